package downhill.web.board;

import downhill.web.dom.Browser;
import downhill.web.worker.RunJson;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The pinned runs with their curves, each fetched once, and again as long as the server has not verified it. */
final class PinnedRuns {
    private final RunSource source;
    private final News news;
    private final Map<String, RunJson> runs = new HashMap<>();
    private final Set<String> underWay = new HashSet<>();
    private List<String> wanted = List.of();
    private Refusal refusal;

    /** Hears what has become of the runs. */
    interface News {
        /** More is known, or why not. */
        void changed();

        /** There is no such run. */
        void gone(String id);
    }

    PinnedRuns(RunSource source, News news) {
        this.source = source;
        this.news = news;
    }

    /** Fetches those of these runs that are not here yet. */
    void want(List<String> ids) {
        wanted = ids;
        refusal = null;
        for (String id : ids) {
            if (!runs.containsKey(id)) {
                fetch(id);
            }
        }
    }

    /** Returns a run with its curves, or null as long as it is not here. */
    RunJson get(String id) {
        return runs.get(id);
    }

    /** Returns why a run is not here, or null while there is hope. */
    Refusal refusal() {
        return refusal;
    }

    private void fetch(String id) {
        if (!underWay.add(id)) {
            return;
        }
        source.open(id, (status, run, whyNot) -> {
            underWay.remove(id);
            if (run != null) {
                take(id, run);
            } else if (status == 404) {
                news.gone(id);
            } else if (!runs.containsKey(id)) {
                refusal = whyNot;
            }
            news.changed();
        });
    }

    private void take(String id, RunJson run) {
        runs.put(id, run);
        if (Verification.of(run) == Verification.WAITING) {
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
