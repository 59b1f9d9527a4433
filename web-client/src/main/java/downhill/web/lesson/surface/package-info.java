/** What the lessons on gradients share: surfaces f(x0, x1) and their maps of contours. */
package downhill.web.lesson.surface;
