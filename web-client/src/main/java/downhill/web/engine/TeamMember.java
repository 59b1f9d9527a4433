package downhill.web.engine;

import downhill.core.data.LabeledImages;
import downhill.core.kernel.wasm.Layout;
import downhill.core.network.Gradients;
import downhill.core.network.TwoLayerNet;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** A worker that does its share of another worker's run, until that one ends it. */
public final class TeamMember {
    private final Layout layout;
    private final TeamMemory team;
    private final Barrier barrier;
    private final Share share;
    private final int[] indices;
    private final TwoLayerNet network;
    private final LabeledImages train;
    private final int worker;

    /** What a member must know: the memory, its place in it, and {@link Sizes}. */
    private interface Join extends JSObject {
        @JSProperty
        JSObject getMemory();

        @JSProperty
        int getWorker();

        @JSProperty
        int[] getSizes();
    }

    @JSFunctor
    private interface Listener extends JSObject {
        void hear(Join join);
    }

    private TeamMember(Join join) {
        Sizes sizes = Sizes.of(join.getSizes());
        layout = sizes.layout();
        WasmMemory memory = new WasmMemory(join.getMemory());
        worker = join.getWorker();
        team = new TeamMemory(memory);
        barrier = team.barrier(layout);
        share = Share.of(layout, memory, worker);
        indices = memory.ints(layout.indices, layout.capacity);
        network = RunMemory.network(layout, memory, sizes);
        Layout.ImagePlace place = layout.train;
        train = LabeledImages.ofLists(
                sizes.inputs(),
                memory.ints(place.rowStart(), sizes.trainCount() + 1),
                memory.chars(place.column(), sizes.trainNonzero()),
                memory.bytes(place.ink(), sizes.trainNonzero()),
                memory.bytes(place.label(), sizes.trainCount()));
    }

    /** Returns whether this worker was started to be a member of a team: its name says so. */
    @JSBody(script = "return self.name === 'team-member';")
    public static native boolean isWanted();

    /** Waits for the memory of a run, then works until the worker is ended. */
    public static void start() {
        listen(join -> {
            TeamMember member = new TeamMember(join);
            say("ready");
            member.work();
        });
        say("listening");
    }

    @SuppressWarnings("InfiniteLoopStatement")
    private void work() {
        while (true) {
            awaitOthers();
            switch (team.command()) {
                case TeamMemory.STEP -> step(team.count(), team.learningRate());
                case TeamMemory.STEP_NUMERICALLY -> stepNumerically(team.count(), team.learningRate());
                case TeamMemory.CORRECT_TRAIN -> team.putCorrect(worker, share.correct(layout.train, team));
                default -> team.putCorrect(worker, share.correct(layout.test, team));
            }
            awaitOthers();
        }
    }

    private void step(int count, double learningRate) {
        share.forward(count);
        awaitOthers();
        share.slopes(count);
        awaitOthers();
        share.descendIfFinite(learningRate, count);
    }

    private void stepNumerically(int count, double learningRate) {
        int[] batch = new int[count];
        System.arraycopy(indices, 0, batch, 0, count);
        double loss = network.prepareNumerically(train, batch);
        boolean goOn = loss - loss == 0;
        Gradients slopes = goOn ? network.numericalGradientPart(worker, layout.workers) : null;
        awaitOthers();
        if (goOn) {
            network.descendPart(slopes, learningRate, worker, layout.workers);
        }
    }

    private void awaitOthers() {
        barrier.await(Double.POSITIVE_INFINITY);
    }

    @JSBody(params = "listener", script = "self.onmessage = event => listener(event.data);")
    private static native void listen(Listener listener);

    @JSBody(params = "word", script = "self.postMessage(word);")
    private static native void say(String word);
}
