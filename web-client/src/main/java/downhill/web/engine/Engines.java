package downhill.web.engine;

import downhill.core.data.LabeledImages;
import downhill.core.training.GradientMethod;
import downhill.core.training.JavaEngine;
import downhill.core.training.TrainingConfig;
import downhill.core.training.TrainingEngine;
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

    private TrainingConfig config;
    private TrainingEngine engine;
    private Team team;

    /** An engine holder without an engine. */
    public Engines() {}

    /** What becomes of the making of an engine. */
    public interface Listener {
        /**
         * The engine can train.
         *
         * @param engine made for the run
         */
        void ready(TrainingEngine engine);

        /**
         * A worker of the team has died.
         *
         * @param reason what the browser says; may be empty
         */
        void lost(String reason);
    }

    /**
     * Ends the present engine, and makes another.
     *
     * @param newConfig what the run is to do
     * @param train its training images. Not modified.
     * @param test its test images. Not modified.
     * @param wish what the reader wants; left to the machine, there are as many workers as processors, at most
     *     {@link #MAX_WORKERS}
     * @param listener hears of the engine, at once or once its workers have started
     */
    public void make(
            TrainingConfig newConfig, LabeledImages train, LabeledImages test, EngineWish wish, Listener listener) {
        end();
        config = newConfig;
        if (wish.plain() || !hasSimd()) {
            ready(new JavaEngine(config, train, test), listener);
            return;
        }
        int workers = Math.min(MAX_WORKERS, wish.workers() > 0 ? wish.workers() : processors());
        if (workers == 1 || !canShare()) {
            ready(new SimdEngine(config, train, test), listener);
            return;
        }
        RunMemory memory = new RunMemory(config, train, test, workers);
        team = new Team(memory, new Team.Start() {
            @Override
            public void ready() {
                Engines.this.ready(new TeamEngine(memory, wish.workers() > 0), listener);
            }

            @Override
            public void lost(String reason) {
                listener.lost(reason);
            }
        });
    }

    private void ready(TrainingEngine made, Listener listener) {
        engine = made;
        listener.ready(made);
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
            WarmUp.run(() -> engine.descend(batch, 0));
        }
    }

    /**
     * Does one part of a step again and again, to be timed. The weights stay as they are.
     *
     * @param part which; those before it have been done
     * @param times how often
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

    /**
     * Returns which loops do the steps.
     *
     * @return {@code simd} or {@code java}
     */
    public String path() {
        // The numerical gradient is plain Java everywhere: its series have made SIMD needless.
        boolean java = engine instanceof JavaEngine || config.gradient() == GradientMethod.NUMERICAL;
        return java ? "java" : "simd";
    }

    /**
     * Returns how many workers do the steps at present.
     *
     * @return at least 1
     */
    public int workers() {
        return engine instanceof TeamEngine teamEngine ? teamEngine.workers() : 1;
    }

    /**
     * Tells whether the browser runs WebAssembly SIMD: whether it takes a module whose one function makes a vector.
     *
     * @return true in all current browsers
     */
    @JSBody(
            script =
                    "return typeof WebAssembly === 'object' && WebAssembly.validate(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123,"
                            + " 3, 2, 1, 0, 10, 8, 1, 6, 0, 65, 0, 253, 15, 11]));")
    public static native boolean hasSimd();

    /**
     * Tells whether workers may share a memory.
     *
     * @return true if the page is isolated from other origins
     */
    @JSBody(script = "return self.crossOriginIsolated === true && typeof SharedArrayBuffer === 'function';")
    public static native boolean canShare();

    /**
     * Returns how many threads the machine runs at once, as far as the browser says.
     *
     * @return at least 1
     */
    @JSBody(script = "return Math.max(1, navigator.hardwareConcurrency || 1);")
    public static native int processors();
}
