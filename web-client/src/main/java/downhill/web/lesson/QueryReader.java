package downhill.web.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;

/**
 * Reads a lesson's state out of the query of an address.
 *
 * <p>What is absent takes its default. What cannot be used takes its default too and is noted, so that the page can say
 * so: nothing is silently wrong.
 */
public final class QueryReader {
    private final UnaryOperator<String> query;
    private final ToDoubleFunction<String> parse;
    private final List<Fault> faults = new ArrayList<>();

    /**
     * A value that could not be used.
     *
     * @param name its name in the query
     * @param text what stood there
     */
    public record Fault(String name, String text) {}

    /**
     * Takes a query.
     *
     * @param query gives the decoded value of a name, or null
     * @param parse reads a number; NaN where the text is none
     */
    public QueryReader(UnaryOperator<String> query, ToDoubleFunction<String> parse) {
        this.query = query;
        this.parse = parse;
    }

    /**
     * Reads a number.
     *
     * @param name its name
     * @param otherwise the default
     * @param min least allowed value
     * @param max greatest allowed value
     * @return the number
     */
    public double number(String name, double otherwise, double min, double max) {
        String text = query.apply(name);
        if (text == null) {
            return otherwise;
        }
        double value = parse.applyAsDouble(text);
        return value >= min && value <= max ? value : refuse(name, text, otherwise);
    }

    /**
     * Reads a whole number.
     *
     * @param name its name
     * @param otherwise the default
     * @param min least allowed value
     * @param max greatest allowed value
     * @return the number
     */
    public int whole(String name, int otherwise, int min, int max) {
        String text = query.apply(name);
        if (text == null) {
            return otherwise;
        }
        double value = parse.applyAsDouble(text);
        boolean fits = value >= min && value <= max && value == Math.floor(value);
        return fits ? (int) value : refuse(name, text, otherwise);
    }

    /**
     * Reads numbers separated by commas.
     *
     * @param name their name
     * @param otherwise the defaults
     * @param least how few there may be
     * @param most how many there may be
     * @param min least allowed value
     * @param max greatest allowed value
     * @return the numbers
     */
    public List<Double> numbers(String name, List<Double> otherwise, int least, int most, double min, double max) {
        return numbers(name, otherwise, least, most, min, max, values -> true);
    }

    /**
     * Reads a list of numbers that must have something in common, such as a sum of 1.
     *
     * @param name the name in the query
     * @param otherwise what counts where it is missing or cannot be used
     * @param least fewest numbers
     * @param most most numbers
     * @param min least value of each
     * @param max greatest value of each
     * @param allowed tells whether a list of such numbers can be used
     * @return the numbers; cannot be modified
     */
    public List<Double> numbers(
            String name,
            List<Double> otherwise,
            int least,
            int most,
            double min,
            double max,
            Predicate<List<Double>> allowed) {
        String text = query.apply(name);
        if (text == null) {
            return otherwise;
        }
        List<Double> values = new ArrayList<>();
        int at = 0;
        while (at <= text.length()) {
            int comma = text.indexOf(',', at);
            int end = comma < 0 ? text.length() : comma;
            double value = parse.applyAsDouble(text.substring(at, end));
            if (!(value >= min && value <= max)) {
                return refuse(name, text, otherwise);
            }
            values.add(value);
            at = end + 1;
        }
        boolean fits = values.size() >= least && values.size() <= most && allowed.test(values);
        return fits ? List.copyOf(values) : refuse(name, text, otherwise);
    }

    /**
     * Reads one of an enum's constants, by its name in small letters with hyphens.
     *
     * @param <E> the enum
     * @param name its name in the query
     * @param otherwise the default
     * @param all all constants
     * @return the constant
     */
    public <E extends Enum<E>> E choice(String name, E otherwise, E[] all) {
        String text = query.apply(name);
        if (text == null) {
            return otherwise;
        }
        for (E one : all) {
            if (QueryWriter.nameOf(one).equals(text)) {
                return one;
            }
        }
        return refuse(name, text, otherwise);
    }

    /**
     * Reads whether something is on.
     *
     * @param name its name
     * @param otherwise the default
     * @return whether the value is 1
     */
    public boolean flag(String name, boolean otherwise) {
        String text = query.apply(name);
        if (text == null || text.equals("1") || text.equals("0")) {
            return text == null ? otherwise : text.equals("1");
        }
        return refuse(name, text, otherwise);
    }

    /**
     * Reads a text, such as a function that the reader has written.
     *
     * @param name its name
     * @param otherwise the default
     * @param allowed tells whether it can be used
     * @return the text
     */
    public String text(String name, String otherwise, Predicate<String> allowed) {
        String text = query.apply(name);
        if (text == null) {
            return otherwise;
        }
        return allowed.test(text) ? text : refuse(name, text, otherwise);
    }

    private <T> T refuse(String name, String text, T otherwise) {
        faults.add(new Fault(name, text));
        return otherwise;
    }

    /**
     * Returns what could not be used so far.
     *
     * @return an unmodifiable copy
     */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }
}
