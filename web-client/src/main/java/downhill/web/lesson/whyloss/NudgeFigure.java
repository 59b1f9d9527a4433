package downhill.web.lesson.whyloss;

import downhill.web.chart.Axis;
import downhill.web.chart.Handle;
import downhill.web.chart.Pen;
import downhill.web.chart.PlotTexts;
import downhill.web.chart.Stroke;
import downhill.web.dom.JsNumber;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.LessonFigure;
import downhill.web.lesson.Values;
import downhill.web.page.Text;
import java.util.Arrays;
import java.util.List;

/** Loss or accuracy over one weight: a slope everywhere, or flats with jumps between them. */
final class NudgeFigure extends LessonFigure {
    private static final int PLACES_PER_ROW = 20;
    /** Shares of the range of values that are left free above and below them. */
    private static final double ABOVE = 0.15;
    /** There the horizontal axis has its name. */
    private static final double BELOW = 0.45;

    enum Measure {
        LOSS(WhyLossText.LOSS_FIGURE),
        ACCURACY(WhyLossText.ACCURACY_FIGURE);

        final PlotTexts texts;

        Measure(PlotTexts texts) {
            this.texts = texts;
        }

        double[] values(Nudged nudged) {
            return this == LOSS ? nudged.losses : nudged.accuracies;
        }

        double at(Nudged nudged, double nudge) {
            Nudged.Result result = nudged.at(nudge);
            return this == LOSS ? result.loss() : result.accuracy();
        }

        double slope(Nudged nudged, double nudge) {
            return this == LOSS ? nudged.lossSlope(nudge) : nudged.accuracySlope(nudge);
        }

        /** Returns a value as it stands below the figure: accuracy has two decimals where a hundred images count. */
        String rounded(double value) {
            return JsNumber.fixed(value, this == LOSS ? 3 : 2);
        }

        /** Returns a slope as it stands below the figure; that of accuracy is 0 or else large. */
        String roundedSlope(double slope) {
            return JsNumber.written(JsNumber.fixed(slope, this == LOSS ? 3 : 0));
        }
    }

    private final Measure measure;
    private final Handle handle;
    private double nudge;
    private double sight;
    private Nudged nudged;

    NudgeFigure(Measure measure, Experiment experiment) {
        super(experiment, measure.texts);
        plot.alignLeft();
        this.measure = measure;
        handle = handleX(WhyLossState.NUDGE, WhyLossText.NUDGE, 0.01, WhyLossState::withNudge);
        if (measure == Measure.LOSS) {
            handle.hollow();
        }
    }

    /** Shows a nudge; the network is null until it is trained. */
    void show(Values state, Nudged newNudged) {
        nudge = state.get(WhyLossState.NUDGE);
        sight = state.get(WhyLossState.SIGHT);
        nudged = newNudged;
        handle.show(nudged != null);
        double reach = WhyLossState.reach(state);
        Axis x = Axis.linear(-reach, reach);
        if (nudged == null) {
            plot.axes(x, Axis.linear(0, 1));
            plot.readout(measure == Measure.LOSS ? say(WhyLossText.TRAINING) : "");
        } else {
            plot.axes(x, axis(within(measure.values(nudged), reach)));
            double value = measure.at(nudged, nudge);
            handle.place(nudge, value, sentence(WhyLossText.SPOKEN));
            String slope = measure.roundedSlope(measure.slope(nudged, nudge));
            Text reading = sight == 0 ? WhyLossText.VALUE : WhyLossText.READING;
            plot.readout(say(reading, measure.texts.y(), measure.rounded(value), slope));
        }
        plot.draw();
    }

    private static Axis axis(double[] values) {
        double min = values[0];
        double max = values[0];
        for (double value : values) {
            min = Math.min(min, value);
            max = Math.max(max, value);
        }
        double range = max > min ? max - min : 0.015;
        return Axis.linear(min - BELOW * range, max + ABOVE * range);
    }

    private String sentence(Text text) {
        return say(
                sight == 0 ? WhyLossText.PLACE_SPOKEN : text,
                JsNumber.written(nudge),
                measure.texts.y(),
                JsNumber.written(JsNumber.significant(measure.at(nudged, nudge), 6)),
                JsNumber.written(JsNumber.significant(measure.slope(nudged, nudge), 3)));
    }

    /** Returns the places, or what is measured there, up to a distance from the trained value, which is in the middle. */
    private static double[] within(double[] all, double distance) {
        int middle = Nudged.PLACES / 2;
        int count = (int) Math.floor(distance / WhyLossState.MAX_NUDGE * middle + 1e-9);
        return Arrays.copyOfRange(all, middle - count, middle + count + 1);
    }

    /** Draws a curve; that of accuracy is level, and upright where an answer changes. */
    private void trace(Pen pen, double[] x, double[] y) {
        if (measure == Measure.LOSS) {
            pen.line(x, y, Stroke.MAIN);
            return;
        }
        double[] stairsX = new double[2 * x.length];
        double[] stairsY = new double[2 * x.length];
        for (int i = 0; i < x.length; i++) {
            stairsX[2 * i] = i == 0 ? x[0] : (x[i - 1] + x[i]) / 2;
            stairsX[2 * i + 1] = i == x.length - 1 ? x[i] : (x[i] + x[i + 1]) / 2;
            stairsY[2 * i] = y[i];
            stairsY[2 * i + 1] = y[i];
        }
        pen.line(stairsX, stairsY, Stroke.MAIN);
    }

    @Override
    public void paint(Pen pen) {
        if (nudged == null) {
            return;
        }
        pen.vertical(0, Stroke.GUIDE);
        double value = measure.at(nudged, nudge);
        if (sight > 0) {
            trace(pen, within(nudged.nudges, sight), within(measure.values(nudged), sight));
            pen.tangent(nudge, value, measure.slope(nudged, nudge), Stroke.SECOND.withWidth(1.5));
        }
        if (measure == Measure.LOSS) {
            pen.dot(nudge, value, 7, "--walker-rim", true);
            pen.dot(nudge, value, 5, "--walker", true);
        }
    }

    @Override
    public String summary() {
        return nudged == null ? say(WhyLossText.TRAINING) : sentence(WhyLossText.SUMMARY);
    }

    @Override
    public List<String[]> rows() {
        return rows(
                nudged == null ? 0 : (Nudged.PLACES - 1) / PLACES_PER_ROW + 1,
                i -> row(
                        JsNumber.written(JsNumber.significant(nudged.nudges[i * PLACES_PER_ROW], 3)),
                        JsNumber.written(JsNumber.significant(measure.values(nudged)[i * PLACES_PER_ROW], 4))));
    }
}
