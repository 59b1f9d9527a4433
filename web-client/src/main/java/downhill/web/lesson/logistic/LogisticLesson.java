package downhill.web.lesson.logistic;

import downhill.core.function.Sigmoid;
import downhill.web.control.ButtonRow;
import downhill.web.control.NumberScale;
import downhill.web.control.Slider;
import downhill.web.control.Steps;
import downhill.web.dom.JsNumber;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.PredictChoice;
import downhill.web.lesson.Preset;
import downhill.web.lesson.Stage;
import downhill.web.lesson.ValueList;
import downhill.web.page.LanguageChoice;
import java.util.List;

/** Lesson 3: fit a probability to points that are 0 or 1, and compare two costs of it over W. */
public final class LogisticLesson {
    private final LanguageChoice language;
    private final DataFigure dataFigure;
    private final CostFigure squaredFigure;
    private final CostFigure crossFigure;
    private final Slider weight;
    private final Slider bias;
    private final ValueList.Value gOfZero;
    private final ValueList.Value squaredAtZero;
    private final ValueList.Value crossAtZero;

    private LogisticLesson(Stage stage) {
        language = stage.language();
        Experiment<LogisticState> experiment = new Experiment<>(stage, LogisticState.FORM);
        dataFigure = new DataFigure(language, experiment);
        squaredFigure = new CostFigure(language, Cost.SQUARED, experiment);
        crossFigure = new CostFigure(language, Cost.CROSS_ENTROPY, experiment);
        weight = new Slider(
                language,
                LogisticText.W,
                NumberScale.linear(-LogisticState.MAX_WEIGHT, LogisticState.MAX_WEIGHT, 0.05),
                (value, settled) -> experiment.change(experiment.state().withW(value), settled));
        bias = new Slider(
                language,
                LogisticText.B,
                NumberScale.linear(-LogisticState.MAX_BIAS, LogisticState.MAX_BIAS, 0.05),
                (value, settled) -> experiment.change(experiment.state().withB(value), settled));
        ButtonRow buttons = new ButtonRow(language);
        Descent.alternate(
                new Descent(language, Cost.SQUARED, experiment, buttons),
                new Descent(language, Cost.CROSS_ENTROPY, experiment, buttons));
        LogisticState book = LogisticState.DEFAULTS;
        PredictChoice<Outcome> guess = new PredictChoice<>(
                stage,
                "far-on-the-wrong-side",
                LogisticText.QUESTION,
                LogisticText.GUESS_LABEL,
                List.of(Outcome.values()),
                () -> experiment.change(book.withB(0).withW(-LogisticState.MAX_WEIGHT)));
        ValueList values = new ValueList(language, LogisticText.VALUES);
        gOfZero = values.add(LogisticText.G_OF_ZERO, LogisticText.NOTE_SIGMOID);
        squaredAtZero = values.add(LogisticText.SQUARED_AT_ZERO, LogisticText.NOTE_SQUARED);
        crossAtZero = values.add(LogisticText.CROSS_AT_ZERO, LogisticText.NOTE_CROSS);
        stage.figures(dataFigure.element());
        stage.controls(weight.element(), bias.element());
        stage.figures(squaredFigure.element(), crossFigure.element());
        stage.add(buttons.element(), experiment.toolbar(presets()), guess.element(), values.element());
        experiment.start(this::show);
        guess.reveal(Outcome.SQUARED_FLAT, () -> language.say(LogisticText.BECAUSE));
    }

    /**
     * Brings the lesson to life.
     *
     * @param stage its section of the page. Modified.
     */
    public static void mount(Stage stage) {
        new LogisticLesson(stage);
    }

    private static List<Preset<LogisticState>> presets() {
        LogisticState book = LogisticState.DEFAULTS;
        return List.of(
                new Preset<>(LogisticText.BETWEEN, book.withB(0).withW(2)),
                new Preset<>(LogisticText.ZERO, book.withB(0).withW(0)),
                new Preset<>(LogisticText.WRONG, book.withB(0).withW(-LogisticState.MAX_WEIGHT)),
                new Preset<>(LogisticText.HOLLOWS, LogisticState.TWO_HOLLOWS));
    }

    private void show(LogisticState state) {
        dataFigure.show(state);
        squaredFigure.show(state);
        crossFigure.show(state);
        weight.show(state.w());
        bias.show(state.b());
        gOfZero.show(Sigmoid.value(0));
        squaredAtZero.show(Cost.SQUARED.of(state.regression(), 0, 0));
        crossAtZero.show(Cost.CROSS_ENTROPY.of(state.regression(), 0, 0));
    }

    /** Returns a value with two decimals. */
    static double tidy(double value) {
        return Steps.round(value, 0.01);
    }

    static String short4(double value) {
        return JsNumber.significant(value, 4);
    }
}
