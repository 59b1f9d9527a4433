package downhill.web;

import downhill.web.lesson.LessonPage;
import downhill.web.lesson.Stage;
import downhill.web.lesson.evaluation.EvaluationLesson;
import downhill.web.lesson.learning.LearningLesson;
import downhill.web.lesson.training.TrainingLesson;
import downhill.web.page.Shell;
import java.util.Map;
import java.util.function.Consumer;

/** Starts a lesson that trains in a worker. They share a module of their own. */
public final class TrainingLessons {
    static final Map<String, Consumer<Stage>> LESSONS = Map.of(
            "learning", LearningLesson::new, "training", TrainingLesson::new, "evaluation", EvaluationLesson::new);

    private TrainingLessons() {}

    public static void main(String[] args) {
        LessonPage.start(Shell.start(), LESSONS);
    }
}
