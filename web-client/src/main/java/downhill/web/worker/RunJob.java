package downhill.web.worker;

import downhill.core.data.LabeledImages;
import downhill.core.training.Evaluation;
import downhill.core.training.LearningRateChange;
import downhill.core.training.Trainer;
import downhill.core.training.TrainingEngine;
import downhill.core.training.TrainingStep;
import downhill.web.dom.Browser;
import downhill.web.dom.NumberStore;
import downhill.web.engine.Engines;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.json.JSON;

/** Trains a network. */
final class RunJob extends Job {
    private static final double REPORT_MILLIS = 85;
    /** Between two looks at whether the next step is due: less than a frame. */
    private static final double PACE_MILLIS = 12;

    private static final double[] NO_PROBABILITIES = {};

    private final Command.PrepareRun prepared;
    private final RunInspector inspector;
    private final Engines engines = new Engines();
    private Trainer trainer;
    private TrainingLoop loop;
    private LabeledImages test;
    /** What the page has asked to be read, or null. */
    private LabeledImages asked;

    private String dataDigest;
    private Report.Phase phase = Report.Phase.PAUSED;
    private int target;
    /** Steps a second at most, or 0; counted from a step and a time. */
    private double pace;

    private int pacedFrom;
    private double pacedSince;
    private boolean waitsForPace;
    private boolean recordWanted;
    private double movingSince;
    private double movedMillis;
    private int reportedStep;
    private int reportedEvaluations;
    private final List<Double> lossesAfterUpdate = new ArrayList<>();
    private double reportedAt;
    private int commandsHeard;
    private boolean pausesComparison;

    /** Prepares a run; the inspector is null where nobody looks into it. */
    RunJob(Desk desk, Command.PrepareRun prepared, RunInspector inspector) {
        super(desk);
        this.prepared = prepared;
        this.inspector = inspector;
    }

    @Override
    void begin(ShardFetch shards) {
        var config = prepared.config();
        int learned = config.trainSize() - prepared.supplement().labels().length;
        int fetched = prepared.validates() ? learned + config.testSize() : learned;
        fetch(
                shards,
                config.dataset(),
                fetched,
                config.testSize(),
                (manifest, train, testImages) -> makeEngine(
                        manifest,
                        withOwn(train.range(0, learned)),
                        prepared.validates() ? train.range(learned, fetched) : testImages));
    }

    private LabeledImages withOwn(LabeledImages train) {
        Supplement own = prepared.supplement();
        return own.labels().length == 0
                ? train
                : LabeledImages.join(List.of(train, LabeledImages.of(own.pixels(), own.labels(), train.pixelCount())));
    }

    @Override
    void release() {
        engines.end();
        trainer = null;
    }

    private void makeEngine(Manifest manifest, LabeledImages trainImages, LabeledImages testImages) {
        if (inspector != null) {
            inspector.take(manifest, trainImages, testImages);
        }
        engines.make(
                prepared.config(),
                trainImages,
                testImages,
                prepared.engine(),
                engine -> guard(() -> start(manifest, testImages, engine)),
                () -> fail(new Report.TeamLost()));
    }

    /** A run that was done is taken from where it was kept, if it is there, and trained again if it is not. */
    private void start(Manifest manifest, LabeledImages testImages, TrainingEngine engine) {
        dataDigest = manifest.digest();
        if (isKept() && prepared.replaySteps() >= prepared.config().steps()) {
            NumberStore.get(
                    name(prepared.changes()),
                    kept -> guard(() -> start(manifest, testImages, engine, kept == null ? null : kept.toJavaArray())));
        } else {
            start(manifest, testImages, engine, null);
        }
    }

    /** Returns whether it is a run of the lab that anyone can repeat. */
    private boolean isKept() {
        var config = prepared.config();
        return inspector != null && prepared.supplement().isNone() && !OwnData.isOne(config.dataset());
    }

    /** Returns what determines every bit of the run: this very program, the data, the settings and their changes. */
    private String name(List<LearningRateChange> changes) {
        String run = JSON.stringify(ConfigJson.of(prepared.config())) + JSON.stringify(RunFields.ofChanges(changes));
        return Browser.fragment() + ' ' + dataDigest + ' ' + run;
    }

    private void start(Manifest manifest, LabeledImages testImages, TrainingEngine engine, double[] kept) {
        trainer = new Trainer(prepared.config(), engine);
        if (prepared.supplement().weights().length > 0) {
            trainer.beginWith(prepared.supplement().weights());
        }
        loop = new TrainingLoop(trainer);
        test = testImages;
        if (inspector != null) {
            inspector.begin(trainer, prepared.supplement().weights());
        }
        tell(new Report.RunPrepared(watchedDigits(manifest)));
        DoneRun done = kept == null ? null : DoneRun.end(trainer, kept);
        if (done != null) {
            loop.note(done.millisPerStep());
            rest();
            movedMillis = done.millis();
            tellProgress();
            return;
        }
        changeRateAsBefore();
        if (prepared.replaySteps() > 0) {
            target = Math.min(prepared.replaySteps(), prepared.config().steps());
            move(Report.Phase.REPLAYING);
        } else {
            tellProgress();
            // Not before: with the first report V8 throws away all code it has made so far.
            engines.warmUp();
        }
    }

    private SampleDigits watchedDigits(Manifest manifest) {
        InspectionResult.Images images =
                InspectionResult.Images.of(test, watchedIndices(), manifest.rows(), manifest.columns());
        return new SampleDigits(images.rows(), images.columns(), images.pixels(), images.labels());
    }

    private int[] watchedIndices() {
        return Survey.range(0, Math.min(SampleDigits.COUNT, test.count()));
    }

    @Override
    void obey(Command command) {
        commandsHeard++;
        if (trainer == null) {
            return;
        }
        if (command instanceof Command.Advance advance) {
            lookAtPresent();
            advance(advance.steps());
        } else if (command instanceof Command.SetPace wish) {
            pace = wish.stepsPerSecond();
            beginPace();
        } else if (command == Command.Signal.PAUSE) {
            // After the last step only its accuracies are missing: they end the run in a moment, which answers, too.
            if (!isMoving() || !trainer.isDone()) {
                rest();
                tellProgress();
            }
        } else if (command instanceof Command.ChangeLearningRate change) {
            trainer.changeLearningRate(change.learningRate());
            tellProgress();
        } else if (command instanceof Command.ReadImages read) {
            int count = read.pixels().length / test.pixelCount();
            asked = LabeledImages.of(read.pixels(), new byte[count], test.pixelCount());
            readAsked();
        } else if (command == Command.Signal.WATCH_STEP) {
            watchStep();
        } else if (command == Command.Signal.RECORD) {
            // A run that nobody looks into is never saved.
            recordWanted = inspector != null;
            askForTurn();
        }
    }

    void inspect(WireReader question) {
        if (inspector != null && inspector.hasBegun()) {
            tell(inspector.answer(question));
        }
    }

    private void tell(WireWriter answer) {
        if (answer != null) {
            send(answer);
        }
        if (inspector.isBusy() || isMoving() || comparesNext()) {
            askForTurn();
        }
    }

    private void readAsked() {
        double[] read = trainer.network().predict(asked, Survey.range(0, asked.count()));
        tell(new Report.ImagesRead(trainer.stepsDone(), read));
    }

    private void lookAtPresent() {
        if (inspector != null) {
            inspector.lookAtPresent();
        }
    }

    private void watchStep() {
        lookAtPresent();
        if (trainer.isDone() || trainer.isFailed()) {
            tellProgress();
            return;
        }
        double[] before = trainer.network().parameters().toArray();
        TrainingStep taken = trainer.step();
        noteStep();
        if (trainer.evaluationDue()) {
            trainer.evaluate();
        }
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
        move(Report.Phase.RUNNING);
    }

    private void move(Report.Phase newPhase) {
        if (!isMoving()) {
            movingSince = Browser.now();
        }
        phase = newPhase;
        beginPace();
        askForTurn();
    }

    private void beginPace() {
        pacedFrom = trainer.stepsDone();
        pacedSince = Browser.now();
    }

    /** Returns the step up to which the run may go by now. */
    private int due() {
        if (pace == 0 || phase == Report.Phase.REPLAYING) {
            return target;
        }
        double steps = 1 + Math.floor((Browser.now() - pacedSince) / 1000 * pace);
        return steps < target - pacedFrom ? pacedFrom + (int) steps : target;
    }

    private boolean isMoving() {
        return phase.moves();
    }

    @Override
    void work() {
        if (recordWanted) {
            record();
        } else if (inspector != null && inspector.isBusy()) {
            tell(inspector.goOn());
        } else if (isMoving()) {
            train();
        } else if (comparesNext()) {
            compare();
        }
    }

    /** Returns whether the run stands, and its numbers are still to be compared with NumPy's. One that has failed is not. */
    private boolean comparesNext() {
        return inspector != null
                && !pausesComparison
                && (phase == Report.Phase.PAUSED || phase == Report.Phase.DONE)
                && inspector.isToBeCompared();
    }

    /** Compares the run with NumPy in spare time: after each slice as long a pause, so that half a processor stays free. */
    private void compare() {
        double millis = inspector.compare();
        if (inspector.isToBeCompared()) {
            pausesComparison = true;
            Browser.after(
                    () -> {
                        pausesComparison = false;
                        askForTurn();
                    },
                    millis);
        } else {
            tell(inspector.comparison());
        }
    }

    private void train() {
        if (loop.turn(due(), this::noteStep)) {
            if (trainer.stepsDone() < target && !trainer.isFailed()) {
                waitForPace();
                return;
            }
            rest();
            tellProgress();
            if (phase == Report.Phase.DONE && isKept()) {
                DoneRun times = new DoneRun(loop.millisPerStep(), movedMillis);
                NumberStore.put(name(trainer.history().learningRateChanges()), times.with(trainer));
            }
            return;
        }
        if (Browser.now() - reportedAt >= REPORT_MILLIS) {
            tellProgress();
        }
        askForTurn();
    }

    /** Waits for the next step; the time does not count as the run's own. */
    private void waitForPace() {
        if (Browser.now() - reportedAt >= REPORT_MILLIS) {
            tellProgress();
        }
        if (!waitsForPace) {
            waitsForPace = true;
            double begin = Browser.now();
            Browser.after(
                    () -> {
                        waitsForPace = false;
                        movingSince += Browser.now() - begin;
                        askForTurn();
                    },
                    PACE_MILLIS);
        }
    }

    /** Records the run where it stands, evaluated there; moving or not, it stands until then. */
    private void record() {
        if (trainer.stepsDone() > 0 && !trainer.isFailed() && !loop.evaluatePart()) {
            askForTurn();
            return;
        }
        recordWanted = false;
        Report record = inspector.record(dataDigest);
        tellProgress();
        tell(record);
        if (isMoving()) {
            askForTurn();
        }
    }

    private void noteStep() {
        if (inspector != null) {
            inspector.noteStep();
        }
        if (asked != null && trainer.evaluationDue()) {
            readAsked();
        }
        if (prepared.lossesAfterUpdate()) {
            lossesAfterUpdate.add(trainer.lossAfterUpdate());
        }
        if (phase == Report.Phase.REPLAYING) {
            changeRateAsBefore();
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

    private void rest() {
        movedMillis = movedMillis();
        if (trainer.isFailed()) {
            phase = Report.Phase.FAILED;
        } else if (trainer.isDone()) {
            phase = Report.Phase.DONE;
        } else {
            phase = Report.Phase.PAUSED;
        }
    }

    private double movedMillis() {
        return isMoving() ? movedMillis + Browser.now() - movingSince : movedMillis;
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
                takeLossesAfterUpdate(),
                trainer.learningRate(),
                loop.millisPerStep(),
                movedMillis(),
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
        if (comparesNext()) {
            askForTurn();
        }
    }

    private double[] takeLossesAfterUpdate() {
        double[] taken = new double[lossesAfterUpdate.size()];
        for (int i = 0; i < taken.length; i++) {
            taken[i] = lossesAfterUpdate.get(i);
        }
        lossesAfterUpdate.clear();
        return taken;
    }

    private double[] probabilities() {
        return trainer.network().predict(test, watchedIndices());
    }
}
