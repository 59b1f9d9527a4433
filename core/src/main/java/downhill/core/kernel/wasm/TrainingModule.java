package downhill.core.kernel.wasm;

import static downhill.core.kernel.wasm.ValueType.F64;
import static downhill.core.kernel.wasm.ValueType.I32;

/**
 * Writes the WebAssembly module of a portion of the hidden layer: the hot loops of {@link downhill.core.kernel} as f64x2
 * SIMD, with the same bits, for the sizes and addresses of one run.
 *
 * <p>It imports {@code env.memory} and {@code env.exp} ({@link downhill.core.math.StableMath#exp(double)}) and exports
 *
 * <pre>{@code
 * forward(rowStart, column, ink, count)  z1 of the portion, and the lists of pixels, for the batch named by the indices
 * slopes(label, from, to, count)         y, da1, da2 and the probability of the true class of some samples;
 *                                        needs z1 of all portions
 * descend(learningRate, count)           the update of the portion's weights; needs the slopes of all samples.
 *                                        The output biases go with the first tile
 * correct(rowStart, column, ink, label, first, from, to) -> how many
 *                                        of the images first + from to first + to are classified rightly
 * }</pre>
 *
 * <p>A step is forward, slopes, descend. A team has a barrier after each.
 */
public final class TrainingModule {
    private TrainingModule() {}

    /**
     * Writes the module.
     *
     * @param layout sizes and addresses
     * @param portion what {@code forward} and {@code descend} work on
     * @return the bytes of the module
     */
    public static byte[] write(Layout layout, Layout.Portion portion) {
        WasmModule module = new WasmModule(layout.pages(), layout.workers > 1);
        module.export("forward", forward(layout, portion));
        module.export("slopes", slopes(layout, portion));
        module.export("descend", descend(layout, portion));
        module.export("correct", correct(layout));
        return module.toArray();
    }

    private static WasmFunction forward(Layout layout, Layout.Portion portion) {
        WasmFunction f = new WasmFunction(null, I32, I32, I32, I32);
        ImageSource images =
                new ImageSource(f.parameter(0), f.parameter(1), f.parameter(2), n -> ImageSource.ofBatch(layout, n));
        PixelLists lists = new PixelLists(f, layout, layout.worker(portion.worker()));
        new ForwardCode(f, layout).hiddenLayer(layout.tiles(portion), images, Expr.i32(0), f.parameter(3), lists);
        return f;
    }

    private static WasmFunction slopes(Layout layout, Layout.Portion portion) {
        WasmFunction f = new WasmFunction(null, I32, I32, I32, I32);
        Expr from = f.parameter(1);
        Expr to = f.parameter(2);
        new ForwardCode(f, layout).outputLayer(from, to);
        BackwardCode backward = new BackwardCode(f, layout, portion);
        backward.outputSlope(f.parameter(0), from, to, f.parameter(3));
        backward.hiddenSlope(from, to);
        return f;
    }

    private static WasmFunction descend(Layout layout, Layout.Portion portion) {
        WasmFunction f = new WasmFunction(null, F64, I32);
        Expr learningRate = f.parameter(0);
        Expr count = f.parameter(1);
        BackwardCode backward = new BackwardCode(f, layout, portion);
        backward.descendHidden(learningRate);
        backward.descendOutput(learningRate, count);
        backward.descendOutputBias(learningRate, count);
        return f;
    }

    private static WasmFunction correct(Layout layout) {
        WasmFunction f = new WasmFunction(I32, I32, I32, I32, I32, I32, I32, I32);
        Expr first = f.parameter(4);
        Expr from = f.parameter(5);
        Expr to = f.parameter(6);
        ImageSource images = new ImageSource(f.parameter(0), f.parameter(1), f.parameter(2), n -> Expr.add(first, n));
        ForwardCode forward = new ForwardCode(f, layout);
        forward.hiddenLayer(layout.tiles(), images, from, to, null);
        forward.outputLayer(from, to);
        f.returns(forward.correct(f.parameter(3), first, from, to));
        return f;
    }
}
