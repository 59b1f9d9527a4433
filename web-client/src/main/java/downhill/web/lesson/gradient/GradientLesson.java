package downhill.web.lesson.gradient;

import downhill.core.derivative.NumericalGradient;
import downhill.core.derivative.ScalarFunction;
import downhill.web.control.Choice;
import downhill.web.control.ExpressionField;
import downhill.web.control.NumberScale;
import downhill.web.dom.Dom;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.GoldenList;
import downhill.web.lesson.PredictNumber;
import downhill.web.lesson.Preset;
import downhill.web.lesson.Stage;
import downhill.web.lesson.surface.Landscape;
import downhill.web.lesson.surface.Measures;
import downhill.web.lesson.surface.Numbers;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** Lesson 9: tap a place and see its gradient, among the arrows of all other places. */
public final class GradientLesson {
    /** Where the reader guesses the length. */
    private static final double GUESSED_X0 = 1.5;

    private static final double GUESSED_X1 = 2;

    private final LanguageChoice language;
    private final Experiment<GradientState> experiment;
    private final GradientFigure figure;
    private final Choice<Text> landscape;
    private final ExpressionField function;
    private final HTMLElement formula = Dom.element("p", "note");
    private final Measures measures;
    private final PredictNumber guess;
    private GradientState shown = GradientState.DEFAULTS;
    private ScalarFunction surface = shown.surface();

    private GradientLesson(Stage stage) {
        language = stage.language();
        experiment = new Experiment<>(stage, GradientState.FORM);
        figure = new GradientFigure(language, experiment);
        List<Text> surfaces = new ArrayList<>(List.of(Landscape.values()));
        surfaces.add(GradientText.OWN);
        landscape = new Choice<>(language, GradientText.LANDSCAPE, surfaces, this::choose);
        function = new ExpressionField(
                language,
                GradientText.FUNCTION,
                2,
                text -> experiment.change(experiment.state().withFunction(text)));
        measures = new Measures(
                language,
                List.of(
                        GradientText.HEIGHT,
                        GradientText.PARTIAL_0,
                        GradientText.PARTIAL_1,
                        GradientText.LENGTH,
                        GradientText.DOWN));
        guess = new PredictNumber(
                stage,
                "length-at-1.5-2",
                GradientText.QUESTION,
                GradientText.GUESS_LABEL,
                NumberScale.linear(0, 15, 0.5),
                () -> experiment.change(bowlAt(GUESSED_X0, GUESSED_X1)));
        GoldenList numbers = new GoldenList(language);
        for (GradientGolden one : GradientGolden.values()) {
            numbers.add(one.label(), one).show(one.computed());
        }
        HTMLElement side =
                Dom.element("div", "figure-side", measures.element(), landscape.element(), formula, function.element());
        stage.figures(figure.element(), side);
        stage.add(experiment.toolbar(presets()), guess.element(), numbers.element());
        experiment.start(this::show);
    }

    /**
     * Brings the lesson to life.
     *
     * @param stage its section of the page. Modified.
     */
    public static void mount(Stage stage) {
        new GradientLesson(stage);
    }

    private static GradientState bowlAt(double x0, double x1) {
        return GradientState.DEFAULTS.at(x0, x1);
    }

    private static List<Preset<GradientState>> presets() {
        GradientState book = GradientState.DEFAULTS;
        return List.of(
                new Preset<>(GradientText.PRESET_34, book.at(3, 4)),
                new Preset<>(GradientText.PRESET_02, book.at(0, 2)),
                new Preset<>(GradientText.PRESET_30, book.at(3, 0)),
                new Preset<>(
                        GradientText.PRESET_ELLIPSE,
                        book.withLandscape(Landscape.ELLIPSE).at(-7, 2)),
                new Preset<>(
                        GradientText.PRESET_SADDLE,
                        book.withLandscape(Landscape.SADDLE).at(0, 0)),
                new Preset<>(
                        GradientText.PRESET_OWN,
                        book.withFunction("sin(x0) + cos(x1)").at(1, 1)));
    }

    private void choose(Text chosen) {
        GradientState state = experiment.state();
        experiment.change(chosen instanceof Landscape other ? state.withLandscape(other) : state.withOwn());
    }

    private void show(GradientState state) {
        if (!state.hasSameSurface(shown)) {
            surface = state.surface();
        }
        shown = state;
        double[] point = {state.x0(), state.x1()};
        double[] gradient = NumericalGradient.of(surface, point);
        figure.show(state, surface, gradient);
        landscape.show(state.own() ? GradientText.OWN : state.landscape());
        formula.setHidden(state.own());
        Dom.setText(
                formula, language.say(GradientText.FORMULA, state.landscape().formula()));
        function.element().setHidden(!state.own());
        function.show(state.function());
        double length = ArrowField.length(gradient);
        measures.show(
                defined(surface.value(point), true),
                defined(gradient[0], true),
                defined(gradient[1], true),
                defined(length, false),
                direction(gradient, length));
        boolean asked = !state.own()
                && state.landscape() == Landscape.BOWL
                && state.x0() == GUESSED_X0
                && state.x1() == GUESSED_X1;
        if (asked) {
            guess.reveal(5, () -> language.say(GradientText.BECAUSE));
        } else {
            guess.conceal();
        }
    }

    private String defined(double value, boolean full) {
        if (value - value != 0) {
            return language.say(GradientText.UNDEFINED);
        }
        return full ? Numbers.full(value) : Numbers.rounded(value);
    }

    /** Returns the unit vector down the steepest way. */
    private String direction(double[] gradient, double length) {
        if (length == 0) {
            return language.say(GradientText.NO_DIRECTION);
        }
        return length - length == 0
                ? Numbers.point(0 - gradient[0] / length, 0 - gradient[1] / length)
                : language.say(GradientText.UNDEFINED);
    }
}
