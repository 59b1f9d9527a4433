/**
 * Lesson 10: gradient descent on contours, where the learning rate decides what becomes of the path.
 *
 * <p>{@link downhill.web.lesson.gradientdescent.Run} is one walk and {@link
 * downhill.web.lesson.gradientdescent.DescentState} what the reader has set, both plain Java; {@link
 * downhill.web.lesson.gradientdescent.Detective} looks at a path and names what happened, a {@link
 * downhill.web.lesson.gradientdescent.Verdict}. A path is an array of points (x0, x1), first the start.
 */
package downhill.web.lesson.gradientdescent;
