package downhill.web.board;

import downhill.web.dom.TextStore;

/** A kind of thing that this browser keeps until the server has it. */
public enum QueueKind {
    RUNS("downhill.outbox."),
    /** Guesses of the member of a class. */
    PREDICTIONS("downhill.outbox-prediction.");

    static final String RUNS_PATH = "/api/runs";

    /** What the names of its requests in the browser's store begin with; no prefix begins another. */
    final String outboxPrefix;

    QueueKind(String outboxPrefix) {
        this.outboxPrefix = outboxPrefix;
    }

    /** Returns whether this browser keeps any that the server does not have. */
    public boolean isWaiting(TextStore store) {
        return !store.names(outboxPrefix).isEmpty();
    }

    /** Returns the address to which it is posted; of a guess, that of its class. */
    String path(String classCode) {
        return this == RUNS ? RUNS_PATH : "/api/classes/" + classCode + "/predictions";
    }
}
