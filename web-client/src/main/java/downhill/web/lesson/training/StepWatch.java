package downhill.web.lesson.training;

import downhill.core.training.TrainingConfig;
import downhill.web.engine.EngineWish;
import downhill.web.worker.Command;
import downhill.web.worker.Report;
import downhill.web.worker.TrainingClient;
import java.util.List;

/** Looks into single steps of a run, in a worker of its own that repeats the run up to there. */
final class StepWatch {
    private final TrainingClient client = new TrainingClient(this::hear);
    private final Runnable listener;
    private TrainingConfig config;
    private int wanted = -1;
    /** Where the worker's run stands; -1 while it stands nowhere. */
    private int position = -1;

    private Report.StepWatched seen;

    StepWatch(Runnable listener) {
        this.listener = listener;
    }

    /** Looks into a step, unless that has been done already. */
    void ask(TrainingConfig newConfig, int step) {
        boolean same = newConfig.equals(config);
        if (same && step == wanted) {
            return;
        }
        wanted = step;
        if (same && position == step) {
            watch();
        } else {
            config = newConfig;
            position = -1;
            seen = null;
            client.prepare(config, step, List.of(), EngineWish.ONE_WORKER);
        }
    }

    /** Returns what a step did, or null while that is not known. */
    Slopes seen(TrainingConfig ofConfig, int step) {
        return seen == null || seen.step() != step || !ofConfig.equals(config)
                ? null
                : new Slopes(seen.before(), seen.after(), config.learningRate(), config.hiddenSize());
    }

    private void watch() {
        position = -1;
        client.command(new Command.WatchStep());
    }

    private void hear(Report report) {
        if (report instanceof Report.StepWatched watched) {
            seen = watched;
            position = watched.step() + 1;
            if (wanted == position) {
                watch();
            }
            listener.run();
        } else if (report instanceof Report.TrainingProgress progress
                && progress.phase() == Report.Phase.PAUSED
                && progress.step() == wanted) {
            watch();
        } else if (report instanceof Report.DataFailed || report instanceof Report.WorkerFailed) {
            wanted = -1;
            position = -1;
        }
    }
}
