package downhill.web.sweep;

import downhill.core.math.Sha256;
import downhill.core.training.TrainingConfig;
import downhill.web.dom.NumberText;
import downhill.web.page.Separated;
import java.util.List;

/**
 * The ended runs of a sweep as a text: a line with the version, the time and the digest of the data, then one for each run.
 * A line of a run has fields between commas: its index, whether it failed, steps, loss, mean loss, the three accuracies, the
 * fingerprint, and the four lists of the two curves, their numbers between blanks.
 */
final class SweepCodec {
    private static final String VERSION = "downhill sweep 3";
    private static final int HEAD_FIELDS = 3;
    private static final int FIELDS = 13;
    private static final int MAX_POINTS = 100;
    private static final int FINGERPRINT = 16;

    private final NumberText numbers;

    SweepCodec(NumberText numbers) {
        this.numbers = numbers;
    }

    /** The outcomes of a plan's runs, null for those that have not ended, the time in ms since 1970 and the data's digest. */
    record Entry(double at, String data, RunOutcome[] outcomes) {}

    String write(Entry entry) {
        StringBuilder text = new StringBuilder(VERSION)
                .append(',')
                .append(print(entry.at()))
                .append(',')
                .append(entry.data());
        for (int run = 0; run < entry.outcomes().length; run++) {
            RunOutcome outcome = entry.outcomes()[run];
            if (outcome != null) {
                text.append('\n')
                        .append(String.join(
                                ",",
                                Integer.toString(run),
                                outcome.failed() ? "1" : "0",
                                Integer.toString(outcome.step()),
                                print(outcome.loss()),
                                print(outcome.meanLoss()),
                                print(outcome.trainAccuracy()),
                                print(outcome.validationAccuracy()),
                                print(outcome.testAccuracy()),
                                outcome.fingerprint(),
                                print(outcome.losses().x()),
                                print(outcome.losses().y()),
                                print(outcome.accuracies().x()),
                                print(outcome.accuracies().y())));
            }
        }
        return text.toString();
    }

    private String print(double[] list) {
        StringBuilder text = new StringBuilder();
        for (double number : list) {
            text.append(text.length() == 0 ? "" : " ").append(print(number));
        }
        return text.toString();
    }

    private String print(double number) {
        return numbers.print().apply(number);
    }

    Entry read(String text, List<TrainingConfig> runs) {
        List<String> lines = Separated.parts(text, '\n');
        double at = at(text);
        if (at != at) {
            return null;
        }
        String data = Separated.parts(lines.get(0), ',').get(HEAD_FIELDS - 1);
        RunOutcome[] outcomes = new RunOutcome[runs.size()];
        for (String line : lines.subList(1, lines.size())) {
            List<String> fields = Separated.parts(line, ',');
            double run = fields.size() == FIELDS ? number(fields.get(0)) : Double.NaN;
            boolean isIndex = run >= 0 && run < outcomes.length && run == Math.floor(run);
            RunOutcome outcome = isIndex && outcomes[(int) run] == null ? outcome(fields, runs.get((int) run)) : null;
            if (outcome == null) {
                return null;
            }
            outcomes[(int) run] = outcome;
        }
        return new Entry(at, data, outcomes);
    }

    /** Returns when a text was written; NaN where it is none of these texts. */
    double at(String text) {
        List<String> head = Separated.parts(Separated.parts(text, '\n').get(0), ',');
        boolean sound = head.size() == HEAD_FIELDS
                && head.get(0).equals(VERSION)
                && isHex(head.get(HEAD_FIELDS - 1), Sha256.HEX_LENGTH);
        return sound ? number(head.get(1)) : Double.NaN;
    }

    /** Returns null where something cannot be. */
    private RunOutcome outcome(List<String> fields, TrainingConfig run) {
        boolean failed = fields.get(1).equals("1");
        double step = number(fields.get(2));
        double loss = number(fields.get(3));
        double meanLoss = number(fields.get(4));
        double train = number(fields.get(5));
        double validation = number(fields.get(6));
        double test = number(fields.get(7));
        String fingerprint = fields.get(8);
        RunOutcome.Curve losses = curve(fields.get(9), fields.get(10), run.steps());
        RunOutcome.Curve accuracies = curve(fields.get(11), fields.get(12), run.steps());
        boolean ended = step == Math.floor(step) && step >= 1 && (failed ? step <= run.steps() : step == run.steps());
        boolean sound = failed
                ? fields.get(1).equals("1")
                        && fingerprint.isEmpty()
                        && train != train
                        && validation != validation
                        && test != test
                : fields.get(1).equals("0")
                        && isShare(train)
                        && isShare(validation)
                        && (isShare(test) || fields.get(7).equals("NaN"))
                        && loss - loss == 0
                        && meanLoss - meanLoss == 0
                        && isHex(fingerprint, FINGERPRINT);
        return ended && sound && losses != null && accuracies != null
                ? new RunOutcome(
                        failed, (int) step, loss, meanLoss, train, validation, test, fingerprint, losses, accuracies)
                : null;
    }

    private static boolean isShare(double value) {
        return value >= 0 && value <= 1;
    }

    private static boolean isHex(String text, int digits) {
        boolean sound = text.length() == digits;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            sound &= c >= '0' && c <= '9' || c >= 'a' && c <= 'f';
        }
        return sound;
    }

    /** Returns null where the lists do not match, a number is none, or the steps do not ascend within the run. */
    private RunOutcome.Curve curve(String steps, String values, int end) {
        double[] x = list(steps);
        double[] y = list(values);
        boolean sound = x.length == y.length && x.length <= MAX_POINTS;
        for (int i = 0; sound && i < x.length; i++) {
            double before = i == 0 ? 0 : x[i - 1];
            sound = x[i] > before && x[i] <= end && y[i] - y[i] == 0;
        }
        return sound ? new RunOutcome.Curve(x, y) : null;
    }

    private double[] list(String text) {
        List<String> items = text.isEmpty() ? List.of() : Separated.parts(text, ' ');
        double[] list = new double[items.size()];
        for (int i = 0; i < list.length; i++) {
            list[i] = number(items.get(i));
        }
        return list;
    }

    private double number(String text) {
        return text.equals("NaN") ? Double.NaN : numbers.parse().applyAsDouble(text);
    }
}
