/**
 * Lesson 3: the probability g(Wx + b) of points that are 0 or 1, and two costs of it over W: one that goes flat where it is
 * most wrong, and one that is convex.
 *
 * <p>{@link downhill.web.lesson.logistic.LogisticState} is plain Java; W is the weight, b the bias, z = Wx + b.
 */
package downhill.web.lesson.logistic;
