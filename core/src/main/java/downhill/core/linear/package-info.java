/**
 * The two models before neural networks, and the costs that training them lowers.
 *
 * <p>{@link downhill.core.linear.LinearHypothesis} predicts a number, {@link
 * downhill.core.linear.LogisticRegression} a probability. Both hold the data, so that a cost is a function of the
 * parameters alone and can be drawn, differentiated and descended.
 *
 * <p>x is an input, y what is true, W the weights, b the bias, N the number of samples, D that of features.
 */
package downhill.core.linear;
