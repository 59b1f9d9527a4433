package downhill.web.lesson.simplenet;

import static downhill.web.lesson.simplenet.SimpleNetState.CLASSES;
import static downhill.web.lesson.simplenet.SimpleNetState.INPUTS;
import static downhill.web.lesson.simplenet.SimpleNetState.PASS;
import static downhill.web.lesson.simplenet.SimpleNetState.SLOPES;
import static downhill.web.lesson.simplenet.SimpleNetState.STEPS;
import static downhill.web.lesson.simplenet.SimpleNetState.TRUE_CLASS;
import static downhill.web.lesson.simplenet.SimpleNetState.WATCHED;

import downhill.core.network.SimpleNet;
import downhill.web.chart.Handle;
import downhill.web.chart.Pen;
import downhill.web.control.Steps;
import downhill.web.dom.JsNumber;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.LessonFigure;
import downhill.web.lesson.Numbers;
import downhill.web.lesson.Values;
import downhill.web.page.Text;
import java.util.List;
import org.teavm.jso.canvas.CanvasRenderingContext2D;

/**
 * The matrix W as cells, each with its weight and its slope, and below each column what becomes of it: score, probability,
 * loss or excess over the truth.
 */
final class MatrixFigure extends LessonFigure {
    /** The steepest slope that any weight can have, which is that of a sure and wrong answer. */
    private static final double MAX_SLOPE = 0.9;
    /** How far from the track a finger may tap. */
    private static final double REACH = 22;

    private final Handle handle;
    private final Handle down;
    private Pen pen;
    private Values state;
    private double[] weights;
    private double[] slopes;
    private MatrixLayout layout = new MatrixLayout(1, 1, 0);

    MatrixFigure(Experiment experiment) {
        super(experiment, SimpleNetText.MATRIX_FIGURE);
        handle = handle(SimpleNetState.START, SimpleNetText.WATCH, Handle.Moves.X, 0, 0, (now, x, y) -> {
                    int cell = now.get(WATCHED);
                    return SimpleNetState.withWeight(now, cell, Steps.round(layout.weightAt(cell, x), 0.01));
                })
                .standing(weight -> place(state.get(WATCHED), weight));
        down = handle(
                        PASS,
                        SimpleNetText.WAY_DOWN,
                        Handle.Moves.Y,
                        0,
                        0,
                        (now, x, y) -> now.with(PASS, Steps.round(layout.passAt(layout.height() - y), 0.01)))
                .standing(pass -> new double[] {layout.trackX(), layout.height() - layout.passY(pass)});
        plot.withoutAxes().onTap((x, y) -> {
            if (down.isFree() && Math.abs(x - layout.trackX()) < REACH) {
                experiment.change(experiment.state().with(PASS, Steps.round(layout.passAt(y), 0.01)));
            } else if (handle.isFree() && layout.cellAt(x, y) >= 0) {
                experiment.change(experiment.state().with(WATCHED, layout.cellAt(x, y)));
            }
        });
    }

    void show(Values newState, double[] newWeights, double[] newSlopes) {
        state = newState;
        weights = newWeights;
        slopes = newSlopes;
        plot.readout(reading());
        plot.draw();
    }

    private String reading() {
        if (state.get(PASS) < SimpleNetState.STAGES) {
            int watched = state.get(WATCHED);
            return say(SimpleNetText.READ_WEIGHT, cellName(watched), Numbers.rounded(weights[watched]));
        }
        String loss = Numbers.rounded(SimpleNetState.loss(state, weights));
        if (state.get(STEPS) > 0) {
            return say(SimpleNetText.READ_STEPS, state.get(STEPS), loss);
        }
        int watched = state.get(WATCHED);
        return hasFactors()
                ? say(
                        SimpleNetText.READ_FACTORS,
                        loss,
                        JsNumber.toText(SimpleNetState.x()[watched / CLASSES]),
                        fixed(excess(watched % CLASSES)),
                        fixed(slopes[watched]))
                : say(SimpleNetText.READ_LOSS, loss);
    }

    /** Returns whether it is shown what the slopes are made of. */
    private boolean hasFactors() {
        return state.get(SLOPES) > SimpleNetState.WEIGHTS;
    }

    /** Returns how far a probability is from the truth. */
    private double excess(int k) {
        return SimpleNetState.probabilities(weights)[k] - SimpleNetState.t()[k];
    }

    private static String fixed(double value) {
        return (value < 0 ? "−" : "") + JsNumber.fixed(Math.abs(value), 3);
    }

    @Override
    public void paint(Pen newPen) {
        pen = newPen;
        layout = new MatrixLayout(pen.port().width(), pen.port().height(), plot.fontPixels());
        int watched = state.get(WATCHED);
        handle.counting(-SimpleNetState.MAX_WEIGHT, SimpleNetState.MAX_WEIGHT, weights[watched]);
        double[] place = place(watched, weights[watched]);
        handle.place(place[0], place[1], cellName(watched) + " = " + Numbers.rounded(weights[watched]));
        track();
        for (int row = 0; row < SimpleNetState.INPUTS; row++) {
            String input = say(SimpleNetText.INPUT, JsNumber.toText(SimpleNetState.x()[row]));
            boolean isFactor = hasFactors() && row == watched / CLASSES;
            pen.text(input, MatrixLayout.MARGIN, layout.rowY(row), "left", isFactor ? "--guess" : "--muted");
        }
        for (int k = 0; k < CLASSES; k++) {
            boolean isTrue = k == TRUE_CLASS;
            String head = say(isTrue ? SimpleNetText.TRUE_CLASS : SimpleNetText.CLASS, k);
            pen.text(head, layout.middle(k), layout.headY(), "center", isTrue ? "--accent" : "--muted");
        }
        for (int i = 0; i < weights.length; i++) {
            cell(i);
        }
        below();
    }

    private void track() {
        double pass = state.get(PASS);
        down.counting(0, SimpleNetState.STAGES, pass)
                .place(layout.trackX(), layout.height() - layout.passY(pass), reading());
        CanvasRenderingContext2D context = pen.context();
        context.setFillStyle(pen.color("--muted"));
        double top = layout.passY(0);
        context.fillRect(layout.trackX() - 0.5, top, 1, layout.passY(SimpleNetState.STAGES) - top);
    }

    /** Returns where a weight stands, from the lower left corner. */
    private double[] place(int cell, double weight) {
        return new double[] {layout.weightX(cell, weight), layout.height() - layout.lineY(cell)};
    }

    private String cellName(int i) {
        return say(SimpleNetText.cell(i));
    }

    private void name(String words, double y) {
        pen.text(words, MatrixLayout.MARGIN, y, "left", "--muted");
    }

    /** Draws a weight as a bar from 0 on its own line of numbers, and its slope, with the way it has to go. */
    private void cell(int i) {
        CanvasRenderingContext2D context = pen.context();
        boolean watched = i == state.get(WATCHED);
        context.setFillStyle(pen.color("--raised"));
        context.fillRect(layout.cellLeft(i), layout.cellTop(i), layout.cellWidth(), layout.cellHeight());
        if (state.get(SLOPES) >= i + 1) {
            slope(i);
        }
        context.setStrokeStyle(pen.color(watched ? "--accent" : "--line"));
        context.setLineWidth(watched ? 2 : 1);
        context.strokeRect(layout.cellLeft(i), layout.cellTop(i), layout.cellWidth(), layout.cellHeight());
        double zero = layout.weightX(i, 0);
        double at = layout.weightX(i, weights[i]);
        line(context, pen.color("--muted"), 1, layout.weightX(i, -10), layout.weightX(i, 10), layout.lineY(i));
        context.setFillStyle(pen.color("--muted"));
        context.fillRect(zero - 0.5, layout.lineY(i) - 4, 1, 8);
        line(context, pen.color("--ink"), 4, zero, at, layout.lineY(i));
        write(Numbers.rounded(weights[i]), i, layout.cellTop(i) + layout.font() * 1.15);
    }

    /** Fills a cell as high as its slope is steep. */
    private void slope(int i) {
        CanvasRenderingContext2D context = pen.context();
        double high = layout.cellHeight() * Math.min(1, Math.abs(slopes[i]) / MAX_SLOPE);
        double bottom = layout.cellTop(i) + layout.cellHeight();
        context.setFillStyle(pen.color("--walker"));
        context.setGlobalAlpha(0.3);
        context.fillRect(layout.cellLeft(i), bottom - high, layout.cellWidth(), high);
        context.setGlobalAlpha(1);
        write((slopes[i] > 0 ? "+" : "") + fixed(slopes[i]), i, bottom - layout.font() * 1.7);
        write(say(way(i)), i, bottom - layout.font() * 0.5);
    }

    /** Writes in the middle of a cell, without a rim, over what fills it. */
    private void write(String words, int cell, double y) {
        CanvasRenderingContext2D context = pen.context();
        context.setFont(JsNumber.toText(layout.font()) + "px " + pen.color("--font"));
        context.setTextAlign("center");
        context.setFillStyle(pen.color("--ink"));
        context.fillText(words, layout.middle(cell % CLASSES), y);
    }

    /** Returns which way a weight has to go for a smaller loss. */
    private Text way(int i) {
        return slopes[i] < 0 ? SimpleNetText.RAISE : slopes[i] > 0 ? SimpleNetText.LOWER : SimpleNetText.LEAVE;
    }

    private static void line(
            CanvasRenderingContext2D context, String color, double width, double from, double to, double y) {
        context.setStrokeStyle(color);
        context.setLineWidth(width);
        context.beginPath();
        context.moveTo(from, y);
        context.lineTo(to, y);
        context.stroke();
    }

    /** Draws what becomes of each column, as far as the input has come. */
    private void below() {
        double[] scores = new SimpleNet(weights, INPUTS).predict(SimpleNetState.x());
        double[] probabilities = SimpleNetState.probabilities(weights);
        double pass = state.get(PASS);
        double grown = Math.max(0, Math.min(1, pass - 1));
        double shift = layout.font() * 0.35;
        name(say(SimpleNetText.SCORE), layout.belowY(0) + shift);
        name(say(SimpleNetText.PROBABILITY), layout.belowY(1) + shift);
        name(say(hasFactors() ? SimpleNetText.EXCESS : SimpleNetText.LOSS), layout.belowY(2) + shift);
        if (!hasFactors()) {
            String loss = Numbers.rounded(SimpleNetState.loss(state, weights));
            below(2, TRUE_CLASS, pass == SimpleNetState.STAGES ? loss : "?", "--alert");
        }
        for (int k = 0; k < CLASSES; k++) {
            String color = k == TRUE_CLASS ? "--accent" : "--ink";
            below(0, k, pass >= 1 ? Numbers.rounded(scores[k]) : "?", color);
            pen.context().setFillStyle(pen.color(color));
            double room = layout.cellWidth() * grown * probabilities[k];
            pen.context()
                    .fillRect(layout.cellLeft(k), layout.belowY(1) + layout.font() * 0.7, room, layout.font() * 0.3);
            below(1, k, grown == 1 ? JsNumber.fixed(probabilities[k], 3) : "?", color);
            if (hasFactors()) {
                boolean isFactor = k == state.get(WATCHED) % CLASSES;
                below(2, k, (excess(k) > 0 ? "+" : "") + fixed(excess(k)), isFactor ? "--guess" : "--ink");
            }
        }
    }

    /** Writes below a column; a question mark where the input has not come yet. */
    private void below(int row, int k, String words, String color) {
        double y = layout.belowY(row) + layout.font() * 0.35;
        pen.text(words, layout.middle(k), y, "center", words.equals("?") ? "--muted" : color);
    }

    @Override
    public String summary() {
        if (state.get(PASS) < SimpleNetState.STAGES) {
            return reading();
        }
        return say(
                SimpleNetText.MATRIX_SUMMARY,
                Numbers.rounded(SimpleNetState.loss(state, weights)),
                JsNumber.fixed(SimpleNetState.probabilities(weights)[TRUE_CLASS], 3));
    }

    @Override
    public List<String[]> rows() {
        List<String[]> rows = rows(
                weights.length,
                i -> row(
                        cellName(i),
                        Numbers.rounded(weights[i]),
                        state.get(SLOPES) >= i + 1 ? Numbers.signed(slopes[i]) + " · " + say(way(i)) : ""));
        double[] scores = new SimpleNet(weights, INPUTS).predict(SimpleNetState.x());
        double[] probabilities = SimpleNetState.probabilities(weights);
        for (int k = 0; k < CLASSES && state.get(PASS) >= 1; k++) {
            rows.add(row(say(SimpleNetText.SCORE) + " " + k, Numbers.rounded(scores[k]), ""));
        }
        for (int k = 0; k < CLASSES && state.get(PASS) >= 2; k++) {
            rows.add(row(say(SimpleNetText.PROBABILITY) + " " + k, JsNumber.fixed(probabilities[k], 3), ""));
        }
        return rows;
    }
}
