package downhill.web.lesson.evaluation;

import downhill.core.training.Evaluation;
import java.util.List;

/** The accuracies of a run up to some step, each after a number of steps. */
record Curve(double[] steps, double[] train, double[] test) {
    static Curve of(List<Evaluation> evaluations, int lastStep) {
        int count = 0;
        while (count < evaluations.size() && evaluations.get(count).step() <= lastStep) {
            count++;
        }
        Curve curve = new Curve(new double[count], new double[count], new double[count]);
        for (int i = 0; i < count; i++) {
            curve.steps[i] = evaluations.get(i).step();
            curve.train[i] = evaluations.get(i).trainAccuracy();
            curve.test[i] = evaluations.get(i).testAccuracy();
        }
        return curve;
    }

    boolean isEmpty() {
        return steps.length == 0;
    }

    int last() {
        return steps.length - 1;
    }

    double gap(int index) {
        return train[index] - test[index];
    }

    double[] gaps() {
        double[] gaps = new double[steps.length];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = gap(i);
        }
        return gaps;
    }
}
