package downhill.web.chart;

import downhill.core.training.Evaluation;
import downhill.web.dom.JsNumber;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** Accuracy on the training images, a solid line, and on the test images, a dashed one; a point an evaluation. */
public final class AccuracyChart implements ChartReader.Points {
    /** Room for a label over an accuracy of 1; just too low for a tick at 1.2. */
    static final double Y_MAX = 1.19;

    private final LanguageChoice language;
    private final ChartFigure figure;
    private final TableTwin table;
    private final LineChart chart;
    private final ChartReader reader;
    private List<Evaluation> evaluations = List.of();
    private int lastStep;
    private int totalSteps = 1;
    private boolean growing;
    private int readIndex = -1;

    /** Builds an empty chart. */
    public AccuracyChart(LanguageChoice language, HTMLElement host) {
        this.language = language;
        table = new TableTwin(
                language,
                ChartText.ACCURACY_TABLE,
                new Text[] {ChartText.STEP, ChartText.TRAIN_ACCURACY, ChartText.TEST_ACCURACY},
                this::rows);
        figure = new ChartFigure(language, host, ChartText.ACCURACY_TITLE, table);
        figure.readBy(ChartText.ACCURACY_READER);
        chart = new LineChart(
                language,
                figure.plot(),
                step -> step == 0 ? language.say(ChartText.STEP_ZERO) : language.whole(step),
                this::paint);
        figure.drawnBy(chart.view());
        reader = new ChartReader(chart, figure, 2, this);
        language.follow(this::tell);
    }

    /** Shows evaluations. */
    public void show(List<Evaluation> newEvaluations, int newLastStep, int newTotalSteps, boolean nowGrowing) {
        growing = nowGrowing;
        evaluations = newEvaluations;
        lastStep = newLastStep;
        totalSteps = newTotalSteps;
        tell();
    }

    private void tell() {
        chart.show(StepAxis.end(lastStep, totalSteps), Y_MAX);
        figure.summarize(this::summary, growing && !evaluations.isEmpty());
        table.follow();
        readout();
    }

    private void paint(Pen pen) {
        int count = evaluations.size();
        if (count > 0) {
            lines(pen, count);
            Evaluation last = evaluations.get(count - 1);
            boolean trainIsBelow = last.trainAccuracy() < last.testAccuracy();
            pen.labelEnd(
                    language.say(ChartText.TRAIN_LABEL, accuracyText(last.trainAccuracy())),
                    last.step(),
                    last.trainAccuracy(),
                    "--accent",
                    trainIsBelow);
            pen.labelEnd(
                    language.say(ChartText.TEST_LABEL, accuracyText(last.testAccuracy())),
                    last.step(),
                    last.testAccuracy(),
                    "--ink",
                    !trainIsBelow);
        }
        reader.follow();
    }

    /** A long run on few images has thousands of evaluations: no more of them are drawn than there are pixels. */
    private void lines(Pen pen, int count) {
        int most = (int) Math.ceil(pen.port().width());
        int stride = (count + most - 1) / most;
        double[] x = new double[(count + stride - 1) / stride];
        double[] train = new double[x.length];
        double[] test = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            // Counted from the end, so that the curve ends where the last evaluation is.
            Evaluation evaluation = evaluations.get(count - 1 - (x.length - 1 - i) * stride);
            x[i] = evaluation.step();
            train[i] = evaluation.trainAccuracy();
            test[i] = evaluation.testAccuracy();
        }
        pen.markedLine(x, train, Stroke.MAIN);
        pen.markedLine(x, test, Stroke.SECOND);
    }

    private String summary() {
        if (evaluations.isEmpty()) {
            return language.say(ChartText.ACCURACY_EMPTY);
        }
        Evaluation last = evaluations.get(evaluations.size() - 1);
        return language.say(
                ChartText.ACCURACY_SUMMARY,
                language.whole(last.step()),
                accuracyText(last.trainAccuracy()),
                accuracyText(last.testAccuracy()),
                language.whole(evaluations.size()));
    }

    private static String accuracyText(double accuracy) {
        return JsNumber.fixed(accuracy, 3);
    }

    private List<String[]> rows() {
        List<String[]> rows = new ArrayList<>();
        for (Evaluation evaluation : evaluations) {
            rows.add(new String[] {
                language.whole(evaluation.step()),
                JsNumber.toText(evaluation.trainAccuracy()),
                JsNumber.toText(evaluation.testAccuracy())
            });
        }
        return rows;
    }

    private void readout() {
        int index = readIndex >= 0 && readIndex < evaluations.size() ? readIndex : evaluations.size() - 1;
        figure.readout(index < 0 ? "" : text(index), readIndex >= 0);
    }

    @Override
    public int count() {
        return evaluations.size();
    }

    @Override
    public double x(int index) {
        return evaluations.get(index).step();
    }

    @Override
    public double[] y(int index) {
        Evaluation evaluation = evaluations.get(index);
        return new double[] {evaluation.trainAccuracy(), evaluation.testAccuracy()};
    }

    @Override
    public String text(int index) {
        Evaluation evaluation = evaluations.get(index);
        return language.say(
                ChartText.ACCURACY_AT,
                language.whole(evaluation.step()),
                accuracyText(evaluation.trainAccuracy()),
                accuracyText(evaluation.testAccuracy()));
    }

    @Override
    public void read(int index) {
        readIndex = index;
        readout();
    }
}
