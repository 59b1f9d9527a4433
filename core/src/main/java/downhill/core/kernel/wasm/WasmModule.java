package downhill.core.kernel.wasm;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes a WebAssembly module: an imported memory, one imported function, and exported functions.
 *
 * <p>The module imports {@code env.memory} and {@code env.exp}, a function from double to double with index
 * {@link #EXP}.
 *
 * @see <a href="https://webassembly.github.io/spec/core/binary/modules.html">WebAssembly, modules</a>
 */
final class WasmModule {
    /** Index of the imported exponential. */
    static final int EXP = 0;

    private static final int TYPES = 1;
    private static final int IMPORTS = 2;
    private static final int FUNCTIONS = 3;
    private static final int EXPORTS = 7;
    private static final int CODES = 10;

    private final int pages;
    private final boolean shared;
    private final List<String> names = new ArrayList<>();
    private final List<WasmFunction> functions = new ArrayList<>();

    /** A module on a memory of at least so many pages of 64 KiB; a shared memory can never be larger than that. */
    WasmModule(int pages, boolean shared) {
        this.pages = pages;
        this.shared = shared;
    }

    void export(String name, WasmFunction function) {
        names.add(name);
        functions.add(function);
    }

    byte[] toArray() {
        int count = functions.size();
        Bytes types = new Bytes().unsigned(count + 1);
        types.add(new WasmFunction(ValueType.F64, ValueType.F64).type().toArray());
        Bytes indices = new Bytes().unsigned(count);
        Bytes exports = new Bytes().unsigned(count);
        Bytes codes = new Bytes().unsigned(count);
        for (int k = 0; k < count; k++) {
            types.add(functions.get(k).type().toArray());
            indices.unsigned(k + 1);
            exports.name(names.get(k)).add(0).unsigned(k + 1);
            codes.sized(functions.get(k).code());
        }
        Bytes imports = new Bytes().unsigned(2);
        imports.name("env").name("exp").add(0).unsigned(0);
        imports.name("env").name("memory").add(2);
        if (shared) {
            imports.add(3).unsigned(pages).unsigned(pages);
        } else {
            imports.add(0).unsigned(pages);
        }
        Bytes module = new Bytes().add(0).add('a').add('s').add('m').word(1);
        module.add(TYPES).sized(types);
        module.add(IMPORTS).sized(imports);
        module.add(FUNCTIONS).sized(indices);
        module.add(EXPORTS).sized(exports);
        module.add(CODES).sized(codes);
        return module.toArray();
    }
}
