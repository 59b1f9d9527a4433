package downhill.web.worker;

import downhill.core.exchange.CheckedJson;
import downhill.core.exchange.RunForm;
import downhill.core.exchange.RunRecordException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSObjects;

/** A JSON object of a file, whose fields are checked as the server checks those of a request. */
public record ParsedJson(String path, JsonFields fields) implements CheckedJson {
    /** Of what no run has. */
    public static final String NO_FIELD = "is no field of a run";

    /** Opens what should be a run; throws a {@link RunRecordException} if it is no object, or has other fields. */
    public static ParsedJson run(JSObject json) {
        return open("", json, RunForm.FIELDS);
    }

    private static ParsedJson open(String path, JSObject json, Collection<String> fields) {
        require(path, json, "object");
        for (String name : JSObjects.keys(json)) {
            if (!fields.contains(name)) {
                throw new RunRecordException(path.isEmpty() ? name : path + "." + name, NO_FIELD);
            }
        }
        return new ParsedJson(path, (JsonFields) json);
    }

    private static void require(String path, JSObject value, String type) {
        String found = JSObjects.isUndefined(value)
                ? "missing"
                : value == null ? "null" : JSArray.isArray(value) ? "a list" : withArticle(JSObjects.typeOf(value));
        if (!found.equals(withArticle(type))) {
            throw new RunRecordException(path.isEmpty() ? "JSON" : path, "is " + found + ", not " + withArticle(type));
        }
    }

    private static String withArticle(String type) {
        return (type.equals("object") ? "an " : "a ") + type;
    }

    private JSObject required(String name, String type) {
        JSObject value = fields.get(name);
        require(pathOf(name), value, type);
        return value;
    }

    private String pathOf(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    @Override
    public boolean has(String name) {
        return !JSObjects.isUndefined(fields.get(name));
    }

    @Override
    public String text(String name) {
        required(name, "string");
        return fields.text(name);
    }

    @Override
    public double number(String name) {
        required(name, "number");
        return fields.number(name) + 0.0;
    }

    @Override
    public ParsedJson object(String name, Collection<String> known) {
        return open(pathOf(name), required(name, "object"), known);
    }

    @Override
    public List<ParsedJson> list(String name, Collection<String> known) {
        JsonFields items = (JsonFields) required(name, "list");
        List<ParsedJson> opened = new ArrayList<>();
        for (int i = 0; i < items.number("length"); i++) {
            opened.add(open(pathOf(name) + "[" + i + "]", items.get(Integer.toString(i)), known));
        }
        return opened;
    }

    @Override
    public RunRecordException refusal(String name, String fault) {
        return new RunRecordException(pathOf(name), fault);
    }
}
