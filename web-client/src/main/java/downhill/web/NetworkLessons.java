package downhill.web;

import downhill.web.lesson.LessonPage;
import downhill.web.lesson.Stage;
import downhill.web.lesson.minibatch.MiniBatchLesson;
import downhill.web.lesson.simplenet.SimpleNetLesson;
import downhill.web.lesson.twolayernet.TwoLayerLesson;
import downhill.web.lesson.whyloss.WhyLossLesson;
import downhill.web.page.Shell;

/** Starts a lesson on what a network computes, none of which needs a worker. They share a module of their own. */
public final class NetworkLessons {
    private NetworkLessons() {}

    /**
     * Entry point of the compiled module.
     *
     * @param args unused
     */
    public static void main(String[] args) {
        LessonPage.start(Shell.start(), NetworkLessons::mount);
    }

    private static boolean mount(Stage stage) {
        switch (stage.slug()) {
            case "mini-batch" -> new MiniBatchLesson(stage);
            case "why-loss" -> new WhyLossLesson(stage);
            case "simple-net" -> new SimpleNetLesson(stage);
            case "two-layer-net" -> new TwoLayerLesson(stage);
            default -> {
                return false;
            }
        }
        return true;
    }
}
