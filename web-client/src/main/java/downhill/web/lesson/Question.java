package downhill.web.lesson;

import downhill.web.control.NumberScale;
import downhill.web.page.Text;
import java.util.List;

/**
 * What a lesson asks before it shows the answer. Plain Java: the build writes it into {@code vocabularies.json}.
 *
 * @param options all answers, in an order that stays, since guesses are kept by their places; empty for a number
 * @param truth the right answer, a number or the place of an option; NaN where it has to be measured
 * @param because for each option why one thinks so and what is the case; empty where nothing is said
 */
public record Question<T extends Text>(
        String name, Text label, List<T> options, NumberScale scale, double truth, List<Text> because) {
    /** Asks for one of a few answers, in an order that stays. */
    public static <T extends Text> Question<T> choice(String name, Text label, T[] options, T truth) {
        List<T> all = List.of(options);
        return new Question<>(
                name, label, all, NumberScale.linear(0, all.size() - 1.0, 1), all.indexOf(truth), List.of());
    }

    /** Asks for one of a few answers, in an order that stays; truth is the place of the right one, from 0. */
    public static Question<Text> choice(String name, Text label, int truth, Text... options) {
        return choice(name, label, options, options[truth]);
    }

    /** Asks for a number; the truth is NaN where it has to be measured. */
    public static Question<Text> number(String name, Text label, NumberScale scale, double truth) {
        return new Question<>(name, label, List.of(), scale, truth, List.of());
    }

    /** Says to whoever chose an option, in their order, why one thinks so and what is the case. */
    public Question<T> because(Text... sentences) {
        if (sentences.length != options.size()) {
            throw new IllegalArgumentException(name + " has " + options.size() + " options, not " + sentences.length);
        }
        return new Question<>(name, label, options, scale, truth, List.of(sentences));
    }

    /** Returns whether the right answer is known without measuring. */
    public boolean isKnown() {
        return truth == truth;
    }
}
