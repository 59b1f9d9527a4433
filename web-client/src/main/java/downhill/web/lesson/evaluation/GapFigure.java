package downhill.web.lesson.evaluation;

import downhill.web.chart.Axis;
import downhill.web.chart.Pen;
import downhill.web.chart.PlotContent;
import downhill.web.chart.PlotTexts;
import downhill.web.chart.Stroke;
import downhill.web.chart.XYPlot;
import downhill.web.page.LanguageChoice;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** The gaps of the runs that are done, over each other. */
final class GapFigure implements PlotContent {
    private static final Stroke[] STROKES = {
        Stroke.MAIN, Stroke.SECOND.withWidth(1.5), Stroke.THIRD, Stroke.MAIN.withColor("--ink")
    };

    private final LanguageChoice language;
    private final XYPlot plot;
    private Curve[] curves = {};

    GapFigure(LanguageChoice language) {
        this.language = language;
        PlotTexts texts = new PlotTexts(
                EvaluationText.GAP_TITLE,
                EvaluationText.SHARE,
                EvaluationText.GAP,
                EvaluationText.GAP_TABLE,
                List.of(
                        EvaluationText.RUN_COLUMN,
                        EvaluationText.STEPS,
                        EvaluationText.TRAIN,
                        EvaluationText.TEST,
                        EvaluationText.GAP));
        plot = new XYPlot(language, texts, this).axes(Axis.linear(0, 103), Axis.linear(-0.05, 0.45));
    }

    HTMLElement element() {
        return plot.element();
    }

    /** Shows the whole curves of runs, by their ordinals; null where a run is not done. */
    void show(Curve[] newCurves) {
        curves = newCurves;
        plot.readout(summary());
        plot.draw();
    }

    @Override
    public void paint(Pen pen) {
        for (Images images : Images.values()) {
            Curve curve = of(images);
            if (curve == null) {
                continue;
            }
            double[] x = curve.shares(images.steps());
            double[] y = curve.gaps();
            pen.line(x, y, STROKES[images.ordinal()]);
            int last = curve.last();
            pen.label(
                    language.say(images.count()),
                    x[last],
                    y[last],
                    images == Images.TINY ? "--accent" : "--ink",
                    images == Images.ALL);
        }
    }

    private Curve of(Images images) {
        return images.ordinal() < curves.length ? curves[images.ordinal()] : null;
    }

    @Override
    public String summary() {
        StringBuilder gaps = new StringBuilder();
        for (Images images : Images.values()) {
            Curve curve = of(images);
            if (curve != null) {
                gaps.append(gaps.length() == 0 ? "" : " · ")
                        .append(language.say(
                                EvaluationText.GAP_OF,
                                language.whole(images.config().trainSize()),
                                AccuracyFigure.fixed(curve.gap(curve.last()))));
            }
        }
        return gaps.length() == 0 ? language.say(EvaluationText.GAP_EMPTY) : gaps.toString();
    }

    @Override
    public List<String[]> rows() {
        List<String[]> rows = new ArrayList<>();
        for (Images images : Images.values()) {
            Curve curve = of(images);
            if (curve != null) {
                int last = curve.last();
                rows.add(new String[] {
                    language.say(images.count()),
                    language.whole(curve.steps()[last]),
                    AccuracyFigure.fixed(curve.train()[last]),
                    AccuracyFigure.fixed(curve.test()[last]),
                    AccuracyFigure.fixed(curve.gap(last))
                });
            }
        }
        return rows;
    }
}
