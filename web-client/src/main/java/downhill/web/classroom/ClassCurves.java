package downhill.web.classroom;

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

/** The loss curves of a whole class over each other: one's own and the best verified one stand out. */
final class ClassCurves implements PlotContent {
    private static final double TOP = 2.5;

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

    /** A member's curve, whether it is the reader's own, and whether it is the best verified one. */
    record Curve(String name, double rate, double[] steps, double[] losses, boolean own, boolean best) {}

    ClassCurves(LanguageChoice language, HTMLElement host) {
        this.language = language;
        plot = new XYPlot(language, TEXTS, this).names(0);
        host.appendChild(plot.element);
    }

    void show(List<Curve> newCurves) {
        curves = newCurves;
        double end = 1;
        double top = 0;
        for (Curve curve : curves) {
            for (int i = 0; i < curve.steps.length; i++) {
                end = Math.max(end, curve.steps[i]);
                top = Math.max(top, curve.losses[i]);
            }
        }
        plot.axes(Axis.linear(0, end), Axis.linear(0, HEADROOM * Math.max(0.1, Math.min(TOP, top))));
        plot.draw();
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
        for (Curve curve : curves) {
            if (curve.best) {
                return language.say(
                        ClassText.CURVES_SUMMARY,
                        language.whole(curves.size()),
                        curve.name,
                        JsNumber.significant(curve.losses[curve.losses.length - 1], 3));
            }
        }
        return language.say(ClassText.CURVES_COUNT, language.whole(curves.size()));
    }

    @Override
    public List<String[]> rows() {
        List<String[]> rows = new ArrayList<>();
        for (Curve curve : curves) {
            rows.add(new String[] {
                curve.name, JsNumber.toText(curve.rate), JsNumber.significant(curve.losses[curve.losses.length - 1], 4)
            });
        }
        return rows;
    }
}
