/**
 * Writes the hot loops of {@link downhill.core.kernel} as WebAssembly SIMD at run time.
 *
 * <p>Read {@code Bytes}, {@code Expr}, {@code WasmFunction} and {@code WasmModule} for the small assembler,
 * {@link downhill.core.kernel.wasm.Layout} for where the arrays lie, then {@link
 * downhill.core.kernel.wasm.TrainingModule} and, in the order of a step, {@code ForwardCode} with {@code ExpCode} and
 * {@code PixelLists}, and {@code BackwardCode}.
 *
 * <p>The code uses separate multiplications and additions of f64x2, nothing relaxed and nothing fused, so it rounds as
 * Java does. The plain loops are the reference: the two are compared bit for bit on random shapes.
 */
package downhill.core.kernel.wasm;
