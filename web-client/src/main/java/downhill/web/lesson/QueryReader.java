package downhill.web.lesson;

import downhill.web.dom.JsNumber;
import downhill.web.dom.NumberText;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The query of an address, out of which {@link Key}s read their values, and what of it cannot be used: that is noted,
 * so that the page can say so, and nothing is silently wrong.
 */
public final class QueryReader {
    private final UnaryOperator<String> query;
    private final NumberText numbers;
    private final List<AddressFault> faults = new ArrayList<>();

    /** Takes a query, which gives the decoded value of a name, or null. */
    public QueryReader(UnaryOperator<String> query, NumberText numbers) {
        this.query = query;
        this.numbers = numbers;
    }

    /** Returns what stands there under a name, or null. */
    String text(String name) {
        return query.apply(name);
    }

    /** Returns a text as a number; NaN if it is none. */
    double parse(String text) {
        return numbers.parse().applyAsDouble(text);
    }

    /** Returns a text about numbers with these in its places. */
    Text with(Text allowed, double min, double max, Object... more) {
        List<Object> values = new ArrayList<>();
        values.add(JsNumber.written(numbers.print().apply(min)));
        values.add(JsNumber.written(numbers.print().apply(max)));
        values.addAll(List.of(more));
        return allowed.with(values.toArray());
    }

    /** Notes that a text cannot be used, or only in part. */
    void refuse(String name, String text, boolean partly, Text allowed) {
        faults.add(new AddressFault(name, text, partly, allowed));
    }

    /** Returns what could not be used so far. */
    public List<AddressFault> faults() {
        return List.copyOf(faults);
    }
}
