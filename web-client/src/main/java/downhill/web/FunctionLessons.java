package downhill.web;

import downhill.web.lesson.LessonPage;
import downhill.web.lesson.Stage;
import downhill.web.lesson.cost.CostLesson;
import downhill.web.lesson.gradient.GradientLesson;
import downhill.web.lesson.gradientdescent.GradientDescentLesson;
import downhill.web.lesson.logistic.LogisticLesson;
import downhill.web.lesson.loss.LossLesson;
import downhill.web.lesson.numericaldiff.NumericalDiffLesson;
import downhill.web.lesson.partialderivative.PartialDerivativeLesson;
import downhill.web.page.Shell;

/** Starts a lesson on functions, their slopes, and the way down them. They share a module of their own. */
public final class FunctionLessons {
    private FunctionLessons() {}

    /**
     * Entry point of the compiled module.
     *
     * @param args unused
     */
    public static void main(String[] args) {
        LessonPage.start(Shell.start(), FunctionLessons::mount);
    }

    private static boolean mount(Stage stage) {
        switch (stage.slug()) {
            case "cost" -> new CostLesson(stage);
            case "logistic" -> new LogisticLesson(stage);
            case "loss" -> new LossLesson(stage);
            case "numerical-diff" -> new NumericalDiffLesson(stage);
            case "partial-derivative" -> new PartialDerivativeLesson(stage);
            case "gradient" -> new GradientLesson(stage);
            case "gradient-descent" -> new GradientDescentLesson(stage);
            default -> {
                return false;
            }
        }
        return true;
    }
}
