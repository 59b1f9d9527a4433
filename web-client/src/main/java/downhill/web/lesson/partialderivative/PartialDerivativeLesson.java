package downhill.web.lesson.partialderivative;

import static downhill.web.lesson.partialderivative.PartialState.FREE;
import static downhill.web.lesson.partialderivative.PartialState.KEYS;
import static downhill.web.lesson.partialderivative.PartialState.MEASURED;
import static downhill.web.lesson.partialderivative.PartialState.PITCH;
import static downhill.web.lesson.partialderivative.PartialState.SLOPE_BY_X0;
import static downhill.web.lesson.partialderivative.PartialState.WHOLE;
import static downhill.web.lesson.partialderivative.PartialState.YAW;

import downhill.web.control.NumberScale;
import downhill.web.dom.Dom;
import downhill.web.lesson.Controls;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.GoldenList;
import downhill.web.lesson.PredictChoice;
import downhill.web.lesson.Preset;
import downhill.web.lesson.Script;
import downhill.web.lesson.Stage;
import downhill.web.lesson.Values;
import downhill.web.page.LanguageChoice;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** Lesson 8: turn a surface, cut it, and measure the slope of the cut. */
public final class PartialDerivativeLesson {
    private static final NumberScale COORDINATE = NumberScale.linear(-Turn.REACH, Turn.REACH, 0.1);
    private static final NumberScale PITCHES = NumberScale.linear(PartialState.MIN_PITCH, PartialState.MAX_PITCH, 1);

    private final SurfaceFigure surface;
    private final CutFigure cut;

    private PartialDerivativeLesson(Stage stage) {
        LanguageChoice language = stage.language();
        Experiment experiment = new Experiment(stage, KEYS);
        surface = new SurfaceFigure(language, experiment);
        cut = new CutFigure(language, experiment);
        Controls controls = new Controls(language, experiment);
        // A finger that moves up or down over the surface scrolls the page, so tilting has a slider of its own.
        HTMLElement tilt = controls.slider(PartialText.TILT, PITCH, PITCHES);
        stage.figures(surface.element(), cut.element());
        stage.add(experiment.faults());
        experiment.start(this::show);
        new Script(stage, experiment, KEYS)
                .control("free", controls.choice(PartialText.FREE, FREE))
                .control("x0", controls.slider(PartialText.X0, PartialState.X0, COORDINATE))
                .control("x1", controls.slider(PartialText.X1, PartialState.X1, COORDINATE))
                .control("measured", controls.toggle(PartialText.MEASURED, MEASURED))
                .control("turn", Dom.element("div", "step-controls", surface.buttons(), tilt))
                .control("presets", experiment.presetChips(presets()))
                .control("tools", experiment.tools())
                .guess(new PredictChoice<>(stage, SLOPE_BY_X0))
                .numbers(new GoldenList(language, PartialGolden.ALL)
                        .showAll(PartialGolden.computed())
                        .element())
                .start();
    }

    /**
     * Brings the lesson to life.
     *
     * @param stage its section of the page. Modified.
     */
    public static void mount(Stage stage) {
        new PartialDerivativeLesson(stage);
    }

    private static List<Preset> presets() {
        Values book = KEYS.defaults().with(MEASURED, true);
        return List.of(
                new Preset(PartialText.PRESET_0, book),
                new Preset(PartialText.PRESET_1, book.with(FREE, Variable.X1).with(YAW, -65.0)),
                new Preset(PartialText.PRESET_ABOVE, PartialState.turned(book, 25, 90)));
    }

    private void show(Values state) {
        cut.element().setHidden(state.get(WHOLE));
        surface.show(state);
        cut.show(state);
    }
}
