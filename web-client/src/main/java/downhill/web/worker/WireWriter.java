package downhill.web.worker;

import downhill.core.training.Evaluation;
import downhill.core.training.LearningRateChange;
import downhill.core.training.Setting;
import downhill.core.training.TrainingConfig;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the parts of a message one after the other, as numbers and as texts; {@link WireReader} gives them back in the
 * same order.
 */
final class WireWriter {
    private double[] numbers = new double[16];
    private int count;
    private final List<String> texts = new ArrayList<>();

    WireWriter add(double number) {
        reserve(1);
        numbers[count++] = number;
        return this;
    }

    WireWriter add(boolean flag) {
        return add(flag ? 1 : 0);
    }

    WireWriter add(String text) {
        texts.add(text);
        return this;
    }

    WireWriter add(Enum<?> constant) {
        return add(constant.name());
    }

    WireWriter add(double[] values) {
        add(values.length);
        reserve(values.length);
        System.arraycopy(values, 0, numbers, count, values.length);
        count += values.length;
        return this;
    }

    WireWriter add(int[] values) {
        add(values.length);
        for (int value : values) {
            add(value);
        }
        return this;
    }

    WireWriter add(byte[] values) {
        add(values.length);
        for (byte value : values) {
            add(value);
        }
        return this;
    }

    WireWriter add(TrainingConfig config) {
        for (Setting setting : Setting.values()) {
            Object value = setting.of(config);
            if (value instanceof Number number) {
                add(number.doubleValue());
            } else {
                add(setting.text(value, null));
            }
        }
        return this;
    }

    WireWriter addChanges(List<LearningRateChange> changes) {
        add(changes.size());
        for (LearningRateChange change : changes) {
            add(change.step()).add(change.learningRate());
        }
        return this;
    }

    WireWriter addEvaluations(List<Evaluation> evaluations) {
        add(evaluations.size());
        for (Evaluation evaluation : evaluations) {
            add(evaluation.step()).add(evaluation.trainAccuracy()).add(evaluation.testAccuracy());
        }
        return this;
    }

    private void reserve(int more) {
        if (count + more > numbers.length) {
            double[] longer = new double[2 * (count + more)];
            System.arraycopy(numbers, 0, longer, 0, count);
            numbers = longer;
        }
    }

    /** Returns the numbers so far, flags and lengths among them. */
    double[] numbers() {
        double[] taken = new double[count];
        System.arraycopy(numbers, 0, taken, 0, count);
        return taken;
    }

    String[] texts() {
        return texts.toArray(new String[0]);
    }
}
