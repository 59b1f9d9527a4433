package downhill.server.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Reads the fields of a JSON object from outside; each refusal names the field by its path.
 *
 * <p>The form is checked here (status 400): which fields, of which type. The caller checks the values.
 */
public final class JsonObject {
    private static final int MAX_SHOWN = 40;

    private final String path;
    private final JsonNode node;

    private JsonObject(String path, JsonNode node) {
        this.path = path;
        this.node = node;
    }

    public static JsonObject whole(String noun, JsonNode node, Set<String> fields) {
        return open("", "the JSON", noun, node, fields);
    }

    private static JsonObject open(String path, JsonNode node, Set<String> fields) {
        return open(path, path, path, node, fields);
    }

    private static JsonObject open(String path, String what, String noun, JsonNode node, Set<String> fields) {
        if (!node.isObject()) {
            throw wrongType(what, path, node, "an object");
        }
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!fields.contains(name)) {
                String shown = name.length() > MAX_SHOWN ? name.substring(0, MAX_SHOWN) + "…" : name;
                throw new Problem(
                        400,
                        join(path, shown),
                        noun + " has no field named \"" + shown + "\", only "
                                + String.join(", ", new TreeSet<>(fields)));
            }
        }
        return new JsonObject(path, node);
    }

    public JsonObject object(String name, Set<String> fields) {
        return open(join(path, name), required(name), fields);
    }

    public <T> List<T> list(String name, Set<String> fields, Function<JsonObject, T> make) {
        JsonNode list = required(name);
        if (!list.isArray()) {
            throw wrongType(join(path, name), join(path, name), list, "a list");
        }
        return IntStream.range(0, list.size())
                .mapToObj(i -> make.apply(open(join(path, name) + "[" + i + "]", list.get(i), fields)))
                .toList();
    }

    public boolean has(String name) {
        return node.has(name);
    }

    public String text(String name) {
        JsonNode value = required(name);
        if (!value.isTextual()) {
            throw wrongType(join(path, name), join(path, name), value, "a string");
        }
        return value.textValue();
    }

    /** Reads one of a few words; throws a 422 for another. */
    public String word(String name, List<String> words) {
        String word = text(name);
        if (!words.contains(word)) {
            throw new Problem(422, join(path, name), join(path, name) + " is not one of " + String.join(", ", words));
        }
        return word;
    }

    /** Reads the double nearest to the digits, infinite beyond its range; never -0. */
    public double number(String name) {
        JsonNode value = required(name);
        if (!value.isNumber()) {
            throw wrongType(join(path, name), join(path, name), value, "a number");
        }
        return value.doubleValue() + 0.0;
    }

    /** Throws a 422 if the number has a fraction or does not fit an int. */
    public int whole(String name) {
        double value = number(name);
        if (value != (int) value) {
            throw new Problem(
                    422,
                    join(path, name),
                    join(path, name) + " = " + Json.print(value) + ", not a whole number of at most "
                            + Integer.MAX_VALUE);
        }
        return (int) value;
    }

    public boolean flag(String name) {
        JsonNode value = required(name);
        if (!value.isBoolean()) {
            throw wrongType(join(path, name), join(path, name), value, "true or false");
        }
        return value.booleanValue();
    }

    /** Returns such as {@code config.hiddenSize}. */
    public String pathOf(String name) {
        return join(path, name);
    }

    private JsonNode required(String name) {
        JsonNode value = node.get(name);
        if (value == null) {
            throw new Problem(400, join(path, name), join(path, name) + " is missing");
        }
        return value;
    }

    private static Problem wrongType(String what, String field, JsonNode node, String expected) {
        String type = switch (node.getNodeType()) {
            case OBJECT -> "an object";
            case ARRAY -> "a list";
            case STRING -> "a string";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            default -> "null";
        };
        return new Problem(400, field.isEmpty() ? null : field, what + " is " + type + ", not " + expected);
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
