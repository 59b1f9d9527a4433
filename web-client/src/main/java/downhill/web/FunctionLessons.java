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
import java.util.Map;
import java.util.function.Consumer;

/** Starts a lesson on functions, their slopes, and the way down them. They share a module of their own. */
public final class FunctionLessons {
    static final Map<String, Consumer<Stage>> LESSONS = Map.of(
            "cost",
            CostLesson::new,
            "logistic",
            LogisticLesson::new,
            "loss",
            LossLesson::new,
            "numerical-diff",
            NumericalDiffLesson::new,
            "partial-derivative",
            PartialDerivativeLesson::new,
            "gradient",
            GradientLesson::new,
            "gradient-descent",
            GradientDescentLesson::new);

    private FunctionLessons() {}

    public static void main(String[] args) {
        LessonPage.start(Shell.start(), LESSONS);
    }
}
