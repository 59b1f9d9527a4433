package downhill.web.lab;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.core.training.Evaluation;
import downhill.core.training.TrainingConfig;
import downhill.web.worker.Report;
import downhill.web.worker.Supplement;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabRunTest {
    private final LabRun run = new LabRun(TrainingConfig.defaults(), Supplement.NONE);

    private void report(int losses, Evaluation... evaluations) {
        double[] fresh = new double[losses];
        run.add(new Report.TrainingProgress(
                Report.Phase.PAUSED,
                run.step + losses,
                fresh,
                new double[0],
                0.1,
                1,
                1,
                List.of(evaluations),
                List.of(),
                new double[0],
                "",
                "java",
                1,
                1));
    }

    /** What has not been compared yet is promised nowhere: further steps, and accuracies that a record asked for. */
    @Test
    void equalityIsUnknownOnceThereIsMoreToCompare() {
        assertThat(run.equalUntil).isEqualTo(-1);
        report(5);
        run.equalUntil = 5;
        report(0);
        assertThat(run.equalUntil).isEqualTo(5);
        report(0, new Evaluation(5, 0.5, 0.5));
        assertThat(run.equalUntil).isEqualTo(-1);
        run.equalUntil = 5;
        report(3);
        assertThat(run.equalUntil).isEqualTo(-1);
    }

    @Test
    void equalityThatHasEndedStaysEnded() {
        report(5);
        run.equalUntil = 3;
        report(4, new Evaluation(9, 0.5, 0.5));
        assertThat(run.equalUntil).isEqualTo(3);
    }
}
