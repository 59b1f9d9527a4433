package downhill.server.classes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import downhill.core.exchange.Csv;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The runs of a class as a table for spreadsheets. */
final class ClassExport {
    private static final List<String> RESULTS =
            List.of("step", "loss", "trainAccuracy", "testAccuracy", "fingerprint", "member", "nickname");
    private static final List<String> CONFIG = List.of(
            "dataset",
            "trainSize",
            "testSize",
            "hiddenSize",
            "activation",
            "batchSize",
            "learningRate",
            "steps",
            "seed",
            "gradient");

    private ClassExport() {}

    /**
     * Writes runs as comma-separated values, with a mark at the beginning by which spreadsheets know Unicode.
     *
     * @param runs the JSON of each run
     * @return a line of names and a line for each run
     */
    static String csv(List<ObjectNode> runs) {
        Csv csv = new Csv();
        List<String> names = new ArrayList<>(List.of("id", "savedAt"));
        names.addAll(RESULTS);
        names.addAll(CONFIG);
        names.addAll(List.of("verification", "differentStep"));
        names.forEach(csv::text);
        csv.endLine();
        for (ObjectNode run : runs) {
            csv.text(run.path("id").asText());
            csv.text(Instant.ofEpochMilli(run.path("createdAt").asLong()).toString());
            RESULTS.forEach(name -> add(csv, run.path(name)));
            CONFIG.forEach(name -> add(csv, run.path("config").path(name)));
            add(csv, run.path("verification").path("state"));
            add(csv, run.path("verification").path("step"));
            csv.endLine();
        }
        return "\uFEFF" + csv;
    }

    private static void add(Csv csv, JsonNode value) {
        if (value.isNumber()) {
            csv.number(value.asText());
        } else {
            csv.text(value.isNull() ? "" : value.asText());
        }
    }
}
