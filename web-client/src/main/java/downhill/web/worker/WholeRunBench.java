package downhill.web.worker;

import downhill.core.data.LabeledImages;
import downhill.core.training.Setting;
import downhill.core.training.Trainer;
import downhill.core.training.TrainingConfig;
import downhill.core.training.TrainingEngine;
import downhill.web.dom.Browser;
import downhill.web.engine.EnginePreference;
import downhill.web.engine.Engines;
import java.util.Arrays;

/**
 * Measures the book's whole job as a run does it: 10,000 steps on 60,000 images and all evaluations, from the first step
 * to the last accuracy. Fetching the images and warming up do not count, drawing curves does not happen.
 */
final class WholeRunBench {
    static final int TRAIN_SIZE = 60_000;
    static final int TEST_SIZE = 10_000;

    /** Slow devices do the job once. */
    private static final int RUNS = 3;

    private static final double MILLIS_FOR_ALL = 15_000;

    private final LabeledImages train;
    private final LabeledImages test;
    private final EnginePreference engine;
    private final BenchJob job;
    private final Engines engines = new Engines();
    private final TrainingConfig config;
    private final double[] millis = new double[RUNS];
    private TrainingLoop loop;
    private int runs;
    private double begin;
    private double spent;

    WholeRunBench(LabeledImages train, LabeledImages test, boolean plain, BenchJob job) {
        this.train = train;
        this.test = test;
        engine = plain ? EnginePreference.JAVA : EnginePreference.FASTEST;
        this.job = job;
        config = TrainingConfig.defaults()
                .with(Setting.TRAIN_SIZE, TRAIN_SIZE)
                .with(Setting.TEST_SIZE, TEST_SIZE)
                .with(Setting.STEPS, 10_000);
    }

    /** Does a turn of the job, and asks for the next. */
    void goOn() {
        if (loop == null) {
            prepare();
        } else if (loop.turn(config.steps(), () -> {})) {
            finish();
        } else {
            job.tell(new Report.WorkerReady());
            job.askForTurn();
        }
    }

    void end() {
        engines.end();
    }

    private void prepare() {
        engines.make(config, train, test, engine, this::begin, job::lost);
    }

    private void begin(TrainingEngine made) {
        loop = new TrainingLoop(new Trainer(config, made));
        engines.warmUp();
        begin = Browser.now();
        job.askForTurn();
    }

    private void finish() {
        millis[runs++] = Browser.now() - begin;
        spent += millis[runs - 1];
        loop = null;
        if (runs < RUNS && spent * RUNS <= MILLIS_FOR_ALL * runs) {
            job.askForTurn();
            return;
        }
        SpeedRow row = SpeedRow.of(
                "wholeRun",
                engines.path(),
                engines.workers(),
                config.hiddenSize(),
                config.batchSize(),
                Arrays.copyOf(millis, runs));
        end();
        job.measured(row);
    }
}
