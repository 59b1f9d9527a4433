package downhill.web.worker;

import downhill.core.data.LabeledImages;
import downhill.core.training.DenseEngine;
import downhill.core.training.GradientMethod;
import downhill.core.training.Setting;
import downhill.core.training.Trainer;
import downhill.core.training.TrainingConfig;
import downhill.core.training.TrainingEngine;
import downhill.web.dom.Browser;
import downhill.web.engine.EnginePreference;
import downhill.web.engine.Engines;
import downhill.web.engine.StepPart;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Measures this device: each kind of work warmed up and then timed in blocks, of which the median counts.
 *
 * <p>The first measurements are of the defaults, 50 hidden units and batches of 100; then follows how the time grows
 * with either. The parts of a step are timed in turn with the whole.
 */
final class SpeedBench {
    static final int TRAIN_SIZE = 5000;
    static final int TEST_SIZE = 1000;

    private static final int BLOCKS = 9;
    private static final double BLOCK_MILLIS = 40;
    private static final double WARM_UP_MILLIS = 250;
    private static final int[] HIDDEN = {10, 20, 50, 100, 200, 500};
    private static final int[] BATCH = {10, 20, 50, 100, 200, 500, 1000};

    private static final Work WITH_PARTS =
            new Work("step", EnginePreference.ONE_WORKER, SpeedRow.BOOK_HIDDEN, SpeedRow.BOOK_BATCH);

    private final LabeledImages train;
    private final LabeledImages test;
    private final BenchJob job;
    private final boolean simd;
    private final Engines engines = new Engines();
    private final List<Work> works = new ArrayList<>();
    private int done;
    private Runnable measuring;

    private record Work(String name, EnginePreference engine, int hidden, int batch) {}

    SpeedBench(LabeledImages train, LabeledImages test, boolean plain, BenchJob job) {
        this.train = train;
        this.test = test;
        this.job = job;
        simd = !plain && Engines.hasSimd();
        EnginePreference java = new EnginePreference(true, 1);
        List<EnginePreference> teams = new ArrayList<>();
        int mostWorkers = Math.min(Engines.MAX_WORKERS, Engines.processors());
        for (int workers = 2; simd && Engines.canShare() && workers <= mostWorkers; workers++) {
            teams.add(new EnginePreference(false, workers));
        }
        addOfBook("step", java);
        if (simd) {
            works.add(WITH_PARTS);
        }
        teams.forEach(team -> addOfBook("step", team));
        addOfBook("denseStep", java);
        addOfBook("numericalGradient", java);
        teams.forEach(team -> addOfBook("numericalGradient", team));
        for (EnginePreference wish : simd ? List.of(java, EnginePreference.ONE_WORKER) : List.of(java)) {
            for (int hidden : HIDDEN) {
                addStep(wish, hidden, SpeedRow.BOOK_BATCH);
            }
            for (int batch : BATCH) {
                addStep(wish, SpeedRow.BOOK_HIDDEN, batch);
            }
        }
    }

    private void addOfBook(String name, EnginePreference wish) {
        works.add(new Work(name, wish, SpeedRow.BOOK_HIDDEN, SpeedRow.BOOK_BATCH));
    }

    private void addStep(EnginePreference wish, int hidden, int batch) {
        Work work = new Work("step", wish, hidden, batch);
        if (!works.contains(work)) {
            works.add(work);
        }
    }

    /** How many measurements there will be. */
    int count() {
        return works.size() + (simd ? StepPart.values().length : 0);
    }

    /** Whether all have been taken. */
    boolean isDone() {
        return done == works.size();
    }

    /** Makes the next work ready, or does it if it is. */
    void goOn() {
        if (measuring != null) {
            measuring.run();
        } else {
            prepare(works.get(done));
        }
    }

    void end() {
        engines.end();
    }

    private void prepare(Work work) {
        GradientMethod gradient =
                work.name().equals("numericalGradient") ? GradientMethod.NUMERICAL : GradientMethod.BACKPROPAGATION;
        TrainingConfig config = TrainingConfig.defaults()
                .with(Setting.TRAIN_SIZE, train.count())
                .with(Setting.TEST_SIZE, test.count())
                .with(Setting.HIDDEN_SIZE, work.hidden())
                .with(Setting.BATCH_SIZE, work.batch())
                .with(Setting.STEPS, Setting.STEPS.range().max())
                .with(Setting.GRADIENT, gradient);
        if (work.name().equals("denseStep")) {
            engines.end();
            ready(work, config, new DenseEngine(config, train, test));
            return;
        }
        engines.make(config, train, test, work.engine(), engine -> ready(work, config, engine), job::lost);
    }

    private void ready(Work work, TrainingConfig config, TrainingEngine engine) {
        measuring = () -> measure(work, new Trainer(config, engine));
        job.askForTurn();
    }

    private void measure(Work work, Trainer trainer) {
        String path = work.name().equals("denseStep") ? "java" : engines.path();
        List<String> names = new ArrayList<>(List.of(work.name()));
        List<IntConsumer> repetitions = new ArrayList<>();
        repetitions.add(times -> {
            for (int i = 0; i < times; i++) {
                trainer.step();
            }
        });
        // Where the browser has refused SIMD after all, the parts cannot be told apart.
        if (work.equals(WITH_PARTS) && path.equals("simd")) {
            for (StepPart part : StepPart.values()) {
                names.add(Setting.nameOf(part));
                repetitions.add(times -> engines.repeat(part, times));
            }
        }
        double[][] millis = time(repetitions);
        done++;
        measuring = null;
        for (int i = 0; i < millis.length; i++) {
            job.measured(SpeedRow.of(names.get(i), path, engines.workers(), work.hidden(), work.batch(), millis[i]));
        }
    }

    /** Times blocks in turn, one of each repetition after the other: what else the machine does meets all alike. */
    static double[][] time(List<IntConsumer> repetitions) {
        double[][] millis = new double[repetitions.size()][BLOCKS];
        int[] times = new int[millis.length];
        for (int i = 0; i < times.length; i++) {
            times[i] = timesOfBlock(repetitions.get(i));
        }
        for (int block = 0; block < BLOCKS; block++) {
            for (int i = 0; i < times.length; i++) {
                double start = Browser.now();
                repetitions.get(i).accept(times[i]);
                millis[i][block] = (Browser.now() - start) / times[i];
            }
        }
        return millis;
    }

    /** Warms up, and returns how many times fill a block. */
    private static int timesOfBlock(IntConsumer repetition) {
        double begin = Browser.now();
        int warmed = 0;
        while (Browser.now() - begin < WARM_UP_MILLIS || warmed < 2) {
            repetition.accept(1);
            warmed++;
        }
        double estimate = (Browser.now() - begin) / warmed;
        return (int) Math.max(1, Math.ceil(BLOCK_MILLIS / estimate));
    }
}
