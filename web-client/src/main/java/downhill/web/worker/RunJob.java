package downhill.web.worker;

import downhill.core.data.LabeledImages;
import downhill.core.exchange.RunRecord;
import downhill.core.training.Evaluation;
import downhill.core.training.Trainer;
import downhill.core.training.TrainingEngine;
import downhill.core.training.TrainingStep;
import downhill.web.dom.Browser;
import downhill.web.engine.Engines;
import java.util.ArrayList;
import java.util.List;

/** Trains a network. */
final class RunJob extends Job {
    private static final double SLICE_MILLIS = 20;
    private static final double REPORT_MILLIS = 85;
    private static final double[] NO_PROBABILITIES = {};

    private final Command.PrepareRun prepared;
    private final Engines engines = new Engines();
    private final StepClock clock = new StepClock();
    private Trainer trainer;
    private LabeledImages test;
    private Report.Phase phase = Report.Phase.PAUSED;
    private int target;
    private int reportedStep;
    private int reportedEvaluations;
    private double reportedAt;
    private int commandsHeard;

    RunJob(Desk desk, Command.PrepareRun prepared) {
        super(desk);
        this.prepared = prepared;
    }

    @Override
    void begin(ShardFetch shards) {
        var config = prepared.config();
        fetch(shards, config.dataset(), config.trainSize(), config.testSize(), this::makeEngine);
    }

    @Override
    void release() {
        engines.end();
        trainer = null;
    }

    private void makeEngine(Manifest manifest, LabeledImages trainImages, LabeledImages testImages) {
        engines.make(prepared.config(), trainImages, testImages, prepared.engine(), new Engines.Listener() {
            @Override
            public void ready(TrainingEngine engine) {
                guard(() -> start(manifest, testImages, engine));
            }

            @Override
            public void lost(String reason) {
                fail(new Report.TeamLost());
            }
        });
    }

    private void start(Manifest manifest, LabeledImages testImages, TrainingEngine engine) {
        trainer = new Trainer(prepared.config(), engine);
        test = testImages;
        tell(new Report.RunPrepared(watchedDigits(manifest)));
        trainer.evaluate();
        changeRateAsBefore();
        if (prepared.replaySteps() > 0) {
            target = Math.min(prepared.replaySteps(), prepared.config().steps());
            phase = Report.Phase.REPLAYING;
            askForTurn();
        } else {
            tellProgress();
            // Not before: with the first report V8 throws away all code it has made so far.
            engines.warmUp();
        }
    }

    private SampleDigits watchedDigits(Manifest manifest) {
        int count = Math.min(SampleDigits.COUNT, test.count());
        byte[] pixels = new byte[count * test.pixelCount()];
        byte[] labels = new byte[count];
        for (int n = 0; n < count; n++) {
            System.arraycopy(test.pixels(n), 0, pixels, n * test.pixelCount(), test.pixelCount());
            labels[n] = (byte) test.label(n);
        }
        return new SampleDigits(manifest.rows(), manifest.columns(), pixels, labels);
    }

    @Override
    void obey(Command command) {
        commandsHeard++;
        if (trainer == null) {
            return;
        }
        if (command instanceof Command.Advance advance) {
            advance(advance.steps());
        } else if (command instanceof Command.PauseTraining) {
            rest();
            tellProgress();
        } else if (command instanceof Command.ChangeLearningRate change) {
            trainer.changeLearningRate(change.learningRate());
            tellProgress();
        } else if (command instanceof Command.WatchStep) {
            watchStep();
        } else if (command instanceof Command.RecordRun) {
            RunRecord record = RunRecord.of(trainer);
            tellProgress();
            tell(new Report.RunRecorded(RunJson.of(record)));
        }
    }

    private void watchStep() {
        if (trainer.isDone() || trainer.isFailed()) {
            tellProgress();
            return;
        }
        double[] before = trainer.network().parameters().toArray();
        TrainingStep taken = trainer.step();
        rest();
        double[] after = trainer.network().parameters().toArray();
        tell(new Report.StepWatched(taken.step() - 1, taken.loss(), before, after));
    }

    private void advance(int steps) {
        if (trainer.isDone() || trainer.isFailed()) {
            tellProgress();
            return;
        }
        target = steps < trainer.config().steps() - trainer.stepsDone()
                ? trainer.stepsDone() + steps
                : trainer.config().steps();
        phase = Report.Phase.RUNNING;
        askForTurn();
    }

    private boolean isMoving() {
        return phase == Report.Phase.RUNNING || phase == Report.Phase.REPLAYING;
    }

    @Override
    void work() {
        if (!isMoving()) {
            return;
        }
        double end = Browser.now() + SLICE_MILLIS;
        do {
            step();
        } while (isMoving() && Browser.now() < end);
        if (!isMoving()) {
            tellProgress();
            return;
        }
        if (Browser.now() - reportedAt >= REPORT_MILLIS) {
            tellProgress();
        }
        askForTurn();
    }

    private void step() {
        double begin = Browser.now();
        trainer.step();
        clock.add(Browser.now() - begin);
        if (trainer.evaluationDue()) {
            trainer.evaluate();
        }
        if (phase == Report.Phase.REPLAYING) {
            changeRateAsBefore();
        }
        if (trainer.isFailed() || trainer.isDone() || trainer.stepsDone() >= target) {
            rest();
        }
    }

    /** While a run is repeated, its learning rate changes where it had been changed. */
    private void changeRateAsBefore() {
        for (var change : prepared.changes()) {
            if (change.step() == trainer.stepsDone()) {
                trainer.changeLearningRate(change.learningRate());
            }
        }
    }

    /** Stops where the run stands. */
    private void rest() {
        if (trainer.isFailed()) {
            phase = Report.Phase.FAILED;
        } else if (trainer.isDone()) {
            phase = Report.Phase.DONE;
        } else {
            phase = Report.Phase.PAUSED;
        }
    }

    private void tellProgress() {
        boolean moving = isMoving();
        List<Evaluation> all = trainer.history().evaluations();
        List<Evaluation> fresh = new ArrayList<>(all.subList(reportedEvaluations, all.size()));
        boolean askDigits = phase != Report.Phase.FAILED && (!moving || !fresh.isEmpty());
        tell(new Report.TrainingProgress(
                phase,
                trainer.stepsDone(),
                trainer.history().lossesAfter(reportedStep),
                trainer.learningRate(),
                clock.millisPerStep(),
                fresh,
                trainer.history().learningRateChanges(),
                askDigits ? probabilities() : NO_PROBABILITIES,
                moving || phase == Report.Phase.FAILED ? "" : trainer.fingerprint(),
                engines.path(),
                engines.workers(),
                commandsHeard));
        reportedStep = trainer.stepsDone();
        reportedEvaluations = all.size();
        reportedAt = Browser.now();
    }

    private double[] probabilities() {
        int[] indices = new int[Math.min(SampleDigits.COUNT, test.count())];
        for (int n = 0; n < indices.length; n++) {
            indices[n] = n;
        }
        return trainer.network().predict(test, indices);
    }
}
