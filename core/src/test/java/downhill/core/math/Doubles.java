package downhill.core.math;

import java.util.SplittableRandom;

/** Doubles for tests that a function has to get right everywhere, not only where it is easy. */
final class Doubles {
    private Doubles() {}

    /** Values where floating-point code goes wrong, each with both signs. */
    static double[] edges() {
        double[] magnitudes = {
            0,
            Double.MIN_VALUE,
            2 * Double.MIN_VALUE,
            Math.nextDown(Double.MIN_NORMAL),
            Double.MIN_NORMAL,
            Math.nextUp(Double.MIN_NORMAL),
            0x1p-28,
            1e-7,
            0.5,
            1,
            1.5,
            Math.sqrt(2),
            2,
            Math.E,
            10,
            4294967296.0,
            0x1p52,
            0x1p53,
            0x1p1023,
            Double.MAX_VALUE,
            Double.POSITIVE_INFINITY,
            Double.NaN
        };
        double[] edges = new double[2 * magnitudes.length];
        for (int i = 0; i < magnitudes.length; i++) {
            edges[2 * i] = magnitudes[i];
            edges[2 * i + 1] = -magnitudes[i];
        }
        return edges;
    }

    /** Random bit patterns: every exponent and sign alike, subnormals, infinities and NaN among them. */
    static double[] ofAllMagnitudes(int count) {
        SplittableRandom random = new SplittableRandom(20261124);
        return random.longs(count).mapToDouble(Double::longBitsToDouble).toArray();
    }

    /** Positive and negative subnormal numbers of every size. */
    static double[] subnormal(int count) {
        SplittableRandom random = new SplittableRandom(4);
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            double magnitude = Double.longBitsToDouble(random.nextLong() >>> random.nextInt(12, 64));
            values[i] = random.nextBoolean() ? magnitude : -magnitude;
        }
        return values;
    }

    static double[] uniform(double from, double to, int count) {
        return new SplittableRandom(7).doubles(count, from, to).toArray();
    }

    /** A value and its 1,000 nearest doubles below and above. */
    static double[] around(double centre) {
        double[] values = new double[2001];
        double value = centre;
        for (int i = 1000; i >= 0; i--) {
            values[i] = value;
            value = Math.nextDown(value);
        }
        value = centre;
        for (int i = 1001; i < values.length; i++) {
            value = Math.nextUp(value);
            values[i] = value;
        }
        return values;
    }
}
