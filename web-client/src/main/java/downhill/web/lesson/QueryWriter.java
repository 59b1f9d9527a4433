package downhill.web.lesson;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.UnaryOperator;

/** Writes a lesson's state as a query. What has its default is left out, so an untouched lesson has no query. */
public final class QueryWriter {
    private final DoubleFunction<String> print;
    private final UnaryOperator<String> encode;
    private final StringBuilder query = new StringBuilder();

    /** Begins an empty query. */
    public QueryWriter(DoubleFunction<String> print, UnaryOperator<String> encode) {
        this.print = print;
        this.encode = encode;
    }

    /** Writes a number. */
    public QueryWriter number(String name, double value, double otherwise) {
        return value == otherwise ? this : put(name, print.apply(value));
    }

    /** Writes numbers, separated by commas. */
    public QueryWriter numbers(String name, List<Double> values, List<Double> otherwise) {
        if (values.equals(otherwise)) {
            return this;
        }
        StringBuilder list = new StringBuilder();
        for (double value : values) {
            list.append(list.length() == 0 ? "" : ",").append(print.apply(value));
        }
        return put(name, list.toString());
    }

    /** Writes one of an enum's constants. */
    public QueryWriter choice(String name, Enum<?> value, Enum<?> otherwise) {
        return value == otherwise ? this : put(name, nameOf(value));
    }

    /** Writes whether something is on. */
    public QueryWriter flag(String name, boolean value, boolean otherwise) {
        return value == otherwise ? this : put(name, value ? "1" : "0");
    }

    /** Writes a text. */
    public QueryWriter text(String name, String value, String otherwise) {
        return value.equals(otherwise) ? this : put(name, value);
    }

    private QueryWriter put(String name, String value) {
        query.append(query.length() == 0 ? "" : "&").append(name).append('=');
        int at = 0;
        // Commas need no encoding within a query, and an address is read by people too.
        for (int comma = value.indexOf(','); comma >= 0; comma = value.indexOf(',', at)) {
            query.append(encode.apply(value.substring(at, comma))).append(',');
            at = comma + 1;
        }
        query.append(encode.apply(value.substring(at)));
        return this;
    }

    /** Returns what has been written. */
    public String query() {
        return query.toString();
    }

    /** Returns an enum's constant as a query names it. */
    static String nameOf(Enum<?> constant) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < constant.name().length(); i++) {
            char c = constant.name().charAt(i);
            name.append(c == '_' ? '-' : c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
        }
        return name.toString();
    }
}
