package downhill.web;

import downhill.web.lesson.LessonPage;
import downhill.web.lesson.Stage;
import downhill.web.lesson.roundup.RoundUpLesson;
import downhill.web.page.Shell;
import java.util.Map;
import java.util.function.Consumer;

/** Starts the lesson that looks back. It has a module of its own: with the race and its workers the others would be too large. */
public final class ClosingLesson {
    static final Map<String, Consumer<Stage>> LESSONS = Map.of("round-up", RoundUpLesson::new);

    private ClosingLesson() {}

    public static void main(String[] args) {
        LessonPage.start(Shell.start(), LESSONS);
    }
}
