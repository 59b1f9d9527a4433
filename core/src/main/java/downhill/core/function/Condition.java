package downhill.core.function;

import java.util.ArrayList;
import java.util.List;

/**
 * What a lesson waits for, such as {@code surface = bowl and lr > 1 and steps >= 20}.
 *
 * <p>It is one or more comparisons, joined by {@code and}: a name, one of {@code = != < <= > >=}, and a number, which may be
 * a formula such as {@code 3/14}, or a word. Names and words are small letters, digits and hyphens. Words can be equal or
 * not, nothing else.
 */
public final class Condition {
    private static final String AND = " and ";
    /** Those of two characters first. */
    private static final String[] OPERATORS = {"<=", ">=", "!=", "<", ">", "="};

    private final List<Comparison> comparisons;

    /** What the names of a condition stand for. */
    public interface Names {
        /** Returns the number that a name stands for; NaN where it is a word or unknown. */
        double number(String name);

        /** Returns the word that a name stands for; null where it is a number or unknown. */
        String word(String name);
    }

    /**
     * One comparison.
     *
     * @param name what is compared
     * @param operator {@code =}, {@code !=}, {@code <}, {@code <=}, {@code >} or {@code >=}
     * @param text what stands on the right
     * @param number its value; NaN where it is a word
     */
    public record Comparison(String name, String operator, String text, double number) {
        /** Returns whether it compares with a word, not a number. */
        public boolean isWord() {
            return number != number;
        }

        private boolean holds(Names names) {
            if (isWord()) {
                String word = names.word(name);
                return word != null && word.equals(text) == operator.equals("=");
            }
            double value = names.number(name);
            return switch (operator) {
                case "=" -> value == number;
                case "!=" -> value < number || value > number;
                case "<" -> value < number;
                case "<=" -> value <= number;
                case ">" -> value > number;
                default -> value >= number;
            };
        }
    }

    private Condition(List<Comparison> comparisons) {
        this.comparisons = comparisons;
    }

    /**
     * Reads a condition.
     *
     * @param text what the lesson says
     * @return the condition
     * @throws IllegalArgumentException if it is none; it says which part cannot be read
     */
    public static Condition parse(String text) {
        List<Comparison> comparisons = new ArrayList<>();
        String rest = text;
        for (int and = rest.indexOf(AND); and >= 0; and = rest.indexOf(AND)) {
            comparisons.add(comparison(rest.substring(0, and)));
            rest = rest.substring(and + AND.length());
        }
        comparisons.add(comparison(rest));
        return new Condition(List.copyOf(comparisons));
    }

    private static Comparison comparison(String text) {
        for (String operator : OPERATORS) {
            int at = text.indexOf(operator);
            if (at >= 0) {
                String name = text.substring(0, at).trim();
                String right = text.substring(at + operator.length()).trim();
                double number = number(right);
                boolean equality = operator.equals("=") || operator.equals("!=");
                if (isWord(name) && (number == number || isWord(right) && equality)) {
                    return new Comparison(name, operator, right, number);
                }
                break;
            }
        }
        throw new IllegalArgumentException(
                "\"" + text.trim() + "\" is no comparison of a name with a number or a word, such as \"steps >= 20\"");
    }

    private static double number(String text) {
        try {
            return ExpressionParser.parse(text, List.of()).value(0, 0);
        } catch (ExpressionException notANumber) {
            return Double.NaN;
        }
    }

    private static boolean isWord(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'a' && c <= 'z';
            boolean other = c >= '0' && c <= '9' || c == '-';
            if (!letter && (i == 0 || !other)) {
                return false;
            }
        }
        return text.length() > 0;
    }

    /** Returns the comparisons, at least one, all of which must hold; cannot be modified. */
    public List<Comparison> comparisons() {
        return comparisons;
    }

    /** Returns whether all comparisons hold; one with NaN or an unknown name does not. */
    public boolean holds(Names names) {
        for (Comparison comparison : comparisons) {
            if (!comparison.holds(names)) {
                return false;
            }
        }
        return true;
    }
}
