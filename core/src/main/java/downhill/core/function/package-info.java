/**
 * The functions of the chapter, each with its derivative where it has one.
 *
 * <p>Two activations, {@link downhill.core.function.Step} and {@link downhill.core.function.Sigmoid}, beside the
 * {@link downhill.core.function.Activation} that a network is built with; the output function {@link downhill.core.function.Softmax}, and {@link downhill.core.function.Argmax},
 * which reads an answer off it; two losses, {@link downhill.core.function.SumSquaredError} and
 * {@link downhill.core.function.CrossEntropyError}, with {@link downhill.core.function.OneHot} between their two
 * forms of the truth. {@link downhill.core.function.Expression} is a function that a reader
 * wrote, {@link downhill.core.function.Condition} what a lesson waits for; {@code ExpressionScanner} cuts its text into
 * words, {@code ExpressionParser} makes a tree of them, and {@code ExpressionNode} computes.
 *
 * <p>The letters are the book's: x is an input, a the scores before the output function, y the probabilities after it,
 * and t what is true, as a one-hot row or as a label. N is the number of samples and C that of classes; a batch of shape
 * (N, C) lies in one array row by row.
 */
package downhill.core.function;
