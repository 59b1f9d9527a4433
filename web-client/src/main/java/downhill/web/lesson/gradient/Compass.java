package downhill.web.lesson.gradient;

import downhill.core.math.StableMath;
import downhill.web.control.Steps;

/**
 * The ways from a point, as angles from the contour: at 0 the height stays, at 90 degrees it falls fastest, at 180 it
 * stays again, at 270 it rises fastest.
 */
final class Compass {
    private static final double RADIANS = Math.PI / 180;

    private final double[] gradient;
    private final double slope;
    private final double[] across;
    private final double[] along;

    /** Stands at a point, from which 0 degrees lie roughly towards some direction. */
    Compass(double[] gradient, double[] towards) {
        this.gradient = gradient;
        slope = ArrowField.length(gradient);
        across = new double[] {-gradient[0] / slope, -gradient[1] / slope};
        double[] level = {across[1], -across[0]};
        double sign = level[0] * towards[0] + level[1] * towards[1] < 0 ? -1 : 1;
        along = new double[] {sign * level[0], sign * level[1]};
    }

    /** Returns whether there is a way down: neither on level ground nor where there is no gradient. */
    boolean hasSlope() {
        return slope > 0 && slope - slope == 0;
    }

    /** Returns a way as a vector of length 1. */
    double[] way(double degrees) {
        double c = StableMath.cos(degrees * RADIANS);
        double s = StableMath.sin(degrees * RADIANS);
        return new double[] {c * along[0] + s * across[0], c * along[1] + s * across[1]};
    }

    /** Returns what the ways along x0 and x1 add to the slope of a way, to hundredths. */
    double[] parts(double degrees) {
        double[] way = way(degrees);
        return new double[] {Steps.round(gradient[0] * way[0], 0.01), Steps.round(gradient[1] * way[1], 0.01)};
    }

    /** Returns how steep a way is; negative where it goes down. */
    double slope(double degrees) {
        return -slope * StableMath.sin(degrees * RADIANS);
    }
}
