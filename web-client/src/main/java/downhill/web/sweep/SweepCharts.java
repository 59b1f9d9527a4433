package downhill.web.sweep;

import downhill.core.math.StableMath;
import downhill.core.training.TrainingConfig;
import downhill.web.chart.Axis;
import downhill.web.chart.FocusChart;
import downhill.web.chart.FocusChart.Line;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.page.ConfigText;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** The chosen cell among the others: its row or column as a line with error bars, and its learning curve. */
final class SweepCharts {
    /** Beside the first and the last value, as a share of what lies between them. */
    private static final double ROOM = 0.07;

    private static final double TENTHS = 10;

    private final LanguageChoice language;
    private final HTMLElement alongFigure = Dom.byId("along-figure");
    private final FocusChart along;
    private final FocusChart curves;

    SweepCharts(LanguageChoice language) {
        this.language = language;
        along = new FocusChart(
                language, alongFigure, SweepText.ALONG_INITIAL, SweepText.ALONG_READER, SweepText.ALONG_TABLE);
        curves = new FocusChart(
                language,
                Dom.byId("curve-figure"),
                SweepText.CURVE_INITIAL,
                SweepText.CURVE_READER,
                SweepText.CURVE_TABLE);
    }

    void show(SweepPlan plan, SweepFlow flow, Insights insights, Measure measure, int chosen) {
        // Along the rows where they have an order; else along the columns.
        boolean byRows = plan.rows().isOrdered()
                && (plan.rowValues().size() > 1 || !plan.columns().isOrdered());
        boolean isOrdered = byRows || plan.columns().isOrdered();
        alongFigure.setHidden(!isOrdered);
        if (isOrdered) {
            showAlong(plan, insights, measure, chosen, byRows);
        }
        showCurves(plan, flow, measure, chosen);
    }

    private void showAlong(SweepPlan plan, Insights insights, Measure measure, int chosen, boolean byRows) {
        SweepAxis axis = byRows ? plan.rows() : plan.columns();
        SweepAxis other = byRows ? plan.columns() : plan.rows();
        List<String> values = byRows ? plan.rowValues() : plan.columnValues();
        List<String> otherValues = byRows ? plan.columnValues() : plan.rowValues();
        int chosenLine = byRows ? plan.column(chosen) : plan.row(chosen);
        double[] places = places(values);
        List<Line> background = new ArrayList<>();
        Line focus = null;
        for (int line = 0; line < otherValues.size(); line++) {
            Line one = line(plan, insights, places, byRows, line);
            if (line == chosenLine) {
                focus = one;
            } else {
                background.add(one);
            }
        }
        String otherValue = ConfigText.value(language, other.field, otherValues.get(chosenLine));
        Text summary = plan.seeds() > 1 ? SweepText.ALONG_SUMMARY : SweepText.ALONG_SUMMARY_ONE;
        along.show(new FocusChart.View(
                SweepText.ALONG_TITLE.with(SweepText.inSentence(axis), measure),
                Axis.linear(1 - ROOM, places[places.length - 1] + ROOM),
                upwards(background, focus, measure),
                places,
                background,
                focus,
                place -> label(axis, values, places, place),
                value -> JsNumber.fixed(value, Measure.DECIMALS),
                axis,
                measure,
                SweepText.ALONG_AT,
                () -> language.say(summary, SweepText.inSentence(other), otherValue, plan.seeds())));
    }

    /** Equal ratios are equal distances; the first value lies at 1 and the last at 2. */
    private static double[] places(List<String> values) {
        // A ratio may be greater than any number; the difference of two logarithms is not.
        double first = StableMath.log(JsNumber.parse(values.get(0)));
        double whole = StableMath.log(JsNumber.parse(values.get(values.size() - 1))) - first;
        double[] places = new double[values.size()];
        for (int i = 0; i < places.length; i++) {
            double here = StableMath.log(JsNumber.parse(values.get(i)));
            places[i] = whole > 0 ? 1 + (here - first) / whole : 1;
        }
        return places;
    }

    private static Line line(SweepPlan plan, Insights insights, double[] places, boolean byRows, int line) {
        List<Integer> sound = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            if (cell(plan, insights, byRows, line, i).isSound()) {
                sound.add(i);
            }
        }
        double[] x = new double[sound.size()];
        double[] y = new double[x.length];
        double[] spread = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            Insights.CellStatistics cell = cell(plan, insights, byRows, line, sound.get(i));
            x[i] = places[sound.get(i)];
            y[i] = cell.mean();
            spread[i] = cell.deviation();
        }
        return new Line(x, y, spread);
    }

    private static Insights.CellStatistics cell(
            SweepPlan plan, Insights insights, boolean byRows, int line, int place) {
        return insights.cells().get(byRows ? plan.cell(place, line) : plan.cell(line, place));
    }

    /** Accuracies between the tenths around them, losses from 0. */
    private static Axis upwards(List<Line> background, Line focus, Measure measure) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        List<Line> all = new ArrayList<>(background);
        all.add(focus);
        for (Line line : all) {
            for (int i = 0; i < line.y().length; i++) {
                double spread = line.spread()[i] > 0 ? line.spread()[i] : 0;
                low = Math.min(low, line.y()[i] - spread);
                high = Math.max(high, line.y()[i] + spread);
            }
        }
        if (measure == Measure.LOSS) {
            return Axis.linear(0, high > 0 ? high * 1.05 : 1);
        }
        if (low > high) {
            return Axis.linear(0, 1);
        }
        double bottom = Math.max(0, Math.floor(low * TENTHS) / TENTHS);
        return Axis.linear(bottom, Math.max(bottom + 1 / TENTHS, Math.ceil(high * TENTHS) / TENTHS));
    }

    private String label(SweepAxis axis, List<String> values, double[] places, double place) {
        for (int i = 0; i < places.length; i++) {
            if (places[i] == place) {
                return ConfigText.value(language, axis.field, values.get(i));
            }
        }
        return "";
    }

    private void showCurves(SweepPlan plan, SweepFlow flow, Measure measure, int chosen) {
        List<Line> background = new ArrayList<>();
        double[] nothing = {};
        Line focus = new Line(nothing, nothing, nothing);
        double end = 1;
        double highest = 0;
        for (int cell = 0; cell < plan.cells(); cell++) {
            TrainingConfig run = plan.runs().get(plan.run(cell, 0));
            RunOutcome outcome = flow.outcome(plan.run(cell, 0));
            end = Math.max(end, run.steps());
            if (outcome == null) {
                continue;
            }
            RunOutcome.Curve curve = measure.curve(outcome);
            double[] none = new double[curve.x().length];
            Arrays.fill(none, Double.NaN);
            Line line = new Line(curve.x(), curve.y(), none);
            if (cell == chosen) {
                focus = line;
            } else {
                background.add(line);
            }
            for (double value : curve.y()) {
                highest = outcome.failed() ? highest : Math.max(highest, value);
            }
        }
        Line shown = focus;
        Text what = measure == Measure.LOSS ? SweepText.CURVE_LOSS : measure;
        curves.show(new FocusChart.View(
                SweepText.CURVE_TITLE.with(what),
                Axis.linear(0, end),
                measure == Measure.LOSS ? Axis.linear(0, highest > 0 ? highest * 1.05 : 1) : Axis.linear(0, 1),
                null,
                background,
                shown,
                language::whole,
                value -> JsNumber.fixed(value, Measure.DECIMALS),
                SweepText.STEP,
                what,
                SweepText.CURVE_AT,
                () -> shown.x().length == 0
                        ? language.say(SweepText.CURVE_NONE)
                        : language.say(
                                SweepText.CURVE_SUMMARY,
                                SweepText.inSentence(plan.rows()),
                                plan.rowText(language, plan.row(chosen)),
                                SweepText.inSentence(plan.columns()),
                                plan.columnText(language, plan.column(chosen)))));
    }
}
