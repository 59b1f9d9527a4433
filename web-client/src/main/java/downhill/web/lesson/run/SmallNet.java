package downhill.web.lesson.run;

import downhill.core.data.LabeledImages;
import downhill.core.training.Setting;
import downhill.core.training.Trainer;
import downhill.core.training.TrainingConfig;
import downhill.web.dom.Browser;
import downhill.web.worker.PageImages;

/** A network trained on the page itself, in slices so short that nothing stutters. */
public final class SmallNet {
    /** Half of what a frame has. */
    private static final double SLICE_MILLIS = 8;

    /** Returns how it is trained: ready at once, and right about four images of five. */
    public static TrainingConfig config(int hiddenSize) {
        return TrainingConfig.defaults()
                .with(Setting.TRAIN_SIZE, 1000)
                .with(Setting.TEST_SIZE, 100)
                .with(Setting.HIDDEN_SIZE, hiddenSize)
                .with(Setting.LEARNING_RATE, 1)
                .with(Setting.STEPS, 200);
    }

    private final TrainingConfig config;
    private final PageImages images;
    private final Runnable onFailure;
    private final Listener onTrained;

    @FunctionalInterface
    public interface Listener {
        void trained(Trainer trainer, LabeledImages train, LabeledImages test);
    }

    public SmallNet(int hiddenSize, Runnable onFailure, Listener onTrained) {
        this.onFailure = onFailure;
        this.onTrained = onTrained;
        config = config(hiddenSize);
        images = new PageImages(config.dataset());
    }

    /** Fetches the images, again if need be, and trains. */
    public void begin() {
        images.fetch(config.trainSize(), config.testSize(), new PageImages.Listener() {
            @Override
            public void progress(double share) {
                // Two files of a hundred kilobytes are there before a progress bar would be read.
            }

            @Override
            public void failed() {
                onFailure.run();
            }

            @Override
            public void arrived(LabeledImages train, LabeledImages test) {
                slice(new Trainer(config, train, test), train, test);
            }
        });
    }

    private void slice(Trainer trainer, LabeledImages train, LabeledImages test) {
        double end = Browser.now() + SLICE_MILLIS;
        while (!trainer.isDone() && Browser.now() < end) {
            trainer.step();
        }
        if (trainer.isDone()) {
            onTrained.trained(trainer, train, test);
        } else {
            Browser.after(() -> slice(trainer, train, test), 0);
        }
    }
}
