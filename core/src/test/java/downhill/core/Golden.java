package downhill.core;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

/**
 * The reference values that NumPy wrote, by dotted paths: {@code losses.crossEntropyError.0}.
 *
 * <p>A number in a path is an index of an array. A key of an object may itself hold dots ({@code linearCost.-1.0}).
 */
public final class Golden {
    private static final JsonNode ROOT = read();

    private Golden() {}

    /** Returns the number at a path. */
    public static double number(String path) {
        JsonNode node = node(path);
        if (!node.isNumber()) {
            throw new IllegalArgumentException(path + " is not a number: " + node);
        }
        return node.doubleValue();
    }

    /** Returns the list of numbers at a path; a nested list row by row. */
    public static double[] numbers(String path) {
        return leaves(path).mapToDouble(JsonNode::doubleValue).toArray();
    }

    /** Returns the list of integers at a path; a nested list row by row. */
    public static int[] integers(String path) {
        return leaves(path).mapToInt(JsonNode::intValue).toArray();
    }

    /** Returns how many elements or fields the array or object at a path has. */
    public static int size(String path) {
        return node(path).size();
    }

    /** Returns whatever is at a path. */
    public static JsonNode node(String path) {
        JsonNode found = find(ROOT, path);
        if (found.isMissingNode()) {
            throw new IllegalArgumentException("golden.json has no " + path);
        }
        return found;
    }

    private static Stream<JsonNode> leaves(String path) {
        JsonNode node = node(path);
        if (!node.isArray()) {
            throw new IllegalArgumentException(path + " is not a list: " + node);
        }
        return node.valueStream().flatMap(child -> child.isArray() ? child.valueStream() : Stream.of(child));
    }

    /** Finds the rest of a path below a node, with the shortest key that leads on. */
    private static JsonNode find(JsonNode node, String path) {
        for (int end = path.indexOf('.'); end >= 0; end = path.indexOf('.', end + 1)) {
            JsonNode child = child(node, path.substring(0, end));
            JsonNode found = child.isMissingNode() ? child : find(child, path.substring(end + 1));
            if (!found.isMissingNode()) {
                return found;
            }
        }
        return child(node, path);
    }

    private static JsonNode child(JsonNode node, String key) {
        return node.isArray() && key.matches("\\d+") ? node.path(Integer.parseInt(key)) : node.path(key);
    }

    private static JsonNode read() {
        try (InputStream in = Golden.class.getResourceAsStream("/golden/golden.json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
