/**
 * Lesson 3: a line that becomes the probability g(z), z = Wx + b, of points that are 0 or 1, and the squared cost of it, which
 * goes flat where it is most wrong.
 */
package downhill.web.lesson.logistic;
