package downhill.web.sweep;

import downhill.web.dom.NumberText;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/** Plans and outcomes for tests. */
final class SweepSamples {
    /** JavaScript's conversions, as far as these tests need them: whole numbers have no point. */
    static final NumberText NUMBERS = new NumberText(
            SweepSamples::parse,
            number -> number == Math.rint(number) && Math.abs(number) < 1e15
                    ? Long.toString((long) number)
                    : Double.toString(number));

    private SweepSamples() {}

    private static double parse(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    static SweepDraft draft(String query) {
        Map<String, String> values = new HashMap<>();
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        return SweepDraft.ofQuery(values::get, NUMBERS);
    }

    static SweepPlan plan(String query) {
        return draft(query).plan(SweepSamples::encode);
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("%2C", ",");
    }

    /** An outcome that runs of so many steps may have. */
    static RunOutcome outcome(Random random, int steps) {
        boolean failed = random.nextInt(4) == 0;
        int step = failed ? 1 + random.nextInt(steps) : steps;
        double[] odd = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
        return new RunOutcome(
                failed,
                step,
                failed ? odd[random.nextInt(3)] : random.nextDouble() * 3,
                failed ? odd[random.nextInt(3)] : random.nextDouble() / 1e5,
                failed ? Double.NaN : random.nextInt(1001) / 1000.0,
                failed ? Double.NaN : random.nextInt(318) / 317.0,
                failed || random.nextBoolean() ? Double.NaN : random.nextInt(318) / 317.0,
                failed ? "" : "%016x".formatted(random.nextLong()),
                curve(random, step),
                curve(random, step));
    }

    private static RunOutcome.Curve curve(Random random, int steps) {
        int count = Math.min(steps, random.nextInt(60));
        double[] x = random.ints(1, steps + 1)
                .distinct()
                .limit(count)
                .sorted()
                .asDoubleStream()
                .toArray();
        double[] y = random.doubles(x.length, -1, 1e4).toArray();
        return new RunOutcome.Curve(x, y);
    }

    /** An outcome that ended well and has not been tested. */
    static RunOutcome ended(double accuracy, double loss) {
        RunOutcome.Curve none = new RunOutcome.Curve(new double[0], new double[0]);
        return new RunOutcome(false, 1, loss, loss, accuracy, accuracy, Double.NaN, "0123456789abcdef", none, none);
    }

    static RunOutcome diverged() {
        RunOutcome.Curve none = new RunOutcome.Curve(new double[0], new double[0]);
        return new RunOutcome(true, 1, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, "", none, none);
    }

    /** An outcome as text: records compare arrays by identity. */
    static String text(RunOutcome... outcomes) {
        return new SweepCodec(NUMBERS).write(new SweepCodec.Entry(0, "", outcomes));
    }
}
