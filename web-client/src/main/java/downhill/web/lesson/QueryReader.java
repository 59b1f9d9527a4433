package downhill.web.lesson;

import downhill.web.dom.NumberText;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Reads a lesson's state out of the query of an address.
 *
 * <p>What is absent takes its default. What cannot be used takes its default too and is noted, so that the page can say
 * so: nothing is silently wrong.
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

    /** Reads a number. */
    public double number(String name, double otherwise, double min, double max) {
        String text = query.apply(name);
        if (text == null) {
            return otherwise;
        }
        double value = parse(text);
        boolean fits = value >= min && value <= max;
        return fits ? value : refuse(name, text, otherwise, KitText.ALLOWED_NUMBER.with(print(min), print(max)));
    }

    /** Reads a whole number. */
    public int whole(String name, int otherwise, int min, int max) {
        String text = query.apply(name);
        if (text == null) {
            return otherwise;
        }
        double value = parse(text);
        boolean fits = value >= min && value <= max && value == Math.floor(value);
        return fits ? (int) value : refuse(name, text, otherwise, KitText.ALLOWED_WHOLE.with(print(min), print(max)));
    }

    /** Reads a list of numbers that must have something in common, such as a sum of 1. */
    public List<Double> numbers(
            String name,
            List<Double> otherwise,
            int least,
            int most,
            double min,
            double max,
            Predicate<List<Double>> fitting,
            Text condition) {
        String text = query.apply(name);
        if (text == null) {
            return otherwise;
        }
        List<String> parts = parts(text);
        List<Double> values = new ArrayList<>();
        for (String part : parts) {
            double value = parse(part);
            if (value >= min && value <= max) {
                values.add(value);
            }
        }
        boolean whole = values.size() == parts.size() && values.size() >= least && values.size() <= most;
        if (!whole) {
            Text words = least == most ? KitText.ALLOWED_NUMBERS : KitText.ALLOWED_SOME_NUMBERS;
            return refuse(name, text, otherwise, words.with(print(min), print(max), least, most));
        }
        return fitting.test(values) ? List.copyOf(values) : refuse(name, text, otherwise, condition);
    }

    /**
     * Reads a list whose items are groups of numbers; a group that cannot be used is left out, and noted.
     *
     * @param read returns what a group stands for, or null if it cannot be used
     * @return the groups that can be used; cannot be modified
     */
    public <T> List<T> groups(String name, int size, int most, Function<double[], T> read, Text condition) {
        String text = query.apply(name);
        List<T> groups = new ArrayList<>();
        List<String> parts = text == null ? List.of() : parts(text);
        StringBuilder refused = new StringBuilder();
        for (int i = 0; i < parts.size(); i += size) {
            List<String> own = parts.subList(i, Math.min(i + size, parts.size()));
            double[] values = new double[own.size()];
            for (int k = 0; k < values.length; k++) {
                values[k] = parse(own.get(k));
            }
            T group = values.length == size && groups.size() < most ? read.apply(values) : null;
            if (group == null) {
                refused.append(refused.length() == 0 ? "" : " / ").append(String.join(",", own));
            } else {
                groups.add(group);
            }
        }
        if (refused.length() > 0) {
            faults.add(new AddressFault(name, refused.toString(), true, condition));
        }
        return List.copyOf(groups);
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int at = 0;
        for (int comma = text.indexOf(','); comma >= 0; comma = text.indexOf(',', at)) {
            parts.add(text.substring(at, comma));
            at = comma + 1;
        }
        parts.add(text.substring(at));
        return parts;
    }

    /** Reads one of an enum's constants, by its name in small letters with hyphens. */
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
        StringBuilder names = new StringBuilder();
        for (E one : all) {
            names.append(names.length() == 0 ? "" : ", ").append(QueryWriter.nameOf(one));
        }
        return refuse(name, text, otherwise, KitText.ALLOWED_CHOICE.with(names.toString()));
    }

    /** Reads whether something is on. */
    public boolean flag(String name, boolean otherwise) {
        String text = query.apply(name);
        if (text == null || text.equals("1") || text.equals("0")) {
            return text == null ? otherwise : text.equals("1");
        }
        return refuse(name, text, otherwise, KitText.ALLOWED_FLAG);
    }

    /** Reads a text, such as a function that the reader has written. */
    public String text(String name, String otherwise, Predicate<String> fitting, Text condition) {
        String text = query.apply(name);
        if (text == null) {
            return otherwise;
        }
        return fitting.test(text) ? text : refuse(name, text, otherwise, condition);
    }

    private double parse(String text) {
        return numbers.parse().applyAsDouble(text);
    }

    private String print(double number) {
        return numbers.print().apply(number);
    }

    private <T> T refuse(String name, String text, T otherwise, Text allowed) {
        faults.add(new AddressFault(name, text, false, allowed));
        return otherwise;
    }

    /** Returns what could not be used so far. */
    public List<AddressFault> faults() {
        return List.copyOf(faults);
    }
}
