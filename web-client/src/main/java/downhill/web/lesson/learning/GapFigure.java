package downhill.web.lesson.learning;

import downhill.core.training.Evaluation;
import downhill.web.chart.Axis;
import downhill.web.chart.Pen;
import downhill.web.chart.PlotContent;
import downhill.web.chart.PlotTexts;
import downhill.web.chart.Stroke;
import downhill.web.chart.XYPlot;
import downhill.web.dom.JsNumber;
import downhill.web.page.LanguageChoice;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** Training and test accuracy of the three networks side by side, with the gap between them. */
final class GapFigure implements PlotContent {
    /** Room under the guessing of an untrained network for the name of the axis. */
    private static final double MIN_GAP = -0.12;

    private final LanguageChoice language;
    private final XYPlot plot;
    private Evaluation[] evaluations = new Evaluation[Images.values().length];
    private int step;

    GapFigure(LanguageChoice language) {
        this.language = language;
        PlotTexts texts = new PlotTexts(
                LearningText.TITLE,
                LearningText.COUNT,
                LearningText.ACCURACY,
                LearningText.TABLE,
                List.of(LearningText.COUNT, LearningText.TRAIN, LearningText.TEST, LearningText.GAP));
        plot = new XYPlot(language, texts, this).axes(Axis.log(20, 12_500), Axis.linear(MIN_GAP, 1.12));
    }

    HTMLElement element() {
        return plot.element();
    }

    /** Shows what each network knows by a step; null where that is not computed yet. */
    void show(Evaluation[] newEvaluations, int newStep) {
        evaluations = newEvaluations;
        step = newStep;
        plot.readout(language.say(LearningText.READOUT, language.whole(step)));
        plot.draw();
    }

    @Override
    public void paint(Pen pen) {
        line(pen, true, Stroke.MAIN.withWidth(1.5));
        line(pen, false, Stroke.SECOND.withWidth(1.5));
        for (Images images : Images.values()) {
            Evaluation evaluation = evaluations[images.ordinal()];
            if (evaluation == null) {
                continue;
            }
            double x = images.count();
            double train = evaluation.trainAccuracy();
            double test = evaluation.testAccuracy();
            pen.rectangle(x * 0.93, Math.min(train, test), x * 1.07, Math.max(train, test), "--accent", 0.25);
            pen.dot(x, train, 5, "--accent", true);
            pen.dot(x, test, 5, "--ink", false);
            boolean trainAbove = train >= test;
            pen.label(fixed3(train), x, train, "--accent", !trainAbove);
            pen.label(fixed3(test), x, test, "--ink", trainAbove);
        }
        names(pen);
    }

    private void line(Pen pen, boolean train, Stroke stroke) {
        double[] x = new double[evaluations.length];
        double[] y = new double[evaluations.length];
        for (Images images : Images.values()) {
            Evaluation evaluation = evaluations[images.ordinal()];
            x[images.ordinal()] = images.count();
            y[images.ordinal()] =
                    evaluation == null ? Double.NaN : train ? evaluation.trainAccuracy() : evaluation.testAccuracy();
        }
        pen.line(x, y, stroke);
    }

    /** Names the two kinds of points between the first two networks. */
    private void names(Pen pen) {
        Evaluation first = evaluations[0];
        Evaluation second = evaluations[1];
        if (first == null || second == null) {
            return;
        }
        double x = 160;
        double train = (first.trainAccuracy() + second.trainAccuracy()) / 2;
        double test = (first.testAccuracy() + second.testAccuracy()) / 2;
        if (Math.abs(train - test) > 0.1) {
            pen.label(language.say(LearningText.TRAIN), x, train, "--accent");
            pen.label(language.say(LearningText.TEST), x, test, "--ink", true);
        }
    }

    @Override
    public String summary() {
        StringBuilder all = new StringBuilder();
        for (Images images : Images.values()) {
            Evaluation evaluation = evaluations[images.ordinal()];
            if (evaluation != null) {
                all.append(all.length() == 0 ? "" : "; ")
                        .append(language.say(
                                LearningText.ONE,
                                language.say(images),
                                fixed3(evaluation.trainAccuracy()),
                                fixed3(evaluation.testAccuracy()),
                                fixed3(gap(evaluation))));
            }
        }
        return all.length() == 0
                ? language.say(LearningText.EMPTY)
                : language.say(LearningText.SUMMARY, language.whole(step), all.toString());
    }

    @Override
    public List<String[]> rows() {
        List<String[]> rows = new ArrayList<>();
        for (Images images : Images.values()) {
            Evaluation evaluation = evaluations[images.ordinal()];
            if (evaluation != null) {
                rows.add(new String[] {
                    language.whole(images.count()),
                    JsNumber.toText(evaluation.trainAccuracy()),
                    JsNumber.toText(evaluation.testAccuracy()),
                    fixed3(gap(evaluation))
                });
            }
        }
        return rows;
    }

    static double gap(Evaluation evaluation) {
        return evaluation.trainAccuracy() - evaluation.testAccuracy();
    }

    static String fixed3(double value) {
        return JsNumber.fixed(value, 3);
    }
}
