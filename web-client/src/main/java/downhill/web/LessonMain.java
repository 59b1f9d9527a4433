package downhill.web;

import downhill.web.lesson.LessonRouter;

/** Starts a page of the chapter. These pages have a module of their own, which the lab does not load. */
public final class LessonMain {
    private LessonMain() {}

    /**
     * Entry point of the compiled module.
     *
     * @param args unused
     */
    public static void main(String[] args) {
        LessonRouter.start();
    }
}
