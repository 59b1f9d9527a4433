package downhill.web.board;

import downhill.web.dom.Browser;
import downhill.web.worker.RunFields;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The pinned runs with their curves, each fetched once, and again as long as the server has not verified it. */
final class PinnedRuns {
    private final Runnable changed;
    private final Consumer<String> gone;
    private final Map<String, RunFields> runs = new HashMap<>();
    private final Set<String> underWay = new HashSet<>();
    private List<String> wanted = List.of();
    private Refusal refusal;

    /** Runs {@code changed} when more is known, or why not; gives {@code gone} the id of a run that does not exist. */
    PinnedRuns(Runnable changed, Consumer<String> gone) {
        this.changed = changed;
        this.gone = gone;
    }

    /** Fetches those of these runs that have not arrived yet. */
    void want(List<String> ids) {
        wanted = ids;
        refusal = null;
        for (String id : ids) {
            if (!runs.containsKey(id)) {
                fetch(id);
            }
        }
    }

    /** Returns a run with its curves, or null until it arrives. */
    RunFields get(String id) {
        return runs.get(id);
    }

    /** Returns why a run has not arrived, or null while it may still arrive. */
    Refusal refusal() {
        return refusal;
    }

    private void fetch(String id) {
        if (!underWay.add(id)) {
            return;
        }
        BoardApi.open(id, (status, run, whyNot) -> {
            underWay.remove(id);
            if (run != null) {
                take(id, run);
            } else if (status == 404) {
                gone.accept(id);
            } else if (!runs.containsKey(id)) {
                refusal = whyNot;
            }
            changed.run();
        });
    }

    private void take(String id, RunFields run) {
        runs.put(id, run);
        if (RunVerdict.of(run) == RunVerdict.WAITING) {
            Browser.after(
                    () -> {
                        if (wanted.contains(id)) {
                            fetch(id);
                        }
                    },
                    VerificationNote.ASK_AGAIN_MILLIS);
        }
    }
}
