package downhill.web.lesson.cost;

import downhill.core.linear.LinearHypothesis;
import downhill.web.control.Availability;
import downhill.web.control.ButtonRow;
import downhill.web.control.NumberScale;
import downhill.web.control.Playback;
import downhill.web.control.Slider;
import downhill.web.control.Steps;
import downhill.web.control.Toggle;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.GoldenList;
import downhill.web.lesson.GoldenValue;
import downhill.web.lesson.PredictNumber;
import downhill.web.lesson.Preset;
import downhill.web.lesson.Stage;
import downhill.web.page.LanguageChoice;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** Lesson 2: drag the slope of a line, see its cost draw a parabola, then let descent find the bottom. */
public final class CostLesson {
    /** Where the reader guesses the cost. */
    static final double GUESSED_WEIGHT = 3;

    private static final double STEPS_PER_SECOND = 3;
    private static final int RUN_STEPS = 20;
    private static final double ARRIVED = 1e-6;

    private final LanguageChoice language;
    private final Experiment<CostState> experiment;
    private final LineFigure lineFigure;
    private final CostFigure costFigure;
    private final CostFormula formula = new CostFormula();
    private final Slider weight;
    private final Slider rate;
    private final Toggle whole;
    private final Playback descent;
    private final HTMLElement run;
    private final HTMLElement back;
    private final PredictNumber guess;
    private final GoldenValue[] golden = new GoldenValue[CostGolden.values().length];

    private CostLesson(Stage stage) {
        language = stage.language();
        experiment = new Experiment<>(stage, CostState.FORM);
        lineFigure = new LineFigure(language, experiment);
        costFigure = new CostFigure(language, experiment);
        weight = new Slider(
                language,
                CostText.WEIGHT,
                NumberScale.linear(CostState.MIN_WEIGHT, CostState.MAX_WEIGHT, 0.01),
                (value, settled) -> experiment.change(experiment.state().withStart(value), settled));
        rate = new Slider(
                language,
                CostText.RATE,
                NumberScale.log(CostState.MIN_RATE, CostState.MAX_RATE, 20),
                (value, settled) -> experiment.change(experiment.state().withLearningRate(value), settled));
        descent = new Playback(STEPS_PER_SECOND, this::descend, this::showButtons);
        ButtonRow buttons = new ButtonRow(language);
        run = buttons.primary(CostText.RUN, this::runOrPause);
        buttons.plain(CostText.STEP, () -> takeSteps(experiment.state().steps() + 1));
        back = buttons.quiet(CostText.BACK, () -> takeSteps(0));
        whole = new Toggle(
                language,
                CostText.WHOLE,
                shown -> experiment.change(experiment.state().withWhole(shown)));
        guess = new PredictNumber(
                stage,
                "cost-at-3",
                CostText.QUESTION,
                CostText.GUESS_LABEL,
                NumberScale.linear(0, 30, 0.5),
                () -> experiment.change(experiment.state().withStart(GUESSED_WEIGHT)));
        GoldenList numbers = new GoldenList(language);
        for (CostGolden one : CostGolden.values()) {
            golden[one.ordinal()] = numbers.add(one.label(), one);
        }
        stage.figures(lineFigure.element(), costFigure.element());
        stage.add(formula.element(), guess.element());
        stage.controls(weight.element(), rate.element(), buttons.element(), whole.element());
        stage.add(experiment.toolbar(presets()), numbers.element());
        language.follow(this::showButtons);
        experiment.start(this::show);
    }

    /**
     * Brings the lesson to life.
     *
     * @param stage its section of the page. Modified.
     */
    public static void mount(Stage stage) {
        new CostLesson(stage);
    }

    private static List<Preset<CostState>> presets() {
        CostState book = CostState.DEFAULTS;
        CostState descending = book.withStart(0);
        return List.of(
                new Preset<>(CostText.BOOK, book),
                new Preset<>(CostText.FAR, descending.withSteps(3)),
                new Preset<>(CostText.BOUNCE, descending.withLearningRate(0.2).withSteps(RUN_STEPS)),
                new Preset<>(CostText.LEAVE, descending.withLearningRate(0.3).withSteps(3)),
                new Preset<>(CostText.OFF_LINE, book.withPoint(1, 2, 5).withWhole(true)));
    }

    private void show(CostState state) {
        LinearHypothesis hypothesis = state.hypothesis();
        double[] path = state.path();
        double now = path[path.length - 1];
        lineFigure.show(state, now, hypothesis.cost(now));
        costFigure.show(state, hypothesis, path, guess.guess());
        formula.show(state, now, hypothesis.cost(now));
        weight.show(JsNumber.parse(JsNumber.significant(now, 6)));
        rate.show(state.learningRate());
        whole.show(state.whole());
        Availability.set(back, state.steps() > 0);
        for (CostGolden one : CostGolden.values()) {
            golden[one.ordinal()].show(hypothesis.cost(one.weight()));
        }
        if (state.seenTo() >= GUESSED_WEIGHT) {
            boolean moved = !state.points().equals(CostState.DEFAULTS.points());
            guess.reveal(
                    hypothesis.cost(GUESSED_WEIGHT),
                    () -> language.say(moved ? CostText.BECAUSE_MOVED : CostText.BECAUSE));
        } else {
            guess.conceal();
        }
    }

    private void showButtons() {
        Dom.setText(run, language.say(descent.isPlaying() ? CostText.PAUSE : CostText.RUN));
    }

    private void runOrPause() {
        if (descent.isPlaying()) {
            descent.stop();
        } else {
            descent.play();
        }
    }

    /** Takes a step and tells whether another is worth taking. */
    private boolean descend() {
        takeSteps(experiment.state().steps() + 1);
        CostState state = experiment.state();
        double now = state.weight();
        boolean arrived = Math.abs(state.hypothesis().gradient(now)) < ARRIVED;
        boolean left = Math.abs(now) > 100 * CostState.MAX_WEIGHT;
        return !arrived && !left && state.steps() < CostState.MAX_STEPS;
    }

    private void takeSteps(int count) {
        experiment.change(experiment.state().withSteps(count));
    }

    /** Returns a slope as the reader may set it: within the range, with two decimals. */
    static double weight(double wanted) {
        double rounded = Steps.round(wanted, 0.01);
        return Math.max(CostState.MIN_WEIGHT, Math.min(CostState.MAX_WEIGHT, rounded));
    }

    static String short4(double value) {
        return JsNumber.significant(value, 4).replace('-', '−');
    }

    static String spoken(LanguageChoice language, double weight, double cost) {
        return language.say(CostText.WEIGHT_SPOKEN, short4(weight), short4(cost));
    }
}
