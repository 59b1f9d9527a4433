package downhill.web.sweep;

import downhill.web.page.Labeled;
import downhill.web.page.Text;

/** What the heat map shows of a run. */
enum Measure implements Labeled {
    /** The share of the test images that are recognized at the end. The more, the better. */
    ACCURACY("시험 정확도", "Test accuracy", 4),
    /** {@link RunOutcome#meanLoss}. The less, the better. */
    LOSS("마지막 손실", "Final loss", 4);

    private final Text label;
    private final int decimals;

    Measure(String ko, String en, int decimals) {
        label = Text.of(ko, en);
        this.decimals = decimals;
    }

    /** Returns the value of a run that has not failed. */
    double of(RunOutcome outcome) {
        return this == ACCURACY ? outcome.testAccuracy() : outcome.meanLoss();
    }

    /** Returns the curve of a run. */
    RunOutcome.Curve curve(RunOutcome outcome) {
        return this == ACCURACY ? outcome.accuracies() : outcome.losses();
    }

    boolean isBetter(double value, double than) {
        return this == ACCURACY ? value > than : value < than;
    }

    /** Returns how many digits after the point are shown. */
    int decimals() {
        return decimals;
    }

    @Override
    public Text label() {
        return label;
    }
}
