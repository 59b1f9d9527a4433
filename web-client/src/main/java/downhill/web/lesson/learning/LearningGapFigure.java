package downhill.web.lesson.learning;

import downhill.core.data.LabeledImages;
import downhill.core.training.Evaluation;
import downhill.web.chart.Axis;
import downhill.web.chart.Handle;
import downhill.web.chart.Pen;
import downhill.web.chart.Stroke;
import downhill.web.digit.DigitCanvas;
import downhill.web.dom.JsNumber;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.LessonFigure;
import downhill.web.lesson.Values;
import downhill.web.lesson.learning.LearningState.Kind;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;

/** Training and test accuracy of the three networks side by side, with the gap between them. */
final class LearningGapFigure extends LessonFigure {
    private static final double CHANCE = 0.1;

    private static final double MIN_COUNT = 20;
    private static final double MAX_COUNT = 13_000;
    /** The part of the axis between one network and the next. */
    private static final double TENFOLD = 0.3555;

    /** Where the images that the first network learns from stand: below its accuracies. */
    private static final double IMAGES_TOP = 0.44;

    private static final int IMAGES_IN_ROW = 10;
    private static final int SIDE = 28;

    private final Handle handle;
    private DigitCanvas[] images = {};
    private Evaluation[] evaluations = new Evaluation[LearningImages.values().length];
    private boolean both;
    private int step;
    /** The test accuracy of the last network in sight. */
    private double height = CHANCE;

    LearningGapFigure(Experiment experiment) {
        super(experiment, LearningText.FIGURE);
        plot.axes(Axis.log(MIN_COUNT, MAX_COUNT), Axis.linear(0, 1.18))
                .ticksX(
                        LearningImages.FIFTY.count(),
                        LearningImages.FIVE_HUNDRED.count(),
                        LearningImages.FIVE_THOUSAND.count());
        handle = handleX(
                        LearningState.NETWORKS,
                        LearningText.COUNT,
                        0,
                        (state, count) -> state.with(LearningState.NETWORKS, LearningState.networksUpTo(count)))
                .perKey(TENFOLD)
                .standing(networks ->
                        new double[] {LearningState.last((int) networks).count(), height})
                .hollow();
    }

    /** Shows the evaluations of the networks, null where not in sight or not computed yet, and what is waited for. */
    void show(Evaluation[] newEvaluations, Values state, String waiting) {
        int networks = state.get(LearningState.NETWORKS);
        LearningImages last = LearningState.last(networks);
        Evaluation known = newEvaluations[last.ordinal()];
        height = known == null ? CHANCE : known.testAccuracy();
        handle.show(known != null);
        handle.counting(1, LearningImages.values().length, networks).place(last.count(), height, say(last));
        evaluations = newEvaluations;
        step = state.get(LearningState.STEP);
        both = state.get(LearningState.KIND) == Kind.BOTH;
        Text readout = step < LearningImages.STEPS
                ? LearningText.READOUT
                : both ? LearningText.READOUT_END : LearningText.READOUT_TEST;
        plot.readout(waiting.isEmpty() ? say(readout, language.whole(step)) : waiting);
        plot.draw();
    }

    void take(LabeledImages first) {
        images = new DigitCanvas[first.count()];
        for (int i = 0; i < images.length; i++) {
            images[i] = new DigitCanvas(SIDE, SIDE);
            images[i].draw(first.pixels(i), 0);
        }
        plot.draw();
    }

    private void paintImages(Pen pen) {
        double left = pen.port().left() + 8;
        double top = pen.port().pixelY(IMAGES_TOP);
        double pitch = (pen.port().pixelY(CHANCE) - top) * IMAGES_IN_ROW / Math.max(1, images.length);
        for (int i = 0; i < images.length; i++) {
            double x = left + i % IMAGES_IN_ROW * pitch;
            double y = top + i / IMAGES_IN_ROW * pitch;
            pen.context().drawImage(images[i].element, x, y, pitch - 1, pitch - 1);
        }
    }

    @Override
    public void paint(Pen pen) {
        if (step == LearningImages.STEPS) {
            paintImages(pen);
        }
        pen.horizontal(CHANCE, Stroke.GUIDE);
        pen.label(say(LearningText.CHANCE), MAX_COUNT, CHANCE, "--muted");
        Evaluation guessed = evaluations[LearningImages.FIVE_THOUSAND.ordinal()];
        paintGuess(pen, guessed == null ? Double.NaN : guessed.testAccuracy(), true);
        if (both) {
            line(pen, true, Stroke.MAIN.withWidth(1.5));
        }
        line(pen, false, Stroke.SECOND.withWidth(1.5));
        for (LearningImages images : LearningImages.values()) {
            Evaluation evaluation = evaluations[images.ordinal()];
            if (evaluation == null) {
                continue;
            }
            double x = images.count();
            double train = evaluation.trainAccuracy();
            double test = evaluation.testAccuracy();
            boolean trainAbove = both && train >= test;
            // Beside the reader's guess, the number goes to the other side.
            boolean below = trainAbove || !both && hasGuess() && images == LearningImages.FIVE_THOUSAND;
            if (both) {
                pen.rectangle(x * 0.93, Math.min(train, test), x * 1.07, Math.max(train, test), "--guess", 0.25);
                pen.dot(x, train, 5, "--accent", true);
                pen.label(fixed3(train), x, train, "--accent", !trainAbove);
            }
            pen.dot(x, test, 5, "--ink", false);
            pen.label(fixed3(test), x, test, "--ink", below);
        }
        names(pen);
    }

    private void line(Pen pen, boolean train, Stroke stroke) {
        double[] x = new double[evaluations.length];
        double[] y = new double[evaluations.length];
        for (LearningImages images : LearningImages.values()) {
            Evaluation evaluation = evaluations[images.ordinal()];
            x[images.ordinal()] = images.count();
            y[images.ordinal()] =
                    evaluation == null ? Double.NaN : train ? evaluation.trainAccuracy() : evaluation.testAccuracy();
        }
        pen.line(x, y, stroke);
    }

    /** Names both accuracies beside the first network. */
    private void names(Pen pen) {
        Evaluation first = evaluations[0];
        if (both && first != null && Math.abs(gap(first)) > 0.1) {
            double x = pen.port().pixelX(LearningImages.FIFTY.count()) - 9;
            pen.text(say(LearningText.TRAIN), x, pen.port().pixelY(first.trainAccuracy()) + 4, "right", "--accent");
            pen.text(say(LearningText.TEST), x, pen.port().pixelY(first.testAccuracy()) + 4, "right", "--ink");
        }
    }

    @Override
    public String summary() {
        StringBuilder all = new StringBuilder();
        for (LearningImages images : LearningImages.values()) {
            Evaluation evaluation = evaluations[images.ordinal()];
            if (evaluation != null) {
                all.append(all.length() == 0 ? "" : "; ")
                        .append(say(
                                both ? LearningText.ONE : LearningText.ONE_TEST,
                                say(images),
                                fixed3(evaluation.testAccuracy()),
                                fixed3(evaluation.trainAccuracy()),
                                fixed3(gap(evaluation))));
            }
        }
        return all.length() == 0
                ? say(LearningText.EMPTY)
                : say(LearningText.SUMMARY, language.whole(step), all.toString());
    }

    @Override
    public List<String[]> rows() {
        List<String[]> rows = new ArrayList<>();
        for (LearningImages images : LearningImages.values()) {
            Evaluation evaluation = evaluations[images.ordinal()];
            if (evaluation != null) {
                rows.add(new String[] {
                    language.whole(images.count()),
                    both ? fixed3(evaluation.trainAccuracy()) : "",
                    fixed3(evaluation.testAccuracy()),
                    both ? fixed3(gap(evaluation)) : ""
                });
            }
        }
        return rows;
    }

    static double gap(Evaluation evaluation) {
        return evaluation.trainAccuracy() - evaluation.testAccuracy();
    }

    static String fixed3(double value) {
        return JsNumber.fixed(value, 3);
    }
}
