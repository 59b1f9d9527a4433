package downhill.web.lesson.minibatch;

import downhill.core.data.LabeledImages;
import downhill.core.training.Setting;
import downhill.core.training.Trainer;
import downhill.core.training.TrainingConfig;
import downhill.web.dom.Browser;
import downhill.web.lesson.run.RunNote;
import downhill.web.page.LanguageChoice;
import downhill.web.worker.PageImages;

/** Images whose single losses are known: those of a network that the page has trained on them for a while. */
final class Population {
    static final int SIZE = 2000;

    /** How many steps the network is trained: a second of a phone's work. */
    static final int STEPS = 300;

    static final TrainingConfig CONFIG = TrainingConfig.defaults()
            .with(Setting.TRAIN_SIZE, SIZE)
            .with(Setting.TEST_SIZE, 1)
            .with(Setting.STEPS, STEPS);

    private static final double SLICE_MILLIS = 12;

    private final PageImages source;
    private final Runnable listener;
    final RunNote note;
    private boolean asked;
    private double[] losses = new double[SIZE];
    private int computed;

    /** The reader's own digits, none or all, what the network makes of them, and their loss. */
    private final LabeledImages own;

    double[] ownReading;
    double ownLoss = Double.NaN;

    Population(LanguageChoice language, PageImages source, LabeledImages own, Runnable listener) {
        this.own = own;
        this.source = source;
        this.listener = listener;
        note = new RunNote(language, this::fetch);
    }

    void ask() {
        if (!asked) {
            asked = true;
            fetch();
        }
    }

    private void fetch() {
        note.clear();
        source.fetch(
                CONFIG.trainSize(),
                CONFIG.testSize(),
                note::offline,
                (train, test) -> compute(new Trainer(CONFIG, train, test), train));
    }

    /** Trains, and then computes the losses of the images, in slices so short that nothing stutters. */
    private void compute(Trainer trainer, LabeledImages images) {
        double end = Browser.now() + SLICE_MILLIS;
        while (!isKnown() && Browser.now() < end) {
            if (!trainer.isDone()) {
                trainer.step();
            } else {
                losses[computed] = trainer.network().loss(images, computed);
                computed++;
            }
        }
        if (isKnown()) {
            if (own.count() > 0) {
                ownReading = trainer.network().predict(own, 0, 1, 2);
                ownLoss = trainer.network().loss(own, 0, 1, 2);
            }
            listener.run();
        } else {
            Browser.after(() -> compute(trainer, images), 0);
        }
    }

    boolean isKnown() {
        return computed == SIZE;
    }

    double[] losses() {
        return losses;
    }
}
