package downhill.web.lesson;

import downhill.web.digit.OwnDigits;
import downhill.web.dom.TextStore;
import downhill.web.review.Schedule;
import java.util.ArrayList;
import java.util.List;

/** How far a reader has come in the chapter. It stays on the device. */
public final class Progress {
    private static final String NAME = "downhill.progress.";
    private static final String DONE = "done";
    private static final String WITH_SKIPS = "with-skips";
    private static final String LAST = "downhill.progress-last";

    private final TextStore store;

    /** How far one lesson has come. */
    public enum State {
        /** Never opened. */
        NEW,
        /** Opened. */
        VISITED,
        /** Finished, with steps that were skipped. */
        WITH_SKIPS,
        /** Finished. */
        DONE;

        boolean isFinished() {
            return this == WITH_SKIPS || this == DONE;
        }
    }

    public Progress(TextStore store) {
        this.store = store;
    }

    /** Returns how far a lesson has come. */
    public State of(String slug) {
        String kept = store.get(NAME + slug);
        if (kept == null) {
            return State.NEW;
        }
        return kept.equals(DONE) ? State.DONE : kept.equals(WITH_SKIPS) ? State.WITH_SKIPS : State.VISITED;
    }

    public void visit(String slug) {
        store.put(LAST, slug);
        if (of(slug) == State.NEW) {
            store.put(NAME + slug, "visited");
        }
    }

    /** Notes that a lesson is finished, and whether with steps that were skipped. */
    public void finish(String slug, boolean skipped) {
        store.put(NAME + slug, skipped ? WITH_SKIPS : DONE);
    }

    /** Returns those of some lessons that are finished. */
    List<String> finished(List<String> slugs) {
        List<String> finished = new ArrayList<>();
        for (String slug : slugs) {
            if (of(slug).isFinished()) {
                finished.add(slug);
            }
        }
        return finished;
    }

    /** Returns the lesson opened last, or the next unfinished one, or the first; null where all are finished. */
    public String next(List<String> slugs) {
        String last = store.get(LAST);
        int from = last == null ? 0 : Math.max(0, slugs.indexOf(last));
        for (int i = 0; i < slugs.size(); i++) {
            String slug = slugs.get((from + i) % slugs.size());
            if (!of(slug).isFinished()) {
                return slug;
            }
        }
        return null;
    }

    /** Returns the lesson opened last, or null. */
    public String last() {
        return store.get(LAST);
    }

    /** Returns whether any lesson was ever opened. */
    public boolean hasBegun() {
        return last() != null;
    }

    /** Forgets what is done, what of it would come back, and the digits that the reader has drawn on the way. */
    public void forget() {
        store.names(NAME).forEach(store::remove);
        store.names(OwnDigits.NAME).forEach(store::remove);
        store.remove(LAST);
        Schedule.forget(store);
    }
}
