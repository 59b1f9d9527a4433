package downhill.web;

import downhill.web.lesson.LessonPage;
import downhill.web.lesson.Stage;
import downhill.web.lesson.evaluation.EvaluationLesson;
import downhill.web.lesson.learning.LearningLesson;
import downhill.web.lesson.training.TrainingLesson;
import downhill.web.page.Shell;

/** Starts a lesson that trains in a worker. They share a module of their own. */
public final class TrainingLessons {
    private TrainingLessons() {}

    /**
     * Entry point of the compiled module.
     *
     * @param args unused
     */
    public static void main(String[] args) {
        LessonPage.start(Shell.start(), TrainingLessons::mount);
    }

    private static boolean mount(Stage stage) {
        switch (stage.slug()) {
            case "learning" -> new LearningLesson(stage);
            case "training" -> new TrainingLesson(stage);
            case "evaluation" -> new EvaluationLesson(stage);
            default -> {
                return false;
            }
        }
        return true;
    }
}
