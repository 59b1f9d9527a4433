/**
 * Questions that come back: each lesson has a <em>why</em> and a <em>transfer</em> question in {@code lessons/review.json}.
 *
 * <p>Begin with {@link downhill.web.review.Schedule}, which knows what is due on which day, and {@link
 * downhill.web.review.QuestionCard}, which asks; lessons, the last lesson's quiz and {@code /review} use both.
 */
package downhill.web.review;
