package downhill.web.lesson.whyloss;

import downhill.core.data.LabeledImages;
import downhill.core.network.Activation;
import downhill.core.training.GradientMethod;
import downhill.core.training.Trainer;
import downhill.core.training.TrainingConfig;
import downhill.web.dom.Browser;
import downhill.web.worker.PageImages;
import java.util.function.BiConsumer;

/** A network of ten hidden units, trained on the page in slices so short that nothing stutters. */
final class SmallNet {
    /** The hidden units. */
    static final int HIDDEN = 10;

    /** Half of what a frame has. */
    private static final double SLICE_MILLIS = 8;

    /** Small enough to be ready at once, good enough to be right about four images of five. */
    private static final TrainingConfig CONFIG = new TrainingConfig(
            "mnist", 1000, 100, HIDDEN, Activation.SIGMOID, 100, 1, 200, 0, GradientMethod.BACKPROPAGATION);

    private final PageImages images = new PageImages(CONFIG.dataset());
    private final Runnable onFailure;
    private final BiConsumer<Trainer, LabeledImages> onTrained;

    SmallNet(Runnable onFailure, BiConsumer<Trainer, LabeledImages> onTrained) {
        this.onFailure = onFailure;
        this.onTrained = onTrained;
    }

    /** Fetches the images, again if need be, and trains. */
    void begin() {
        images.fetch(CONFIG.trainSize(), CONFIG.testSize(), new PageImages.Listener() {
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
                slice(new Trainer(CONFIG, train, test), test);
            }
        });
    }

    private void slice(Trainer trainer, LabeledImages test) {
        double end = Browser.now() + SLICE_MILLIS;
        while (!trainer.isDone() && Browser.now() < end) {
            trainer.step();
        }
        if (trainer.isDone()) {
            onTrained.accept(trainer, test);
        } else {
            Browser.after(() -> slice(trainer, test), 0);
        }
    }
}
