/**
 * Lesson 9: the gradient as a field of arrows, each of which points down the steepest way from its own place.
 *
 * <p>{@link downhill.web.lesson.gradient.GradientState} and {@link downhill.web.lesson.gradient.ArrowField} are plain Java.
 */
package downhill.web.lesson.gradient;
