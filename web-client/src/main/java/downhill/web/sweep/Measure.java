package downhill.web.sweep;

import downhill.web.page.Labeled;
import downhill.web.page.Text;

/** What the heat map shows of a run: its validation accuracy at the end, or {@link RunOutcome#meanLoss}. */
enum Measure implements Labeled {
    ACCURACY("검증 정확도", "Validation accuracy"),
    LOSS("마지막 손실", "Final loss");

    /** Digits after the point. */
    static final int DECIMALS = 4;

    private final Text label;

    Measure(String ko, String en) {
        label = Text.of(ko, en);
    }

    double of(RunOutcome outcome) {
        return this == ACCURACY ? outcome.validationAccuracy() : outcome.meanLoss();
    }

    RunOutcome.Curve curve(RunOutcome outcome) {
        return this == ACCURACY ? outcome.accuracies() : outcome.losses();
    }

    boolean isBetter(double value, double than) {
        return this == ACCURACY ? value > than : value < than;
    }

    @Override
    public Text label() {
        return label;
    }
}
