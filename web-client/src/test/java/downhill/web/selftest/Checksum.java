package downhill.web.selftest;

import downhill.core.math.Fingerprint;

/** What stands for a large array: its size, sum, sum of squares and first five elements, as golden.json has them. */
final class Checksum {

    private Checksum() {}

    static void addTo(Checks checks, String path, double[] values) {
        double sum = 0;
        double squares = 0;
        for (double value : values) {
            sum += value;
            squares += value * value;
        }
        checks.add(path + ".size", values.length);
        checks.add(path + ".sum", sum);
        checks.add(path + ".sumOfSquares", squares);
        for (int i = 0; i < 5; i++) {
            checks.add(path + ".first." + i, values[i]);
        }
    }

    static String fingerprint(double[] values) {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.add(values);
        return fingerprint.hex();
    }
}
