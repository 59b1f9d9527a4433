package downhill.web.lesson.training;

import downhill.core.data.LabeledImages;
import downhill.web.chart.Pen;
import downhill.web.dom.JsNumber;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.LessonFigure;
import java.util.List;

/** The outputs of some hidden units for a hundred images, digit by digit: a column is an image, a row is a unit. */
final class HiddenFigure extends LessonFigure {
    private static final int DIGITS = 10;
    /** As many units as can be told apart on a phone. */
    static final int UNITS = 10;

    /** Farther from 0.5 than this there is no stronger color. */
    private static final double FULL = 0.35;

    private static final int LETTER_PIXELS = 12;
    private static final double LINE = 20;
    private static final double MARGIN = 10;

    private Moment moment;
    private double[] cells = {};
    private int[] order = {};
    private final int[] ends = new int[DIGITS];

    HiddenFigure(Experiment experiment) {
        super(experiment, TrainingText.HIDDEN_FIGURE);
        plot.withoutAxes();
    }

    /** Shows a moment, which is null before the first. */
    void show(Moment newMoment, LabeledImages images) {
        if (images != null && order.length == 0) {
            sort(images);
        }
        if (newMoment != moment) {
            moment = newMoment;
            cells = moment == null ? new double[0] : cellsOf(moment.hidden());
        }
        plot.readout(summary());
        plot.draw();
    }

    /** Puts the images of a digit side by side. */
    private void sort(LabeledImages images) {
        order = new int[images.count()];
        int at = 0;
        for (int digit = 0; digit < DIGITS; digit++) {
            for (int i = 0; i < order.length; i++) {
                if (images.label(i) == digit) {
                    order[at++] = i;
                }
            }
            ends[digit] = at;
        }
    }

    private double[] cellsOf(double[] hidden) {
        int units = hidden.length / order.length;
        double[] fresh = new double[UNITS * order.length];
        for (int unit = 0; unit < UNITS; unit++) {
            for (int i = 0; i < order.length; i++) {
                fresh[unit * order.length + i] = hidden[order[i] * units + unit] - 0.5;
            }
        }
        return fresh;
    }

    @Override
    public void paint(Pen pen) {
        if (cells.length == 0) {
            return;
        }
        double width = pen.port().width() - 2 * MARGIN;
        double height = pen.port().height() - 2 * LINE - 2;
        paintLegend(pen);
        SignedCells.paint(pen, new double[] {MARGIN, LINE, width, height}, order.length, cells, FULL);
        double column = width / order.length;
        for (int digit = 0; digit < DIGITS; digit++) {
            int begin = digit == 0 ? 0 : ends[digit - 1];
            double middle = MARGIN + (begin + ends[digit]) / 2.0 * column;
            write(pen, Integer.toString(digit), middle, height + 2 * LINE - 4, "center");
            pen.context().setFillStyle(pen.color("--line"));
            pen.context().fillRect(MARGIN + begin * column - 0.5, LINE, 1, height + 5);
        }
        pen.context().setFillStyle(pen.color("--line"));
        pen.context().fillRect(MARGIN + width - 0.5, LINE, 1, height + 5);
    }

    /** Writes as large as a phone needs, also where the figure is low. */
    private static void write(Pen pen, String words, double x, double y, String align) {
        pen.context().setFont(LETTER_PIXELS + "px " + pen.color("--font"));
        pen.context().setTextAlign(align);
        pen.context().setFillStyle(pen.color("--ink"));
        pen.context().fillText(words, x, y);
    }

    private void paintLegend(Pen pen) {
        double side = LINE / 2;
        double middle = pen.port().width() / 2;
        pen.context().setFillStyle(pen.color("--alert"));
        pen.context().fillRect(MARGIN, side / 2, side, side);
        write(pen, say(TrainingText.BELOW_HALF), MARGIN + side + 4, LINE - 6, "left");
        pen.context().setFillStyle(pen.color("--accent"));
        pen.context().fillRect(middle, side / 2, side, side);
        write(pen, say(TrainingText.ABOVE_HALF), middle + side + 4, LINE - 6, "left");
    }

    @Override
    public String summary() {
        return moment == null
                ? say(TrainingText.COMPUTING)
                : say(TrainingText.HIDDEN_READING, JsNumber.significant(moment.distance(), 2));
    }

    @Override
    public List<String[]> rows() {
        return rows(
                moment == null ? 0 : 1,
                i -> row(language.whole(moment.step()), JsNumber.significant(moment.distance(), 4)));
    }
}
