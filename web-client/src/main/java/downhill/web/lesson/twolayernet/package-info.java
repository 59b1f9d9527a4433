/**
 * Lesson 12: the 784-50-10 network spread out. One image is followed forward, layer by layer, and the loss back to one weight,
 * factor by factor.
 *
 * <p>{@link downhill.web.lesson.twolayernet.TwoLayerModel} holds the trained network and
 * {@link downhill.web.lesson.twolayernet.Blame} the factors of one slope; both are plain Java. The book's numbers are those of
 * {@link downhill.web.lesson.twolayernet.BookGradient}. Names are those of the book: x, a1, z1, a2, y and W1, b1, W2, b2.
 */
package downhill.web.lesson.twolayernet;
