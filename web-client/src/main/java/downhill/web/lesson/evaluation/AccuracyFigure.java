package downhill.web.lesson.evaluation;

import downhill.web.chart.Axis;
import downhill.web.chart.Handle;
import downhill.web.chart.Pen;
import downhill.web.chart.Stroke;
import downhill.web.dom.JsNumber;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.LessonFigure;
import downhill.web.lesson.Values;
import downhill.web.page.Text;
import java.util.List;
import org.teavm.jso.canvas.CanvasRenderingContext2D;

/** Both accuracies of a run, as far as the reader has followed it. */
final class AccuracyFigure extends LessonFigure {
    private static final double TOP = 1.08;
    private static final double GAP_OPACITY = 0.18;
    /** A gap with room for a label, unless a guess stands there. */
    private static final double WIDE = 0.2;

    private final Handle handle;
    private EvaluationImages images = EvaluationImages.TINY;
    private Curve curve = Curve.of(List.of(), 0);

    AccuracyFigure(Experiment experiment) {
        super(experiment, EvaluationText.ACCURACY_FIGURE);
        handle = handleX(EvaluationState.STEP, EvaluationText.HANDLE, 10, EvaluationState::towards);
    }

    /** Shows the curve so far. */
    void show(Values state, Curve newCurve) {
        images = state.get(EvaluationState.IMAGES);
        curve = newCurve;
        // What lies at the end of the run is drawn whole.
        plot.axes(Axis.linear(0, images.steps() * 1.03), Axis.linear(0, TOP));
        int last = curve.last();
        handle.show(EvaluationState.step(state) > 0);
        handle.place(
                EvaluationState.step(state),
                !curve.isEmpty() ? (curve.train()[last] + curve.test()[last]) / 2 : 0.1,
                said(EvaluationText.SPOKEN));
        plot.readout(said(EvaluationText.READOUT));
        plot.draw();
    }

    private String said(Text text) {
        int last = curve.last();
        return curve.isEmpty()
                ? say(EvaluationText.EMPTY)
                : say(text, language.whole(curve.steps()[last]), fixed(curve.train()[last]), fixed(curve.test()[last]));
    }

    @Override
    public void paint(Pen pen) {
        int guessed = EvaluationState.GUESSED_STEP;
        boolean isSeen = !curve.isEmpty() && curve.steps()[curve.last()] >= guessed;
        paintGuess(pen, isSeen ? curve.test()[curve.last()] : Double.NaN, images == EvaluationImages.TINY);
        if (curve.isEmpty()) {
            return;
        }
        fillGap(pen);
        pen.line(curve.steps(), curve.train(), Stroke.MAIN);
        pen.line(curve.steps(), curve.test(), Stroke.SECOND.withWidth(1.5));
        int last = curve.last();
        double x = curve.steps()[last];
        boolean trainAbove = curve.gap(last) >= 0;
        pen.segment(x, curve.train()[last], x, curve.test()[last], Stroke.GUIDE);
        String gap = fixed(curve.gap(last));
        boolean wide = Math.abs(curve.gap(last)) >= WIDE && !(images == EvaluationImages.TINY && hasGuess());
        if (wide) {
            pen.label(say(EvaluationText.GAP_HERE, gap), x, (curve.train()[last] + curve.test()[last]) / 2, "--ink");
        }
        pen.label(say(EvaluationText.TRAIN), x, curve.train()[last], "--accent", !trainAbove);
        pen.label(
                wide ? say(EvaluationText.TEST) : say(EvaluationText.TEST_GAP, gap),
                x,
                curve.test()[last],
                "--ink",
                trainAbove);
    }

    private void fillGap(Pen pen) {
        CanvasRenderingContext2D context = pen.context();
        context.save();
        context.beginPath();
        for (int i = 0; i <= curve.last(); i++) {
            context.lineTo(pen.port().pixelX(curve.steps()[i]), pen.port().pixelY(curve.train()[i]));
        }
        for (int i = curve.last(); i >= 0; i--) {
            context.lineTo(pen.port().pixelX(curve.steps()[i]), pen.port().pixelY(curve.test()[i]));
        }
        context.setGlobalAlpha(GAP_OPACITY);
        context.setFillStyle(pen.color("--alert"));
        context.fill();
        context.restore();
    }

    @Override
    public String summary() {
        if (curve.isEmpty()) {
            return say(EvaluationText.EMPTY);
        }
        int last = curve.last();
        return say(
                EvaluationText.SUMMARY,
                JsNumber.significant(curve.steps()[last] / images.config.stepsPerEpoch(), 3),
                language.whole(curve.steps()[last]),
                fixed(curve.train()[last]),
                fixed(curve.test()[last]),
                fixed(curve.gap(last)));
    }

    @Override
    public List<String[]> rows() {
        return rows(
                curve.last() + 1,
                i -> row(language.whole(curve.steps()[i]), fixed(curve.train()[i]), fixed(curve.test()[i])));
    }

    static String fixed(double value) {
        return JsNumber.written(JsNumber.fixed(value, 3));
    }
}
