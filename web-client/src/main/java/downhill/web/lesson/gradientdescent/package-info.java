/**
 * Lesson 10: gradient descent on contours, where the learning rate decides what becomes of the path: an array of points
 * (x0, x1), first the start.
 */
package downhill.web.lesson.gradientdescent;
