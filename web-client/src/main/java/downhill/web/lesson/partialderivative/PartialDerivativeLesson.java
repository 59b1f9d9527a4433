package downhill.web.lesson.partialderivative;

import downhill.web.control.ButtonRow;
import downhill.web.control.Choice;
import downhill.web.control.NumberScale;
import downhill.web.control.Slider;
import downhill.web.dom.Dom;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.GoldenList;
import downhill.web.lesson.PredictNumber;
import downhill.web.lesson.Preset;
import downhill.web.lesson.Stage;
import downhill.web.lesson.surface.Measures;
import downhill.web.lesson.surface.Numbers;
import downhill.web.page.LanguageChoice;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** Lesson 8: turn a surface, cut it, and measure the slope of the cut. */
public final class PartialDerivativeLesson {
    private static final NumberScale COORDINATE = NumberScale.linear(-Turn.REACH, Turn.REACH, 0.1);

    private final LanguageChoice language;
    private final Experiment<PartialState> experiment;
    private final SurfaceFigure surface;
    private final CutFigure cut;
    private final Choice<Variable> free;
    private final Slider moving;
    private final Slider held;
    private final Slider tilt;
    private final HTMLElement measure;
    private final Measures measures;
    private final PredictNumber guess;

    private PartialDerivativeLesson(Stage stage) {
        language = stage.language();
        experiment = new Experiment<>(stage, PartialState.FORM);
        surface = new SurfaceFigure(language, experiment);
        cut = new CutFigure(language, experiment);
        free = new Choice<>(
                language,
                PartialText.FREE,
                List.of(Variable.values()),
                variable -> experiment.change(experiment.state().withFree(variable)));
        moving = new Slider(
                language,
                PartialText.MOVING,
                COORDINATE,
                (value, settled) -> experiment.change(experiment.state().withMoving(value), settled));
        held = new Slider(
                language,
                PartialText.HELD,
                COORDINATE,
                (value, settled) -> experiment.change(experiment.state().withHeld(value), settled));
        // A finger that moves up or down over the surface scrolls the page, so tilting has a slider of its own.
        tilt = new Slider(
                language,
                PartialText.TILT,
                NumberScale.linear(PartialState.LOWEST_PITCH, PartialState.HIGHEST_PITCH, 1),
                (value, settled) -> experiment.change(experiment.state().withPitch(value), settled));
        ButtonRow buttons = new ButtonRow(language);
        measure = buttons.primary(
                PartialText.MEASURE,
                () -> experiment.change(
                        experiment.state().withMeasured(!experiment.state().measured())));
        measures = new Measures(language, List.of(PartialText.MEASURED, PartialText.TRUE_SLOPE));
        guess = new PredictNumber(
                stage,
                "slope-at-3",
                PartialText.QUESTION,
                PartialText.GUESS_LABEL,
                NumberScale.linear(-10, 30, 1),
                () -> experiment.change(PartialState.DEFAULTS.withMeasured(true)));
        GoldenList numbers = new GoldenList(language);
        for (PartialGolden one : PartialGolden.values()) {
            numbers.add(one.label(), one).show(one.computed());
        }
        stage.figures(surface.element(), cut.element());
        stage.controls(held.element(), moving.element(), buttons.element(), free.element(), tilt.element());
        stage.add(measures.element(), experiment.toolbar(presets()), guess.element(), numbers.element());
        experiment.start(this::show);
    }

    /**
     * Brings the lesson to life.
     *
     * @param stage its section of the page. Modified.
     */
    public static void mount(Stage stage) {
        new PartialDerivativeLesson(stage);
    }

    private static List<Preset<PartialState>> presets() {
        PartialState book = PartialState.DEFAULTS;
        return List.of(
                new Preset<>(PartialText.PRESET_0, book.withMeasured(true)),
                new Preset<>(
                        PartialText.PRESET_1,
                        book.withMeasured(true).withFree(Variable.X1).turned(-40, 0)),
                new Preset<>(PartialText.PRESET_ZERO, book.withMeasured(true).withHeld(0)),
                new Preset<>(PartialText.PRESET_ABOVE, book.turned(25, 90)));
    }

    private void show(PartialState state) {
        surface.show(state);
        cut.show(state);
        free.show(state.free());
        moving.show(state.moving());
        held.show(state.held());
        tilt.show(state.turn().pitch());
        Dom.setText(measure, language.say(state.measured() ? PartialText.HIDE : PartialText.MEASURE));
        if (state.measured()) {
            measures.show(Numbers.full(state.slope()), Numbers.rounded(2 * state.moving()));
        } else {
            String not = language.say(PartialText.NOT_MEASURED);
            measures.show(not, not);
        }
        boolean asked = state.measured() && state.free() == Variable.X0 && state.x0() == 3 && state.x1() == 4;
        if (asked) {
            guess.reveal(6, () -> language.say(PartialText.BECAUSE));
        } else {
            guess.conceal();
        }
    }
}
