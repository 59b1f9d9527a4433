package downhill.web.lesson.numericaldiff;

import downhill.core.function.Expression;
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

/** The error of both differences against h: the V of truncation and rounding. */
final class ErrorFigure implements PlotContent {
    /** An error below this is beyond what doubles near 1 can tell. */
    private static final double MIN_ERROR = 1e-17;

    /** Further down both differences read 0 and nothing changes, so the figure goes there only where h does. */
    private static final double USUAL_LEAST_H = 1e-20;

    private final LanguageChoice language;
    private final XYPlot plot;
    private final Handle handle;
    private NumericalDiffState state = NumericalDiffState.DEFAULTS;
    private Expression f = Expression.parse(state.f(), 1);
    private ErrorSweep sweep = sweepOf(state, f);

    ErrorFigure(LanguageChoice language, Experiment<NumericalDiffState> experiment) {
        this.language = language;
        PlotTexts texts = new PlotTexts(
                NumericalDiffText.ERROR_TITLE,
                NumericalDiffText.H,
                NumericalDiffText.ERROR,
                NumericalDiffText.ERROR_TABLE,
                List.of(NumericalDiffText.H, NumericalDiffText.FORWARD_ERROR, NumericalDiffText.CENTRAL_ERROR));
        plot = new XYPlot(language, texts, this);
        handle = plot.handle(
                NumericalDiffText.H,
                Handle.Moves.X,
                0,
                0,
                (h, y, settled) -> experiment.change(experiment.state().withH(NumericalDiffLesson.width(h)), settled));
        plot.tapMoves(handle);
    }

    private static ErrorSweep sweepOf(NumericalDiffState state, Expression f) {
        return new ErrorSweep(f::value, state.x(), f.derivative(state.x()));
    }

    HTMLElement element() {
        return plot.element();
    }

    void show(NumericalDiffState newState, Expression newF) {
        if (newF != f || newState.x() != state.x()) {
            sweep = sweepOf(newState, newF);
        }
        state = newState;
        f = newF;
        double least = state.h() > USUAL_LEAST_H ? USUAL_LEAST_H : ErrorSweep.MIN_H;
        plot.axes(Axis.log(least, NumericalDiffState.MAX_H), Axis.log(MIN_ERROR, sweep.top()));
        double error = error(state.difference());
        String said = NumericalDiffLesson.number(language, error, 2);
        handle.place(
                state.h(),
                error > 0 ? error : MIN_ERROR,
                language.say(NumericalDiffText.H_SPOKEN, JsNumber.toText(state.h()), said));
        plot.readout(language.say(NumericalDiffText.ERROR_READOUT, said));
        plot.draw();
    }

    private double error(Difference difference) {
        return Math.abs(difference.quotient(f::value, state.x(), state.h()) - f.derivative(state.x()));
    }

    @Override
    public void paint(Pen pen) {
        pen.line(sweep.h(), sweep.errors(Difference.FORWARD), Stroke.SECOND.withWidth(1.5));
        pen.line(sweep.h(), sweep.errors(Difference.CENTRAL), Stroke.MAIN);
        pen.vertical(state.h(), Stroke.GUIDE);
        Difference other = state.difference() == Difference.FORWARD ? Difference.CENTRAL : Difference.FORWARD;
        pen.dot(state.h(), error(other), 4, "--ink", false);
        name(pen, Difference.FORWARD, "--ink", false);
        name(pen, Difference.CENTRAL, "--accent", true);
        if (error(state.difference()) == 0) {
            pen.label(language.say(NumericalDiffText.NO_ERROR), state.h(), MIN_ERROR * 10, "--muted");
        }
    }

    /** Writes a difference's name beside the slope of its truncation, where the two lie apart. */
    private void name(Pen pen, Difference difference, String color, boolean below) {
        int at = sweep.powersOfTen()[difference == Difference.FORWARD ? 5 : 3];
        double error = sweep.errors(difference)[at];
        pen.label(language.say(difference), sweep.h()[at], error > MIN_ERROR ? error : MIN_ERROR, color, below);
    }

    @Override
    public String summary() {
        return language.say(
                NumericalDiffText.ERROR_SUMMARY,
                JsNumber.toText(state.h()),
                NumericalDiffLesson.number(language, error(Difference.FORWARD), 2),
                NumericalDiffLesson.number(language, error(Difference.CENTRAL), 2),
                NumericalDiffLesson.number(language, sweep.bestH(Difference.FORWARD), 1),
                NumericalDiffLesson.number(language, sweep.bestH(Difference.CENTRAL), 1));
    }

    @Override
    public List<String[]> rows() {
        List<String[]> rows = new ArrayList<>();
        for (int i : sweep.powersOfTen()) {
            rows.add(new String[] {
                JsNumber.toText(sweep.h()[i]),
                NumericalDiffLesson.number(language, sweep.errors(Difference.FORWARD)[i], 3),
                NumericalDiffLesson.number(language, sweep.errors(Difference.CENTRAL)[i], 3)
            });
        }
        return rows;
    }
}
