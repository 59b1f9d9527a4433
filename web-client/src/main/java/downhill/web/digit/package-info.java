/**
 * Digits and probabilities: an image of a digit, and ten shares of one whole that the reader pulls at.
 *
 * <p>An image is 28 × 28 unsigned bytes, row by row, 0 for paper and 255 for ink, as in MNIST.
 * {@link downhill.web.digit.Shares} is plain Java.
 */
package downhill.web.digit;
