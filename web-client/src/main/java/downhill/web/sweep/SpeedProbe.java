package downhill.web.sweep;

import downhill.core.training.TrainingConfig;
import downhill.web.worker.Command;
import downhill.web.worker.Report;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.DoubleSupplier;

/**
 * Measures short parts of real runs before the sweep begins: the median of {@value #PARTS}, from all over the grid, since a
 * single one may have met with a moment in which something else kept the device busy. A first part does not count: meanwhile
 * the worker starts and fetches the images, and its code gets warm.
 */
final class SpeedProbe {
    static final int PARTS = 9;
    /** Of training in a part; or a whole run, if that is shorter. */
    private static final double PART_MILLIS = 80;
    /** What a clock of a browser can tell. */
    private static final double MIN_MILLIS = 0.1;
    /** Of training in all, after which fewer parts have to do: a single step may take seconds. */
    private static final double MAX_MILLIS = 1500;

    private final SweepFlow.Workers workers;
    private final int worker;
    private final Speed speed;
    private final DoubleSupplier clock;
    private final Runnable done;
    private final List<Double> rates = new ArrayList<>();
    private final List<Double> starts = new ArrayList<>();
    private List<TrainingConfig> runs;
    private TrainingConfig run;
    private boolean ready;
    private boolean over = true;
    private double beganAt;
    private int evaluations;
    private double spentMillis;

    /**
     * Creates a probe that has not begun.
     *
     * @param worker which worker it uses
     * @param speed learns what is measured
     * @param clock milliseconds
     * @param done runs when it is over, or when nothing could be measured
     */
    SpeedProbe(SweepFlow.Workers workers, int worker, Speed speed, DoubleSupplier clock, Runnable done) {
        this.workers = workers;
        this.worker = worker;
        this.speed = speed;
        this.clock = clock;
        this.done = done;
    }

    boolean isUnderWay() {
        return !over;
    }

    /** Measures parts of some of these runs. */
    void measure(List<TrainingConfig> newRuns) {
        runs = newRuns;
        over = false;
        rates.clear();
        starts.clear();
        spentMillis = 0;
        prepare();
    }

    private void prepare() {
        run = runs.get(rates.size() * runs.size() / (PARTS + 1));
        ready = false;
        evaluations = 0;
        beganAt = clock.getAsDouble();
        workers.prepare(worker, run);
    }

    /** Ends the measurement; the worker is free. */
    void end() {
        if (!over) {
            over = true;
            workers.abandon(worker);
        }
    }

    /** The worker reports. */
    void hear(Report report) {
        if (over) {
            return;
        }
        if (report instanceof Report.TrainingProgress progress) {
            hearProgress(progress);
        } else if (report instanceof Report.WorkerFailed
                || report instanceof Report.TeamLost
                || report instanceof Report.DataFailed
                || report instanceof Report.DataTooSmall) {
            over = true;
            done.run();
        }
    }

    private void hearProgress(Report.TrainingProgress progress) {
        evaluations += progress.evaluations().size();
        if (!ready) {
            ready = true;
            starts.add(clock.getAsDouble() - beganAt);
            workers.command(worker, new Command.Advance(run.steps()));
        } else if (progress.phase() != Report.Phase.RUNNING
                || progress.millis() >= PART_MILLIS && progress.step() > 1) {
            // After two steps the evaluation that follows the first is over, and counted.
            double work = Work.done(run, progress.step(), evaluations);
            rates.add(work / Math.max(progress.millis(), MIN_MILLIS));
            spentMillis += progress.millis();
            if (rates.size() > PARTS || spentMillis >= MAX_MILLIS) {
                conclude();
            } else {
                prepare();
            }
        }
    }

    private void conclude() {
        speed.began(median(starts));
        double millis = Math.max(spentMillis, MIN_MILLIS);
        speed.did(median(rates) * millis, millis);
        end();
        done.run();
    }

    /** Returns the median of all but the first, or the first where it is alone. */
    private static double median(List<Double> measured) {
        List<Double> sorted = new ArrayList<>(measured.subList(Math.min(1, measured.size() - 1), measured.size()));
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
