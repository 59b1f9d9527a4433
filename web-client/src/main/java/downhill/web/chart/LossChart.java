package downhill.web.chart;

import downhill.core.training.LearningRateChange;
import downhill.core.training.TrainingConfig;
import downhill.web.dom.JsNumber;
import downhill.web.page.LanguageChoice;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** The loss of every mini-batch, with the plateau of guessing and the changes of the learning rate marked. */
public final class LossChart extends SeriesChart {
    /** What a uniform guess over ten classes costs: ln 10. */
    private static final double PLATEAU = 2.302585092994046;

    private static final double ON_PLATEAU = 2.2;
    private static final double OFF_PLATEAU = 2.4;
    private static final double MIN_Y_MAX = 2.6;
    private static final int RECENT = 20;
    private static final int TABLE_ROWS = 60;
    private static final Stroke LINE = Stroke.MAIN.withWidth(1.5);
    private static final Stroke POINTED = new Stroke("--alert", 2, List.of());
    private static final Stroke RATE_CHANGE = new Stroke("--ink", 1, List.of(1.0, 2.0));
    private static final Words WORDS = new Words(
            ChartText.LOSS_TITLE,
            ChartText.LOSS_READER,
            ChartText.LOSS_TABLE,
            ChartText.STEP,
            ChartText.LOSS,
            ChartText.LEARNING_RATE);

    private LossSeries series = new LossSeries();
    private List<LearningRateChange> changes = List.of();
    private double firstRate;
    private int pointedAt;
    private int looksAt = Integer.MAX_VALUE;

    public LossChart(LanguageChoice language, HTMLElement host) {
        super(language, host, WORDS, 1, true, TABLE_ROWS);
        draw(1, false);
    }

    /** Shows a curve and the changes of its learning rate; {@code growing} while more points follow soon. */
    public void show(
            LossSeries newSeries, List<LearningRateChange> newChanges, TrainingConfig config, boolean growing) {
        if (series != newSeries) {
            pointedAt = 0;
        }
        series = newSeries;
        changes = newChanges;
        firstRate = config.learningRate();
        draw(config.steps(), growing);
    }

    private void draw(int totalSteps, boolean growing) {
        Curves curve = new Curves(series.steps, new double[][] {series.losses});
        Axis steps = Axis.ofSteps(lastStep(), totalSteps);
        Axis losses = Axis.linear(0, yMax(series.max()));
        draw(curve, series.count(), steps, losses, growing && series.count() > 0);
    }

    /** Sets the step where the walker stands from the next {@link #show} on; otherwise that is the last. */
    public void look(int step) {
        looksAt = step;
    }

    /** Points at a step, and brings the chart into sight. */
    public void point(int step) {
        pointedAt = step;
        refresh();
        figure.bringIntoSight();
    }

    /** Returns where the axis of losses ends, which has room for the plateau. */
    static double yMax(double maxLoss) {
        return Math.max(MIN_Y_MAX, Math.ceil(maxLoss * 2) / 2);
    }

    @Override
    int restsAt() {
        return Math.min(looksAt, series.count()) - 1;
    }

    private int lastStep() {
        return series.count() == 0 ? 0 : series.step(series.count() - 1);
    }

    @Override
    void paint(Pen pen) {
        Viewport port = pen.port();
        // As wide as the chart is by now: it may have been turned since the curve was shown.
        int[] drawn = series.drawn((int) Math.ceil(port.width()));
        double[] x = new double[drawn.length];
        double[] y = new double[drawn.length];
        for (int i = 0; i < drawn.length; i++) {
            x[i] = series.step(drawn[i]);
            y[i] = series.loss(drawn[i]);
        }
        pen.line(x, y, LINE);
        pen.horizontal(PLATEAU, Stroke.GUIDE);
        String plateau = series.count() == 0 || onPlateau() ? language.say(ChartText.PLATEAU_LABEL) : "ln 10";
        pen.text(plateau, port.right(), port.pixelY(PLATEAU) - 5, "right", "--muted");
        for (LearningRateChange change : changes) {
            pen.vertical(change.step(), RATE_CHANGE);
            String rate = "η " + JsNumber.written(JsNumber.significant(change.learningRate(), 3));
            pen.labelEnd(rate, change.step(), port.y().max(), "--ink", true);
        }
        int walker = restsAt();
        if (walker >= 0) {
            double loss = Math.min(series.loss(walker), port.y().max());
            pen.walker(series.step(walker), loss);
        }
        if (pointedAt > 0 && pointedAt <= lastStep()) {
            pen.vertical(pointedAt, POINTED);
            pen.labelEnd("▾ " + language.whole(pointedAt), pointedAt, port.y().max(), "--alert", true);
        }
    }

    private boolean onPlateau() {
        double mean = series.recentMean(RECENT);
        return mean > ON_PLATEAU && mean < OFF_PLATEAU;
    }

    @Override
    String summary() {
        if (series.count() == 0) {
            return language.say(ChartText.LOSS_EMPTY);
        }
        int last = series.count() - 1;
        int lowest = series.minIndex();
        StringBuilder text = new StringBuilder(language.say(
                ChartText.LOSS_SUMMARY,
                language.whole(series.step(last)),
                lossText(series.loss(0)),
                lossText(series.loss(last)),
                language.whole(series.step(lowest)),
                lossText(series.loss(lowest))));
        if (!changes.isEmpty()) {
            StringBuilder list = new StringBuilder();
            for (LearningRateChange change : changes) {
                list.append(list.isEmpty() ? "" : ", ")
                        .append(language.say(
                                ChartText.LOSS_CHANGE,
                                language.whole(change.step()),
                                JsNumber.written(change.learningRate())));
            }
            text.append(' ').append(language.say(ChartText.LOSS_CHANGES, list.toString()));
        }
        if (onPlateau()) {
            text.append(' ').append(language.say(ChartText.LOSS_PLATEAU));
        }
        return text.toString();
    }

    private static String lossText(double loss) {
        return loss - loss == 0 ? JsNumber.fixed(loss, 4) : JsNumber.toText(loss);
    }

    @Override
    String[] row(int index) {
        return new String[] {language.whole(x(index)), JsNumber.toText(y(0, index)), rateAt(x(index))};
    }

    /** Returns the rate that a step used, as far as it had been changed before it. */
    private String rateAt(double step) {
        return JsNumber.toText(LearningRateChange.rateAfter((int) step - 1, firstRate, changes));
    }

    @Override
    String text(int index) {
        return language.say(ChartText.LOSS_AT, language.whole(x(index)), lossText(y(0, index)));
    }
}
