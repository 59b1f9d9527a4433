package downhill.core.kernel.wasm;

import static downhill.core.kernel.wasm.ValueType.F64;
import static downhill.core.kernel.wasm.ValueType.I32;

/**
 * Writes the WebAssembly module of a worker: the hot loops of {@link downhill.core.kernel} as f64x2 SIMD, with the same
 * bits, for the sizes and addresses of one run.
 *
 * <p>It imports {@code env.memory} and {@code env.exp} ({@link downhill.core.math.StableMath#exp(double)}) and exports
 *
 * <pre>{@code
 * gather(rowStart, column, ink, label, count)     the batch named by this worker's indices
 * gatherRows(rowStart, column, ink, label, count) the same, for the forward pass only
 * pass(from, to, count)                           z1, da1, da2 and trueProbability of some samples
 * descend(learningRate, count, first, step, fromUnit, toUnit)
 *                                                 the update of pixels first, first + step, … and of some hidden units;
 *                                                 the output biases go with unit 0
 * correct(from, to) -> how many                   of the samples are classified rightly
 * }</pre>
 */
public final class TrainingModule {
    private TrainingModule() {}

    /**
     * Writes the module.
     *
     * @param layout sizes and addresses
     * @param worker whose part of the memory it uses, in [0, layout.workers())
     * @param shared whether the memory is shared between workers
     * @return the bytes of the module
     * @throws IllegalArgumentException if there is no such worker
     */
    public static byte[] write(Layout layout, int worker, boolean shared) {
        if (worker < 0 || worker >= layout.workers()) {
            throw new IllegalArgumentException("worker = " + worker + ", outside [0, " + layout.workers() + ")");
        }
        WasmModule module = new WasmModule(layout.pages(), shared);
        module.export("gather", GatherCode.gather(layout, worker, true));
        module.export("gatherRows", GatherCode.gather(layout, worker, false));
        module.export("pass", pass(layout, worker));
        module.export("descend", descend(layout, worker));
        module.export("correct", correct(layout, worker));
        return module.toArray();
    }

    private static WasmFunction pass(Layout layout, int worker) {
        WasmFunction f = new WasmFunction(null, I32, I32, I32);
        Expr from = f.parameter(0);
        Expr to = f.parameter(1);
        ForwardCode forward = new ForwardCode(f, layout, worker);
        forward.hiddenLayer(from, to);
        forward.outputLayer(from, to);
        BackwardCode backward = new BackwardCode(f, layout, worker);
        backward.outputSlope(from, to, f.parameter(2));
        backward.hiddenSlope(from, to);
        return f;
    }

    private static WasmFunction descend(Layout layout, int worker) {
        WasmFunction f = new WasmFunction(null, F64, I32, I32, I32, I32, I32);
        Expr learningRate = f.parameter(0);
        Expr count = f.parameter(1);
        Expr fromUnit = f.parameter(4);
        BackwardCode backward = new BackwardCode(f, layout, worker);
        backward.descendHidden(learningRate, f.parameter(2), f.parameter(3));
        backward.descendOutput(learningRate, count, fromUnit, f.parameter(5));
        f.when(Expr.equal(fromUnit, Expr.i32(0)), () -> backward.descendOutputBias(learningRate, count));
        return f;
    }

    private static WasmFunction correct(Layout layout, int worker) {
        WasmFunction f = new WasmFunction(I32, I32, I32);
        ForwardCode forward = new ForwardCode(f, layout, worker);
        forward.hiddenLayer(f.parameter(0), f.parameter(1));
        forward.outputLayer(f.parameter(0), f.parameter(1));
        f.returns(forward.correct(f.parameter(0), f.parameter(1)));
        return f;
    }
}
