package downhill.web.lesson.partialderivative;

import downhill.core.math.StableMath;

/**
 * From where the surface is seen, far away, so that parallel lines stay parallel. Its box reaches from -5 to 5 along x0 and
 * x1 and from 0 to 50 in height. In the plane of the figure it stays within -1 and 1, whichever way it is turned.
 *
 * @param yaw degrees around the vertical: at 0, x0 grows to the right and x1 away from the reader
 * @param pitch degrees from a view from the side, 0, to one from above, 90
 */
record Turn(double yaw, double pitch) {
    static final double REACH = 5;
    static final double TOP = 2 * REACH * REACH;

    private static final double RADIANS = Math.PI / 180;
    private static final double WIDTH = 0.62;
    private static final double HEIGHT = 0.5;

    /** Returns how far to the right of the middle a point is drawn. */
    double across(double x0, double x1) {
        double x = x0 / REACH * WIDTH;
        double y = x1 / REACH * WIDTH;
        return x * StableMath.cos(yaw * RADIANS) - y * StableMath.sin(yaw * RADIANS);
    }

    /** Returns how far above the middle a point is drawn. */
    double up(double x0, double x1, double height) {
        double z = (height / TOP * 2 - 1) * HEIGHT;
        return z * StableMath.cos(pitch * RADIANS) + away(x0, x1) * StableMath.sin(pitch * RADIANS);
    }

    /** Returns how far behind the middle a point lies. */
    double away(double x0, double x1) {
        double x = x0 / REACH * WIDTH;
        double y = x1 / REACH * WIDTH;
        return x * StableMath.sin(yaw * RADIANS) + y * StableMath.cos(yaw * RADIANS);
    }
}
