package downhill.web.lesson.numericaldiff;

import static downhill.web.lesson.numericaldiff.NumericalDiffState.F;
import static downhill.web.lesson.numericaldiff.NumericalDiffState.KEYS;
import static downhill.web.lesson.numericaldiff.NumericalDiffState.MAX_X;
import static downhill.web.lesson.numericaldiff.NumericalDiffState.SUBJECT;
import static downhill.web.lesson.numericaldiff.NumericalDiffState.X;

import downhill.core.function.Expression;
import downhill.web.control.Choice;
import downhill.web.control.ExpressionField;
import downhill.web.control.NumberScale;
import downhill.web.control.Steps;
import downhill.web.dom.Dom;
import downhill.web.lesson.Lesson;
import downhill.web.lesson.Numbers;
import downhill.web.lesson.Stage;
import downhill.web.lesson.Values;
import downhill.web.page.LanguageChoice;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** Lesson 7: shrink h and see the error of a numerical derivative fall, rise and end in a slope of 0. */
public final class NumericalDiffLesson extends Lesson {
    private static final int POSITIONS_PER_DECADE = 4;
    private static final NumberScale WIDTHS =
            NumberScale.log(NumericalDiffState.MIN_H, NumericalDiffState.MAX_H, POSITIONS_PER_DECADE);
    private static final NumberScale PLACES = NumberScale.linear(-MAX_X, MAX_X, 0.1);

    private final CurveFigure curveFigure;
    private final ErrorFigure errorFigure;
    private final PrecisionPanel digits;
    private final Choice<Example> example;
    private final ExpressionField own;
    private Expression f = Expression.parse(KEYS.defaults().get(F), 1);
    private String fText = KEYS.defaults().get(F);

    public NumericalDiffLesson(Stage stage) {
        super(stage, KEYS);
        curveFigure = new CurveFigure(experiment);
        errorFigure = new ErrorFigure(experiment);
        digits = new PrecisionPanel(language);
        example = new Choice<>(
                language,
                NumericalDiffText.FUNCTION,
                List.of(Example.values()),
                chosen -> change(NumericalDiffState.withExample(state(), chosen)));
        own = new ExpressionField(
                language,
                NumericalDiffText.OWN,
                1,
                text -> experiment.change(state().with(F, text).with(X, state().get(X)), false));
        stage.figures(curveFigure.element);
        stage.figures(errorFigure.element);
        stage.add(experiment.faults());
        script().control("digits", Dom.element("div", "", digits.element))
                .control("difference", controls.choice(NumericalDiffText.DIFFERENCE, NumericalDiffState.DIFFERENCE))
                .control("figure", controls.choice(NumericalDiffText.SUBJECT, SUBJECT))
                .control("x", controls.slider(NumericalDiffText.X, X, PLACES))
                .control("f", Dom.element("div", "", example.element, own.element))
                .guess(NumericalDiffState.SMALLER_STILL)
                .numbers(NumericalDiffGolden.ALL, NumericalDiffGolden.computed())
                .start();
    }

    @Override
    protected void show(Values state) {
        if (!state.get(F).equals(fText)) {
            fText = state.get(F);
            f = Expression.parse(fText, 1);
        }
        curveFigure.element.setHidden(state.get(SUBJECT) != NumericalDiffState.Subject.CURVE);
        errorFigure.element.setHidden(state.get(SUBJECT) != NumericalDiffState.Subject.ERROR);
        curveFigure.show(state, f);
        errorFigure.show(state, f);
        digits.show(state, f);
        example.show(Example.of(state.get(F)));
        own.show(state.get(F));
    }

    static double width(double wanted) {
        return WIDTHS.value(WIDTHS.position(wanted));
    }

    static double place(double wanted) {
        return Math.max(-MAX_X, Math.min(MAX_X, Steps.round(wanted, 0.1)));
    }

    /** The two values whose difference is taken, one below the other, with the digits marked in which they differ. */
    private static final class PrecisionPanel {
        private final LanguageChoice language;
        private final HTMLElement[] names = {Dom.element("dt", ""), Dom.element("dt", "")};
        private final HTMLElement[] same = {Dom.element("span", ""), Dom.element("span", "")};
        private final HTMLElement[] other = {Dom.element("mark", ""), Dom.element("mark", "")};
        final HTMLElement element = Dom.element(
                "dl",
                "digits",
                Dom.element("div", "", names[0], Dom.element("dd", "", same[0], other[0])),
                Dom.element("div", "", names[1], Dom.element("dd", "", same[1], other[1])));

        PrecisionPanel(LanguageChoice language) {
            this.language = language;
        }

        void show(Values state, Expression f) {
            double x = state.get(NumericalDiffState.X);
            double h = state.get(NumericalDiffState.H);
            boolean forward = state.get(NumericalDiffState.DIFFERENCE) == Difference.FORWARD;
            String place = Numbers.full(x);
            String[] values = {
                Decimals.full(f.value(x + h)),
                Decimals.full(f.value(state.get(NumericalDiffState.DIFFERENCE).first(x, h)))
            };
            Dom.setText(names[0], language.say(NumericalDiffText.VALUE_AT, place + " + h"));
            Dom.setText(names[1], language.say(NumericalDiffText.VALUE_AT, forward ? place : place + " − h"));
            int at = Decimals.firstDifference(values[0], values[1]);
            for (int i = 0; i < values.length; i++) {
                Dom.setText(same[i], values[i].substring(0, at));
                Dom.setText(other[i], values[i].substring(at));
            }
        }
    }
}
