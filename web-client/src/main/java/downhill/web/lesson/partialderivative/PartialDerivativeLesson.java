package downhill.web.lesson.partialderivative;

import static downhill.web.lesson.partialderivative.PartialState.PITCH;

import downhill.web.control.NumberScale;
import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import downhill.web.lesson.Lesson;
import downhill.web.lesson.Stage;
import downhill.web.lesson.Values;
import org.teavm.jso.dom.html.HTMLElement;

/** Lesson 8: turn a surface, cut it, and measure the slope of the cut. */
public final class PartialDerivativeLesson extends Lesson {
    private static final NumberScale COORDINATE = NumberScale.linear(-Turn.REACH, Turn.REACH, 0.1);

    /** How long the cut unrolls. */
    private static final double CUT_MILLIS = 900;

    private final SurfaceFigure surface;
    private final CutFigure cut;
    private boolean whole;
    private int cuts;

    public PartialDerivativeLesson(Stage stage) {
        super(stage, PartialState.KEYS);
        surface = new SurfaceFigure(experiment);
        cut = new CutFigure(experiment);
        // A finger that moves up or down over the surface scrolls the page, so tilting has a slider of its own.
        HTMLElement tilt = controls.slider(PartialText.TILT, PITCH, NumberScale.linear(PITCH.min(), PITCH.max(), 1));
        stage.figures(surface.element, cut.element);
        stage.add(experiment.faults());
        script().control("free", controls.choice(PartialText.FREE, PartialState.FREE))
                .control("x0", controls.slider(PartialText.X0, PartialState.X0, COORDINATE))
                .control("x1", controls.slider(PartialText.X1, PartialState.X1, COORDINATE))
                .control("measured", controls.toggle(PartialText.MEASURED, PartialState.MEASURED))
                .control("turn", Dom.element("div", "step-controls", surface.buttons(), tilt))
                .guess(PartialState.SLOPE, PartialState.LOWERED)
                .numbers(PartialGolden.ALL, PartialGolden.computed())
                .start();
    }

    @Override
    protected void show(Values state) {
        boolean isCutNow = whole && !state.get(PartialState.WHOLE);
        whole = state.get(PartialState.WHOLE);
        cut.element.setHidden(whole);
        surface.show(state);
        cut.show(state);
        if (isCutNow && Browser.isVisible() && !Browser.matchesMedia("(prefers-reduced-motion: reduce)")) {
            cuts++;
            unroll(cuts, Browser.now());
        }
    }

    /** Unrolls the edge of the cut into a curve. */
    private void unroll(int run, double begin) {
        boolean goesOn = run == cuts && !whole;
        double share = goesOn ? Math.min(1, (Browser.now() - begin) / CUT_MILLIS) : 1;
        cut.unroll(share);
        if (share < 1) {
            Browser.onNextFrame(() -> unroll(run, begin));
        }
    }
}
