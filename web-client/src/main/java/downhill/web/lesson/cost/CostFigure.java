package downhill.web.lesson.cost;

import downhill.core.linear.LinearHypothesis;
import downhill.web.chart.Axis;
import downhill.web.chart.Handle;
import downhill.web.chart.Pen;
import downhill.web.chart.PlotContent;
import downhill.web.chart.PlotTexts;
import downhill.web.chart.Stroke;
import downhill.web.chart.XYPlot;
import downhill.web.dom.JsNumber;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.Numbers;
import downhill.web.lesson.Values;
import downhill.web.page.LanguageChoice;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** The cost over W: the parabola as far as the reader has seen it, and the steps of descent on it. */
final class CostFigure implements PlotContent {
    private static final double MIN_TOP = 20;

    /** Room at the right for the mark of the guess, at the largest W. */
    private static final double MARGIN = 0.25;

    private static final int TABLE_ROWS = 9;

    private final LanguageChoice language;
    private final XYPlot plot;
    private final Handle handle;
    private Values state = CostState.KEYS.defaults();
    private LinearHypothesis hypothesis = CostState.hypothesis(state);
    private double[] path = {state.get(CostState.START)};
    private double guess = Double.NaN;

    CostFigure(LanguageChoice language, Experiment experiment) {
        this.language = language;
        PlotTexts texts = new PlotTexts(
                CostText.COST_TITLE,
                CostText.WEIGHT,
                CostText.COST,
                CostText.COST_TABLE,
                List.of(CostText.WEIGHT, CostText.COST, CostText.SLOPE));
        plot = new XYPlot(language, texts, this);
        handle = plot.handle(
                CostText.WEIGHT,
                Handle.Moves.X,
                0.01,
                0,
                (x, y, settled) ->
                        experiment.change(CostState.withStart(experiment.state(), CostLesson.weight(x)), settled));
        plot.tapMoves(handle);
    }

    HTMLElement element() {
        return plot.element();
    }

    void show(Values newState, LinearHypothesis newHypothesis, double[] newPath, double newGuess) {
        state = newState;
        hypothesis = newHypothesis;
        path = newPath;
        guess = newGuess;
        double edge = Math.max(hypothesis.cost(CostState.START.min()), hypothesis.cost(CostState.START.max()));
        double top = Math.max(MIN_TOP, guess == guess ? Math.max(edge, guess) : edge) * 1.05;
        plot.axes(Axis.linear(CostState.START.min(), CostState.START.max() + MARGIN), Axis.linear(0, top));
        double weight = path[path.length - 1];
        double cost = hypothesis.cost(weight);
        handle.place(weight, cost, CostLesson.spoken(language, weight, cost));
        plot.readout(language.say(CostText.COST_READOUT, Numbers.rounded(cost)));
        plot.draw();
    }

    @Override
    public void paint(Pen pen) {
        if (state.get(CostState.WHOLE)) {
            pen.curve(hypothesis::cost, Stroke.THIRD.withColor("--muted"));
        }
        double from = CostState.seen(state).get(0);
        double to = CostState.seen(state).get(1);
        for (double w : path) {
            from = Math.min(from, w);
            to = Math.max(to, w);
        }
        drawSeen(pen, from, to);
        double weight = path[path.length - 1];
        pen.tangent(weight, hypothesis.cost(weight), hypothesis.gradient(weight), Stroke.GUIDE);
        for (int i = 1; i < path.length; i++) {
            pen.arrow(
                    path[i - 1],
                    hypothesis.cost(path[i - 1]),
                    path[i],
                    hypothesis.cost(path[i]),
                    Stroke.SECOND.withWidth(1.5));
        }
        for (double w : path) {
            pen.dot(w, hypothesis.cost(w), 3, "--ink", true);
        }
        if (guess == guess) {
            pen.dot(CostState.GUESSED_WEIGHT, guess, 5, "--guess", false);
            pen.label(language.say(CostText.YOUR_GUESS), CostState.GUESSED_WEIGHT, guess, "--guess");
        }
    }

    private void drawSeen(Pen pen, double from, double to) {
        pen.curve(w -> w >= from && w <= to ? hypothesis.cost(w) : Double.NaN, Stroke.MAIN);
    }

    @Override
    public String summary() {
        double weight = path[path.length - 1];
        String cost = Numbers.rounded(hypothesis.cost(weight));
        double best = CostState.best(state);
        return best == best
                ? language.say(
                        CostText.COST_SUMMARY,
                        Numbers.rounded(weight),
                        cost,
                        Numbers.rounded(hypothesis.gradient(weight)),
                        Numbers.rounded(best))
                : language.say(CostText.COST_FLAT, Numbers.rounded(weight), cost);
    }

    @Override
    public List<String[]> rows() {
        List<String[]> rows = new ArrayList<>();
        if (path.length > 1) {
            for (double w : path) {
                rows.add(row(w));
            }
            return rows;
        }
        double spacing = (CostState.START.max() - CostState.START.min()) / (TABLE_ROWS - 1);
        for (int i = 0; i < TABLE_ROWS; i++) {
            rows.add(row(CostState.START.min() + i * spacing));
        }
        return rows;
    }

    private String[] row(double w) {
        return new String[] {
            JsNumber.toText(w), Numbers.rounded(hypothesis.cost(w)), Numbers.rounded(hypothesis.gradient(w))
        };
    }
}
