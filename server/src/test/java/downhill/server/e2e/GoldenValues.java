package downhill.server.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The values that NumPy computed, by their dotted paths in golden.json, and how near to them is equal.
 *
 * @param numbers every number of the file, inputs included
 */
record GoldenValues(Map<String, Double> numbers) {

    /** What golden.json gives to compute from, rather than to compute. */
    private static final Pattern INPUTS = Pattern.compile("losses\\.(y1|y2|t)\\..*"
            + "|numericalDiff\\.h|numericalDiff\\.\\w+\\.\\d+\\.h"
            + "|gradient2d\\.\\d+\\.at\\..*"
            + "|gradientDescent\\.\\d+\\.(learningRate|steps)"
            + "|simpleNet\\.(W|x|t)\\..*"
            + "|training\\.\\d+\\.(seed|trainSize|testSize|hiddenSize|batchSize|learningRate|steps)"
            + "|numericalGradientTwoLayerNet\\.(seed|images|h|W1rows\\..*)");

    /** The run of 10,000 steps on 60,000 images takes minutes in strict mode: the tests of core compute it. */
    private static final Pattern TOO_LONG = Pattern.compile("training\\.3\\..*");

    static GoldenValues read() throws IOException {
        JsonNode root = new ObjectMapper()
                .readTree(Path.of(System.getProperty("downhill.golden")).toFile());
        Map<String, Double> numbers = new LinkedHashMap<>();
        collect(root, "", numbers);
        return new GoldenValues(numbers);
    }

    /** The values that the self-test has to compute. */
    Map<String, Double> expected() {
        Map<String, Double> expected = new LinkedHashMap<>(numbers);
        expected.keySet()
                .removeIf(path ->
                        INPUTS.matcher(path).matches() || TOO_LONG.matcher(path).matches());
        return expected;
    }

    /** How far from the value of a path a computed one may be. */
    double tolerance(String path) {
        double value = Math.abs(numbers.get(path));
        if (path.startsWith("numericalDiff.sinAt1.")) {
            // NumPy's sine differs by an ulp between libraries, which the quotient divides by h.
            return 1e-15 / numbers.get(path.substring(0, path.lastIndexOf('.')) + ".h");
        }
        if (path.contains(".randn6.")) {
            return Math.ulp(value);
        }
        if (path.startsWith("simpleNet.")) {
            return 1e-12;
        }
        if (path.startsWith("training.") && !path.contains("ccuracy")) {
            boolean relative = path.contains("oss") || path.endsWith("sumOfSquares");
            return relative ? 1e-9 * value : 1e-9;
        }
        if (path.startsWith("numericalGradientTwoLayerNet.")) {
            return 1e-9 * spread(path);
        }
        return 0;
    }

    /**
     * How much an error of 1 in each element of an array changes the value: of a sum N, of a sum of squares
     * 2 Σ|v|, which is at most 2 sqrt(N Σv²).
     */
    private double spread(String path) {
        String array = path.substring(0, path.lastIndexOf('.'));
        if (path.endsWith(".sum")) {
            return numbers.get(array + ".size");
        }
        if (path.endsWith(".sumOfSquares")) {
            return 2 * Math.sqrt(numbers.get(array + ".size") * numbers.get(path));
        }
        return 1;
    }

    private static void collect(JsonNode node, String path, Map<String, Double> numbers) {
        if (node.isNumber()) {
            numbers.put(path, node.doubleValue());
        } else if (node.isObject()) {
            node.properties().forEach(field -> collect(field.getValue(), below(path, field.getKey()), numbers));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), below(path, Integer.toString(i)), numbers);
            }
        }
    }

    private static String below(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
