package downhill.web.board;

/** A kind of thing that readers put on the board: where the server takes it and where this browser keeps it meanwhile. */
public enum Shelf {
    /** Runs of the lab. */
    RUNS("/api/runs", "downhill.outbox."),
    /** Measurements of devices. */
    BENCHMARKS("/api/benchmarks", "downhill.outbox-benchmark."),
    /** Guesses of the member of a class. */
    PREDICTIONS("/predictions", "downhill.outbox-prediction.");

    private final String path;
    private final String outboxPrefix;

    Shelf(String path, String outboxPrefix) {
        this.path = path;
        this.outboxPrefix = outboxPrefix;
    }

    /**
     * Returns the address of the server's list, to which new things are posted.
     *
     * @param classCode the class that a guess belongs to; of no matter to others
     * @return a path of this server
     */
    String path(String classCode) {
        return this == PREDICTIONS ? "/api/classes/" + classCode + path : path;
    }

    /** What the names of its letters in the browser's store begin with; no prefix begins another. */
    String outboxPrefix() {
        return outboxPrefix;
    }
}
