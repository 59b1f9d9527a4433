package downhill.web.lesson.run;

import downhill.core.data.LabeledImages;
import downhill.core.training.Setting;
import downhill.core.training.Trainer;
import downhill.core.training.TrainingConfig;
import downhill.web.control.ButtonRow;
import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import downhill.web.lesson.Keys;
import downhill.web.lesson.Lesson;
import downhill.web.lesson.Stage;
import downhill.web.page.Text;
import downhill.web.worker.PageImages;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * A lesson about a network trained on the page itself, in slices so short that nothing stutters; a line says where its
 * images did not arrive, and lets the reader try again.
 */
public abstract class SmallNetLesson extends Lesson {
    private static final Text RETRY = Text.of("다시 시도", "Try again");

    /** Half of what a frame has. */
    private static final double SLICE_MILLIS = 8;

    /** The line, which shows only after a failure. */
    protected final HTMLElement failure;

    private final TrainingConfig config;
    private final PageImages images;

    /** Reads the state from the address; {@link #begin} then fetches the images. */
    protected SmallNetLesson(Stage stage, Keys keys, int hiddenSize, Text failed) {
        super(stage, keys);
        HTMLElement words = language.words("p", "note", failed);
        ButtonRow again = new ButtonRow(language);
        again.plain(RETRY, this::begin);
        failure = Dom.element("div", "", words, again.element);
        failure.setHidden(true);
        config = config(hiddenSize);
        images = new PageImages(config.dataset());
    }

    /** Returns how the network is trained: ready at once, and right about four images of five. */
    public static TrainingConfig config(int hiddenSize) {
        return TrainingConfig.defaults()
                .with(Setting.TRAIN_SIZE, 1000)
                .with(Setting.TEST_SIZE, 100)
                .with(Setting.HIDDEN_SIZE, hiddenSize)
                .with(Setting.LEARNING_RATE, 1)
                .with(Setting.STEPS, 200);
    }

    /** Fetches the images and trains. */
    protected final void begin() {
        failure.setHidden(true);
        images.fetch(
                config.trainSize(),
                config.testSize(),
                () -> failure.setHidden(false),
                (train, test) -> slice(new Trainer(config, train, test), train, test));
    }

    private void slice(Trainer trainer, LabeledImages train, LabeledImages test) {
        double end = Browser.now() + SLICE_MILLIS;
        while (!trainer.isDone() && Browser.now() < end) {
            trainer.step();
        }
        if (trainer.isDone()) {
            take(trainer, train, test);
        } else {
            Browser.after(() -> slice(trainer, train, test), 0);
        }
    }

    protected abstract void take(Trainer trainer, LabeledImages train, LabeledImages test);
}
