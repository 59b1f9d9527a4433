package downhill.web;

import downhill.web.lesson.LessonPage;
import downhill.web.lesson.Stage;
import downhill.web.lesson.minibatch.MiniBatchLesson;
import downhill.web.lesson.simplenet.SimpleNetLesson;
import downhill.web.lesson.twolayernet.TwoLayerLesson;
import downhill.web.lesson.whyloss.WhyLossLesson;
import downhill.web.page.Shell;
import java.util.Map;
import java.util.function.Consumer;

/** Starts a lesson on what a network computes, none of which needs a worker. They share a module of their own. */
public final class NetworkLessons {
    static final Map<String, Consumer<Stage>> LESSONS = Map.of(
            "mini-batch",
            MiniBatchLesson::new,
            "why-loss",
            WhyLossLesson::new,
            "simple-net",
            SimpleNetLesson::new,
            "two-layer-net",
            TwoLayerLesson::new);

    private NetworkLessons() {}

    public static void main(String[] args) {
        LessonPage.start(Shell.start(), LESSONS);
    }
}
