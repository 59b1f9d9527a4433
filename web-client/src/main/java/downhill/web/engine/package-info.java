/**
 * The engines that train with WebAssembly SIMD, alone or as a team of workers on one shared memory.
 *
 * <p>Read {@link downhill.web.engine.WasmMemory} first (Java arrays that are views of a WebAssembly memory), then
 * {@link downhill.web.engine.SimdEngine} (one worker). {@link downhill.web.engine.Engines} chooses what the browser
 * offers. All engines give the bits of {@link downhill.core.training.JavaEngine}.
 *
 * <p><b>Who may touch what.</b> Worker m of W owns the hidden units of its tiles: their columns of w1, z1 and da1, their
 * rows of w2, their b1. The first worker owns b2. Between two barriers it writes only what this table names, and nobody
 * reads what another writes there; N is the size of the batch, R the rows that z1, da1, y and the losses have room for.
 *
 * <pre>{@code
 * between barriers  reads                                   writes
 * forward           images, indices, own w1 and b1          own columns of z1, rows 0 to N; own lists of pixels
 * slopes            labels, indices, w2, b2, all of z1 in   rows N m / W to N (m + 1) / W of y, da1 and the losses;
 *                   the rows that it writes                 own copy of w2
 * descend           own columns of z1 and da1, all of y     own columns of w1; own rows of w2, own b1, own b2
 *                   and the losses, own lists of pixels
 * evaluate          images, labels, all of w1, b1, w2, b2   rows R m / W to R (m + 1) / W of z1 and y; own count;
 *                                                           the next image, by an atomic addition
 * numerical slopes  images, indices, all parameters         nothing shared
 * numerical update  own slopes                              own part of the parameters by rows
 * }</pre>
 *
 * <p>Before the first barrier of a step and after its last the members wait, and everything is the leader's: it writes the
 * order and the indices, copies w1 between rows and tiles, or does a step alone.
 */
package downhill.web.engine;
