/**
 * Lesson 3: the probability g(z), z = Wx + b, of points that are 0 or 1, and two costs of it over W: one that goes flat where
 * it is most wrong, and one that is convex.
 */
package downhill.web.lesson.logistic;
