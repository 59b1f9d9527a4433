/** Lesson 2: a line H(x) = Wx, its cost over W, drawn by dragging W, and the descent that finds the best W. */
package downhill.web.lesson.cost;
