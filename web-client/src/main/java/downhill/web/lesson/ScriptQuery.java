package downhill.web.lesson;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The query of a link in a lesson's text, such as {@code ?lr=0.9&steps=20}. */
public final class ScriptQuery implements UnaryOperator<String> {
    private final Map<String, String> values = new HashMap<>();

    public ScriptQuery(String query, UnaryOperator<String> decode) {
        int at = query.startsWith("?") ? 1 : 0;
        while (at < query.length()) {
            int end = query.indexOf('&', at);
            end = end < 0 ? query.length() : end;
            int equals = query.indexOf('=', at);
            if (equals > at && equals < end) {
                values.put(query.substring(at, equals), decode.apply(query.substring(equals + 1, end)));
            }
            at = end + 1;
        }
    }

    @Override
    public String apply(String name) {
        return values.get(name);
    }
}
