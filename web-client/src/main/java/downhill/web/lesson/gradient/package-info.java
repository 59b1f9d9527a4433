/**
 * Lesson 9: the gradient as a field of arrows, each of which points down the steepest way from its own place.
 *
 * <p>{@link downhill.web.lesson.gradient.GradientState}, {@link downhill.web.lesson.gradient.ArrowField} and {@link
 * downhill.web.lesson.gradient.Compass} are plain Java. {@link downhill.web.lesson.gradient.GradientFigure} draws the
 * surface, {@link downhill.web.lesson.gradient.PointPainter} what is measured at the reader's point.
 */
package downhill.web.lesson.gradient;
