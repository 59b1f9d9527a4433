package downhill.web.lesson.loss;

import downhill.web.control.Choice;
import downhill.web.control.NumberScale;
import downhill.web.control.Stepper;
import downhill.web.control.Toggle;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.GoldenList;
import downhill.web.lesson.GoldenValue;
import downhill.web.lesson.PredictNumber;
import downhill.web.lesson.Preset;
import downhill.web.lesson.Stage;
import downhill.web.page.LanguageChoice;
import java.util.List;

/** Lesson 4: share out ten probabilities and see squared error and cross entropy answer side by side. */
public final class LossLesson {
    private final LanguageChoice language;
    private final Experiment<LossState> experiment;
    private final AnswerFigure answerFigure;
    private final LogFigure logFigure;
    private final Choice<Answer> answer;
    private final Stepper truth;
    private final Choice<LabelForm> form;
    private final Toggle batch;
    private final Toggle hold;
    private final GoldenValue[] golden = new GoldenValue[LossGolden.values().length];

    private LossLesson(Stage stage) {
        language = stage.language();
        experiment = new Experiment<>(stage, LossState.FORM);
        answerFigure = new AnswerFigure(language, experiment);
        logFigure = new LogFigure(language, experiment);
        answer = new Choice<>(
                language,
                LossText.ANSWER,
                List.of(Answer.values()),
                chosen -> experiment.change(experiment.state().withAnswer(chosen)));
        truth = new Stepper(
                language,
                LossText.TRUTH,
                0,
                LossState.DIGITS - 1,
                digit -> experiment.change(experiment.state().withTruth(digit)));
        form = new Choice<>(
                language,
                LossText.FORM,
                List.of(LabelForm.values()),
                chosen -> experiment.change(experiment.state().withForm(chosen)));
        batch = new Toggle(
                language,
                LossText.BATCH,
                together -> experiment.change(experiment.state().withBatch(together)));
        hold = new Toggle(
                language,
                LossText.HOLD,
                held -> experiment.change(experiment.state().withHold(held)));
        LossState book = LossState.DEFAULTS;
        PredictNumber guess = new PredictNumber(
                stage,
                "cross-entropy-factor",
                LossText.QUESTION,
                LossText.GUESS_LABEL,
                NumberScale.linear(1, 20, 0.5),
                () -> experiment.change(book.withAnswer(Answer.SECOND)));
        GoldenList numbers = new GoldenList(language);
        for (LossGolden one : LossGolden.values()) {
            golden[one.ordinal()] = numbers.add(one.label(), one);
        }
        stage.figures(answerFigure.element(), logFigure.element());
        stage.controls(answer.element(), truth.element(), hold.element(), batch.element(), form.element());
        stage.add(experiment.toolbar(presets()), guess.element(), numbers.element());
        experiment.start(this::show);
        double factor = book.crossEntropy(Answer.SECOND) / book.crossEntropy(Answer.FIRST);
        guess.reveal(factor, () -> language.say(LossText.BECAUSE));
    }

    /**
     * Brings the lesson to life.
     *
     * @param stage its section of the page. Modified.
     */
    public static void mount(Stage stage) {
        new LossLesson(stage);
    }

    private static List<Preset<LossState>> presets() {
        LossState book = LossState.DEFAULTS;
        return List.of(
                new Preset<>(LossText.BOOK_FIRST, book),
                new Preset<>(LossText.BOOK_SECOND, book.withAnswer(Answer.SECOND)),
                new Preset<>(LossText.BOOK_BATCH, book.withBatch(true)),
                new Preset<>(LossText.KNOWS_NOTHING, book.withShares(LossState.UNIFORM)),
                new Preset<>(LossText.SURELY_WRONG, book.withShares(LossState.SURE_OF_SEVEN)));
    }

    private void show(LossState state) {
        answerFigure.show(state);
        logFigure.show(state);
        answer.show(state.answer());
        truth.show(state.truth(state.answer()));
        form.show(state.form());
        batch.show(state.batch());
        hold.show(state.hold());
        for (LossGolden one : LossGolden.values()) {
            golden[one.ordinal()].show(one.of(state));
        }
    }
}
