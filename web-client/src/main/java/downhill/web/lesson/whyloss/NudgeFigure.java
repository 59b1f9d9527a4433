package downhill.web.lesson.whyloss;

import downhill.web.chart.Axis;
import downhill.web.chart.Handle;
import downhill.web.chart.Pen;
import downhill.web.chart.PlotContent;
import downhill.web.chart.PlotTexts;
import downhill.web.chart.Stroke;
import downhill.web.chart.XYPlot;
import downhill.web.dom.JsNumber;
import downhill.web.lesson.Experiment;
import downhill.web.page.LanguageChoice;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** Loss or accuracy over one weight: a slope everywhere, or flats with jumps between them. */
final class NudgeFigure implements PlotContent {
    private static final int PLACES_PER_ROW = 20;

    private final LanguageChoice language;
    private final Measure measure;
    private final XYPlot plot;
    private final Handle handle;
    private WhyLossState state = WhyLossState.DEFAULTS;
    private Nudged nudged;

    NudgeFigure(LanguageChoice language, Measure measure, Experiment<WhyLossState> experiment) {
        this.language = language;
        this.measure = measure;
        boolean loss = measure == Measure.LOSS;
        WhyLossText name = loss ? WhyLossText.LOSS : WhyLossText.ACCURACY;
        PlotTexts texts = new PlotTexts(
                loss ? WhyLossText.LOSS_TITLE : WhyLossText.ACCURACY_TITLE,
                WhyLossText.NUDGE_AXIS,
                name,
                loss ? WhyLossText.LOSS_TABLE : WhyLossText.ACCURACY_TABLE,
                List.of(WhyLossText.NUDGE, name));
        plot = new XYPlot(language, texts, this);
        handle = plot.handle(
                WhyLossText.NUDGE,
                Handle.Moves.X,
                0.01,
                0,
                (d, y, settled) -> experiment.change(experiment.state().withNudge(d), settled));
        plot.tapMoves(handle);
    }

    HTMLElement element() {
        return plot.element();
    }

    /** Shows a nudge; the network is null until it is trained. */
    void show(WhyLossState newState, Nudged newNudged) {
        state = newState;
        nudged = newNudged;
        handle.show(nudged != null);
        Axis x = Axis.linear(-WhyLossState.MAX_NUDGE, WhyLossState.MAX_NUDGE);
        if (nudged == null) {
            plot.axes(x, Axis.linear(0, 1));
        } else {
            plot.axes(x, axis(measure.values(nudged)));
            double value = measure.at(nudged, state.nudge());
            handle.place(state.nudge(), value, sentence(WhyLossText.SPOKEN));
            plot.readout(JsNumber.significant(value, 4));
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
        double margin = max > min ? 0.15 * (max - min) : 0.05;
        return Axis.linear(min - margin, max + margin);
    }

    private String sentence(WhyLossText text) {
        return language.say(
                text,
                JsNumber.toText(state.nudge()),
                language.say(measure == Measure.LOSS ? WhyLossText.LOSS : WhyLossText.ACCURACY),
                JsNumber.significant(measure.at(nudged, state.nudge()), 6),
                JsNumber.significant(measure.slope(nudged, state.nudge()), 3));
    }

    @Override
    public void paint(Pen pen) {
        if (nudged == null) {
            return;
        }
        pen.line(nudged.nudges(), measure.values(nudged), Stroke.MAIN);
        double slope = measure.slope(nudged, state.nudge());
        pen.tangent(state.nudge(), measure.at(nudged, state.nudge()), slope, Stroke.SECOND.withWidth(1.5));
        pen.vertical(0, Stroke.GUIDE);
    }

    @Override
    public String summary() {
        return nudged == null ? language.say(WhyLossText.TRAINING) : sentence(WhyLossText.SUMMARY);
    }

    @Override
    public List<String[]> rows() {
        List<String[]> rows = new ArrayList<>();
        for (int i = 0; nudged != null && i < Nudged.PLACES; i += PLACES_PER_ROW) {
            rows.add(new String[] {
                JsNumber.significant(nudged.nudges()[i], 3), JsNumber.significant(measure.values(nudged)[i], 4)
            });
        }
        return rows;
    }
}
