package downhill.server.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import downhill.core.exchange.EvaluationRule;
import downhill.core.exchange.LossPoint;
import downhill.core.exchange.RunRecord;
import downhill.core.function.Activation;
import downhill.core.training.Evaluation;
import downhill.core.training.GradientMethod;
import downhill.core.training.LearningRateChange;
import downhill.core.training.Trainer;
import downhill.core.training.TrainingConfig;
import downhill.server.RunSamples;
import downhill.server.TestServer;
import downhill.server.data.DataSet;
import downhill.server.fault.StartException;
import downhill.server.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayTest {
    private static final DataSet DATA = DataSet.of(TestServer.smallSet("mnist", 60));
    private static final TrainingConfig CONFIG =
            new TrainingConfig("mnist", 50, 20, 5, Activation.SIGMOID, 10, 0.5, 40, 7, GradientMethod.BACKPROPAGATION);

    /** A run that was paused at step 30 and whose learning rate was changed twice. */
    private static RunRecord record() {
        Trainer trainer = new Trainer(CONFIG, DATA.train(50), DATA.test(20));
        for (int step = 0; step < 30; step++) {
            if (step == 0 || step == 12) {
                trainer.changeLearningRate(0.25 + step);
            }
            trainer.step();
            if (trainer.evaluationDue()) {
                trainer.evaluate();
            }
        }
        return RunRecord.of(trainer, DATA.digest());
    }

    private static RunRecord with(
            RunRecord r, String fingerprint, List<LossPoint> losses, List<Evaluation> accuracies) {
        return new RunRecord(
                r.config(),
                r.step(),
                r.loss(),
                r.trainAccuracy(),
                r.testAccuracy(),
                fingerprint,
                r.evaluationRule(),
                r.dataDigest(),
                losses,
                accuracies,
                r.learningRateChanges());
    }

    private static String replay(RunRecord record, boolean equal) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean result = new Replay(record, DATA).run(new PrintStream(out, true, StandardCharsets.UTF_8));
        String printed = out.toString(StandardCharsets.UTF_8);
        assertThat(result).as(printed).isEqualTo(equal);
        return printed;
    }

    @Test
    void aTrueRecordIsEqualInEveryNumber() {
        RunRecord record = record();
        assertThat(record.learningRateChanges())
                .containsExactly(new LearningRateChange(0, 0.25), new LearningRateChange(12, 12.25));
        assertThat(replay(record, true).lines())
                .containsExactly(
                        "step           30 of 40",
                        "data           " + record.dataDigest() + "  equal",
                        "loss           " + Json.print(record.loss()) + "  equal",
                        "train accuracy " + Json.print(record.trainAccuracy()) + "  equal",
                        "test accuracy  " + Json.print(record.testAccuracy()) + "  equal",
                        "fingerprint    " + record.fingerprint() + "  equal");
    }

    /** Records from before the rule was told have accuracies before the update, at steps 0, e, 2e, …, and do not name it. */
    @Test
    void aRecordByTheFormerRuleIsEqualToo() {
        Trainer trainer = new Trainer(CONFIG, DATA.train(50), DATA.test(20));
        while (!trainer.isDone()) {
            if (trainer.stepsDone() % CONFIG.stepsPerEpoch() == 0) {
                trainer.evaluate();
            }
            trainer.step();
        }
        RunRecord now = RunRecord.of(trainer, "");
        RunRecord former = new RunRecord(
                CONFIG,
                now.step(),
                now.loss(),
                now.trainAccuracy(),
                now.testAccuracy(),
                now.fingerprint(),
                EvaluationRule.EPOCH,
                "",
                now.losses(),
                now.accuracies(),
                now.learningRateChanges());
        String json = RunJson.write(SavedRun.of(new NamedRun(RunSamples.ID, "민지", null, former), 1));
        assertThat(json).doesNotContain("evaluationRule", "dataDigest");
        RunRecord read = RunJson.read(json.getBytes(StandardCharsets.UTF_8)).record();
        assertThat(read).isEqualTo(former);
        assertThat(read.accuracies()).extracting(Evaluation::step).startsWith(0, 5, 10);
        replay(read, true);
    }

    @Test
    void aRecordSurvivesItsJson() {
        RunRecord record = record();
        SavedRun saved = SavedRun.of(new NamedRun(RunSamples.ID, "민지", null, record), 1);
        NamedRun read = RunJson.read(RunJson.write(saved).getBytes(StandardCharsets.UTF_8));
        assertThat(read).isEqualTo(new NamedRun(RunSamples.ID, "민지", null, record));
    }

    @Test
    void aRecordFromOtherDataIsDifferent() {
        RunRecord record = record();
        DataSet other = DataSet.of(TestServer.smallSet("mnist", 61));
        String digest = other.digest();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(new Replay(record, other).run(new PrintStream(out, true, StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("data           " + digest + "  different: saved " + record.dataDigest());
    }

    /** All else is true: the images that are used are the same. */
    @Test
    void aForgedDigestOfTheDataIsDifferentBeforeTheFirstStep() {
        RunRecord r = record();
        assertThat(new Replay(r, DATA).verify(() -> true)).isEqualTo(Verification.VERIFIED);
        RunRecord forged = new RunRecord(
                r.config(),
                r.step(),
                r.loss(),
                r.trainAccuracy(),
                r.testAccuracy(),
                r.fingerprint(),
                r.evaluationRule(),
                "0".repeat(64),
                r.losses(),
                r.accuracies(),
                r.learningRateChanges());
        assertThat(new Replay(forged, DATA).verify(() -> true)).isEqualTo(Verification.differentAt(0));
    }

    @Test
    void aForgedFingerprintIsDifferent() {
        RunRecord record = record();
        String printed = replay(with(record, "0000000000000000", record.losses(), record.accuracies()), false);
        assertThat(printed)
                .contains("fingerprint    " + record.fingerprint() + "  different: saved 0000000000000000")
                .contains("loss           " + Json.print(record.loss()) + "  equal");
    }

    @Test
    void theFirstDifferentLossIsNamedToTheLastBit() {
        RunRecord record = record();
        List<LossPoint> losses = new ArrayList<>(record.losses());
        for (int i : new int[] {4, 9}) {
            losses.set(
                    i,
                    new LossPoint(
                            losses.get(i).step(), Math.nextUp(losses.get(i).loss())));
        }
        assertThat(replay(with(record, record.fingerprint(), losses, record.accuracies()), false))
                .contains("first difference: loss of step 5: "
                        + Json.print(record.losses().get(4).loss()) + ", saved "
                        + Json.print(losses.get(4).loss()));
    }

    @Test
    void aDifferentAccuracyInTheCurveIsNamed() {
        RunRecord record = record();
        List<Evaluation> accuracies = new ArrayList<>(record.accuracies());
        Evaluation first = accuracies.get(0);
        accuracies.set(0, new Evaluation(1, 1 - first.trainAccuracy(), first.testAccuracy()));
        assertThat(replay(with(record, record.fingerprint(), record.losses(), accuracies), false))
                .contains("first difference: accuracies after step 1");
    }

    @Test
    void anotherLearningRateIsNotTheSameRun() {
        RunRecord r = record();
        RunRecord other = new RunRecord(
                r.config(),
                r.step(),
                r.loss(),
                r.trainAccuracy(),
                r.testAccuracy(),
                r.fingerprint(),
                r.evaluationRule(),
                r.dataDigest(),
                r.losses(),
                r.accuracies(),
                List.of());
        assertThat(replay(other, false)).contains("first difference: loss of step 2");
    }

    @Test
    void aRecordOnMoreImagesThanTheSetHasCannotBeReplayed() {
        RunRecord r = record();
        assertThatThrownBy(() -> new Replay(r, DataSet.of(TestServer.smallSet("mnist", 30))))
                .isInstanceOf(StartException.class)
                .hasMessage("the run has trainSize = 50, but mnist has 30 images");
    }

    /** The lab knows no id and no nickname, and says what of a run is the reader's own. */
    @Test
    void aFileOfTheLabIsReadAndARunOfOnesOwnIsRefused(@TempDir Path folder) throws Exception {
        RunRecord record = record();
        ObjectNode json =
                (ObjectNode) Json.parse(RunJson.write(SavedRun.of(new NamedRun(RunSamples.ID, "민지", null, record), 1)));
        json.remove(List.of("id", "nickname", "createdAt", "verification"));
        Path file = Files.writeString(folder.resolve("downhill-run.json"), json.toString());
        assertThat(Replay.read(file)).isEqualTo(record);
        Files.writeString(file, json.put("own", "images 3").toString());
        assertThatThrownBy(() -> Replay.read(file))
                .isInstanceOf(StartException.class)
                .hasMessageStartingWith(file + " is not a saved run: own is set: a run with data, drawings or weights");
    }

    @Test
    void aFileThatHoldsNoRunIsSaidInOneSentence(@TempDir Path folder) throws Exception {
        Path missing = folder.resolve("missing.json");
        assertThatThrownBy(() -> Replay.read(missing))
                .isInstanceOf(StartException.class)
                .hasMessage(missing + " cannot be read: there is no such file");
        Path other = Files.writeString(folder.resolve("other.json"), "{\"runs\":[]}");
        assertThatThrownBy(() -> Replay.read(other))
                .isInstanceOf(StartException.class)
                .hasMessageStartingWith(other + " is not a saved run: a run has no field named \"runs\"");
    }

    @Test
    void aSetThatIsNotHereIsSaidInOneSentence(@TempDir Path folder) {
        assertThatThrownBy(() -> Replay.data("letters", folder))
                .isInstanceOf(StartException.class)
                .hasMessageStartingWith("the data set letters is not here");
    }
}
