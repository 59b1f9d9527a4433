package downhill.core.kernel.wasm;

/** What a WebAssembly value is. */
enum ValueType {
    /** A 32-bit integer: an address, a count, a condition. */
    I32(0x7f),
    /** A double. */
    F64(0x7c),
    /** Two doubles side by side (f64x2). */
    V128(0x7b);

    final int code;

    ValueType(int code) {
        this.code = code;
    }
}
