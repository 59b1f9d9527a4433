/**
 * Lesson 1: three networks learn from 50, 500 and 5,000 images, and the gap between training and test accuracy shows which
 * of them learned by heart; beside them rules and features made by hand: which part does no person touch?
 */
package downhill.web.lesson.learning;
