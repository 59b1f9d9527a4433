package downhill.web.lesson;

import downhill.core.math.StableMath;
import downhill.web.control.ExpressionField;
import downhill.web.page.Separated;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One thing that the reader of a lesson sets: its name in the address, its default, and what it may be.
 *
 * <p>A lesson declares its keys as constants and puts them into {@link Keys}. {@link Values} holds a value for each.
 */
public abstract class Key<T> {
    private final Vocabulary.Name described;
    private final Function<Values, T> defaultValue;

    private Key(Vocabulary.Name described, Function<Values, T> defaultValue) {
        this.described = described;
        this.defaultValue = defaultValue;
    }

    public static Number number(String name, double defaultValue, double min, double max) {
        return dependentNumber(name, values -> defaultValue, min, max);
    }

    /** Declares a number whose default depends on other values. */
    public static Number dependentNumber(String name, Function<Values, Double> defaultValue, double min, double max) {
        return new Number(name, defaultValue, min, max);
    }

    public static Whole whole(String name, int defaultValue, int min, int max) {
        return new Whole(name, defaultValue, min, max);
    }

    /** Declares a choice among all constants of an enum. */
    public static <E extends Enum<E>> Choice<E> choice(String name, E defaultValue, E[] all) {
        return dependentChoice(name, values -> defaultValue, all);
    }

    /** Declares a choice whose default depends on other values. */
    public static <E extends Enum<E>> Choice<E> dependentChoice(
            String name, Function<Values, E> defaultValue, E[] all) {
        return new Choice<>(name, defaultValue, all);
    }

    /** Declares something that is on or off, and off at first. */
    public static Key<Boolean> flag(String name) {
        return new Key<>(Vocabulary.Name.whole(name, 0, 1), values -> false) {
            @Override
            Boolean parse(String text, QueryReader query) {
                return text.equals("1") || text.equals("0") ? text.equals("1") : null;
            }

            @Override
            Text allowed(QueryReader query) {
                return KitText.ALLOWED_FLAG;
            }

            @Override
            String print(Boolean value, QueryWriter query) {
                return value ? "1" : "0";
            }

            @Override
            double number(Boolean value) {
                return value ? 1 : 0;
            }
        };
    }

    /** Declares a function of the reader's own, of x or of x0 and x1. */
    public static Key<String> function(String name, String defaultValue, int variableCount) {
        return new Key<>(Vocabulary.Name.function(name, variableCount), values -> defaultValue) {
            @Override
            String parse(String text, QueryReader query) {
                return ExpressionField.isFunction(text, variableCount) ? text : null;
            }

            @Override
            Text allowed(QueryReader query) {
                return variableCount == 1 ? KitText.ALLOWED_FUNCTION : KitText.ALLOWED_FUNCTION_2;
            }

            @Override
            String print(String value, QueryWriter query) {
                return value;
            }
        };
    }

    public static Key<List<Double>> numbers(
            String name, Function<Values, List<Double>> defaultValue, int least, int most, double min, double max) {
        return numbers(name, defaultValue, least, most, min, max, values -> true, null);
    }

    /** Declares a list of numbers that must have something in common, such as a sum of 1. */
    public static Key<List<Double>> numbers(
            String name,
            Function<Values, List<Double>> defaultValue,
            int least,
            int most,
            double min,
            double max,
            Predicate<List<Double>> fitting,
            Text condition) {
        return new Key<>(Vocabulary.Name.numbers(name, least, most, min, max), defaultValue) {
            @Override
            List<Double> read(String text, QueryReader query) {
                List<String> parts = Separated.parts(text, ',');
                List<Double> values = new ArrayList<>();
                for (String part : parts) {
                    double value = query.parse(part);
                    if (value >= min && value <= max) {
                        values.add(value);
                    }
                }
                if (values.size() < parts.size() || values.size() < least || values.size() > most) {
                    Text words = least == most ? KitText.ALLOWED_NUMBERS : KitText.ALLOWED_SOME_NUMBERS;
                    query.refuse(name, text, false, query.with(words, min, max, least, most));
                    return null;
                }
                if (!fitting.test(values)) {
                    query.refuse(name, text, false, condition);
                    return null;
                }
                return List.copyOf(values);
            }

            @Override
            String print(List<Double> value, QueryWriter query) {
                return query.print(value);
            }

            @Override
            List<Double> between(List<Double> from, List<Double> to, double share) {
                if (from.size() != to.size() || to.isEmpty()) {
                    return to;
                }
                List<Double> between = new ArrayList<>();
                for (int i = 0; i < to.size(); i++) {
                    between.add(from.get(i) + (to.get(i) - from.get(i)) * share);
                }
                return fitting.test(between) ? between : to;
            }
        };
    }

    /**
     * Declares a list whose items are groups of numbers, and which is empty at first. A group that stands for nothing,
     * so that reading it gives null, is left out and noted.
     */
    public static <G> Key<List<G>> groups(
            String name,
            int size,
            int most,
            Function<double[], G> read,
            Function<G, List<Double>> write,
            Text condition) {
        Vocabulary.Name described = Vocabulary.Name.numbers(name, 0, size * most, -Double.MAX_VALUE, Double.MAX_VALUE);
        return new Key<>(described, values -> List.of()) {
            @Override
            List<G> read(String text, QueryReader query) {
                List<G> groups = new ArrayList<>();
                List<String> parts = Separated.parts(text, ',');
                StringBuilder refused = new StringBuilder();
                for (int i = 0; i < parts.size(); i += size) {
                    List<String> own = parts.subList(i, Math.min(i + size, parts.size()));
                    double[] values = new double[own.size()];
                    for (int k = 0; k < values.length; k++) {
                        values[k] = query.parse(own.get(k));
                    }
                    G group = values.length == size && groups.size() < most ? read.apply(values) : null;
                    if (group == null) {
                        refused.append(refused.length() == 0 ? "" : " / ").append(String.join(",", own));
                    } else {
                        groups.add(group);
                    }
                }
                if (refused.length() > 0) {
                    query.refuse(name, refused.toString(), true, condition);
                }
                return groups.isEmpty() ? null : List.copyOf(groups);
            }

            @Override
            String print(List<G> groups, QueryWriter query) {
                List<Double> numbers = new ArrayList<>();
                groups.forEach(group -> numbers.addAll(write.apply(group)));
                return query.print(numbers);
            }
        };
    }

    /** Returns the name in the address. */
    public String name() {
        return described.name();
    }

    /** Returns the default beside some other values. */
    T defaultValue(Values others) {
        return defaultValue.apply(others);
    }

    /** Returns the values with the one that stands in a query, where there is one that can be used. */
    final Values read(QueryReader query, Values values) {
        String text = query.text(name());
        T value = text == null ? null : read(text, query);
        return value == null || value.equals(values.get(this)) ? values : values.with(this, value);
    }

    /** Returns the value of a text; null if it cannot be used, which is noted. */
    T read(String text, QueryReader query) {
        T value = parse(text, query);
        if (value == null) {
            query.refuse(name(), text, false, allowed(query));
        }
        return value;
    }

    /** Returns the value of a text; null if it cannot be used. */
    T parse(String text, QueryReader query) {
        return null;
    }

    /** Returns what may stand in a query. */
    Text allowed(QueryReader query) {
        return null;
    }

    /** Writes a value, unless it is the default. */
    final void write(Values values, QueryWriter query) {
        T value = values.get(this);
        if (!isSame(value, defaultValue(values))) {
            query.put(name(), print(value, query));
        }
    }

    final Values copied(Values from, Values to) {
        return to.replaced(this, from.get(this));
    }

    final Values between(Values from, Values to, double share) {
        T target = to.get(this);
        T between = between(from.get(this), target, share);
        return between.equals(target) ? to : to.replaced(this, between);
    }

    final double numberOf(Values values) {
        return number(values.get(this));
    }

    final String wordOf(Values values) {
        return word(values.get(this));
    }

    boolean isSame(T value, T other) {
        return value.equals(other);
    }

    abstract String print(T value, QueryWriter query);

    /** Returns what lies between two values while one becomes the other; share, in [0, 1), says how far. */
    T between(T from, T to, double share) {
        return to;
    }

    /** Returns whether values grow from nothing to where they are, such as the number of steps of a walk. */
    boolean isGrowing() {
        return false;
    }

    /** Returns a value as a number; NaN where it is none. */
    double number(T value) {
        return Double.NaN;
    }

    /** Returns a value as a word; null where it is none. */
    String word(T value) {
        return null;
    }

    /** Returns what a script may say of this key. */
    Vocabulary.Name describe() {
        return described;
    }

    /** A number in a range. */
    public static final class Number extends Key<Double> {
        private final double min;
        private final double max;
        private boolean logarithmic;

        private Number(String name, Function<Values, Double> defaultValue, double min, double max) {
            super(Vocabulary.Name.number(name, min, max), defaultValue);
            this.min = min;
            this.max = max;
        }

        public double min() {
            return min;
        }

        public double max() {
            return max;
        }

        /** Declares that positive values are of all sizes: a move passes through each of them in the same time. */
        public Number logarithmic() {
            logarithmic = true;
            return this;
        }

        @Override
        Double between(Double from, Double to, double share) {
            if (logarithmic) {
                return from * StableMath.exp(share * StableMath.log(to / from));
            }
            return from + (to - from) * share;
        }

        @Override
        Double parse(String text, QueryReader query) {
            double value = query.parse(text);
            return value >= min && value <= max ? (Double) value : null;
        }

        @Override
        Text allowed(QueryReader query) {
            return query.with(KitText.ALLOWED_NUMBER, min, max);
        }

        /** 0 is the same as -0. */
        @Override
        boolean isSame(Double value, Double other) {
            return value.doubleValue() == other.doubleValue();
        }

        @Override
        String print(Double value, QueryWriter query) {
            return query.print(List.of(value));
        }

        @Override
        double number(Double value) {
            return value;
        }
    }

    /** A whole number in a range. */
    public static final class Whole extends Key<Integer> {
        private final int min;
        private final int max;
        private boolean growing;

        private Whole(String name, int defaultValue, int min, int max) {
            super(Vocabulary.Name.whole(name, min, max), values -> defaultValue);
            this.min = min;
            this.max = max;
        }

        public int min() {
            return min;
        }

        public int max() {
            return max;
        }

        /** Declares that values count what happens one after the other: a move to others shows it happen again. */
        public Whole growing() {
            growing = true;
            return this;
        }

        @Override
        boolean isGrowing() {
            return growing;
        }

        @Override
        Integer between(Integer from, Integer to, double share) {
            return growing ? from + (int) Math.floor((to - from) * share) : to;
        }

        /** Returns the nearest allowed value. */
        public int nearest(int value) {
            return Math.max(min, Math.min(max, value));
        }

        @Override
        Integer parse(String text, QueryReader query) {
            double value = query.parse(text);
            return value >= min && value <= max && value == Math.floor(value) ? (Integer) (int) value : null;
        }

        @Override
        Text allowed(QueryReader query) {
            return query.with(KitText.ALLOWED_WHOLE, min, max);
        }

        @Override
        String print(Integer value, QueryWriter query) {
            return query.print(List.of((double) value));
        }

        @Override
        double number(Integer value) {
            return value;
        }
    }

    /** One constant of an enum, by its name in small letters with hyphens. */
    public static final class Choice<E extends Enum<E>> extends Key<E> {
        private final E[] all;
        private List<Text> words = new ArrayList<>();

        private Choice(String name, Function<Values, E> defaultValue, E[] all) {
            super(Vocabulary.Name.choice(name, names(all)), defaultValue);
            this.all = all;
            for (E one : all) {
                if (one instanceof Text text) {
                    words.add(text);
                }
            }
        }

        private static List<String> names(Enum<?>[] all) {
            List<String> names = new ArrayList<>();
            for (Enum<?> one : all) {
                names.add(QueryWriter.nameOf(one));
            }
            return names;
        }

        /** Names the constants, in their order, where they are no texts themselves. */
        public Choice<E> called(Text... labels) {
            words = List.of(labels);
            return this;
        }

        /** Returns how the constants are called, in their order; empty where no control shows them. */
        public List<Text> words() {
            return words;
        }

        public List<E> all() {
            return List.of(all);
        }

        @Override
        E parse(String text, QueryReader query) {
            int at = describe().choices().indexOf(text);
            return at < 0 ? null : all[at];
        }

        @Override
        Text allowed(QueryReader query) {
            return KitText.ALLOWED_CHOICE.with(String.join(", ", describe().choices()));
        }

        @Override
        String print(E value, QueryWriter query) {
            return word(value);
        }

        @Override
        String word(E value) {
            return QueryWriter.nameOf(value);
        }
    }
}
