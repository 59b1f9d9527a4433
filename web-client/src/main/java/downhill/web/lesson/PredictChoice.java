package downhill.web.lesson;

import downhill.web.control.Choice;
import downhill.web.page.Language;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * A guess among a few answers.
 *
 * @param <T> the answers, mostly an enum
 */
public final class PredictChoice<T extends Text> implements ScriptGuess {
    private final LanguageChoice language;
    private final List<T> options;
    private final Choice<T> choice;
    private final PredictFrame frame;
    private T chosen;
    private final T truth;

    /**
     * Builds the answers to a question of the lesson's script.
     *
     * @param stage the lesson's section
     * @param name the question's name in the script, under which the guess is kept
     * @param label what the options are, for screen readers and above the chips
     * @param options all answers, in an order that stays. Kept.
     * @param truth the right answer
     */
    public PredictChoice(Stage stage, String name, Text label, List<T> options, T truth) {
        language = stage.language();
        this.options = options;
        this.truth = truth;
        choice = new Choice<>(stage.language(), label, options, this::choose);
        frame = new PredictFrame(stage, name, new Chosen());
    }

    @Override
    public PredictFrame frame() {
        return frame;
    }

    @Override
    public String outcome(Language spoken) {
        return chosen == truth ? KitText.RIGHT.in(spoken) : KitText.TRUTH.in(spoken, truth.in(spoken));
    }

    /**
     * Returns the committed guess.
     *
     * @return an option, or null while there is none
     */
    public T guess() {
        return frame.isCommitted() ? chosen : null;
    }

    private void choose(T option) {
        chosen = option;
        choice.show(option);
        frame.follow();
    }

    private final class Chosen implements PredictFrame.Guess {
        @Override
        public HTMLElement element() {
            return choice.element();
        }

        @Override
        public List<String> options() {
            List<String> words = new ArrayList<>();
            for (T option : options) {
                words.add(option.in(language.current()));
            }
            return words;
        }

        @Override
        public double min() {
            return 0;
        }

        @Override
        public double max() {
            return options.size() - 1.0;
        }

        @Override
        public double truth() {
            return options.indexOf(truth);
        }

        @Override
        public boolean isMade() {
            return chosen != null;
        }

        @Override
        public String kept() {
            return Integer.toString(options.indexOf(chosen));
        }

        @Override
        public void restore(String kept) {
            for (int i = 0; i < options.size(); i++) {
                if (Integer.toString(i).equals(kept)) {
                    chosen = options.get(i);
                }
            }
            choice.show(chosen);
        }

        @Override
        public String words(Language spoken) {
            return chosen.in(spoken);
        }
    }
}
