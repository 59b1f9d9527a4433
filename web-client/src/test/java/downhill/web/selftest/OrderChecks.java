package downhill.web.selftest;

/**
 * The order of operations: {@code a + (b + c)} is not {@code (a + b) + c}, and a compiler that prints the one for the
 * other makes every sum that follows another one. The numbers are chosen so that each wrong order shows.
 */
final class OrderChecks {

    private static final double[] NUMBERS = {0.1, 0.7, 1e-3, 3.3, 1e16, 7e-9, 0.3};

    private OrderChecks() {}

    static void addTo(Checks checks) {
        int place = 0;
        for (double a : NUMBERS) {
            for (double b : NUMBERS) {
                for (double c : NUMBERS) {
                    double d = a - 2 * c;
                    String path = "same.order." + place + ".";
                    place++;
                    checks.add(path + "sumOfSum", a + (b + c));
                    checks.add(path + "sumOfDifference", a + (b - c));
                    checks.add(path + "productOfProduct", a * (b * c));
                    checks.add(path + "productOfQuotient", a * (b / c));
                    checks.add(path + "sumOfTwoSums", (a + b) + (c + d));
                    checks.add(path + "productOfTwoProducts", (a * b) * (c / d));
                    checks.add(path + "sumOfCall", a + sum(b, c));
                    checks.add(path + "productOfCall", a * product(b, c));
                    checks.add(path + "longSum", (a + (b + (c + (d + a)))) + ((b - c) + (d + b)));
                    checks.add(path + "names", named(a, b, c, d));
                    checks.add(path + "chosen", chosen(a, b, c, d));
                }
            }
        }
    }

    private static double sum(double b, double c) {
        return b + c;
    }

    private static double product(double b, double c) {
        return b * c;
    }

    private static double named(double a, double b, double c, double d) {
        double left = a * b;
        double right = c * d;
        double product = left * right;
        double sum = left + right;
        sum += product - a;
        return sum + (product + sum);
    }

    private static double chosen(double a, double b, double c, double d) {
        double right = b > c ? b + c : c - d;
        for (int i = 0; i < 3; i++) {
            right = a + (right + d);
        }
        return b + right;
    }
}
