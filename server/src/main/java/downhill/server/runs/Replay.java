package downhill.server.runs;

import downhill.core.exchange.RunRecord;
import downhill.core.training.Evaluation;
import downhill.core.training.Trainer;
import downhill.server.data.DataSet;
import downhill.server.data.DataSets;
import downhill.server.fault.StartException;
import downhill.server.json.Json;
import downhill.server.json.Problem;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** Trains a saved run again and compares each number bit for bit, since every machine computes the same. */
public final class Replay {
    private final RunRecord saved;
    private final String digest;
    private final Trainer trainer;
    private final Map<Integer, Double> losses = new HashMap<>();
    private final Map<Integer, Evaluation> evaluations = new HashMap<>();
    private final Map<Integer, Double> changes = new HashMap<>();
    private String firstDifference;
    private int differentStep;
    private double loss = Double.NaN;

    public Replay(RunRecord saved, DataSet set) {
        this.saved = saved;
        digest = set.digest();
        int trainSize = saved.config().trainSize();
        int testSize = saved.config().testSize();
        requireImages("trainSize", trainSize, set.trainCount(), set.name());
        requireImages("testSize", testSize, set.testCount(), set.name());
        trainer = new Trainer(saved.config(), set.train(trainSize), set.test(testSize));
        saved.losses().forEach(point -> losses.put(point.step(), point.loss()));
        saved.accuracies().forEach(evaluation -> evaluations.put(evaluation.step(), evaluation));
        saved.learningRateChanges().forEach(change -> changes.put(change.step(), change.learningRate()));
    }

    /** Reads the answer of {@code GET /api/runs/{id}}, or what the lab saves, from a file. */
    public static RunRecord read(Path file) {
        try {
            return RunJson.readRecord(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new StartException(
                    file + " cannot be read: " + (e instanceof NoSuchFileException ? "there is no such file" : e), e);
        } catch (Problem e) {
            throw new StartException(file + " is not a saved run: " + e.getMessage(), e);
        }
    }

    /** Finds the data of a run, in the program or in a folder or null. */
    public static DataSet data(String name, Path dataDir) {
        try {
            return DataSets.read(name, dataDir)
                    .orElseThrow(() -> new StartException(
                            "the data set " + name + " is not here; DATA_DIR names the folder that holds it"));
        } catch (IOException | IllegalArgumentException e) {
            throw new StartException("the data set " + name + " cannot be used: " + e.getMessage(), e);
        }
    }

    /** Trains until the record differs or ends; it was too long if {@code goOn}, asked before each step, is false. */
    Verification verify(BooleanSupplier goOn) {
        if (!saved.dataDigest().isEmpty() && !saved.dataDigest().equals(digest)) {
            return Verification.differentAt(0);
        }
        changeAndEvaluate();
        while (canGoOn() && firstDifference == null) {
            if (!goOn.getAsBoolean()) {
                return Verification.TOO_LONG;
            }
            step();
        }
        if (firstDifference != null) {
            return Verification.differentAt(differentStep);
        }
        return isAtTheEnd() && trainer.fingerprint().equals(saved.fingerprint())
                ? Verification.VERIFIED
                : Verification.differentAt(trainer.stepsDone());
    }

    public boolean run(PrintStream out) {
        changeAndEvaluate();
        while (canGoOn()) {
            step();
        }
        if (!isAtTheEnd()) {
            out.println("the run fails at step " + trainer.stepsDone() + ", before step " + saved.step());
            return false;
        }
        Evaluation last = trainer.evaluate();
        out.println("step           " + saved.step() + " of " + saved.config().steps());
        // Old records have no digest of their data.
        boolean equal = saved.dataDigest().isEmpty() || compare(out, "data", digest, saved.dataDigest());
        equal &= compare(out, "loss", Json.print(loss), Json.print(saved.loss()));
        equal &= compare(out, "train accuracy", Json.print(last.trainAccuracy()), Json.print(saved.trainAccuracy()));
        equal &= compare(out, "test accuracy", Json.print(last.testAccuracy()), Json.print(saved.testAccuracy()));
        equal &= compare(out, "fingerprint", trainer.fingerprint(), saved.fingerprint());
        if (firstDifference != null) {
            out.println("first difference: " + firstDifference);
        }
        return equal && firstDifference == null;
    }

    private boolean canGoOn() {
        return trainer.stepsDone() < saved.step() && !trainer.isFailed();
    }

    private boolean isAtTheEnd() {
        return trainer.stepsDone() == saved.step();
    }

    /** The record ends with the loss and the accuracies of its last step, so these are compared here, too. */
    private void step() {
        loss = trainer.step().loss();
        int step = trainer.stepsDone();
        if (losses.containsKey(step) && losses.get(step) != loss) {
            note("loss of step " + step + ": " + Json.print(loss) + ", saved " + Json.print(losses.get(step)));
        }
        changeAndEvaluate();
    }

    private void changeAndEvaluate() {
        int step = trainer.stepsDone();
        Evaluation recorded = evaluations.get(step);
        if (recorded != null && !trainer.evaluate().equals(recorded)) {
            note("accuracies after step " + step);
        }
        if (changes.containsKey(step)) {
            trainer.changeLearningRate(changes.get(step));
        }
    }

    private void note(String difference) {
        if (firstDifference == null) {
            firstDifference = difference;
            differentStep = trainer.stepsDone();
        }
    }

    private static boolean compare(PrintStream out, String name, String replayed, String recorded) {
        boolean equal = replayed.equals(recorded);
        String padding = " ".repeat(Math.max(1, 15 - name.length()));
        out.println(name + padding + replayed + (equal ? "  equal" : "  different: saved " + recorded));
        return equal;
    }

    private static void requireImages(String field, int size, int count, String name) {
        if (size > count) {
            throw new StartException(
                    "the run has " + field + " = " + size + ", but " + name + " has " + count + " images");
        }
    }
}
