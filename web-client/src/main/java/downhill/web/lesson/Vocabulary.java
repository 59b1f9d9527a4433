package downhill.web.lesson;

import java.util.ArrayList;
import java.util.List;

/**
 * What the script of a lesson may say: the names of its address and what they may be, the numbers that it derives from them,
 * its controls, handles, actions and guesses. The build writes it into {@code vocabularies.json}, by which the server checks the texts.
 *
 * @param derived names of numbers that follow from them, for {@code data-until} only
 */
public record Vocabulary(
        List<Name> names,
        List<String> derived,
        List<String> controls,
        List<String> handles,
        List<String> actions,
        List<Question<?>> guesses) {

    /**
     * A name of the address.
     *
     * @param least how few numbers a list has; 0 for what is no list
     * @param most how many numbers a list has, or how many variables a function; 0 for what is neither
     * @param choices what can be chosen; empty for numbers
     */
    public record Name(String name, String kind, int least, int most, double min, double max, List<String> choices) {
        static Name number(String name, double min, double max) {
            return new Name(name, "number", 0, 0, min, max, List.of());
        }

        static Name whole(String name, double min, double max) {
            return new Name(name, "whole", 0, 0, min, max, List.of());
        }

        static Name numbers(String name, int least, int most, double min, double max) {
            return new Name(name, "numbers", least, most, min, max, List.of());
        }

        static Name choice(String name, List<String> choices) {
            return new Name(name, "choice", 0, 0, 0, 0, choices);
        }

        static Name function(String name, int variableCount) {
            return new Name(name, "function", 0, variableCount, 0, 0, List.of());
        }
    }

    public static Vocabulary of(Keys keys) {
        return new Vocabulary(keys.describe(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** Names numbers that follow from the values. */
    public Vocabulary derived(String... more) {
        return new Vocabulary(names, joined(derived, more), controls, handles, actions, guesses);
    }

    /** Names controls, which appear with the step that needs them. */
    public Vocabulary controls(String... more) {
        return new Vocabulary(names, derived, joined(controls, more), handles, actions, guesses);
    }

    /** Names what the points of the figures move, in the steps that say so. */
    public Vocabulary handles(Key<?>... parts) {
        List<String> more = new ArrayList<>();
        for (Key<?> part : parts) {
            more.add(part.name());
        }
        return new Vocabulary(names, derived, controls, more, actions, guesses);
    }

    /** Names what a button in the text can do. */
    public Vocabulary actions(String... more) {
        return new Vocabulary(names, derived, controls, handles, joined(actions, more), guesses);
    }

    /** Adds the questions that the reader answers before what gives the answer away. */
    public Vocabulary guesses(Question<?>... more) {
        return new Vocabulary(names, derived, controls, handles, actions, joined(guesses, more));
    }

    private static <T> List<T> joined(List<T> first, T[] more) {
        List<T> all = new ArrayList<>(first);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }
}
