package downhill.web;

import downhill.web.lesson.LessonPage;
import downhill.web.page.Shell;

/** Starts a lesson. Lessons have a module of their own, which no other page loads. */
public final class LessonMain {
    private LessonMain() {}

    /**
     * Entry point of the compiled module.
     *
     * @param args unused
     */
    public static void main(String[] args) {
        LessonPage.start(Shell.start());
    }
}
