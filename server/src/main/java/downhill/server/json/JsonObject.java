package downhill.server.json;

import com.fasterxml.jackson.databind.JsonNode;
import downhill.core.exchange.CheckedJson;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Reads the fields of a JSON object and checks their types (status 400); each refusal names the field by its path. */
public final class JsonObject implements CheckedJson {
    private static final int MAX_SHOWN = 40;

    private final String path;
    private final JsonNode node;

    private JsonObject(String path, JsonNode node) {
        this.path = path;
        this.node = node;
    }

    public static JsonObject whole(String noun, JsonNode node, Collection<String> fields) {
        return open("", "the JSON", noun, node, fields);
    }

    private static JsonObject open(String path, String what, String noun, JsonNode node, Collection<String> fields) {
        if (!node.isObject()) {
            throw wrongType(what, path, node, "an object");
        }
        JsonObject json = new JsonObject(path, node);
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!fields.contains(name)) {
                String shown = name.length() > MAX_SHOWN ? name.substring(0, MAX_SHOWN) + "…" : name;
                String known = String.join(", ", new TreeSet<>(fields));
                throw new Problem(
                        400, json.pathOf(shown), noun + " has no field named \"" + shown + "\", only " + known);
            }
        }
        return json;
    }

    @Override
    public JsonObject object(String name, Collection<String> fields) {
        return open(pathOf(name), pathOf(name), pathOf(name), required(name), fields);
    }

    @Override
    public List<JsonObject> list(String name, Collection<String> fields) {
        JsonNode list = required(name, JsonNode::isArray, "a list");
        List<JsonObject> opened = new ArrayList<>();
        for (JsonNode item : list) {
            String path = pathOf(name) + "[" + opened.size() + "]";
            opened.add(open(path, path, path, item, fields));
        }
        return opened;
    }

    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : required(name, JsonNode::isArray, "a list")) {
            if (!item.isTextual()) {
                throw wrongType(pathOf(name), pathOf(name), item, "strings alone");
            }
            texts.add(item.textValue());
        }
        return texts;
    }

    @Override
    public boolean has(String name) {
        return node.has(name);
    }

    @Override
    public String text(String name) {
        return required(name, JsonNode::isTextual, "a string").textValue();
    }

    @Override
    public double number(String name) {
        return required(name, JsonNode::isNumber, "a number").doubleValue() + 0.0;
    }

    /** Returns a 422. */
    @Override
    public Problem refusal(String name, String fault) {
        return Problem.of(422, pathOf(name), fault);
    }

    public boolean flag(String name) {
        return required(name, JsonNode::isBoolean, "true or false").booleanValue();
    }

    /** Returns such as {@code config.hiddenSize}. */
    public String pathOf(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private JsonNode required(String name) {
        JsonNode value = node.get(name);
        if (value == null) {
            throw Problem.of(400, pathOf(name), "is missing");
        }
        return value;
    }

    private JsonNode required(String name, Predicate<JsonNode> type, String expected) {
        JsonNode value = required(name);
        // A run has thousands of values: paths of sound ones are not made.
        if (!type.test(value)) {
            throw wrongType(pathOf(name), pathOf(name), value, expected);
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
}
