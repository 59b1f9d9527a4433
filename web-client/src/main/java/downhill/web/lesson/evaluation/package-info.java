/** Lesson 14: the accuracy on training and on test images, once an epoch, with few images and with many. */
package downhill.web.lesson.evaluation;
