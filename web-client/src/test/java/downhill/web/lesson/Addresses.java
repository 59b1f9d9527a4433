package downhill.web.lesson;

import downhill.web.dom.NumberText;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The address of a lesson, as the browser would keep it. On the JVM, Java's own conversions of numbers are exact. */
public final class Addresses {
    private Addresses() {}

    /** Writes a state as a query. */
    public static String write(Keys keys, Values state) {
        QueryWriter writer = new QueryWriter(Addresses::print, text -> URLEncoder.encode(text, StandardCharsets.UTF_8));
        keys.write(state, writer);
        return writer.query();
    }

    /** Reads a state, which must be without fault. */
    public static Values read(Keys keys, String query) {
        QueryReader reader = reader(query);
        Values state = keys.read(reader);
        if (!reader.faults().isEmpty()) {
            throw new AssertionError(query + " has faults: " + reader.faults());
        }
        return state;
    }

    /** Returns what reads a query. */
    public static QueryReader reader(String query) {
        Map<String, String> values = new HashMap<>();
        for (String pair : query.isEmpty() ? new String[0] : query.split("&")) {
            String[] parts = pair.split("=", 2);
            values.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return new QueryReader(values::get, new NumberText(Addresses::parse, Addresses::print));
    }

    private static String print(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    private static double parse(String text) {
        try {
            return text.isBlank() ? Double.NaN : Double.parseDouble(text.strip());
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
