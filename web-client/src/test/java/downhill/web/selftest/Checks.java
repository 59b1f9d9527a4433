package downhill.web.selftest;

import java.util.ArrayList;
import java.util.List;

/** The checks of a self-test, in the order in which they were computed. */
final class Checks {

    private final List<Check> list = new ArrayList<>();

    void add(String path, double value) {
        list.add(new Check(path, value));
    }

    /** Adds each element under the path of the list and its index. */
    void addAll(String path, double[] values) {
        for (int i = 0; i < values.length; i++) {
            add(path + "." + i, values[i]);
        }
    }

    void addAll(String path, int[] values) {
        for (int i = 0; i < values.length; i++) {
            add(path + "." + i, values[i]);
        }
    }

    /** Adds a fingerprint of 16 hexadecimal digits as the two whole numbers that its halves are. */
    void addFingerprint(String path, String fingerprint) {
        add(path + ".high", number(fingerprint.substring(0, 8)));
        add(path + ".low", number(fingerprint.substring(8)));
    }

    List<Check> list() {
        return List.copyOf(list);
    }

    private static double number(String hexadecimal) {
        double number = 0;
        for (int i = 0; i < hexadecimal.length(); i++) {
            number = number * 16 + Character.digit(hexadecimal.charAt(i), 16);
        }
        return number;
    }
}
