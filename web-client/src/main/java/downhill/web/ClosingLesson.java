package downhill.web;

import downhill.web.lesson.LessonPage;
import downhill.web.lesson.Stage;
import downhill.web.lesson.roundup.RoundUpLesson;
import downhill.web.page.Shell;

/** Starts the lesson that looks back. It has a module of its own: with the race and its workers the others would be too large. */
public final class ClosingLesson {
    private ClosingLesson() {}

    /**
     * Entry point of the compiled module.
     *
     * @param args unused
     */
    public static void main(String[] args) {
        LessonPage.start(Shell.start(), ClosingLesson::mount);
    }

    private static boolean mount(Stage stage) {
        switch (stage.slug()) {
            case "round-up" -> new RoundUpLesson(stage);
            default -> {
                return false;
            }
        }
        return true;
    }
}
