package downhill.web.lesson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** The numbers that NumPy wrote, by their dotted paths. */
public final class GoldenJson {
    private static final Map<String, Double> NUMBERS = read();

    private GoldenJson() {}

    /** Returns the number at a path such as {@code losses.crossEntropyError.0}. */
    public static double number(String path) {
        Double number = NUMBERS.get(path);
        if (number == null) {
            throw new IllegalArgumentException("golden.json has no number " + path);
        }
        return number;
    }

    private static Map<String, Double> read() {
        try (InputStream in = GoldenJson.class.getResourceAsStream("/golden.json")) {
            Map<String, Double> numbers = new HashMap<>();
            collect(new ObjectMapper().readTree(in), "", numbers);
            return numbers;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(JsonNode node, String path, Map<String, Double> numbers) {
        if (node.isNumber()) {
            numbers.put(path, node.doubleValue());
        }
        String prefix = path.isEmpty() ? "" : path + ".";
        node.properties().forEach(field -> collect(field.getValue(), prefix + field.getKey(), numbers));
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), prefix + i, numbers);
            }
        }
    }
}
