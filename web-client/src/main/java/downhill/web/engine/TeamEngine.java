package downhill.web.engine;

import downhill.core.data.LabeledImages;
import downhill.core.kernel.wasm.Layout;
import downhill.core.network.Gradients;
import downhill.core.network.TwoLayerNet;
import downhill.core.training.TrainingEngine;
import downhill.web.dom.Browser;

/**
 * Trains with WebAssembly SIMD in several workers on one shared memory. This worker leads and does a share itself.
 *
 * <p>A step has four barrier phases: the members have the order; all activations are there; all slopes are there; all
 * parameters are updated. A barrier costs time, and on a busy machine a member may be missing from its processor for long.
 * So the team is measured against the leader alone, and the faster way is kept, see {@link TeamTrial}. Both give the same
 * bits, so nothing is lost by trying. Accuracies are always counted together: there are two barrier phases in some thousand
 * images, and a member that is held up takes fewer of them.
 */
final class TeamEngine implements TrainingEngine {
    private static final double PATIENCE_MILLIS = 10_000;

    private final LabeledImages train;
    private final Layout layout;
    private final RunMemory.RunNetwork network;
    private final TeamMemory team;
    private final Barrier barrier;
    private final Share share;
    private final Share whole;
    private final int[] indices;
    private final TeamTrial trial = new TeamTrial();
    private final boolean stayTogether;

    /** Leads a team, once its members are ready. To stay together spares the comparison with the leader alone. */
    TeamEngine(RunMemory memory, boolean stayTogether) {
        this.stayTogether = stayTogether;
        train = memory.train;
        layout = memory.layout;
        network = memory.network();
        team = new TeamMemory(memory.memory);
        barrier = team.barrier(layout);
        share = Share.of(layout, memory.memory, 0);
        whole = Share.whole(layout, memory.memory);
        indices = memory.indices();
    }

    /** How many workers do the steps at present. */
    int workers() {
        return together() ? layout.workers : 1;
    }

    /** Warms up both the team and its leader alone. */
    void warmUp(int[] batch) {
        Engines.repeatUntilWarm(() -> descendTogether(batch, 0));
        Engines.repeatUntilWarm(() -> descendAlone(batch, 0));
    }

    @Override
    public TwoLayerNet network() {
        return network.inRows();
    }

    private boolean together() {
        return stayTogether || trial.together();
    }

    @Override
    public double descend(int[] batch, double learningRate) {
        double begin = Browser.now();
        double loss = together() ? descendTogether(batch, learningRate) : descendAlone(batch, learningRate);
        trial.took(Browser.now() - begin);
        return loss;
    }

    @Override
    public double descendNumerically(int[] batch, double learningRate) {
        double begin = Browser.now();
        double loss = together()
                ? descendNumericallyTogether(batch, learningRate)
                : network.inRows().descendNumerically(train, batch, learningRate);
        trial.took(Browser.now() - begin);
        return loss;
    }

    private double descendAlone(int[] batch, double learningRate) {
        network.intoTiles();
        System.arraycopy(batch, 0, indices, 0, batch.length);
        return whole.step(learningRate, batch.length);
    }

    private double descendTogether(int[] batch, double learningRate) {
        network.intoTiles();
        order(TeamMemory.STEP, batch, learningRate);
        share.forward(batch.length);
        awaitOthers();
        share.slopes(batch.length);
        awaitOthers();
        double loss = share.descendIfFinite(learningRate, batch.length);
        awaitOthers();
        return loss;
    }

    private double descendNumericallyTogether(int[] batch, double learningRate) {
        TwoLayerNet net = network.inRows();
        order(TeamMemory.STEP_NUMERICALLY, batch, learningRate);
        double loss = net.prepareNumerically(train, batch);
        boolean goOn = loss - loss == 0;
        Gradients slopes = goOn ? net.numericalGradientPart(0, layout.workers) : null;
        awaitOthers();
        if (goOn) {
            net.descendPart(slopes, learningRate, 0, layout.workers);
        }
        awaitOthers();
        return loss;
    }

    /** Tells the members what to do with which images, and begins. */
    private void order(int command, int[] batch, double learningRate) {
        System.arraycopy(batch, 0, indices, 0, batch.length);
        team.order(command, batch.length, learningRate);
        awaitOthers();
    }

    @Override
    public double loss(int[] batch) {
        return network.inRows().loss(train, batch);
    }

    @Override
    public int correctOfTrain(int from, int to) {
        return correct(TeamMemory.CORRECT_TRAIN, layout.train, from, to);
    }

    @Override
    public int correctOfTest(int from, int to) {
        return correct(TeamMemory.CORRECT_TEST, layout.test, from, to);
    }

    private int correct(int command, Layout.ImagePlace images, int from, int to) {
        network.intoTiles();
        team.orderCount(command, from, to);
        awaitOthers();
        int correct = share.correct(images, team);
        awaitOthers();
        for (int m = 1; m < layout.workers; m++) {
            correct += team.correct(m);
        }
        return correct;
    }

    private void awaitOthers() {
        if (!barrier.await(PATIENCE_MILLIS)) {
            throw new TeamLostException();
        }
    }
}
