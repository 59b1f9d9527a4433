package downhill.web.worker;

import downhill.core.data.LabeledImages;
import downhill.core.exchange.RunRecord;
import downhill.core.training.Evaluation;
import downhill.core.training.Trainer;
import downhill.core.training.TrainingEngine;
import downhill.core.training.TrainingStep;
import downhill.web.dom.Browser;
import downhill.web.dom.Workers;
import downhill.web.engine.Engines;
import downhill.web.engine.TeamLostException;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;

/**
 * Holds the images and the {@link Trainer}, and trains in slices.
 *
 * <p>After each slice the messages that have come from the page are heard: a pause takes effect within a slice or, where
 * a single step is longer, after that step.
 */
public final class TrainingWorker {
    private static final double SLICE_MILLIS = 20;
    private static final double REPORT_MILLIS = 85;
    private static final double[] NO_PROBABILITIES = {};

    private final ShardFetch shards = new ShardFetch();
    private final Engines engines = new Engines();
    private final Browser.Task afterMessages = Workers.afterWaitingMessages(this::slice);
    private int run;
    private Command.PrepareRun prepared;
    private Trainer trainer;
    private LabeledImages test;
    private StepClock clock = new StepClock();
    private Report.Phase phase = Report.Phase.PAUSED;
    private int target;
    private int reportedStep;
    private int reportedEvaluations;
    private double reportedAt;
    private boolean scheduled;
    private GradientRace race;
    private boolean racing;
    private boolean raceScheduled;
    private final Browser.Task raceOn = Workers.afterWaitingMessages(() -> guard(this::goOnRacing));

    private TrainingWorker() {}

    /** Begins to listen to the page. */
    public static void start() {
        TrainingWorker worker = new TrainingWorker();
        Workers.listen(message -> worker.hear((CommandCodec.Wire) message));
        worker.tell(new Report.WorkerReady());
    }

    private void hear(CommandCodec.Wire wire) {
        guard(() -> {
            Command command = CommandCodec.decode(wire);
            if (command instanceof Command.PrepareRun prepare) {
                run = wire.getRun();
                prepare(prepare);
            } else if (command instanceof Command.MeasureSpeed) {
                run = wire.getRun();
                measure();
            } else if (command instanceof Command.RaceGradients wish) {
                run = wire.getRun();
                race(wish);
            } else if (command instanceof Command.PauseTraining && trainer == null) {
                racing = false;
            } else if (trainer != null && wire.getRun() == run) {
                obey(command);
            }
        });
    }

    private void obey(Command command) {
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

    private void measure() {
        engines.end();
        trainer = null;
        racing = false;
        phase = Report.Phase.PAUSED;
        shards.fetch("mnist", SpeedBench.TRAIN_SIZE, SpeedBench.TEST_SIZE, new ShardFetch.Listener() {
            private SpeedBench bench;
            private final Browser.Task next = Workers.afterWaitingMessages(() -> guard(() -> bench.goOn()));

            @Override
            public void progress(Report.DataProgress progress) {
                tell(progress);
            }

            @Override
            public void failed(Report report) {
                tell(report);
            }

            @Override
            public void complete(Manifest manifest, LabeledImages trainImages, LabeledImages testImages) {
                bench = new SpeedBench(trainImages, testImages, next, new SpeedBench.Listener() {
                    @Override
                    public void measured(SpeedRow row, int count, int total) {
                        tell(new Report.SpeedMeasured(row, count, total));
                    }

                    @Override
                    public void lost() {
                        loseTeam();
                    }
                });
                next.run();
            }
        });
    }

    private void race(Command.RaceGradients wish) {
        engines.end();
        trainer = null;
        racing = true;
        phase = Report.Phase.PAUSED;
        shards.fetch("mnist", GradientRace.TRAIN_SIZE, GradientRace.TEST_SIZE, new ShardFetch.Listener() {
            @Override
            public void progress(Report.DataProgress progress) {
                tell(progress);
            }

            @Override
            public void failed(Report report) {
                tell(report);
            }

            @Override
            public void complete(Manifest manifest, LabeledImages trainImages, LabeledImages testImages) {
                if (racing) {
                    race = new GradientRace(trainImages, wish, TrainingWorker.this::tell);
                    scheduleRace();
                }
            }
        });
    }

    private void scheduleRace() {
        if (!raceScheduled) {
            raceScheduled = true;
            raceOn.run();
        }
    }

    private void goOnRacing() {
        raceScheduled = false;
        if (racing && !race.isOver()) {
            race.goOn();
            scheduleRace();
        }
    }

    private void prepare(Command.PrepareRun prepare) {
        engines.end();
        trainer = null;
        racing = false;
        phase = Report.Phase.PAUSED;
        prepared = prepare;
        var config = prepare.config();
        shards.fetch(config.dataset(), config.trainSize(), config.testSize(), new ShardFetch.Listener() {
            @Override
            public void progress(Report.DataProgress progress) {
                tell(progress);
            }

            @Override
            public void failed(Report report) {
                tell(report);
            }

            @Override
            public void complete(Manifest manifest, LabeledImages trainImages, LabeledImages testImages) {
                guard(() -> begin(manifest, trainImages, testImages));
            }
        });
    }

    private void begin(Manifest manifest, LabeledImages trainImages, LabeledImages testImages) {
        engines.make(prepared.config(), trainImages, testImages, prepared.engine(), new Engines.Listener() {
            @Override
            public void ready(TrainingEngine engine) {
                guard(() -> begin(manifest, testImages, engine));
            }

            @Override
            public void lost(String reason) {
                loseTeam();
            }
        });
    }

    private void begin(Manifest manifest, LabeledImages testImages, TrainingEngine engine) {
        trainer = new Trainer(prepared.config(), engine);
        test = testImages;
        clock = new StepClock();
        reportedStep = 0;
        reportedEvaluations = 0;
        tell(new Report.RunPrepared(watchedDigits(manifest)));
        trainer.evaluate();
        changeRateAsBefore();
        if (prepared.replaySteps() > 0) {
            target = Math.min(prepared.replaySteps(), prepared.config().steps());
            phase = Report.Phase.REPLAYING;
            schedule();
        } else {
            tellProgress();
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

    private void advance(int steps) {
        if (trainer.isDone() || trainer.isFailed()) {
            tellProgress();
            return;
        }
        target = steps < trainer.config().steps() - trainer.stepsDone()
                ? trainer.stepsDone() + steps
                : trainer.config().steps();
        phase = Report.Phase.RUNNING;
        schedule();
    }

    private void schedule() {
        if (!scheduled) {
            scheduled = true;
            afterMessages.run();
        }
    }

    private boolean isMoving() {
        return phase == Report.Phase.RUNNING || phase == Report.Phase.REPLAYING;
    }

    private void slice() {
        scheduled = false;
        guard(() -> {
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
            schedule();
        });
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
                engines.workers()));
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

    private void tell(Report report) {
        JSArray<JSObject> transferred = new JSArray<>();
        Workers.page().postMessage(ReportCodec.encode(run, report, transferred), transferred);
    }

    private void loseTeam() {
        engines.end();
        trainer = null;
        phase = Report.Phase.PAUSED;
        tell(new Report.TeamLost());
    }

    private void guard(Runnable work) {
        try {
            work.run();
        } catch (TeamLostException lost) {
            loseTeam();
        } catch (RuntimeException | Error failure) {
            phase = Report.Phase.PAUSED;
            tell(new Report.WorkerFailed(failure.toString()));
        }
    }
}
