package downhill.server.classes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import downhill.core.exchange.Csv;
import downhill.core.training.Setting;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The runs of a class as a table for spreadsheets. */
final class ClassExport {
    private static final List<String> RESULTS =
            List.of("step", "loss", "trainAccuracy", "testAccuracy", "fingerprint", "member", "nickname");
    private static final List<String> CONFIG =
            Stream.of(Setting.values()).map(Setting::json).toList();

    private ClassExport() {}

    /** Writes runs as comma-separated values, with a mark at the beginning by which spreadsheets know Unicode. */
    static void csv(Consumer<Consumer<ObjectNode>> runs, OutputStream out) {
        // PrintWriter keeps failures to itself; memory, where this goes, has none.
        try (PrintWriter csv = new PrintWriter(out, false, StandardCharsets.UTF_8)) {
            List<String> names = new ArrayList<>(List.of("id", "savedAt"));
            names.addAll(RESULTS);
            names.addAll(CONFIG);
            names.addAll(List.of("verification", "differentStep"));
            Csv head = new Csv();
            names.forEach(head::text);
            csv.append("\uFEFF").append(head.endLine().toString());
            runs.accept(run -> csv.append(line(run)));
        }
    }

    private static String line(ObjectNode run) {
        Csv csv = new Csv();
        csv.text(run.path("id").asText());
        csv.text(Instant.ofEpochMilli(run.path("createdAt").asLong()).toString());
        RESULTS.forEach(name -> add(csv, run.path(name)));
        CONFIG.forEach(name -> add(csv, run.path("config").path(name)));
        add(csv, run.path("verification").path("state"));
        add(csv, run.path("verification").path("step"));
        return csv.endLine().toString();
    }

    private static void add(Csv csv, JsonNode value) {
        if (value.isNumber()) {
            csv.number(value.asText());
        } else {
            csv.text(value.isNull() ? "" : value.asText());
        }
    }
}
