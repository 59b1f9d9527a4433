package downhill.web.worker;

import downhill.core.data.LabeledImages;
import downhill.core.function.Activation;
import downhill.core.math.NumPyRandom;
import downhill.core.network.Gradients;
import downhill.core.network.Parameters;
import downhill.core.network.TwoLayerNet;
import downhill.web.dom.Browser;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Finds the same gradient by backpropagation and by central differences, one after the other, and times both.
 *
 * <p>The weights and the mini-batch are those with which a run of the race's seed begins. Each call of {@link #goOn}
 * works for a moment, so that the page can stop the race.
 */
final class GradientRace {
    static final int TRAIN_SIZE = 1000;
    static final int TEST_SIZE = 1;

    private static final int HIDDEN = 50;
    private static final int CLASSES = 10;
    private static final int PARTS = 8;
    private static final double SLICE_MILLIS = 20;
    private static final double REPORT_MILLIS = 85;

    private final LabeledImages images;
    private final Consumer<Report.RaceProgress> listener;
    private final TwoLayerNet net;
    private final int[] batch;
    private final int count;
    private double[] exact;
    private double[] slopes;
    private Report.Lane lane = Report.Lane.BACKPROPAGATION;
    /** Parts of the gradient that are done, or parameters where each is taken by itself. */
    private int done;

    private int slopesFound;
    private double millis;
    private double reportedAt;
    private boolean over;

    GradientRace(LabeledImages images, Command.RaceGradients wish, Consumer<Report.RaceProgress> listener) {
        this.images = images;
        this.listener = listener;
        NumPyRandom random = new NumPyRandom(wish.seed());
        net = new TwoLayerNet(images.pixelCount(), HIDDEN, CLASSES, Activation.SIGMOID, random);
        batch = random.choice(images.count(), wish.batchSize());
        count = net.parameters().count();
    }

    boolean isOver() {
        return over;
    }

    /** Goes on for a moment. */
    void goOn() {
        switch (lane) {
            case BACKPROPAGATION -> backpropagate();
            case NUMERICAL -> differentiatePart();
            case EVERY_PASS -> differentiateInFull();
        }
    }

    private void backpropagate() {
        exact = flat(net.gradient(images, batch));
        double[] blocks = SpeedBench.time(List.of(times -> {
            for (int i = 0; i < times; i++) {
                net.gradient(images, batch);
            }
        }))[0];
        Arrays.sort(blocks);
        millis = blocks[blocks.length / 2];
        tell(1, true, 0);
        begin(Report.Lane.NUMERICAL);
        // The first part once without the clock: browsers compile what runs often.
        net.prepareNumerically(images, batch);
        net.numericalGradientPart(0, PARTS);
    }

    private void differentiatePart() {
        double begin = Browser.now();
        net.prepareNumerically(images, batch);
        double[] part = flat(net.numericalGradientPart(done, PARTS));
        millis += Browser.now() - begin;
        for (int i = 0; i < count; i++) {
            slopes[i] += part[i];
        }
        slopesFound += net.parametersInPart(done, PARTS);
        done++;
        boolean finished = done == PARTS;
        // Each slope stands for the two forward passes that the book takes for it.
        tell(2 * slopesFound, finished, finished ? distance() : 0);
        if (finished) {
            begin(Report.Lane.EVERY_PASS);
        }
    }

    /** Takes as many whole central differences as fit into a moment. */
    private void differentiateInFull() {
        double begin = Browser.now();
        double now = begin;
        while (done < count && now - begin < SLICE_MILLIS) {
            slopes[done] = slope(done);
            done++;
            now = Browser.now();
        }
        millis += now - begin;
        over = done == count;
        if (over || now - reportedAt >= REPORT_MILLIS) {
            reportedAt = now;
            tell(2 * done, over, over ? distance() : 0);
        }
    }

    private double slope(int index) {
        double[][] arrays = {
            net.parameters().w1(),
            net.parameters().b1(),
            net.parameters().w2(),
            net.parameters().b2()
        };
        int at = index;
        int array = 0;
        while (at >= arrays[array].length) {
            at -= arrays[array++].length;
        }
        double[] numbers = arrays[array];
        double value = numbers[at];
        numbers[at] = value + TwoLayerNet.H;
        double up = net.loss(images, batch);
        numbers[at] = value - TwoLayerNet.H;
        double down = net.loss(images, batch);
        numbers[at] = value;
        return (up - down) / (2 * TwoLayerNet.H);
    }

    private void begin(Report.Lane next) {
        lane = next;
        slopes = new double[count];
        done = 0;
        slopesFound = 0;
        millis = 0;
    }

    private double distance() {
        double largest = 0;
        for (int i = 0; i < count; i++) {
            largest = Math.max(largest, Math.abs(slopes[i] - exact[i]));
        }
        return largest;
    }

    private double[] flat(Gradients g) {
        return new Parameters(images.pixelCount(), HIDDEN, CLASSES, g.w1(), g.b1(), g.w2(), g.b2()).toArray();
    }

    private void tell(int passes, boolean finished, double distance) {
        listener.accept(new Report.RaceProgress(lane, passes, millis, finished, distance));
    }
}
