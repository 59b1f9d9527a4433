package downhill.web.lesson.evaluation;

import downhill.web.control.NumberScale;
import downhill.web.lesson.Key;
import downhill.web.lesson.Keys;
import downhill.web.lesson.Question;
import downhill.web.lesson.Values;
import downhill.web.lesson.Vocabulary;
import downhill.web.page.Text;

/** How far the reader has followed a run, and what the figure shows. */
public final class EvaluationState {
    enum Scene {
        ACCURACY,
        GAPS
    }

    static final Key.Choice<EvaluationImages> IMAGES =
            Key.choice("images", EvaluationImages.FEW, EvaluationImages.values());
    /** How many of its steps have been seen. A run may end before the greatest number. */
    static final Key.Whole STEP =
            Key.whole("step", 0, 0, EvaluationImages.ALL.steps()).growing();

    static final Key.Choice<Scene> SCENE = Key.choice("figure", Scene.ACCURACY, Scene.values())
            .called(Text.of("두 정확도", "Both accuracies"), Text.of("차이 비교", "Compare the gaps"));

    /** All of them. Another run begins before its first step. */
    static final Keys KEYS = Keys.of(IMAGES, STEP, SCENE).resetting(IMAGES, STEP);

    static final int GUESSED_STEP = 1_000;
    static final Question<Text> UNSEEN =
            Question.number("test-at-100", EvaluationText.UNSEEN_LABEL, NumberScale.linear(0, 1, 0.01), 0.652);

    static final Question<Text> LONGER = Question.choice(
                    "train-longer",
                    EvaluationText.LONGER_LABEL,
                    1,
                    Text.of("크게 오릅니다", "it rises a lot"),
                    Text.of("거의 그대로입니다", "it hardly changes"),
                    Text.of("크게 떨어집니다", "it falls a lot"))
            .because(
                    Text.of(
                            "손실은 더 내려가지만, 이미 외운 이미지에서 내려갑니다.",
                            "The loss still falls, but on images that it has memorized already."),
                    Text.of("", ""),
                    Text.of(
                            "훈련 데이터를 거의 다 맞힌 뒤에는 바뀌는 것이 적습니다.",
                            "Once nearly all training images are right, little changes any more."));

    public static final Vocabulary VOCABULARY = Vocabulary.of(KEYS)
            .derived("seen", "compared")
            .controls("next", "run", "images", "figure", "tools")
            .handles(STEP)
            .actions("next", "run")
            .guesses(UNSEEN, LONGER);

    private EvaluationState() {}

    /** Returns how many steps have been seen, at most those of the run. */
    static int step(Values values) {
        return Math.min(values.get(STEP), values.get(IMAGES).steps());
    }

    static boolean isDone(Values values) {
        return step(values) == values.get(IMAGES).steps();
    }

    /** Returns whether a run is to be trained for what is shown or comes next; that of all images begins by its button. */
    static boolean needs(Values values, EvaluationImages images) {
        boolean gaps = values.get(SCENE) == Scene.GAPS;
        boolean begun = values.get(STEP) > 0 || values.get(IMAGES) == EvaluationImages.SOME;
        boolean tinyAlone = values.get(IMAGES) == EvaluationImages.TINY && images != EvaluationImages.TINY;
        return images != EvaluationImages.ALL && (gaps || begun && !tinyAlone);
    }

    static Values withStep(Values values, double newStep) {
        double within = Math.max(0, Math.min(newStep, values.get(IMAGES).steps()));
        return values.with(STEP, (int) Math.floor(within + 0.5));
    }

    /** Returns the state at the evaluation that lies beyond a step wanted, seen from the present one. */
    static Values towards(Values values, double wanted) {
        double mark = (wanted - 1) / epoch(values);
        return atMark(values, wanted < step(values) ? Math.floor(mark) : Math.ceil(mark));
    }

    static Values later(Values values, int evaluations) {
        return atMark(values, Math.floor((step(values) - 1.0) / epoch(values)) + evaluations);
    }

    /** The accuracies are taken after steps 1, e + 1, 2e + 1, …; before the first there is nothing to see. */
    private static Values atMark(Values values, double mark) {
        return withStep(values, mark < 0 ? 0 : mark * epoch(values) + 1);
    }

    private static int epoch(Values values) {
        return values.get(IMAGES).config.stepsPerEpoch();
    }
}
