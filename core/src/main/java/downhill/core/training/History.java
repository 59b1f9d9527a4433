package downhill.core.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a run remembers: the loss of every step, its evaluations, and the changes of its learning rate. */
public final class History {
    private double[] losses = new double[256];
    private int stepCount;
    private final List<Evaluation> evaluations = new ArrayList<>();
    private final List<LearningRateChange> learningRateChanges = new ArrayList<>();

    History() {}

    /** Returns how many steps have been done, the number of losses kept. */
    public int stepCount() {
        return stepCount;
    }

    /**
     * Returns the loss of a step.
     *
     * @param step in [1, {@link #stepCount()}]
     * @return mean loss of its mini-batch before the update
     * @throws IllegalArgumentException if there was no such step
     */
    public double loss(int step) {
        if (step < 1 || step > stepCount) {
            throw new IllegalArgumentException("step = " + step + ", outside [1, " + stepCount + "]");
        }
        return losses[step - 1];
    }

    /**
     * Copies the losses after some step.
     *
     * @param step in [0, {@link #stepCount()}]; 0 for all
     * @return the losses of steps {@code step + 1} to {@link #stepCount()}
     * @throws IllegalArgumentException if {@code step} is outside its range
     */
    public double[] lossesAfter(int step) {
        if (step < 0 || step > stepCount) {
            throw new IllegalArgumentException("step = " + step + ", outside [0, " + stepCount + "]");
        }
        return Arrays.copyOfRange(losses, step, stepCount);
    }

    /** Returns a copy of the accuracies, in the order of their steps. */
    public List<Evaluation> evaluations() {
        return List.copyOf(evaluations);
    }

    /** Returns one of the accuracies, counted from 0 in the order of their steps, or null where there are not so many. */
    Evaluation evaluation(int index) {
        return index < evaluations.size() ? evaluations.get(index) : null;
    }

    /** Returns a copy of the changes of the learning rate, in the order of their steps. */
    public List<LearningRateChange> learningRateChanges() {
        return List.copyOf(learningRateChanges);
    }

    void addLoss(double loss) {
        if (stepCount == losses.length) {
            losses = Arrays.copyOf(losses, 2 * stepCount);
        }
        losses[stepCount++] = loss;
    }

    void addEvaluation(Evaluation evaluation) {
        evaluations.add(evaluation);
    }

    Evaluation lastEvaluation() {
        return evaluations.isEmpty() ? null : evaluations.get(evaluations.size() - 1);
    }

    /** Two changes before the same step count as one: only the last has an effect. */
    void addLearningRateChange(LearningRateChange change) {
        int last = learningRateChanges.size() - 1;
        if (last >= 0 && learningRateChanges.get(last).step() == change.step()) {
            learningRateChanges.set(last, change);
        } else {
            learningRateChanges.add(change);
        }
    }
}
