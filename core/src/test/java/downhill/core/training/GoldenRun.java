package downhill.core.training;

import com.fasterxml.jackson.databind.JsonNode;
import downhill.core.Golden;
import downhill.core.data.Mnist;
import downhill.core.function.Activation;
import java.util.HashMap;
import java.util.Map;

/** A run that NumPy made too, trained once for all tests that want it; the book's is the one of 60,000 images. */
public final class GoldenRun {
    private static final Map<Integer, GoldenRun> RUNS = new HashMap<>();
    private static final int BOOK = 3;

    private final JsonNode expected;
    private final Trainer trainer;
    private final Map<Integer, Double> lossAfterUpdate = new HashMap<>();
    private final Map<Integer, Boolean> evaluationDue = new HashMap<>();

    private GoldenRun(JsonNode expected) {
        this.expected = expected;
        TrainingConfig config = new TrainingConfig(
                "mnist",
                expected.get("trainSize").intValue(),
                expected.get("testSize").intValue(),
                expected.get("hiddenSize").intValue(),
                Activation.SIGMOID,
                expected.get("batchSize").intValue(),
                expected.get("learningRate").doubleValue(),
                expected.get("steps").intValue(),
                expected.get("seed").doubleValue(),
                GradientMethod.BACKPROPAGATION);
        trainer = new Trainer(config, Mnist.train(config.trainSize()), Mnist.test(config.testSize()));
    }

    /** Returns the run of an index in golden.json, trained to its end. Whoever comes second waits for the first. */
    static synchronized GoldenRun of(int index) {
        return RUNS.computeIfAbsent(index, i -> new GoldenRun(Golden.node("training." + i)).trained());
    }

    /** Returns the copy of the weights that the book's run ends with: 60,000 images, 10,000 steps, 50 hidden units. */
    public static double[] bookParameters() {
        return of(BOOK).trainer.network().parameters().toArray();
    }

    private GoldenRun trained() {
        while (!trainer.isDone()) {
            String step = Integer.toString(trainer.stepsDone());
            if (expected.get("accuracyBeforeStep").has(step)) {
                trainer.evaluate();
            }
            int update = trainer.stepsDone();
            trainer.step();
            if (expected.get("bookLoss").has(step)) {
                lossAfterUpdate.put(update, trainer.lossAfterUpdate());
            }
            evaluationDue.put(update, trainer.evaluationDue());
            if (expected.get("bookAccuracy").has(step)) {
                trainer.evaluate();
            }
        }
        trainer.evaluate();
        return this;
    }

    /** Returns what NumPy has. */
    JsonNode expected() {
        return expected;
    }

    /** Returns the run at its end. */
    Trainer trainer() {
        return trainer;
    }

    /** Returns the loss of a mini-batch after its update, where the book's is known. Updates count from 0. */
    double lossAfterUpdate(int update) {
        return lossAfterUpdate.get(update);
    }

    /** Returns whether the run asked for an evaluation after an update. Updates count from 0. */
    boolean evaluationDue(int update) {
        return evaluationDue.get(update);
    }

    /** Returns the evaluation after so many steps, where NumPy's is known. */
    Evaluation evaluation(int steps) {
        return trainer.history().evaluations().stream()
                .filter(evaluation -> evaluation.step() == steps)
                .findFirst()
                .orElseThrow();
    }
}
