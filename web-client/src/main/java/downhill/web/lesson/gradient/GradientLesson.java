package downhill.web.lesson.gradient;

import static downhill.web.lesson.gradient.GradientState.AROUND;
import static downhill.web.lesson.gradient.GradientState.ARROWS;
import static downhill.web.lesson.gradient.GradientState.FUNCTION;
import static downhill.web.lesson.gradient.GradientState.KEYS;
import static downhill.web.lesson.gradient.GradientState.LENGTH;
import static downhill.web.lesson.gradient.GradientState.OWN;
import static downhill.web.lesson.gradient.GradientState.STEEPEST;
import static downhill.web.lesson.gradient.GradientState.SURFACE;

import downhill.core.derivative.NumericalGradient;
import downhill.core.derivative.ScalarFunction;
import downhill.web.control.Choice;
import downhill.web.control.ExpressionField;
import downhill.web.control.NumberScale;
import downhill.web.dom.Dom;
import downhill.web.lesson.Controls;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.GoldenList;
import downhill.web.lesson.PredictChoice;
import downhill.web.lesson.PredictNumber;
import downhill.web.lesson.Preset;
import downhill.web.lesson.Script;
import downhill.web.lesson.Stage;
import downhill.web.lesson.Values;
import downhill.web.lesson.surface.Landscape;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** Lesson 9: measure slopes all around a point, find the steepest way from two of them, and see it everywhere. */
public final class GradientLesson {
    private static final NumberScale DEGREES = NumberScale.linear(0, GradientState.WHOLE_TURN, 5);

    private final LanguageChoice language;
    private final Experiment experiment;
    private final GradientFigure figure;
    private final Choice<Text> landscape;
    private final ExpressionField function;
    private final HTMLElement formula = Dom.element("p", "note");
    private Values shown = KEYS.defaults();
    private ScalarFunction surface = GradientState.function(shown);

    private GradientLesson(Stage stage) {
        language = stage.language();
        experiment = new Experiment(stage, KEYS);
        figure = new GradientFigure(language, experiment);
        List<Text> surfaces = new ArrayList<>(SURFACE.all());
        surfaces.add(GradientText.OWN);
        landscape = new Choice<>(language, GradientText.LANDSCAPE, surfaces, this::choose);
        function = new ExpressionField(
                language,
                GradientText.FUNCTION,
                2,
                text -> experiment.change(GradientState.withFunction(experiment.state(), text)));
        Controls controls = new Controls(language, experiment);
        stage.figures(figure.element());
        stage.add(experiment.faults());
        experiment.start(this::show);
        new Script(stage, experiment, KEYS)
                .control("around", controls.slider(GradientText.AROUND, AROUND, DEGREES))
                .control("arrows", controls.choice(GradientText.ARROWS, ARROWS))
                .control("surface", Dom.element("div", "", landscape.element(), formula, function.element()))
                .control("presets", experiment.presetChips(presets()))
                .control("tools", experiment.tools())
                .guess(new PredictChoice<>(stage, STEEPEST))
                .guess(new PredictNumber(stage, LENGTH))
                .derived("x0", () -> GradientState.point(experiment.state())[0])
                .derived("x1", () -> GradientState.point(experiment.state())[1])
                .numbers(new GoldenList(language, GradientGolden.ALL)
                        .showAll(GradientGolden.computed())
                        .element())
                .start();
    }

    /**
     * Brings the lesson to life.
     *
     * @param stage its section of the page. Modified.
     */
    public static void mount(Stage stage) {
        new GradientLesson(stage);
    }

    private static List<Preset> presets() {
        Values bowl = KEYS.defaults();
        return List.of(
                new Preset(GradientText.PRESET_34, GradientState.withPoint(bowl, 3, 4)),
                new Preset(GradientText.PRESET_02, GradientState.withPoint(bowl, 0, 2)),
                new Preset(GradientText.PRESET_30, GradientState.withPoint(bowl, 3, 0)),
                new Preset(
                        GradientText.PRESET_SADDLE,
                        GradientState.withPoint(GradientState.withLandscape(bowl, Landscape.SADDLE), 0, 0)),
                new Preset(
                        GradientText.PRESET_OWN,
                        GradientState.withPoint(GradientState.withFunction(bowl, "sin(x0) + cos(x1)"), 1, 1)));
    }

    private void choose(Text chosen) {
        Values state = experiment.state();
        experiment.change(
                chosen instanceof Landscape other ? GradientState.withLandscape(state, other) : state.with(OWN, true));
    }

    private void show(Values state) {
        if (!GradientState.haveSameFunction(state, shown)) {
            surface = GradientState.function(state);
        }
        shown = state;
        figure.show(state, surface, NumericalGradient.of(surface, GradientState.point(state)));
        boolean own = state.get(OWN);
        landscape.show(own ? GradientText.OWN : state.get(SURFACE));
        formula.setHidden(own);
        Dom.setText(formula, language.say(GradientText.FORMULA, GradientState.formula(state)));
        function.element().setHidden(!own);
        function.show(state.get(FUNCTION));
    }
}
