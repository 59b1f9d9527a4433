/** Lesson 5: ten images drawn out of 60,000, and how closely the loss of a few resembles the loss of all. */
package downhill.web.lesson.minibatch;
