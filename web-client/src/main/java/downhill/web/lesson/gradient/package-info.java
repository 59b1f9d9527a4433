/** Lesson 9: the gradient as a field of arrows, each of which points down the steepest way from its own place. */
package downhill.web.lesson.gradient;
