package downhill.web.classroom;

import downhill.web.board.ListedRun;
import downhill.web.chart.Axis;
import downhill.web.chart.Pen;
import downhill.web.chart.PlotContent;
import downhill.web.chart.PlotTexts;
import downhill.web.chart.Stroke;
import downhill.web.chart.XYPlot;
import downhill.web.classroom.ServedClass.ClassRunJson;
import downhill.web.dom.JsNumber;
import downhill.web.page.LanguageChoice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.dom.html.HTMLElement;

/** The loss curves of a whole class over each other: one's own and the best verified one stand out. */
final class ClassCurves implements PlotContent {
    private static final double TOP = 2.5;

    /** How many times as long as most runs the longest one may be drawn. */
    private static final double LONGER = 4;

    /** Over the highest curve there is room for the name of the axis. */
    private static final double HEADROOM = 1.12;

    private static final Stroke OTHERS = new Stroke("--line", 1, List.of());
    private static final Stroke OWN = new Stroke("--guess", 2.5, List.of(7.0, 3.0));
    private static final PlotTexts TEXTS = new PlotTexts(
            ClassText.CURVES,
            ClassText.STEP,
            ClassText.LOSS,
            ClassText.CURVES_TABLE,
            List.of(ClassText.NICKNAME, ClassText.RATE, ClassText.LAST_LOSS));

    private final LanguageChoice language;
    private final XYPlot plot;
    private List<Curve> curves = List.of();
    private boolean isCut;

    /** A member's curve, whether it is the reader's own, and whether it is the best verified one. */
    record Curve(
            String name, double rate, double[] steps, double[] losses, double finalLoss, boolean own, boolean best) {
        private double end() {
            return steps[steps.length - 1];
        }

        /** Returns the part of the curve up to a step, at least its first point. */
        private Curve until(double end) {
            int points = steps.length;
            while (points > 1 && steps[points - 1] > end) {
                points--;
            }
            return points == steps.length
                    ? this
                    : new Curve(
                            name,
                            rate,
                            Arrays.copyOf(steps, points),
                            Arrays.copyOf(losses, points),
                            finalLoss,
                            own,
                            best);
        }

        static Curve of(ClassRunJson run, boolean own, boolean best) {
            JSArrayReader<JSArrayReader<JSNumber>> sketch = run.getSketch();
            double[] steps = new double[sketch.getLength()];
            double[] losses = new double[sketch.getLength()];
            for (int i = 0; i < steps.length; i++) {
                steps[i] = sketch.get(i).get(0).doubleValue();
                losses[i] = sketch.get(i).get(1).doubleValue();
            }
            ListedRun summary = ListedRun.of(run);
            return new Curve(
                    summary.nickname(), summary.learningRate(), steps, losses, losses[losses.length - 1], own, best);
        }
    }

    ClassCurves(LanguageChoice language, HTMLElement host) {
        this.language = language;
        plot = new XYPlot(language, TEXTS, this).names(0);
        host.appendChild(plot.element);
    }

    void show(List<Curve> newCurves) {
        double end = end(newCurves);
        curves = new ArrayList<>();
        for (Curve curve : newCurves) {
            curves.add(curve.until(end));
        }
        isCut = !curves.equals(newCurves);
        double top = 0;
        for (Curve curve : curves) {
            for (double loss : curve.losses) {
                top = Math.max(top, loss);
            }
        }
        plot.axes(Axis.linear(0, end), Axis.linear(0, HEADROOM * Math.max(0.1, Math.min(TOP, top))));
        plot.draw();
    }

    /** Returns the step up to which curves are drawn: one that is far longer than the others takes no room from them. */
    static double end(List<Curve> curves) {
        double[] ends = new double[curves.size()];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = curves.get(i).end();
        }
        Arrays.sort(ends);
        return ends.length == 0 ? 1 : Math.max(1, Math.min(ends[ends.length - 1], LONGER * ends[ends.length * 3 / 4]));
    }

    @Override
    public void paint(Pen pen) {
        for (Curve curve : curves) {
            if (!curve.own && !curve.best) {
                pen.line(curve.steps, curve.losses, OTHERS);
            }
        }
        for (Curve curve : curves) {
            if (curve.own || curve.best) {
                pen.line(curve.steps, curve.losses, curve.best ? Stroke.MAIN : OWN);
            }
        }
        for (Curve curve : curves) {
            if (curve.best) {
                int last = curve.steps.length - 1;
                pen.label("★ " + curve.name, curve.steps[last / 2], curve.losses[last / 2], "--accent");
            }
        }
    }

    @Override
    public String summary() {
        return bestOrCount() + (isCut ? " " + language.say(ClassText.CURVES_CUT) : "");
    }

    private String bestOrCount() {
        for (Curve curve : curves) {
            if (curve.best) {
                return language.say(
                        ClassText.CURVES_SUMMARY,
                        language.whole(curves.size()),
                        curve.name,
                        JsNumber.significant(curve.finalLoss, 3));
            }
        }
        return language.say(ClassText.CURVES_COUNT, language.whole(curves.size()));
    }

    @Override
    public List<String[]> rows() {
        List<String[]> rows = new ArrayList<>();
        for (Curve curve : curves) {
            rows.add(new String[] {curve.name, JsNumber.toText(curve.rate), JsNumber.significant(curve.finalLoss, 4)});
        }
        return rows;
    }
}
