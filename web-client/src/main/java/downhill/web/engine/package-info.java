/**
 * The engines that train with WebAssembly SIMD, alone or as a team of workers on one shared memory.
 *
 * <p>Read {@link downhill.web.engine.WasmMemory} first (Java arrays that are views of a WebAssembly memory), then
 * {@link downhill.web.engine.SimdEngine} (one worker). {@link downhill.web.engine.Engines} chooses what the browser
 * offers. All engines give the bits of {@link downhill.core.training.JavaEngine}.
 */
package downhill.web.engine;
