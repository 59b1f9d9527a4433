/**
 * The chapter's two networks.
 *
 * <p>Read {@link downhill.core.network.SimpleNet} first (2 inputs, 3 classes, one weight matrix), then
 * {@link downhill.core.network.BookTwoLayerNet}, the two-layer network as the book writes it, and
 * {@link downhill.core.network.TwoLayerNet}, the fast one that trains, with its {@link downhill.core.network.Parameters} and
 * {@link downhill.core.network.Gradients}; {@link downhill.core.network.ForwardPass} keeps all that it computes for one image, and
 * {@link downhill.core.network.PixelEvidence} says which pixels speak for a class. The
 * names are the book's: predict, loss, accuracy, gradient, numericalGradient; x is a batch of inputs, t the true classes, y the probabilities, w1, b1, w2, b2 the
 * parameters, a and z the sums and activations of a layer. Shapes: batch N, inputs D, hidden units H, classes C.
 */
package downhill.core.network;
