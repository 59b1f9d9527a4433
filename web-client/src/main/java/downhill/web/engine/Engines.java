package downhill.web.engine;

import downhill.core.data.LabeledImages;
import downhill.core.training.GradientMethod;
import downhill.core.training.JavaEngine;
import downhill.core.training.TrainingConfig;
import downhill.core.training.TrainingEngine;
import downhill.web.dom.Browser;
import java.util.function.Consumer;
import org.teavm.jso.JSBody;

/**
 * Makes the engine of a run: the fastest that the browser offers and the reader allows.
 *
 * <p>Several workers need a shared memory, which only a page that is isolated from other origins has. SIMD alone needs
 * nothing. Where there is no SIMD, or the run is too large for one memory, the plain loops do the work.
 */
public final class Engines {
    /** The most workers that a run takes by itself. */
    public static final int MAX_WORKERS = 8;

    private static final int WARM_UP_STEPS = 40;
    private static final double WARM_UP_MILLIS = 60;

    private TrainingConfig config;
    private TrainingEngine engine;
    private Team team;

    /**
     * Ends the present engine, and makes another. Where the preference leaves it to the machine, there are as many workers
     * as processors, at most {@link #MAX_WORKERS}.
     *
     * @param ready takes the engine, at once or once its workers have started
     * @param lost runs when a worker of the team has died
     */
    public void make(
            TrainingConfig newConfig,
            LabeledImages train,
            LabeledImages test,
            EnginePreference preference,
            Consumer<TrainingEngine> ready,
            Runnable lost) {
        end();
        config = newConfig;
        if (preference.plain() || !hasSimd()) {
            begin(new JavaEngine(config, train, test), ready);
            return;
        }
        int workers = Math.min(MAX_WORKERS, preference.workers() > 0 ? preference.workers() : processors());
        if (workers == 1 || !canShare() || !startTeam(train, test, workers, preference, ready, lost)) {
            begin(inOneWorker(train, test), ready);
        }
    }

    /** Returns whether the browser gives the shared memory and the workers; what it refuses, one worker does without. */
    private boolean startTeam(
            LabeledImages train,
            LabeledImages test,
            int workers,
            EnginePreference preference,
            Consumer<TrainingEngine> ready,
            Runnable lost) {
        try {
            RunMemory memory = new RunMemory(config, train, test, workers);
            // Before the members: what the browser refuses them, it refuses their leader first.
            TeamEngine leader = new TeamEngine(memory, preference.workers() > 0);
            team = new Team(memory, () -> begin(leader, ready), lost);
            return true;
        } catch (RuntimeException | Error refused) {
            return false;
        }
    }

    /** Plain Java needs neither the memory nor the modules of WebAssembly, which a browser may refuse. */
    private TrainingEngine inOneWorker(LabeledImages train, LabeledImages test) {
        try {
            return new SimdEngine(config, train, test);
        } catch (RuntimeException | Error refused) {
            return new JavaEngine(config, train, test);
        }
    }

    private void begin(TrainingEngine made, Consumer<TrainingEngine> ready) {
        engine = made;
        ready.accept(made);
    }

    /**
     * Takes steps of length zero, so that the first real ones find compiled code. They change nothing. A run with the
     * numerical gradient needs none.
     */
    public void warmUp() {
        if (config.gradient() == GradientMethod.NUMERICAL) {
            return;
        }
        int[] batch = firstImages();
        if (engine instanceof TeamEngine teamEngine) {
            teamEngine.warmUp(batch);
        } else {
            repeatUntilWarm(() -> engine.descend(batch, 0));
        }
    }

    /**
     * Runs a step until it is warm, or for {@value #WARM_UP_MILLIS} ms and what the last one takes: browsers compile well
     * only what has run for a while. The first twenty steps of 784-50-10 take 1.1 to 2.6 times as long as later ones, and
     * took 3.0 to 4.7 times as long without this.
     */
    static void repeatUntilWarm(Runnable step) {
        double end = Browser.now() + WARM_UP_MILLIS;
        for (int s = 0; s < WARM_UP_STEPS && Browser.now() < end; s++) {
            step.run();
        }
    }

    /**
     * Does one part of a step again and again, to be timed, once those before it have been done. The weights stay as they
     * are.
     *
     * @throws IllegalStateException unless one worker does the steps by SIMD
     */
    public void repeat(StepPart part, int times) {
        if (!(engine instanceof SimdEngine simd)) {
            throw new IllegalStateException(
                    "parts of a step are told apart by SIMD in one worker, not by " + path() + " in " + workers());
        }
        simd.repeat(part, firstImages(), times);
    }

    private int[] firstImages() {
        int[] batch = new int[Math.min(config.batchSize(), config.trainSize())];
        for (int n = 0; n < batch.length; n++) {
            batch[n] = n;
        }
        return batch;
    }

    /** Ends the workers of the present engine, if it has any. */
    public void end() {
        if (team != null) {
            team.end();
            team = null;
        }
        engine = null;
    }

    /** Returns which loops do the steps, {@code simd} or {@code java}. */
    public String path() {
        // The numerical gradient is plain Java everywhere: its series have made SIMD needless.
        boolean java = engine instanceof JavaEngine || config.gradient() == GradientMethod.NUMERICAL;
        return java ? "java" : "simd";
    }

    /** Returns how many workers do the steps at present. */
    public int workers() {
        return engine instanceof TeamEngine teamEngine ? teamEngine.workers() : 1;
    }

    /** Returns whether the browser runs WebAssembly SIMD: whether it takes a module whose one function makes a vector. */
    @JSBody(
            script =
                    "return typeof WebAssembly === 'object' && WebAssembly.validate(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123,"
                            + " 3, 2, 1, 0, 10, 8, 1, 6, 0, 65, 0, 253, 15, 11]));")
    public static native boolean hasSimd();

    /** Returns whether workers may share a memory: the page must be isolated from other origins. */
    @JSBody(script = "return self.crossOriginIsolated === true && typeof SharedArrayBuffer === 'function';")
    public static native boolean canShare();

    /** Returns how many threads the machine runs at once, as far as the browser says. */
    @JSBody(script = "return Math.max(1, navigator.hardwareConcurrency || 1);")
    public static native int processors();
}
