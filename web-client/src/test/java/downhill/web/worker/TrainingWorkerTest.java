package downhill.web.worker;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.web.dom.Browser;
import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class TrainingWorkerTest {
    private final Queue<Browser.Task> waiting = new ArrayDeque<>();
    private final TrainingWorker worker = new TrainingWorker(Jobs.ofBenchmark(), task -> () -> waiting.add(task));

    /** Wants a turn at once if it is told to, and counts its turns. */
    private final class CountedJob extends Job {
        private final boolean eager;
        private int turns;

        CountedJob(boolean eager) {
            super(worker);
            this.eager = eager;
        }

        @Override
        void begin(ShardFetch shards) {
            if (eager) {
                askForTurn();
            }
        }

        @Override
        void work() {
            turns++;
        }

        @Override
        void release() {}
    }

    /** The next job may still be waiting for its images. */
    @Test
    void aTurnThatTheLastJobWaitedForIsNotTheNextOnes() {
        CountedJob last = new CountedJob(true);
        CountedJob next = new CountedJob(false);
        worker.begin(last);
        worker.begin(next);
        takeTurns();
        assertThat(last.turns).isZero();
        assertThat(next.turns).isZero();
        next.askForTurn();
        takeTurns();
        assertThat(next.turns).isOne();
    }

    @Test
    void aJobTakesOneTurnForEachTimeItAsks() {
        CountedJob job = new CountedJob(true);
        worker.begin(new CountedJob(true));
        worker.begin(job);
        takeTurns();
        assertThat(job.turns).isOne();
    }

    /** The lab's scripts are the largest: they have no code for what only a lesson asks for. */
    @Test
    void lessonsRaceAndTheLabDoesNot() {
        Command.RaceGradients race = new Command.RaceGradients(1, 2);
        assertThat(Jobs.ofLab().maker.apply(worker, race)).isNull();
        assertThat(Jobs.ofLessons().maker.apply(worker, race)).isInstanceOf(RaceJob.class);
        assertThat(Jobs.ofBenchmark().maker.apply(worker, race)).isNull();
    }

    private void takeTurns() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }
}
