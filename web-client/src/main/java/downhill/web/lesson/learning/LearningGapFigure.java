package downhill.web.lesson.learning;

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
import downhill.web.worker.SampleDigits;
import java.util.ArrayList;
import java.util.List;

/** Training and test accuracy of the three networks side by side, with the gap between them. */
final class LearningGapFigure extends LessonFigure {
    private static final double CHANCE = 0.1;

    private static final double MIN_COUNT = 20;
    private static final double MAX_COUNT = 13_000;
    /** The part of the axis between one network and the next. */
    private static final double TENFOLD = 0.3555;

    private static final double IMAGE_PIXELS = 22;
    private static final int IMAGES_IN_ROW = 6;

    private final Handle handle;
    private DigitCanvas[] images = {};
    private SampleDigits digits;
    private Evaluation[] evaluations = new Evaluation[LearningImages.values().length];
    private boolean both;
    private int step;
    /** The test accuracy of the last network in sight. */
    private double height = CHANCE;

    LearningGapFigure(Experiment experiment) {
        super(experiment, LearningText.FIGURE);
        plot.axes(Axis.log(MIN_COUNT, MAX_COUNT), Axis.linear(0, 1.05))
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

    /**
     * Shows the evaluations of the networks, null where not in sight or not computed yet, and some of the
     * test images, or null.
     */
    void show(Evaluation[] newEvaluations, Values state, SampleDigits newDigits) {
        int networks = state.get(LearningState.NETWORKS);
        LearningImages last = LearningState.last(networks);
        Evaluation known = newEvaluations[last.ordinal()];
        height = known == null ? CHANCE : known.testAccuracy();
        handle.show(networks > 0);
        handle.counting(1, LearningImages.values().length, networks).place(last.count(), height, say(last));
        takeDigits(newDigits);
        evaluations = newEvaluations;
        step = state.get(LearningState.STEP);
        both = state.get(LearningState.KIND) == Kind.BOTH;
        plot.readout(say(both ? LearningText.READOUT : LearningText.READOUT_TEST, language.whole(step)));
        plot.draw();
    }

    private void takeDigits(SampleDigits newDigits) {
        if (newDigits != null && newDigits != digits) {
            digits = newDigits;
            images = new DigitCanvas[digits.labels().length];
            for (int i = 0; i < images.length; i++) {
                images[i] = new DigitCanvas(digits.rows(), digits.columns());
                images[i].draw(digits.pixels(), i);
            }
        }
    }

    /** Some of the images that the accuracy is about, where the figure has room. */
    private void paintImages(Pen pen) {
        double left = pen.port().right() - IMAGES_IN_ROW * IMAGE_PIXELS;
        double top = pen.port().pixelY(CHANCE) - 2.5 * IMAGE_PIXELS;
        for (int i = 0; i < images.length; i++) {
            pen.context()
                    .drawImage(
                            images[i].element,
                            left + i % IMAGES_IN_ROW * IMAGE_PIXELS,
                            top + i / IMAGES_IN_ROW * IMAGE_PIXELS,
                            IMAGE_PIXELS - 2,
                            IMAGE_PIXELS - 2);
        }
    }

    @Override
    public void paint(Pen pen) {
        if (!both) {
            paintImages(pen);
        }
        pen.horizontal(CHANCE, Stroke.GUIDE);
        pen.label(say(LearningText.CHANCE), MIN_COUNT, CHANCE, "--muted");
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
            if (both) {
                pen.rectangle(x * 0.93, Math.min(train, test), x * 1.07, Math.max(train, test), "--guess", 0.25);
                pen.dot(x, train, 5, "--accent", true);
                pen.label(fixed3(train), x, train, "--accent", !trainAbove);
            }
            pen.dot(x, test, 5, "--ink", false);
            pen.label(fixed3(test), x, test, "--ink", trainAbove);
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

    private void names(Pen pen) {
        Evaluation first = evaluations[0];
        Evaluation second = evaluations[1];
        if (!both || first == null || second == null) {
            return;
        }
        double x = 160;
        double train = (first.trainAccuracy() + second.trainAccuracy()) / 2;
        double test = (first.testAccuracy() + second.testAccuracy()) / 2;
        if (Math.abs(train - test) > 0.1) {
            pen.label(say(LearningText.TRAIN), x, train, "--accent");
            pen.label(say(LearningText.TEST), x, test, "--ink", true);
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
