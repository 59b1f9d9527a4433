/**
 * Lesson 12: the 784-50-10 network spread out. One image is followed layer by layer, and the slope of any parameter is
 * found in two ways.
 *
 * <p>{@link downhill.web.lesson.twolayernet.TwoLayerModel} holds the network and the batch of twenty images,
 * {@link downhill.web.lesson.twolayernet.ForwardPass} the values of one image; both are plain Java. Names are those of
 * the book: x, a1, z1, a2, y and W1, b1, W2, b2.
 */
package downhill.web.lesson.twolayernet;
