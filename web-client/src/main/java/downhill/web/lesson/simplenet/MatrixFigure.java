package downhill.web.lesson.simplenet;

import static downhill.web.lesson.simplenet.SimpleNetState.CLASSES;
import static downhill.web.lesson.simplenet.SimpleNetState.INPUTS;
import static downhill.web.lesson.simplenet.SimpleNetState.PASS;
import static downhill.web.lesson.simplenet.SimpleNetState.RATE;
import static downhill.web.lesson.simplenet.SimpleNetState.SLOPES;
import static downhill.web.lesson.simplenet.SimpleNetState.STEPS;
import static downhill.web.lesson.simplenet.SimpleNetState.TRUE_CLASS;
import static downhill.web.lesson.simplenet.SimpleNetState.WATCHED;

import downhill.core.network.SimpleNet;
import downhill.web.chart.Handle;
import downhill.web.chart.Pen;
import downhill.web.chart.Stroke;
import downhill.web.control.Steps;
import downhill.web.dom.JsNumber;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.LessonFigure;
import downhill.web.lesson.Numbers;
import downhill.web.lesson.Values;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.canvas.CanvasRenderingContext2D;

/**
 * The weights as bars, two for each class, with the way that each has to go, and below each class what becomes of it:
 * score, probability, loss or excess over the truth.
 */
final class MatrixFigure extends LessonFigure {
    private static final Stroke WAY = Stroke.MAIN.withColor("--guess").withWidth(3);
    /** The steepest weight at the start, which a hand moves best. */
    private static final int STEEPEST = 5;
    /** How many steps one may walk by hand. */
    private static final int WALK = 30;

    private final Handle handle;
    private final Handle down;
    private final Handle measuring;
    private final Handle stepping;
    private final Handle walking;
    private Pen pen;
    private Values state;
    private double[] weights;
    private double[] slopes;
    private MatrixLayout layout = new MatrixLayout(1, 1, 0);

    MatrixFigure(Experiment experiment) {
        super(experiment, SimpleNetText.MATRIX_FIGURE);
        handle = handle(
                        SimpleNetState.START,
                        SimpleNetText.WATCH,
                        Handle.Moves.Y,
                        (now, x, y) -> SimpleNetState.withWeight(now, now.get(WATCHED), Steps.round(weightAt(y), 0.01)))
                .standing(weight -> tip(state.get(WATCHED), weight));
        down = handle(
                        PASS,
                        SimpleNetText.WAY_DOWN,
                        Handle.Moves.Y,
                        (now, x, y) -> now.with(PASS, Steps.round(layout.passAt(layout.height() - y), 0.01)))
                .standing(pass -> new double[] {layout.trackX(), layout.height() - layout.passY(pass)});
        measuring = handle(
                        SLOPES,
                        SimpleNetText.MEASURE,
                        Handle.Moves.X,
                        (now, x, y) -> now.with(SLOPES, Steps.round(layout.measuredAt(x), 0.01)))
                .standing(this::hand);
        stepping = handle(
                        RATE,
                        SimpleNetText.RATE,
                        Handle.Moves.Y,
                        (now, x, y) -> SimpleNetState.steppedTo(now, STEEPEST, weightAt(y)))
                .standing(rate -> tip(STEEPEST, SimpleNetState.start(state)[STEEPEST] - rate * firstSlopes()[STEEPEST]))
                .colored("--walker");
        walking = handle(
                        STEPS,
                        SimpleNetText.WALK,
                        Handle.Moves.Y,
                        (now, x, y) -> now.with(STEPS, stepsNear(weightAt(y))))
                .standing(steps -> tip(STEEPEST, walk()[(int) steps][STEEPEST]))
                .colored("--walker");
        plot.withoutAxes().onTap((x, y) -> {
            if (handle.isFree() && layout.weightAt(x, y) >= 0) {
                experiment.change(experiment.state().with(WATCHED, layout.weightAt(x, y)));
            }
        });
    }

    /** Returns the weight at a height from below. */
    private double weightAt(double y) {
        return layout.weightAt(layout.height() - y);
    }

    /** Returns where a bar ends for a weight, from the lower left corner. */
    private double[] tip(int bar, double weight) {
        return new double[] {layout.barX(bar), layout.height() - layout.weightY(weight)};
    }

    /** Returns where the hand stands that has measured so many slopes: on the bar that it measures. */
    private double[] hand(double measured) {
        int place = Math.max(0, Math.min(SimpleNetState.WEIGHTS - 1, (int) Math.floor(measured - 0.5)));
        return new double[] {layout.handX(measured), tip(0, weights[MatrixLayout.weightInOrder(place)])[1]};
    }

    private double[] firstSlopes() {
        return SimpleNetState.slopes(state, SimpleNetState.start(state));
    }

    /** Returns the weights of as many steps as one may walk by hand. */
    private double[][] walk() {
        return SimpleNetState.path(state.with(STEPS, WALK));
    }

    private int stepsNear(double weight) {
        double[][] walk = walk();
        int nearest = 0;
        for (int i = 1; i <= WALK; i++) {
            if (Math.abs(walk[i][STEEPEST] - weight) < Math.abs(walk[nearest][STEEPEST] - weight)) {
                nearest = i;
            }
        }
        return nearest;
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
            return say(SimpleNetText.READ_TRUTH);
        }
        if (measuring.isFree() && !handle.isFree() && measured() > 0) {
            int last = MatrixLayout.weightInOrder(measured() - 1);
            return say(SimpleNetText.READ_SLOPE, cellName(last), Numbers.signed(slopes[last]));
        }
        String loss = Numbers.rounded(SimpleNetState.loss(state, weights));
        int steps = state.get(STEPS);
        if (!hasFactors()) {
            return steps > 0 ? say(SimpleNetText.READ_STEPS, steps, loss) : say(SimpleNetText.READ_LOSS, loss);
        }
        String begun = steps > 0 ? say(SimpleNetText.READ_COUNT, steps) : say(SimpleNetText.READ_LOSS, loss);
        return begun + " · " + factors(state.get(WATCHED));
    }

    /** Writes a slope as the product that it is. */
    private String factors(int weight) {
        String input = JsNumber.toText(SimpleNetState.x()[weight / CLASSES]);
        return say(SimpleNetText.READ_FACTORS, input, fixed(excess(weight % CLASSES)), fixed(slopes[weight]));
    }

    /** Returns how many slopes have been measured, from the left. */
    private int measured() {
        return (int) Math.floor(Math.min(SimpleNetState.WEIGHTS, state.get(SLOPES)) + 0.2);
    }

    private boolean isMeasured(int weight) {
        return MatrixLayout.order(weight) < measured();
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
        placeHandles();
        CanvasRenderingContext2D context = pen.context();
        context.setFillStyle(pen.color("--raised"));
        for (int k = 0; k < CLASSES; k++) {
            double low = layout.inputY() + layout.font() * 0.6;
            context.fillRect(layout.classLeft(k), 0, layout.classWidth(), low);
        }
        context.setFillStyle(pen.color("--muted"));
        double zero = layout.weightY(0);
        context.fillRect(
                layout.classLeft(0),
                zero - 0.5,
                layout.middle(CLASSES - 1) + layout.classWidth() / 2 - layout.classLeft(0),
                1);
        name("0", zero + layout.font() * 0.35);
        name(say(SimpleNetText.CURVE_X), layout.valueY());
        name(say(SimpleNetText.INPUT), layout.inputY());
        for (int k = 0; k < CLASSES; k++) {
            boolean isTrue = k == TRUE_CLASS;
            String head = say(isTrue ? SimpleNetText.TRUE_CLASS : SimpleNetText.CLASS, k);
            pen.text(head, layout.middle(k), layout.headY(), "center", isTrue ? "--accent" : "--muted");
        }
        for (int i = 0; i < weights.length; i++) {
            bar(i);
        }
        ways();
        below();
    }

    private void placeHandles() {
        int watched = state.get(WATCHED);
        double pass = state.get(PASS);
        put(
                handle.counting(-SimpleNetState.MAX_WEIGHT, SimpleNetState.MAX_WEIGHT, weights[watched]),
                tip(watched, weights[watched]),
                cellName(watched) + " = " + Numbers.rounded(weights[watched]));
        put(
                down.counting(0, SimpleNetState.STAGES, pass),
                new double[] {layout.trackX(), layout.height() - layout.passY(pass)},
                reading());
        put(
                measuring.counting(0, SimpleNetState.WEIGHTS, measured()),
                hand(Math.min(SimpleNetState.WEIGHTS, state.get(SLOPES))),
                reading());
        put(stepping.counting(RATE.min(), RATE.max(), state.get(RATE)), tip(STEEPEST, weights[STEEPEST]), reading());
        put(walking.counting(0, WALK, state.get(STEPS)), tip(STEEPEST, weights[STEEPEST]), reading());
        measuring.show(!hasFactors());
        stepping.show(!hasFactors());
        walking.show(hasFactors() && watched != STEEPEST);
        if (down.isFree()) {
            CanvasRenderingContext2D context = pen.context();
            context.setFillStyle(pen.color("--muted"));
            double top = layout.passY(0);
            context.fillRect(layout.trackX() - 0.5, top, 1, layout.passY(SimpleNetState.STAGES) - top);
        }
    }

    private static void put(Handle handle, double[] place, String spoken) {
        handle.place(place[0], place[1], spoken);
    }

    private String cellName(int i) {
        return say(SimpleNetText.cell(i));
    }

    private void name(String words, double y) {
        pen.text(words, MatrixLayout.MARGIN, y, "left", "--muted");
    }

    /** Draws a weight as a bar from 0, and where it stood before the first step. */
    private void bar(int i) {
        CanvasRenderingContext2D context = pen.context();
        boolean watched = i == state.get(WATCHED) && handle.isFree();
        double wide = layout.barWidth();
        double left = layout.barX(i) - wide / 2;
        double zero = layout.weightY(0);
        double end = layout.weightY(weights[i]);
        context.setFillStyle(pen.color(watched ? "--accent" : "--ink"));
        context.fillRect(left, Math.min(zero, end), wide, Math.abs(end - zero));
        if (state.get(STEPS) > 0) {
            context.fillRect(
                    left - wide / 2,
                    layout.weightY(state.get(SimpleNetState.START).get(i)) - 0.5,
                    2 * wide,
                    1);
        }
        boolean isFactor = hasFactors() && i / CLASSES == state.get(WATCHED) / CLASSES;
        pen.text(shortly(weights[i]), layout.barX(i), layout.valueY(), "center", watched ? "--accent" : "--ink");
        pen.text(
                JsNumber.toText(SimpleNetState.x()[i / CLASSES]),
                layout.barX(i),
                layout.inputY(),
                "center",
                isFactor ? "--guess" : "--muted");
    }

    private static String shortly(double weight) {
        return JsNumber.written(JsNumber.fixed(weight, 2));
    }

    /** Draws which way each weight has to go, as far as a step of rate 1: from where it stands, or did before the step. */
    private void ways() {
        boolean fromStart = !hasFactors() && state.get(STEPS) > 0;
        double[] from = fromStart ? SimpleNetState.start(state) : weights;
        double[] steep = fromStart ? firstSlopes() : slopes;
        List<double[]> ways = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            if (isMeasured(i)) {
                double[] tip = tip(i, from[i]);
                double right = tip[0] + 1.3 * layout.barWidth();
                ways.add(new double[] {right, tip[1], right, tip[1] - steep[i] * layout.unit()});
            }
        }
        pen.arrows(ways.toArray(new double[0][]), WAY);
    }

    /** Returns which way a weight has to go for a smaller loss. */
    private Text way(int i) {
        return slopes[i] < 0 ? SimpleNetText.RAISE : slopes[i] > 0 ? SimpleNetText.LOWER : SimpleNetText.LEAVE;
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
            below(0, k, pass >= 1 ? fixed(scores[k]) : "?", color);
            double share = grown * probabilities[k];
            share(k, 0, share, hasFactors() && k != TRUE_CLASS ? "--alert" : color);
            if (hasFactors() && k == TRUE_CLASS) {
                share(k, share, 1, "--alert");
            }
            below(1, k, grown == 1 ? JsNumber.fixed(probabilities[k], 3) : "?", color);
            if (hasFactors()) {
                boolean isFactor = k == state.get(WATCHED) % CLASSES;
                below(2, k, (excess(k) > 0 ? "+" : "") + fixed(excess(k)), isFactor ? "--guess" : "--ink");
            }
        }
    }

    /** Draws a part of the line from probability 0 to 1. */
    private void share(int k, double from, double to, String color) {
        pen.context().setFillStyle(pen.color(color));
        double left = layout.classLeft(k) + from * layout.classWidth();
        pen.context().fillRect(left, layout.belowY(1) + layout.font() * 0.65, (to - from) * layout.classWidth(), 5);
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
                        isMeasured(i) ? Numbers.signed(slopes[i]) + " · " + say(way(i)) : ""));
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
