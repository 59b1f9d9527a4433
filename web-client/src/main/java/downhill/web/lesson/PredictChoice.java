package downhill.web.lesson;

import downhill.web.control.Choice;
import downhill.web.page.Language;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.List;
import java.util.function.Supplier;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * A question with a few answers, asked before the experiment.
 *
 * @param <T> the answers, mostly an enum
 */
public final class PredictChoice<T extends Text> implements ScriptGuess {
    private final LanguageChoice language;
    private final List<T> options;
    private final Choice<T> choice;
    private final PredictFrame frame;
    private T chosen;
    private T truth;

    /**
     * Builds the question, or shows the guess that an earlier visit has left.
     *
     * @param stage the lesson's section
     * @param name the question's name among those of the lesson, under which the guess is kept
     * @param question what is asked
     * @param label what the options are, for screen readers and above the chips
     * @param options all answers, in an order that stays. Kept.
     * @param onCommit runs when the reader has committed a guess: the time to run the experiment
     */
    public PredictChoice(Stage stage, String name, Text question, Text label, List<T> options, Runnable onCommit) {
        this.language = stage.language();
        this.options = options;
        choice = new Choice<>(language, label, options, this::choose);
        frame = new PredictFrame(stage, name, question, new Chosen(), onCommit);
    }

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
        this(stage, name, null, label, options, () -> {});
        this.truth = truth;
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
     * Returns the question.
     *
     * @return an element for the page
     */
    public HTMLElement element() {
        return frame.element();
    }

    /**
     * Shows what happened beside the guess, if there is one.
     *
     * @param truth the right answer
     * @param because a sentence that explains, in the language of the page
     */
    public void reveal(T truth, Supplier<String> because) {
        frame.reveal(() -> {
            String verdict = language.say(chosen == truth ? KitText.RIGHT : KitText.WRONG);
            return language.say(KitText.TRUTH, language.say(truth)) + " · " + verdict + ". " + because.get();
        });
    }

    /** Takes the outcome back: the experiment has changed and is to be run again. */
    public void conceal() {
        frame.reveal(null);
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
