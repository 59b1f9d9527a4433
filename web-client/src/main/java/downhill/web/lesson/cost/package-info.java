/**
 * Lesson 2: the cost of a line through the origin, drawn by dragging its slope, and the descent that finds the best one.
 *
 * <p>{@link downhill.web.lesson.cost.CostState} is plain Java; W is the slope, as in H(x) = Wx.
 */
package downhill.web.lesson.cost;
