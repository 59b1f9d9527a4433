package downhill.web.lesson;

import downhill.core.math.StableMath;
import downhill.web.control.ExpressionField;
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
    private final Function<Values, T> otherwise;

    private Key(Vocabulary.Name described, Function<Values, T> otherwise) {
        this.described = described;
        this.otherwise = otherwise;
    }

    /** Declares a number. */
    public static Number number(String name, double otherwise, double min, double max) {
        return dependentNumber(name, values -> otherwise, min, max);
    }

    /** Declares a number whose default depends on other values. */
    public static Number dependentNumber(String name, Function<Values, Double> otherwise, double min, double max) {
        return new Number(name, otherwise, min, max);
    }

    /** Declares a whole number. */
    public static Whole whole(String name, int otherwise, int min, int max) {
        return new Whole(name, otherwise, min, max);
    }

    /** Declares a choice among all constants of an enum. */
    public static <E extends Enum<E>> Choice<E> choice(String name, E otherwise, E[] all) {
        return dependentChoice(name, values -> otherwise, all);
    }

    /** Declares a choice whose default depends on other values. */
    public static <E extends Enum<E>> Choice<E> dependentChoice(String name, Function<Values, E> otherwise, E[] all) {
        return new Choice<>(name, otherwise, all);
    }

    /** Declares something that is on or off, and off at first. */
    public static Key<Boolean> flag(String name) {
        return new Key<>(Vocabulary.Name.whole(name, 0, 1), values -> false) {
            @Override
            Boolean read(QueryReader query, Boolean otherwise) {
                return query.flag(name, otherwise);
            }

            @Override
            void write(QueryWriter query, Boolean value, Boolean otherwise) {
                query.flag(name, value, otherwise);
            }

            @Override
            double number(Boolean value) {
                return value ? 1 : 0;
            }
        };
    }

    /** Declares a function of the reader's own, of x or of x0 and x1. */
    public static Key<String> function(String name, String otherwise, int variableCount) {
        return new Key<>(Vocabulary.Name.function(name, variableCount), values -> otherwise) {
            @Override
            String read(QueryReader query, String own) {
                return query.text(
                        name,
                        own,
                        text -> ExpressionField.isFunction(text, variableCount),
                        variableCount == 1 ? KitText.ALLOWED_FUNCTION : KitText.ALLOWED_FUNCTION_2);
            }

            @Override
            void write(QueryWriter query, String value, String own) {
                query.text(name, value, own);
            }
        };
    }

    /** Declares a list of numbers. */
    public static Key<List<Double>> numbers(
            String name, Function<Values, List<Double>> otherwise, int least, int most, double min, double max) {
        return numbers(name, otherwise, least, most, min, max, values -> true, null);
    }

    /** Declares a list of numbers that must have something in common. */
    public static Key<List<Double>> numbers(
            String name,
            Function<Values, List<Double>> otherwise,
            int least,
            int most,
            double min,
            double max,
            Predicate<List<Double>> fitting,
            Text condition) {
        return new Key<>(Vocabulary.Name.numbers(name, least, most, min, max), otherwise) {
            @Override
            List<Double> read(QueryReader query, List<Double> own) {
                return query.numbers(name, own, least, most, min, max, fitting, condition);
            }

            @Override
            void write(QueryWriter query, List<Double> value, List<Double> own) {
                query.numbers(name, value, own);
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
     * Declares a list whose items are groups of numbers, and which is empty at first.
     *
     * @param read returns what a group stands for, or null if it cannot be used
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
            List<G> read(QueryReader query, List<G> own) {
                List<G> groups = query.groups(name, size, most, read, condition);
                return groups.isEmpty() ? own : groups;
            }

            @Override
            void write(QueryWriter query, List<G> groups, List<G> own) {
                List<Double> numbers = new ArrayList<>();
                groups.forEach(group -> numbers.addAll(write.apply(group)));
                query.numbers(name, numbers, List.of());
            }
        };
    }

    /** Returns the name in the address. */
    public String name() {
        return described.name();
    }

    /** Returns the default beside some other values. */
    T otherwise(Values others) {
        return otherwise.apply(others);
    }

    abstract T read(QueryReader query, T otherwise);

    abstract void write(QueryWriter query, T value, T otherwise);

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

        private Number(String name, Function<Values, Double> otherwise, double min, double max) {
            super(Vocabulary.Name.number(name, min, max), otherwise);
            this.min = min;
            this.max = max;
        }

        /** Returns the least allowed value. */
        public double min() {
            return min;
        }

        /** Returns the greatest allowed value. */
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
        Double read(QueryReader query, Double otherwise) {
            return query.number(name(), otherwise, min, max);
        }

        @Override
        void write(QueryWriter query, Double value, Double otherwise) {
            query.number(name(), value, otherwise);
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

        private Whole(String name, int otherwise, int min, int max) {
            super(Vocabulary.Name.whole(name, min, max), values -> otherwise);
            this.min = min;
            this.max = max;
        }

        /** Returns the least allowed value. */
        public int min() {
            return min;
        }

        /** Returns the greatest allowed value. */
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
            return growing ? min + (int) Math.floor((to - min) * share) : to;
        }

        /** Returns the nearest allowed value. */
        public int nearest(int value) {
            return Math.max(min, Math.min(max, value));
        }

        @Override
        Integer read(QueryReader query, Integer otherwise) {
            return query.whole(name(), otherwise, min, max);
        }

        @Override
        void write(QueryWriter query, Integer value, Integer otherwise) {
            query.number(name(), value, otherwise);
        }

        @Override
        double number(Integer value) {
            return value;
        }
    }

    /** One constant of an enum, by its name in small letters with hyphens. */
    public static final class Choice<E extends Enum<E>> extends Key<E> {
        private final E[] all;
        private List<Text> words;

        private Choice(String name, Function<Values, E> otherwise, E[] all) {
            super(Vocabulary.Name.choice(name, names(all)), otherwise);
            this.all = all;
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
            if (words == null) {
                words = new ArrayList<>();
                for (E one : all) {
                    if (one instanceof Text text) {
                        words.add(text);
                    }
                }
            }
            return words;
        }

        /** Returns all constants. */
        public List<E> all() {
            return List.of(all);
        }

        @Override
        E read(QueryReader query, E otherwise) {
            return query.choice(name(), otherwise, all);
        }

        @Override
        void write(QueryWriter query, E value, E otherwise) {
            query.choice(name(), value, otherwise);
        }

        @Override
        String word(E value) {
            return QueryWriter.nameOf(value);
        }
    }
}
