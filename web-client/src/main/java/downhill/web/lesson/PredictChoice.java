package downhill.web.lesson;

import downhill.web.control.Choice;
import downhill.web.page.Language;
import downhill.web.page.Text;

/** A guess among a few answers. */
public final class PredictChoice<T extends Text> extends PredictFrame {
    private final Question<T> question;
    private final Choice<T> choice;
    private T chosen;

    /** Builds the answers to a question of the lesson's script. */
    public PredictChoice(Stage stage, Question<T> question) {
        super(stage, question);
        this.question = question;
        choice = new Choice<>(stage.language(), question.label(), question.options(), this::choose);
        begin(choice.element);
    }

    /** Returns the place of the answer where it stands now, committed or not; -1 where there is none or the step is about something else. */
    int standing() {
        return isConcerned ? question.options().indexOf(chosen) : -1;
    }

    /** Chooses an answer by its place, as when the reader taps it in a figure. */
    void choose(int option) {
        choose(question.options().get(option));
    }

    private void choose(T option) {
        chosen = option;
        choice.show(option);
        follow();
    }

    @Override
    boolean isMade() {
        return chosen != null;
    }

    @Override
    String kept() {
        return Integer.toString(question.options().indexOf(chosen));
    }

    @Override
    void restore(String kept) {
        for (int i = 0; i < question.options().size(); i++) {
            if (Integer.toString(i).equals(kept)) {
                chosen = question.options().get(i);
            }
        }
        choice.show(chosen);
    }

    @Override
    String words(Language spoken) {
        return chosen.in(spoken);
    }

    @Override
    String truth(Language spoken) {
        T truth = question.options().get((int) question.truth());
        return chosen == truth ? KitText.RIGHT.in(spoken) : KitText.TRUTH.in(spoken, truth.in(spoken));
    }

    @Override
    String verdict() {
        return question.options().indexOf(chosen) == question.truth() ? "right" : "wrong";
    }

    @Override
    String mark() {
        return verdict();
    }

    @Override
    String because(Language spoken) {
        return question.because().isEmpty()
                ? ""
                : question.because().get(question.options().indexOf(chosen)).in(spoken);
    }
}
