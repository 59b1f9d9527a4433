/**
 * Lesson 15: backpropagation and numerical differentiation race on the same mini-batch, and eight questions go back over
 * the chapter.
 *
 * <p>The race runs in the training worker; {@link downhill.web.lesson.roundup.RaceFigure} shows its clock and its count.
 * The questions are those of {@code lessons/review.json} that have a picture;
 * {@link downhill.web.lesson.roundup.QuizAnswers} keeps the answers on the device.
 */
package downhill.web.lesson.roundup;
