package downhill.web.lesson.cost;

import static downhill.web.lesson.cost.CostState.COST_AT_3;
import static downhill.web.lesson.cost.CostState.COUNT;
import static downhill.web.lesson.cost.CostState.KEYS;
import static downhill.web.lesson.cost.CostState.RATE;
import static downhill.web.lesson.cost.CostState.START;
import static downhill.web.lesson.cost.CostState.STEPS;
import static downhill.web.lesson.cost.CostState.WHOLE;

import downhill.core.linear.LinearHypothesis;
import downhill.web.control.Availability;
import downhill.web.control.NumberScale;
import downhill.web.control.Slider;
import downhill.web.control.Steps;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.dom.Mathml;
import downhill.web.lesson.Lesson;
import downhill.web.lesson.Numbers;
import downhill.web.lesson.PredictNumber;
import downhill.web.lesson.RunButton;
import downhill.web.lesson.Stage;
import downhill.web.lesson.Values;
import downhill.web.page.LanguageChoice;
import org.teavm.jso.dom.html.HTMLElement;

/** Lesson 2: turn a line, see its cost draw a parabola, then let descent find the bottom. */
public final class CostLesson extends Lesson {
    private static final double STEPS_PER_SECOND = 3;
    private static final int RUN_STEPS = 20;
    private static final double ARRIVED = 1e-6;

    private final LineFigure lineFigure;
    private final CostFigure costFigure;
    private final CostFormula formula = new CostFormula();
    private final Slider weight;
    private final RunButton run;
    private final HTMLElement back;

    public CostLesson(Stage stage) {
        super(stage, KEYS);
        lineFigure = new LineFigure(experiment);
        costFigure = new CostFigure(experiment);
        // It shows where descent has come to, and sets where descent begins.
        NumberScale weights = NumberScale.linear(START.min(), START.max(), 0.01);
        weight = controls.slider(CostText.WEIGHT, weights, CostState::withStart);
        run = new RunButton(language, CostText.RUN, CostText.PAUSE, STEPS_PER_SECOND, this::descend);
        back = run.row.plain(CostText.BACK, () -> takeSteps(0));
        PredictNumber guess = new PredictNumber(stage, COST_AT_3);
        costFigure.asks(guess, CostState.GUESSED_WEIGHT);
        stage.figures(lineFigure.element, costFigure.element);
        stage.add(experiment.faults());
        script().control("formula", formula.element)
                .control("weight", weight.element)
                .control("rate", controls.slider(CostText.RATE, RATE, NumberScale.linear(0.01, 0.3, 0.01)))
                .button("step", CostText.STEP, this::descend)
                .run(run)
                .control("whole", controls.toggle(CostText.WHOLE, WHOLE))
                .guess(guess)
                .derived("cost", () -> hypothesis().cost(CostState.weight(state())))
                .derived("least", () -> hypothesis().cost(CostState.best(state())))
                .numbers(CostGolden.ALL, CostGolden.computed())
                .start();
    }

    private LinearHypothesis hypothesis() {
        return CostState.hypothesis(state());
    }

    @Override
    protected void show(Values state) {
        LinearHypothesis hypothesis = CostState.hypothesis(state);
        double[] path = CostState.path(state);
        double now = path[path.length - 1];
        lineFigure.show(state, now, hypothesis.cost(now));
        costFigure.show(state, hypothesis, path);
        formula.show(state, now, hypothesis.cost(now));
        weight.show(JsNumber.parse(JsNumber.significant(now, 6)));
        Availability.set(back, state.get(STEPS) > 0);
    }

    private boolean descend() {
        takeSteps(STEPS.nearest(state().get(STEPS) + 1));
        double now = CostState.weight(state());
        boolean arrived = Math.abs(hypothesis().gradient(now)) < ARRIVED;
        boolean left = Math.abs(now) > 100 * START.max();
        return !arrived && !left && state().get(STEPS) < STEPS.max();
    }

    private void takeSteps(int count) {
        change(state().with(STEPS, count));
    }

    /** Returns a slope as the reader may set it: within the range, with two decimals. */
    static double weight(double wanted) {
        double rounded = Steps.round(wanted, 0.01);
        return Math.max(START.min(), Math.min(START.max(), rounded));
    }

    /** Returns a number in the words of the figures: what is all but 0 is 0. */
    static String number(double value) {
        double size = Math.abs(value);
        return size < 5e-4 ? "0" : size < 1 ? JsNumber.written(JsNumber.fixed(value, 3)) : Numbers.rounded(value);
    }

    static String spoken(LanguageChoice language, double weight, double cost) {
        return language.say(CostText.WEIGHT_SPOKEN, number(weight), number(cost));
    }

    /** The cost as a formula with the numbers of the moment in it. */
    private static final class CostFormula {
        private final HTMLElement weight = Mathml.number("");
        private final HTMLElement[] errors = new HTMLElement[COUNT];
        private final HTMLElement cost = Mathml.number("");
        final HTMLElement element;

        CostFormula() {
            HTMLElement sum = Mathml.row();
            for (int i = 0; i < errors.length; i++) {
                errors[i] = Mathml.number("");
                if (i > 0) {
                    sum.appendChild(Mathml.sign("+"));
                }
                sum.appendChild(
                        Mathml.raised(Mathml.row(Mathml.sign("("), errors[i], Mathml.sign(")")), Mathml.number("2")));
            }
            element = Dom.element(
                    "div",
                    "live-formula",
                    Mathml.piece(
                            Mathml.name("cost"),
                            Mathml.row(Mathml.sign("("), weight, Mathml.sign(")")),
                            Mathml.sign("=")),
                    Mathml.piece(Mathml.fraction(sum, Mathml.number("3"))),
                    Mathml.piece(Mathml.sign("="), cost));
        }

        void show(Values state, double newWeight, double newCost) {
            Dom.setText(weight, number(newWeight));
            for (int i = 0; i < errors.length; i++) {
                Dom.setText(errors[i], number(newWeight * CostState.x(state, i) - CostState.y(state, i)));
            }
            Dom.setText(cost, CostLesson.number(newCost));
        }

        private static String number(double value) {
            return JsNumber.written(JsNumber.significant(value, 3));
        }
    }
}
