/**
 * Digits and probabilities that the reader can touch: an image, a pad to draw one, ten shares of one whole.
 *
 * <p>An image is 28 × 28 unsigned bytes, row by row, 0 for paper and 255 for ink, as in MNIST.
 * {@link downhill.web.digit.Shares} and {@link downhill.web.digit.InkRaster} are plain Java.
 */
package downhill.web.digit;
