package downhill.web.lesson.partialderivative;

import downhill.web.chart.Axis;
import downhill.web.chart.Handle;
import downhill.web.chart.Pen;
import downhill.web.chart.PlotContent;
import downhill.web.chart.PlotTexts;
import downhill.web.chart.Stroke;
import downhill.web.chart.XYPlot;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.surface.Numbers;
import downhill.web.page.LanguageChoice;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** The cut by itself: a curve of one variable, with a point on it and the slope there. */
final class CutFigure implements PlotContent {
    private static final int TABLE_ROWS = 11;

    private final LanguageChoice language;
    private final XYPlot plot;
    private final Handle point;
    private PartialState state = PartialState.DEFAULTS;

    CutFigure(LanguageChoice language, Experiment<PartialState> experiment) {
        this.language = language;
        PlotTexts texts = new PlotTexts(
                PartialText.CUT_TITLE,
                PartialText.MOVING_AXIS,
                PartialText.HEIGHT,
                PartialText.CUT_TABLE,
                List.of(PartialText.MOVING_AXIS, PartialText.HEIGHT));
        plot = new XYPlot(language, texts, this)
                .shape("square")
                .axes(Axis.linear(-Turn.REACH, Turn.REACH), Axis.linear(0, Turn.TOP));
        point = plot.handle(
                PartialText.POINT,
                Handle.Moves.X,
                0.1,
                0,
                (x, y, settled) -> experiment.change(experiment.state().withMoving(x), settled));
        plot.tapMoves(point);
    }

    HTMLElement element() {
        return plot.element();
    }

    void show(PartialState newState) {
        boolean turned = newState.differsInTurnOnly(state);
        state = newState;
        if (turned) {
            return;
        }
        boolean byX0 = state.free() == Variable.X0;
        point.place(
                state.moving(),
                state.height(),
                language.say(PartialText.POINT_SPOKEN, Numbers.full(state.moving()), Numbers.rounded(state.height())));
        plot.readout(language.say(byX0 ? PartialText.READOUT_0 : PartialText.READOUT_1, Numbers.full(state.held())));
        plot.draw();
    }

    @Override
    public void paint(Pen pen) {
        Variable free = state.free();
        pen.curve(moving -> free.height(moving, 0), Stroke.THIRD.withColor("--muted"));
        if (state.held() != 0) {
            pen.label(language.say(PartialText.LOWEST_CUT), -Turn.REACH, 1, "--muted");
        }
        pen.curve(moving -> free.height(moving, state.held()), Stroke.MAIN);
        if (state.measured()) {
            pen.tangent(state.moving(), state.height(), state.slope(), Stroke.SECOND);
        }
    }

    @Override
    public String summary() {
        boolean byX0 = state.free() == Variable.X0;
        String cut = language.say(
                byX0 ? PartialText.CUT_SUMMARY_0 : PartialText.CUT_SUMMARY_1,
                Numbers.rounded(state.held() * state.held()),
                Numbers.full(state.moving()),
                Numbers.rounded(state.height()));
        return state.measured()
                ? cut + " " + language.say(PartialText.SLOPE_SUMMARY, Numbers.rounded(state.slope()))
                : cut;
    }

    @Override
    public List<String[]> rows() {
        List<String[]> rows = new ArrayList<>();
        for (int i = 0; i < TABLE_ROWS; i++) {
            double moving = -Turn.REACH + 2 * Turn.REACH * i / (TABLE_ROWS - 1);
            rows.add(new String[] {
                Numbers.full(moving), Numbers.rounded(state.free().height(moving, state.held()))
            });
        }
        return rows;
    }
}
