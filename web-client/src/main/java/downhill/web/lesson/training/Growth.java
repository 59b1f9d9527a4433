package downhill.web.lesson.training;

import downhill.core.data.LabeledImages;
import downhill.core.training.TrainingConfig;
import downhill.web.lesson.run.StepWatch;
import downhill.web.page.LanguageChoice;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** Looks into the run of few images every so many steps, from its first weights to the slope after the plateau. */
final class Growth {
    static final int STEPS = 300;

    private static final int INTERVAL = 10;

    private final TrainingConfig config = EpochImages.FEW.config;
    private final StepWatch watch;
    private final Runnable listener;
    /** What has been seen so far, in the order of the steps. */
    final List<Moment> moments = new ArrayList<>();

    private LabeledImages images;

    Growth(LanguageChoice language, Runnable listener) {
        this.listener = listener;
        watch = new StepWatch(language, this::look);
    }

    HTMLElement note() {
        return watch.note();
    }

    /** Begins, unless it has begun, to ask the hidden layer about images. */
    void begin(LabeledImages newImages) {
        if (images == null) {
            images = newImages;
            watch.ask(config, 0);
        }
    }

    private void look() {
        int step = moments.size() * INTERVAL;
        Slopes slopes = Slopes.of(watch.seen(config, step), config);
        if (slopes != null && step <= STEPS) {
            moments.add(Moment.of(step, slopes, images));
            if (step < STEPS) {
                watch.ask(config, step + INTERVAL);
            }
            listener.run();
        }
    }

    /** Returns up to which step the network has been looked into. */
    int reached() {
        return Math.max(0, moments.size() - 1) * INTERVAL;
    }

    /** Returns the last moment up to a step, or null before it has been looked into. */
    Moment at(int step) {
        return step / INTERVAL < moments.size() ? moments.get(step / INTERVAL) : null;
    }
}
