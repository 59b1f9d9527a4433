package downhill.web.lesson;

import downhill.web.dom.Dom;
import downhill.web.lesson.cost.CostLesson;
import downhill.web.lesson.evaluation.EvaluationLesson;
import downhill.web.lesson.gradient.GradientLesson;
import downhill.web.lesson.gradientdescent.GradientDescentLesson;
import downhill.web.lesson.learning.LearningLesson;
import downhill.web.lesson.logistic.LogisticLesson;
import downhill.web.lesson.loss.LossLesson;
import downhill.web.lesson.minibatch.MiniBatchLesson;
import downhill.web.lesson.numericaldiff.NumericalDiffLesson;
import downhill.web.lesson.partialderivative.PartialDerivativeLesson;
import downhill.web.lesson.roundup.RoundUpLesson;
import downhill.web.lesson.simplenet.SimpleNetLesson;
import downhill.web.lesson.training.TrainingLesson;
import downhill.web.lesson.twolayernet.TwoLayerLesson;
import downhill.web.lesson.whyloss.WhyLossLesson;
import org.teavm.jso.dom.html.HTMLElement;

/** All lessons by the names they have in addresses. */
final class Lessons {
    private Lessons() {}

    /**
     * Brings a lesson's experiment to life.
     *
     * @param stage the lesson's section, empty. Modified.
     */
    static void mount(Stage stage) {
        switch (stage.slug()) {
            case "learning" -> LearningLesson.mount(stage);
            case "cost" -> CostLesson.mount(stage);
            case "logistic" -> LogisticLesson.mount(stage);
            case "loss" -> LossLesson.mount(stage);
            case "why-loss" -> WhyLossLesson.mount(stage);
            case "numerical-diff" -> NumericalDiffLesson.mount(stage);
            case "gradient-descent" -> GradientDescentLesson.mount(stage);
            case "simple-net" -> SimpleNetLesson.mount(stage);
            case "two-layer-net" -> TwoLayerLesson.mount(stage);
            case "mini-batch" -> MiniBatchLesson.mount(stage);
            case "training" -> TrainingLesson.mount(stage);
            case "gradient" -> GradientLesson.mount(stage);
            case "partial-derivative" -> PartialDerivativeLesson.mount(stage);
            case "round-up" -> RoundUpLesson.mount(stage);
            case "evaluation" -> EvaluationLesson.mount(stage);
            default -> sayThereIsNone(stage);
        }
    }

    private static void sayThereIsNone(Stage stage) {
        HTMLElement words = Dom.element("p", "missing");
        stage.language().follow(() -> Dom.setText(words, stage.language().say(KitText.NO_EXPERIMENT)));
        stage.add(words);
    }
}
