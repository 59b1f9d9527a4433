/** Lesson 4: an answer y of ten probabilities that sum to 1, the true digit t, and the two losses that judge y. */
package downhill.web.lesson.loss;
