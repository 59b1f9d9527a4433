package downhill.web.lesson.loss;

import downhill.core.function.CrossEntropyError;
import downhill.core.math.StableMath;
import downhill.web.chart.Axis;
import downhill.web.chart.Handle;
import downhill.web.chart.Pen;
import downhill.web.chart.Stroke;
import downhill.web.digit.Shares;
import downhill.web.dom.JsNumber;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.LessonFigure;
import downhill.web.lesson.Values;
import downhill.web.lesson.loss.LossState.Answer;
import java.util.List;

/** The loss over the probability of the true digit, −ln(y + 1e-7), and the point of the present answer on it. */
final class LogFigure extends LessonFigure {
    private static final double TOP = 6;
    /** High enough for a probability of 0. */
    private static final double FAR = 19;

    private static final double STEP = 0.01;
    private static final double[] TABLE = {1, 0.9, 0.6, 0.5, 0.3, 0.1, 0.05, 0.01, 0.001, 0};

    private final Handle handle;
    private Values state = LossState.KEYS.defaults();

    LogFigure(Experiment experiment) {
        super(experiment, LossText.LOG_FIGURE);
        handle = handleX(LossState.FIRST, LossText.PROBABILITY, STEP, (now, x) -> {
            Answer answer = now.get(LossState.ANSWER);
            int truth = LossState.truth(now, answer);
            return LossState.withShares(now, Shares.with(LossState.shares(now, answer), truth, x, -1, STEP));
        });
    }

    void show(Values newState) {
        state = newState;
        Answer answer = state.get(LossState.ANSWER);
        double x = LossState.trueShare(state, answer);
        String loss = LossLesson.loss(LossState.crossEntropy(state, answer));
        plot.axes(Axis.linear(0, 1), Axis.linear(0, loss(x) < TOP ? TOP : FAR));
        handle.place(x, loss(x), say(LossText.POINT_SPOKEN, JsNumber.significant(x, 3), loss));
        plot.draw();
    }

    private static double loss(double x) {
        return 0 - StableMath.log(x + CrossEntropyError.DELTA);
    }

    @Override
    public void paint(Pen pen) {
        pen.curve(LogFigure::loss, Stroke.MAIN);
        if (state.get(LossState.BATCH)) {
            raise(pen, state.get(LossState.ANSWER) == Answer.FIRST ? Answer.SECOND : Answer.FIRST);
            double mean = LossState.batchCrossEntropy(state);
            pen.horizontal(mean, Stroke.SECOND.withColor("--guess"));
            pen.label(say(LossText.MEAN_LABEL, LossLesson.loss(mean)), 1, mean, "--guess");
        }
        raise(pen, state.get(LossState.ANSWER));
    }

    private void raise(Pen pen, Answer answer) {
        double x = LossState.trueShare(state, answer);
        pen.segment(x, 0, x, loss(x), Stroke.SECOND.withWidth(1.5));
        pen.dot(x, loss(x), 4, "--ink", true);
        String term = x == 0 ? "10⁻⁷" : JsNumber.significant(x, 3);
        String loss = LossLesson.loss(LossState.crossEntropy(state, answer));
        pen.label("−ln " + term + " = " + loss, x, loss(x), "--ink", x == 0);
    }

    @Override
    public String summary() {
        Answer answer = state.get(LossState.ANSWER);
        return say(
                LossText.LOG_SUMMARY,
                Integer.toString(LossState.truth(state, answer)),
                JsNumber.significant(LossState.trueShare(state, answer), 3),
                LossLesson.loss(LossState.crossEntropy(state, answer)));
    }

    @Override
    public List<String[]> rows() {
        return rows(TABLE.length, i -> row(JsNumber.toText(TABLE[i]), LossLesson.loss(loss(TABLE[i]))));
    }
}
