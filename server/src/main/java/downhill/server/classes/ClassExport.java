package downhill.server.classes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
        StringBuilder csv = new StringBuilder("\uFEFF");
        List<String> names = new ArrayList<>(List.of("id", "savedAt"));
        names.addAll(RESULTS);
        names.addAll(CONFIG);
        names.addAll(List.of("verification", "differentStep"));
        line(csv, names);
        for (ObjectNode run : runs) {
            List<String> cells = new ArrayList<>();
            cells.add(run.path("id").asText());
            cells.add(Instant.ofEpochMilli(run.path("createdAt").asLong()).toString());
            RESULTS.forEach(name -> cells.add(text(run.path(name))));
            CONFIG.forEach(name -> cells.add(text(run.path("config").path(name))));
            cells.add(text(run.path("verification").path("state")));
            cells.add(text(run.path("verification").path("step")));
            line(csv, cells);
        }
        return csv.toString();
    }

    private static String text(JsonNode value) {
        return value.isNull() || value.isMissingNode() ? "" : value.asText();
    }

    private static void line(StringBuilder csv, List<String> cells) {
        csv.append(String.join(",", cells.stream().map(ClassExport::cell).toList()))
                .append("\r\n");
    }

    /** A spreadsheet computes what begins like a formula, also a nickname; behind an apostrophe it is text. */
    private static String cell(String text) {
        String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("[^\",\r\n]*") ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
