package downhill.web.lesson.cost;

import static downhill.web.lesson.cost.CostState.COST_AT_3;
import static downhill.web.lesson.cost.CostState.KEYS;
import static downhill.web.lesson.cost.CostState.RATE;
import static downhill.web.lesson.cost.CostState.START;
import static downhill.web.lesson.cost.CostState.STEPS;
import static downhill.web.lesson.cost.CostState.WHOLE;

import downhill.core.linear.LinearHypothesis;
import downhill.web.control.Availability;
import downhill.web.control.ButtonRow;
import downhill.web.control.NumberScale;
import downhill.web.control.Playback;
import downhill.web.control.Slider;
import downhill.web.control.Steps;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.lesson.Controls;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.GoldenList;
import downhill.web.lesson.Numbers;
import downhill.web.lesson.PredictNumber;
import downhill.web.lesson.Preset;
import downhill.web.lesson.Script;
import downhill.web.lesson.Stage;
import downhill.web.lesson.Values;
import downhill.web.page.LanguageChoice;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** Lesson 2: turn a line, see its cost draw a parabola, then let descent find the bottom. */
public final class CostLesson {
    private static final double STEPS_PER_SECOND = 3;
    private static final int RUN_STEPS = 20;
    private static final double ARRIVED = 1e-6;

    private final LanguageChoice language;
    private final Experiment experiment;
    private final LineFigure lineFigure;
    private final CostFigure costFigure;
    private final CostFormula formula = new CostFormula();
    private final Slider weight;
    private final Playback descent;
    private final HTMLElement run;
    private final HTMLElement back;
    private final PredictNumber guess;

    private CostLesson(Stage stage) {
        language = stage.language();
        experiment = new Experiment(stage, KEYS);
        lineFigure = new LineFigure(language, experiment);
        costFigure = new CostFigure(language, experiment);
        // It shows where descent has come to, and sets where descent begins.
        weight = new Slider(
                language,
                CostText.WEIGHT,
                NumberScale.linear(START.min(), START.max(), 0.01),
                (value, settled) -> experiment.change(CostState.withStart(experiment.state(), value), settled));
        descent = new Playback(STEPS_PER_SECOND, this::descend, this::showButtons);
        ButtonRow stepping = new ButtonRow(language);
        stepping.primary(CostText.STEP, this::descend);
        ButtonRow running = new ButtonRow(language);
        run = running.plain(CostText.RUN, this::runOrPause);
        back = running.plain(CostText.BACK, () -> takeSteps(0));
        guess = new PredictNumber(stage, COST_AT_3);
        Controls controls = new Controls(language, experiment);
        stage.figures(lineFigure.element(), costFigure.element());
        stage.add(experiment.faults());
        language.follow(this::showButtons);
        experiment.start(this::show);
        new Script(stage, experiment, KEYS)
                .control("formula", formula.element())
                .control("weight", weight.element())
                .control("rate", controls.slider(CostText.RATE, RATE, NumberScale.log(RATE.min(), RATE.max(), 20)))
                .control("step", stepping.element())
                .control("run", running.element())
                .control("whole", controls.toggle(CostText.WHOLE, WHOLE))
                .control("presets", experiment.presetChips(presets()))
                .control("tools", experiment.tools())
                .action("step", this::descend)
                .action("run", this::runOrPause)
                .guess(guess)
                .derived("cost", () -> hypothesis().cost(CostState.weight(experiment.state())))
                .derived("least", () -> hypothesis().cost(CostState.best(experiment.state())))
                .moving(descent::stop)
                .numbers(new GoldenList(language, CostGolden.ALL)
                        .showAll(CostGolden.computed())
                        .element())
                .start();
    }

    /**
     * Brings the lesson to life.
     *
     * @param stage its section of the page. Modified.
     */
    public static void mount(Stage stage) {
        new CostLesson(stage);
    }

    private static List<Preset> presets() {
        Values book = KEYS.defaults();
        Values descending = CostState.withStart(book, 0);
        return List.of(
                new Preset(CostText.BOOK, book),
                new Preset(CostText.FAR, descending.with(STEPS, 3)),
                new Preset(CostText.BOUNCE, descending.with(RATE, 0.2).with(STEPS, RUN_STEPS)),
                new Preset(CostText.LEAVE, descending.with(RATE, 0.3).with(STEPS, 3)),
                new Preset(CostText.OFF_LINE, CostState.withPoint(book, 1, 2, 5).with(WHOLE, true)));
    }

    private LinearHypothesis hypothesis() {
        return CostState.hypothesis(experiment.state());
    }

    private void show(Values state) {
        LinearHypothesis hypothesis = CostState.hypothesis(state);
        double[] path = CostState.path(state);
        double now = path[path.length - 1];
        lineFigure.show(state, now, hypothesis.cost(now));
        costFigure.show(state, hypothesis, path, guess.guess());
        formula.show(state, now, hypothesis.cost(now));
        weight.show(JsNumber.parse(JsNumber.significant(now, 6)));
        Availability.set(back, state.get(STEPS) > 0);
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
        takeSteps(STEPS.nearest(experiment.state().get(STEPS) + 1));
        double now = CostState.weight(experiment.state());
        boolean arrived = Math.abs(hypothesis().gradient(now)) < ARRIVED;
        boolean left = Math.abs(now) > 100 * START.max();
        return !arrived && !left && experiment.state().get(STEPS) < STEPS.max();
    }

    private void takeSteps(int count) {
        experiment.change(experiment.state().with(STEPS, count));
    }

    /** Returns a slope as the reader may set it: within the range, with two decimals. */
    static double weight(double wanted) {
        double rounded = Steps.round(wanted, 0.01);
        return Math.max(START.min(), Math.min(START.max(), rounded));
    }

    static String spoken(LanguageChoice language, double weight, double cost) {
        return language.say(CostText.WEIGHT_SPOKEN, Numbers.rounded(weight), Numbers.rounded(cost));
    }
}
