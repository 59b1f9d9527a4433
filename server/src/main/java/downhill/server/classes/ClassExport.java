package downhill.server.classes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

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
     * @param runs gives the JSON of each run to whom it is told to
     * @param out receives a line of names and a line for each run
     */
    static void csv(Consumer<Consumer<ObjectNode>> runs, OutputStream out) {
        // PrintWriter keeps failures to itself; memory, where this goes, has none.
        try (PrintWriter csv = new PrintWriter(out, false, StandardCharsets.UTF_8)) {
            csv.append("\uFEFF");
            List<String> names = new ArrayList<>(List.of("id", "savedAt"));
            names.addAll(RESULTS);
            names.addAll(CONFIG);
            names.addAll(List.of("verification", "differentStep"));
            line(csv, names);
            runs.accept(run -> {
                List<String> cells = new ArrayList<>();
                cells.add(run.path("id").asText());
                cells.add(Instant.ofEpochMilli(run.path("createdAt").asLong()).toString());
                RESULTS.forEach(name -> cells.add(text(run.path(name))));
                CONFIG.forEach(name -> cells.add(text(run.path("config").path(name))));
                cells.add(text(run.path("verification").path("state")));
                cells.add(text(run.path("verification").path("step")));
                line(csv, cells);
            });
        }
    }

    private static String text(JsonNode value) {
        return value.isNull() || value.isMissingNode() ? "" : value.asText();
    }

    private static void line(PrintWriter csv, List<String> cells) {
        csv.append(String.join(",", cells.stream().map(ClassExport::cell).toList()))
                .append("\r\n");
    }

    /** A spreadsheet computes what begins like a formula, also a nickname; behind an apostrophe it is text. */
    private static String cell(String text) {
        String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("[^\",\r\n]*") ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
