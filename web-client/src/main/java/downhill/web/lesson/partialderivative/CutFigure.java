package downhill.web.lesson.partialderivative;

import static downhill.web.lesson.partialderivative.PartialState.FREE;
import static downhill.web.lesson.partialderivative.PartialState.MEASURED;
import static downhill.web.lesson.partialderivative.PartialState.height;
import static downhill.web.lesson.partialderivative.PartialState.held;
import static downhill.web.lesson.partialderivative.PartialState.moving;
import static downhill.web.lesson.partialderivative.PartialState.slope;

import downhill.web.chart.Axis;
import downhill.web.chart.Handle;
import downhill.web.chart.Pen;
import downhill.web.chart.PlotContent;
import downhill.web.chart.PlotTexts;
import downhill.web.chart.XYPlot;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.Numbers;
import downhill.web.lesson.Values;
import downhill.web.lesson.surface.Bright;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** The cut by itself: a curve of one variable, with a point on it and the slope there. */
final class CutFigure implements PlotContent {
    private static final int CURVE_POINTS = 100;
    private static final int TABLE_ROWS = 11;

    private final LanguageChoice language;
    private final XYPlot plot;
    private final Handle point;
    private Values state = PartialState.KEYS.defaults();

    /** The variable that moves, as the axis names it. */
    private final class Moving implements Text {
        @Override
        public String ko() {
            return state.get(FREE).symbol();
        }

        @Override
        public String en() {
            return ko();
        }
    }

    CutFigure(LanguageChoice language, Experiment experiment) {
        this.language = language;
        PlotTexts texts = new PlotTexts(
                PartialText.CUT_TITLE,
                new Moving(),
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
                        (x, y, settled) -> experiment.change(PartialState.withMoving(experiment.state(), x), settled))
                .hollow();
        plot.tapMoves(point);
    }

    HTMLElement element() {
        return plot.element();
    }

    void show(Values newState) {
        boolean turned = PartialState.differInTurnOnly(newState, state);
        state = newState;
        if (turned) {
            return;
        }
        point.place(
                moving(state),
                height(state),
                language.say(
                        PartialText.POINT_SPOKEN,
                        state.get(FREE).symbol(),
                        Numbers.full(moving(state)),
                        Numbers.rounded(height(state)),
                        reading()));
        plot.readout(reading());
        plot.draw();
    }

    private String reading() {
        Variable free = state.get(FREE);
        String held = Numbers.full(held(state));
        return state.get(MEASURED)
                ? language.say(PartialText.SLOPE_READING, free.other().symbol(), held, Numbers.rounded(slope(state)))
                : language.say(PartialText.CUT_READING, free.other().symbol(), held);
    }

    @Override
    public void paint(Pen pen) {
        double[] x = new double[CURVE_POINTS + 1];
        double[] y = new double[CURVE_POINTS + 1];
        for (int i = 0; i <= CURVE_POINTS; i++) {
            x[i] = -Turn.REACH + 2 * Turn.REACH * i / CURVE_POINTS;
            y[i] = state.get(FREE).height(x[i], held(state));
        }
        Heights.fillBelow(pen, x, y);
        Bright.line(pen, x, y, Colors.CUT);
        double at = moving(state);
        if (state.get(MEASURED)) {
            double rise = slope(state);
            double reach = Turn.REACH;
            Bright.lines(
                    pen,
                    new double[][] {{at - reach, height(state) - reach * rise, at + reach, height(state) + reach * rise}
                    },
                    Colors.TANGENT);
        }
        pen.dot(at, height(state), 7, "--walker-rim", true);
        pen.dot(at, height(state), 5, "--walker", true);
    }

    @Override
    public String summary() {
        return language.say(
                        PartialText.CUT_SUMMARY,
                        state.get(FREE).formula(Numbers.rounded(held(state) * held(state))),
                        state.get(FREE).symbol(),
                        Numbers.full(moving(state)),
                        Numbers.rounded(height(state)))
                + (state.get(MEASURED)
                        ? " " + language.say(PartialText.SLOPE_SUMMARY, Numbers.rounded(slope(state)))
                        : "");
    }

    @Override
    public List<String[]> rows() {
        List<String[]> rows = new ArrayList<>();
        for (int i = 0; i < TABLE_ROWS; i++) {
            double moving = -Turn.REACH + 2 * Turn.REACH * i / (TABLE_ROWS - 1);
            rows.add(new String[] {
                Numbers.full(moving), Numbers.rounded(state.get(FREE).height(moving, held(state)))
            });
        }
        return rows;
    }
}
