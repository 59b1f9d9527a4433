package downhill.web.worker;

import downhill.core.training.Evaluation;
import downhill.core.training.LearningRateChange;
import downhill.core.training.Setting;
import downhill.core.training.TrainingConfig;
import java.util.ArrayList;
import java.util.List;

/** Gives back the parts that a {@link WireWriter} took, in the same order. */
final class WireReader {
    private final double[] numbers;
    private final String[] texts;
    private int nextNumber;
    private int nextText;

    WireReader(double[] numbers, String[] texts) {
        this.numbers = numbers;
        this.texts = texts;
    }

    double number() {
        require(nextNumber < numbers.length);
        return numbers[nextNumber++];
    }

    int whole() {
        return (int) number();
    }

    boolean flag() {
        return number() != 0;
    }

    String text() {
        require(nextText < texts.length);
        return texts[nextText++];
    }

    double[] numbers() {
        double[] values = new double[whole()];
        require(nextNumber + values.length <= numbers.length);
        System.arraycopy(numbers, nextNumber, values, 0, values.length);
        nextNumber += values.length;
        return values;
    }

    int[] wholes() {
        int[] values = new int[whole()];
        for (int i = 0; i < values.length; i++) {
            values[i] = whole();
        }
        return values;
    }

    byte[] bytes() {
        byte[] values = new byte[whole()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (byte) whole();
        }
        return values;
    }

    TrainingConfig config() {
        return TrainingConfig.of(this::value);
    }

    private Object value(Setting setting) {
        if (setting.range() != null) {
            return number();
        }
        return setting.isChoice() ? setting.choice(text()) : text();
    }

    List<LearningRateChange> changes() {
        List<LearningRateChange> changes = new ArrayList<>();
        for (int left = whole(); left > 0; left--) {
            changes.add(new LearningRateChange(whole(), number()));
        }
        return changes;
    }

    List<Evaluation> evaluations() {
        List<Evaluation> evaluations = new ArrayList<>();
        for (int left = whole(); left > 0; left--) {
            evaluations.add(new Evaluation(whole(), number(), number()));
        }
        return evaluations;
    }

    /** Throws an {@link IllegalArgumentException} if more was written than is read. */
    void end() {
        require(nextNumber == numbers.length && nextText == texts.length);
    }

    private void require(boolean condition) {
        if (!condition) {
            throw new IllegalArgumentException("a message of " + numbers.length + " numbers and " + texts.length
                    + " texts is read as another one, at " + nextNumber + " and " + nextText);
        }
    }
}
