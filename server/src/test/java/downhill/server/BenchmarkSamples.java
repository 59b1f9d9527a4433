package downhill.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import java.util.function.Consumer;

/** Benchmarks as a client posts them. */
public final class BenchmarkSamples {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    public static final String ID = "5b2e6c1d-7f3a-4e90-9c11-0123456789ab";

    private BenchmarkSamples() {}

    /** Its fastest step of the book's network takes 0.1875 ms; steps of other sizes are faster. */
    public static String benchmark(String id) {
        return """
                {"id":"%s","nickname":"하늘","device":"갤럭시 북, 8코어","browser":"Chrome 156",
                 "rows":[
                  {"work":"step","path":"java","workers":1,"hidden":50,"batch":100,"ms":1.25,"min":1.2000000000000002,"max":2},
                  {"work":"step","path":"simd","workers":1,"hidden":50,"batch":100,"ms":0.3125,"min":0.3,"max":0.3125},
                  {"work":"step","path":"simd","workers":2,"hidden":50,"batch":100,"ms":0.1875,"min":0.1875,"max":0.5},
                  {"work":"numericalGradient","path":"java","workers":1,"hidden":50,"batch":100,"ms":17,"min":16,"max":18},
                  {"work":"wholeRun","path":"simd","workers":2,"hidden":50,"batch":100,"ms":2345.5,"min":2300,"max":2400},
                  {"work":"denseStep","path":"java","workers":1,"hidden":50,"batch":100,"ms":9.5,"min":9.25,"max":10},
                  {"work":"step","path":"java","workers":1,"hidden":10,"batch":100,"ms":0.03125,"min":0.03,"max":0.04},
                  {"work":"step","path":"simd","workers":1,"hidden":50,"batch":10,"ms":0.0625,"min":0.06,"max":0.07}]}""".formatted(id);
    }

    public static String newBenchmark() {
        return benchmark(UUID.randomUUID().toString());
    }

    /** The sample whose fastest step takes so long. */
    public static String taking(String id, double millis) {
        return benchmark(id)
                .replace(
                        "\"ms\":0.1875,\"min\":0.1875,\"max\":0.5",
                        "\"ms\":%1$s,\"min\":%1$s,\"max\":%1$s".formatted(millis));
    }

    /** The sample with something changed. */
    public static String changed(Consumer<ObjectNode> change) {
        try {
            ObjectNode benchmark = (ObjectNode) MAPPER.readTree(benchmark(ID));
            change.accept(benchmark);
            return MAPPER.writeValueAsString(benchmark);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** The sample with something changed in one of its rows. */
    public static String changedRow(int index, Consumer<ObjectNode> change) {
        return changed(
                benchmark -> change.accept((ObjectNode) benchmark.get("rows").get(index)));
    }
}
