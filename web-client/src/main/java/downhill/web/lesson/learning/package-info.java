/**
 * Lesson 1: rules, features and networks: which part does no person touch? Then three networks learn from 50, 500 and 5,000
 * images, and the gap between training and test accuracy shows which of them learned by heart.
 *
 * <p>{@link downhill.web.lesson.learning.LearningState} is plain Java.
 */
package downhill.web.lesson.learning;
