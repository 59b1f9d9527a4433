/**
 * What the lessons on gradients share: the {@link downhill.web.lesson.surface.Landscape}s to look at and their
 * {@link downhill.web.lesson.surface.ContourMap}.
 *
 * <p>x0 and x1 are the two coordinates of a point of the plane, f the height of the surface over it.
 */
package downhill.web.lesson.surface;
