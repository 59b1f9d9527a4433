package downhill.web.lesson.gradient;

import downhill.core.derivative.NumericalGradient;
import downhill.core.derivative.ScalarFunction;
import downhill.web.control.Choice;
import downhill.web.control.ExpressionField;
import downhill.web.control.NumberScale;
import downhill.web.dom.Dom;
import downhill.web.lesson.Lesson;
import downhill.web.lesson.PredictChoice;
import downhill.web.lesson.Stage;
import downhill.web.lesson.Values;
import downhill.web.lesson.surface.Landscape;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** Lesson 9: measure slopes all around a point, find the steepest way from two of them, and see it everywhere. */
public final class GradientLesson extends Lesson {
    private static final NumberScale DEGREES = NumberScale.linear(0, GradientState.WHOLE_TURN, 5);

    private final GradientFigure figure;
    private final Choice<Text> landscape;
    private final ExpressionField function;
    private final HTMLElement formula = Dom.element("p", "note");
    private Values shown = GradientState.KEYS.defaults();
    private ScalarFunction surface = GradientState.function(shown);

    public GradientLesson(Stage stage) {
        super(stage, GradientState.KEYS);
        PredictChoice<?> steepest = new PredictChoice<>(stage, GradientState.STEEPEST);
        figure = new GradientFigure(experiment, steepest);
        List<Text> surfaces = new ArrayList<>(GradientState.SURFACE.all());
        surfaces.add(GradientText.OWN);
        landscape = new Choice<>(language, GradientText.LANDSCAPE, surfaces, this::choose);
        function = new ExpressionField(
                language, GradientText.FUNCTION, 2, text -> change(GradientState.withFunction(state(), text)));
        stage.figures(figure.element);
        stage.add(experiment.faults());
        script().control("direction", controls.slider(GradientText.AROUND, GradientState.AROUND, DEGREES))
                .control("arrows", controls.choice(GradientText.ARROWS, GradientState.ARROWS))
                .control("surface", Dom.element("div", "", landscape.element, formula, function.element))
                .guess(steepest)
                .guess(GradientState.FARTHER)
                .derived("x0", () -> GradientState.point(state())[0])
                .derived("x1", () -> GradientState.point(state())[1])
                .numbers(GradientGolden.ALL, GradientGolden.computed())
                .start();
    }

    private void choose(Text chosen) {
        Values state = state();
        change(
                chosen instanceof Landscape other
                        ? GradientState.withLandscape(state, other)
                        : state.with(GradientState.OWN, true));
    }

    @Override
    protected void show(Values state) {
        if (!GradientState.haveSameFunction(state, shown)) {
            surface = GradientState.function(state);
        }
        shown = state;
        figure.show(state, surface, NumericalGradient.of(surface, GradientState.point(state)));
        boolean own = state.get(GradientState.OWN);
        landscape.show(own ? GradientText.OWN : state.get(GradientState.SURFACE));
        formula.setHidden(own);
        Dom.setText(formula, say(GradientText.FORMULA, GradientState.formula(state)));
        function.element.setHidden(!own);
        function.show(state.get(GradientState.FUNCTION));
    }
}
