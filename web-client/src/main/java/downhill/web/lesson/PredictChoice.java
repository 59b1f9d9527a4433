package downhill.web.lesson;

import downhill.web.control.Choice;
import downhill.web.page.Language;
import downhill.web.page.Text;
import org.teavm.jso.dom.html.HTMLElement;

/** A guess among a few answers. */
public final class PredictChoice<T extends Text> implements ScriptGuess {
    private final Question<T> question;
    private final Choice<T> choice;
    private final PredictFrame frame;
    private T chosen;

    /** Builds the answers to a question of the lesson's script. */
    public PredictChoice(Stage stage, Question<T> question) {
        this.question = question;
        choice = new Choice<>(stage.language(), question.label(), question.options(), this::choose);
        frame = new PredictFrame(stage, question, new Chosen());
    }

    @Override
    public PredictFrame frame() {
        return frame;
    }

    @Override
    public String outcome(Language spoken) {
        T truth = question.options().get((int) question.truth());
        return chosen == truth ? KitText.RIGHT.in(spoken) : KitText.TRUTH.in(spoken, truth.in(spoken));
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
            return Integer.toString(question.options().indexOf(chosen));
        }

        @Override
        public void restore(String kept) {
            for (int i = 0; i < question.options().size(); i++) {
                if (Integer.toString(i).equals(kept)) {
                    chosen = question.options().get(i);
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
