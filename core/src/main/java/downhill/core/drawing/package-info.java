/**
 * Strokes on a pad become an image as MNIST's images were made.
 *
 * <p>{@link downhill.core.drawing.Strokes} is what was drawn, {@link downhill.core.drawing.DigitImage} makes the image of it
 * and keeps the steps on the way; {@link downhill.core.drawing.RoundPen} draws lines as grey pixels. {@link
 * downhill.core.drawing.DrawingException} says why there is no image.
 *
 * <p>A pad is the square [0, 1] × [0, 1], y downwards; a pixel's ink is an unsigned byte, 0 for none and 255 for full.
 */
package downhill.core.drawing;
