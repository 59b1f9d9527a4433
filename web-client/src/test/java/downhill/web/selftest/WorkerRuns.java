package downhill.web.selftest;

import downhill.core.training.TrainingConfig;
import downhill.web.engine.EnginePreference;
import downhill.web.worker.Command;
import downhill.web.worker.ConfigJson;
import downhill.web.worker.Report;
import downhill.web.worker.TrainingClient;
import java.util.List;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Trains runs in a worker of the product, as the lab does, and hands out what would be saved of each. */
final class WorkerRuns {
    private final TrainingClient client = new TrainingClient(this::hear);
    private TrainingConfig config;
    private Outcome outcome;
    private boolean begun;
    private boolean asked;

    /** Hears how a run ended. */
    @JSFunctor
    interface Outcome extends JSObject {
        /** Takes the JSON of the recorded run, or a line that says why there is none. */
        void accept(String line);
    }

    /** Trains a whole run; the one before must have ended. */
    void train(ConfigJson json, EnginePreference wish, Outcome listener) {
        config = ConfigJson.parse(json);
        outcome = listener;
        begun = false;
        asked = false;
        client.prepare(config, 0, List.of(), wish);
    }

    private void hear(Report report) {
        if (report instanceof Report.TrainingProgress progress) {
            goOn(progress);
        } else if (report instanceof Report.RunRecorded recorded) {
            outcome.accept(recorded.json());
        } else if (!(report instanceof Report.DataProgress)
                && !(report instanceof Report.RunPrepared)
                && !(report instanceof Report.RunCompared)) {
            outcome.accept(report.toString());
        }
    }

    private void goOn(Report.TrainingProgress progress) {
        if (progress.phase() == Report.Phase.PAUSED && !begun) {
            begun = true;
            client.command(new Command.Advance(config.steps()));
        } else if (progress.phase() == Report.Phase.DONE && !asked) {
            asked = true;
            client.command(Command.Signal.RECORD);
        } else if (progress.phase() == Report.Phase.FAILED) {
            outcome.accept("failed at step " + progress.step());
        }
    }
}
