package downhill.web.lesson.minibatch;

import downhill.core.data.LabeledImages;
import downhill.core.network.Activation;
import downhill.core.network.Parameters;
import downhill.core.network.TwoLayerNet;
import downhill.core.training.GradientMethod;
import downhill.core.training.TrainingConfig;
import downhill.web.dom.Browser;
import downhill.web.lesson.run.RunNote;
import downhill.web.lesson.run.StepWatch;
import downhill.web.page.LanguageChoice;
import downhill.web.worker.PageImages;
import downhill.web.worker.Report;
import org.teavm.jso.dom.html.HTMLElement;

/** Images whose single losses are known: those of a network that a worker has trained on them for a while. */
final class Population {
    /** How many images there are. */
    static final int SIZE = 2000;

    /** How many steps the network has been trained. */
    static final int STEPS = 300;

    private static final int PIXELS = 784;
    private static final int CLASSES = 10;
    private static final int SLICE = 50;
    private static final TrainingConfig CONFIG = new TrainingConfig(
            "mnist", SIZE, 1, 50, Activation.SIGMOID, 100, 0.1, STEPS + 1, 0, GradientMethod.BACKPROPAGATION);

    private final PageImages source;
    private final Runnable listener;
    private final StepWatch watch;
    private final RunNote note;
    private LabeledImages images;
    private TwoLayerNet network;
    private boolean asked;
    private double[] losses = new double[SIZE];
    private int computed;

    Population(LanguageChoice language, PageImages source, Runnable listener) {
        this.source = source;
        this.listener = listener;
        watch = new StepWatch(language, this::takeNetwork);
        note = new RunNote(language, this::fetch);
    }

    /** Returns the line that says how the network comes. */
    HTMLElement trainingNote() {
        return watch.note();
    }

    /** Returns the line that says whether the images came. */
    HTMLElement imagesNote() {
        return note.element();
    }

    /** Begins to fetch and compute, unless that has begun already. */
    void ask() {
        if (!asked) {
            asked = true;
            watch.ask(CONFIG, STEPS);
            fetch();
        }
    }

    private void fetch() {
        note.clear();
        source.fetch(SIZE, 1, new PageImages.Listener() {
            @Override
            public void progress(double share) {}

            @Override
            public void failed() {
                note.offline();
            }

            @Override
            public void arrived(LabeledImages train, LabeledImages test) {
                images = train;
                compute();
            }
        });
    }

    private void takeNetwork() {
        Report.StepWatched seen = watch.seen(CONFIG, STEPS);
        if (seen != null) {
            Parameters parameters = Parameters.ofArray(PIXELS, CONFIG.hiddenSize(), CLASSES, seen.before());
            network = new TwoLayerNet(parameters, CONFIG.activation());
            compute();
        }
    }

    /** Computes the losses of some images, then lets the page breathe. */
    private void compute() {
        if (images == null || network == null || isKnown()) {
            return;
        }
        int end = Math.min(SIZE, computed + SLICE);
        while (computed < end) {
            losses[computed] = network.loss(images, computed);
            computed++;
        }
        if (isKnown()) {
            listener.run();
        } else {
            Browser.after(this::compute, 0);
        }
    }

    boolean isKnown() {
        return computed == SIZE;
    }

    /** Returns the loss of each image, once they are known. */
    double[] losses() {
        return losses;
    }
}
