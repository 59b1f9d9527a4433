package downhill.web.lesson;

import downhill.web.page.Separated;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.UnaryOperator;

/** A query that {@link Key}s write their values into. */
public final class QueryWriter {
    private final DoubleFunction<String> print;
    private final UnaryOperator<String> encode;
    private final StringBuilder query = new StringBuilder();

    /** Begins an empty query; a number is printed so that it reads back as the same, and a text encoded. */
    public QueryWriter(DoubleFunction<String> print, UnaryOperator<String> encode) {
        this.print = print;
        this.encode = encode;
    }

    /** Returns numbers, separated by commas. */
    String print(List<Double> values) {
        StringBuilder list = new StringBuilder();
        for (double value : values) {
            list.append(list.length() == 0 ? "" : ",").append(print.apply(value));
        }
        return list.toString();
    }

    void put(String name, String value) {
        query.append(query.length() == 0 ? "" : "&").append(name).append('=');
        // Commas need no encoding within a query, and an address is read by people too.
        String comma = "";
        for (String part : Separated.parts(value, ',')) {
            query.append(comma).append(encode.apply(part));
            comma = ",";
        }
    }

    /** Returns what has been written, without a question mark. */
    public String query() {
        return query.toString();
    }

    /** Returns an enum's constant as a query names it: in small letters, with hyphens. */
    static String nameOf(Enum<?> constant) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < constant.name().length(); i++) {
            char c = constant.name().charAt(i);
            name.append(c == '_' ? '-' : c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
        }
        return name.toString();
    }
}
