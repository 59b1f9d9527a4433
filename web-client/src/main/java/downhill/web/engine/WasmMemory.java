package downhill.web.engine;

import downhill.core.math.StableMath;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSByRef;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/**
 * A WebAssembly memory whose parts are Java arrays: what one writes the other reads, without a copy.
 *
 * <p>The views stay valid because the memory never grows.
 */
final class WasmMemory {
    private final JSObject memory;

    /** Makes pages of 64 KiB of zeros, which other workers may share where the page is isolated from other origins. */
    WasmMemory(int pages, boolean shared) {
        this(create(pages, shared));
    }

    /** Takes a memory that another worker has made. */
    WasmMemory(JSObject memory) {
        this.memory = memory;
    }

    JSObject object() {
        return memory;
    }

    double[] doubles(int address, int count) {
        return doubles(memory, address, count);
    }

    int[] ints(int address, int count) {
        return ints(memory, address, count);
    }

    char[] chars(int address, int count) {
        return chars(memory, address, count);
    }

    byte[] bytes(int address, int count) {
        return bytes(memory, address, count);
    }

    /** The functions that {@link downhill.core.kernel.wasm.TrainingModule} exports, as it describes them. */
    interface Kernel extends JSObject {
        void forward(int rowStart, int column, int ink, int count);

        void slopes(int label, int from, int to, int count);

        void descend(double learningRate, int count);

        int correct(int rowStart, int column, int ink, int label, int first, int from, int to);
    }

    /** The exponential that the module imports for extreme arguments. */
    @JSFunctor
    interface Exp extends JSObject {
        double of(double x);
    }

    Kernel instantiate(byte[] module) {
        return instantiate(module, memory, StableMath::exp);
    }

    @JSBody(
            params = {"module", "memory", "exp"},
            script = "return new WebAssembly.Instance(new WebAssembly.Module(module),"
                    + " {env: {memory: memory, exp: exp}}).exports;")
    private static native Kernel instantiate(@JSByRef byte[] module, JSObject memory, Exp exp);

    @JSBody(
            params = {"pages", "shared"},
            script = "return new WebAssembly.Memory({initial: pages, maximum: pages, shared: shared});")
    private static native JSObject create(int pages, boolean shared);

    @JSBody(
            params = {"memory", "address", "count"},
            script = "return new Float64Array(memory.buffer, address, count);")
    @JSByRef
    private static native double[] doubles(JSObject memory, int address, int count);

    @JSBody(
            params = {"memory", "address", "count"},
            script = "return new Int32Array(memory.buffer, address, count);")
    @JSByRef
    private static native int[] ints(JSObject memory, int address, int count);

    @JSBody(
            params = {"memory", "address", "count"},
            script = "return new Uint16Array(memory.buffer, address, count);")
    @JSByRef
    private static native char[] chars(JSObject memory, int address, int count);

    @JSBody(
            params = {"memory", "address", "count"},
            script = "return new Int8Array(memory.buffer, address, count);")
    @JSByRef
    private static native byte[] bytes(JSObject memory, int address, int count);
}
