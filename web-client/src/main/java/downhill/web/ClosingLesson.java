package downhill.web;

import downhill.web.lesson.LessonPage;
import downhill.web.lesson.Stage;
import downhill.web.lesson.roundup.RoundUpLesson;
import downhill.web.page.Shell;

/**
 * Starts the lesson that looks back. It has a module of its own: with the race and its workers the others would be too
 * large.
 */
public final class ClosingLesson {
    public static void main(String[] args) {
        LessonPage.start(Shell.start(), ClosingLesson::mount);
    }

    private static boolean mount(Stage stage) {
        switch (stage.slug()) {
            case "round-up" -> RoundUpLesson.mount(stage);
            default -> {
                return false;
            }
        }
        return true;
    }
}
