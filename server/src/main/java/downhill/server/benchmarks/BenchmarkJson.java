package downhill.server.benchmarks;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import downhill.server.board.Page;
import downhill.server.json.Json;
import downhill.server.json.JsonObject;
import downhill.server.json.Problem;
import downhill.server.json.ShownText;
import downhill.server.json.Uuid;
import java.util.List;
import java.util.Set;

/** The JSON of a benchmark, read and written in this one place. */
final class BenchmarkJson {
    private static final Set<String> BENCHMARK =
            Set.of("id", "nickname", "createdAt", "device", "browser", "class", "rows");
    private static final Set<String> ROW = Set.of("work", "path", "workers", "hidden", "batch", "ms", "min", "max");

    private BenchmarkJson() {}

    /**
     * Reads a benchmark as a client posts it, or as the server answered it: its {@code createdAt} is not used.
     *
     * @param json the bytes of one JSON object. Not modified.
     * @param createdAt the time, milliseconds since 1970-01-01 UTC
     * @return the benchmark; its class as it was written, without the member
     * @throws Problem 400 if it is not JSON of this form, 422 if a value is outside its range
     */
    static Benchmark read(byte[] json, long createdAt) {
        JsonObject object = JsonObject.whole("a benchmark", Json.parse(json), BENCHMARK);
        return new Benchmark(
                        Uuid.checked(object.text("id")),
                        ShownText.nickname(object.text("nickname")),
                        createdAt,
                        ShownText.checked("device", object.text("device"), Benchmark.MAX_DESCRIPTION),
                        ShownText.checked("browser", object.text("browser"), Benchmark.MAX_DESCRIPTION),
                        object.has("class") ? object.text("class") : null,
                        null,
                        object.list("rows", ROW, BenchmarkJson::row))
                .checked();
    }

    /**
     * Reads measurements that this server wrote.
     *
     * @param json what {@link #writeRows} made
     * @return the measurements
     */
    static List<SpeedRow> readRows(String json) {
        return JsonObject.whole("a benchmark", Json.parse(json), Set.of("rows")).list("rows", ROW, BenchmarkJson::row);
    }

    /**
     * Writes measurements.
     *
     * @param rows the measurements
     * @return a JSON object whose field {@code rows} lists them
     */
    static String writeRows(List<SpeedRow> rows) {
        ObjectNode json = Json.object();
        putRows(json, rows);
        return Json.text(json);
    }

    /**
     * Writes a benchmark.
     *
     * @param benchmark the benchmark
     * @return what {@code GET /api/benchmarks/{id}} answers
     */
    static String write(Benchmark benchmark) {
        ObjectNode json = head(benchmark);
        putRows(json, benchmark.rows());
        return Json.text(json);
    }

    /**
     * Writes a page of the list, with the measurements of the book's network only.
     *
     * @param page the benchmarks
     * @return what {@code GET /api/benchmarks} answers
     */
    static String write(Page<Benchmark> page) {
        ObjectNode json = Json.object();
        ArrayNode benchmarks = json.putArray("benchmarks");
        for (Benchmark benchmark : page.items()) {
            ObjectNode item = head(benchmark);
            putRows(item, benchmark.rows().stream().filter(SpeedRow::isOfBook).toList());
            benchmarks.add(item);
        }
        json.put("next", page.next() == null ? null : page.next().text());
        return Json.text(json);
    }

    private static ObjectNode head(Benchmark benchmark) {
        ObjectNode json = Json.object();
        json.put("id", benchmark.id());
        json.put("nickname", benchmark.nickname());
        json.put("createdAt", benchmark.createdAt());
        if (benchmark.classCode() == null) {
            json.put("device", benchmark.device());
            json.put("browser", benchmark.browser());
        } else {
            // A class reads no free words but the nicknames that its teacher allows.
            json.put("class", benchmark.classCode());
        }
        return json;
    }

    private static void putRows(ObjectNode json, List<SpeedRow> rows) {
        ArrayNode array = json.putArray("rows");
        for (SpeedRow row : rows) {
            array.addObject()
                    .put("work", row.work())
                    .put("path", row.path())
                    .put("workers", row.workers())
                    .put("hidden", row.hidden())
                    .put("batch", row.batch())
                    .put("ms", row.ms())
                    .put("min", row.min())
                    .put("max", row.max());
        }
    }

    private static SpeedRow row(JsonObject json) {
        return new SpeedRow(
                json.word("work", SpeedRow.WORKS),
                json.word("path", SpeedRow.PATHS),
                json.whole("workers"),
                json.whole("hidden"),
                json.whole("batch"),
                json.number("ms"),
                json.number("min"),
                json.number("max"));
    }
}
