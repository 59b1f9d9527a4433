package downhill.web.lesson.run;

import downhill.core.training.TrainingConfig;
import downhill.web.engine.EnginePreference;
import downhill.web.page.LanguageChoice;
import downhill.web.worker.Command;
import downhill.web.worker.Report;
import downhill.web.worker.TrainingClient;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** Looks into single steps of a run, in a worker of its own that goes on to there, or repeats the run where that is past. */
public final class StepWatch {
    private final TrainingClient client = new TrainingClient(this::hear);
    private final RunNote note;
    private final Runnable listener;
    private TrainingConfig config;
    private int wanted = -1;
    /** Where the worker's run stands; -1 while it stands nowhere. */
    private int position = -1;

    private Report.StepWatched seen;

    /** Creates a watch that has seen nothing; nothing is fetched yet. */
    public StepWatch(LanguageChoice language, Runnable listener) {
        this.listener = listener;
        note = new RunNote(language, this::askAgain);
    }

    /** Returns a line that says how images arrive, with a button to try again where they did not. */
    public HTMLElement note() {
        return note.element;
    }

    /** Looks into the step after so many others, unless that has been done or is being done already. */
    public void ask(TrainingConfig newConfig, int step) {
        boolean same = newConfig.equals(config);
        if (same && step == wanted) {
            return;
        }
        wanted = step;
        if (same && position == step) {
            watch();
        } else if (same && position >= 0 && position < step) {
            client.command(new Command.Advance(step - position));
            position = -1;
        } else {
            config = newConfig;
            askAgain();
        }
    }

    private void askAgain() {
        position = -1;
        seen = null;
        note.clear();
        client.prepare(config, wanted, List.of(), EnginePreference.ONE_WORKER);
    }

    /** Returns what the step after so many others did, or null while it has not been seen. */
    public Report.StepWatched seen(TrainingConfig ofConfig, int step) {
        return seen != null && seen.step() == step && ofConfig.equals(config) ? seen : null;
    }

    private void watch() {
        position = -1;
        client.command(Command.Signal.WATCH_STEP);
    }

    private void hear(Report report) {
        if (report instanceof Report.StepWatched watched) {
            seen = watched;
            position = watched.step() + 1;
            if (wanted == position) {
                watch();
            }
            listener.run();
        } else if (report instanceof Report.TrainingProgress progress) {
            if (progress.phase() == Report.Phase.PAUSED && progress.step() == wanted) {
                note.clear();
                watch();
            }
        } else {
            note.hear(report);
        }
    }
}
