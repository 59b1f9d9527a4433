/**
 * The hot loops of a two-layer network on sparse images, in plain Java.
 *
 * <p>Read {@link downhill.core.kernel.SparseBatch} first (how a mini-batch lies in memory), then the
 * passes in the order in which a training step runs them: {@link downhill.core.kernel.SparseLayer}
 * forward, {@link downhill.core.function.Activation}, {@link downhill.core.kernel.DenseLayer}
 * forward, {@link downhill.core.kernel.SoftmaxLoss}, and back.
 *
 * <p>Shapes, all row-major in flat arrays: batch N, inputs D, hidden units H, classes C.
 *
 * <pre>{@code
 * x (N, D)   w1 (D, H)   b1 (H)   a1 = x w1 + b1 (N, H)   z1 = activation(a1) (N, H)
 *            w2 (H, C)   b2 (C)   a2 = z1 w2 + b2 (N, C)   y  = softmax(a2)   (N, C)
 * da2 = (y - t) / N (N, C)        da1 = (da2 w2ᵀ) · activation'(a1) (N, H)
 * dw2 = z1ᵀ da2, db2 = Σ da2      dw1 = xᵀ da1, db1 = Σ da1
 * }</pre>
 *
 * <p>Each sum runs in one order, which is part of the contract: forward sums start at the bias and
 * add the inputs in ascending order; backward sums start at zero and add the samples, or the
 * classes, in ascending order. Loops are split over samples, hidden units or pixels, never over the
 * terms of a sum, so tiles, workers and vectors all give the same bits.
 *
 * <p>The tiles hold seven or ten sums in local variables while the list of pixels is walked once for all of them. That
 * is worth eight times the plain triple loop in the browser (8.8 ms against 1.1 ms a step of 784-50-10, batch 100).
 *
 * <p>Nothing here checks its arguments: {@link downhill.core.network.TwoLayerNet} does, once a batch.
 */
package downhill.core.kernel;
