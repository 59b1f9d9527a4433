package downhill.server.runs;

import downhill.core.exchange.RunRecord;
import downhill.server.board.BoardItem;

/**
 * A saved run.
 *
 * @param summary everything but the curves
 * @param curves losses, accuracies and changes of the learning rate and how they were made, as the JSON object that
 *     {@link RunJson} writes
 */
record SavedRun(RunSummary summary, String curves) implements BoardItem<SavedRun> {
    /**
     * Makes a run ready to be saved.
     *
     * @param run the run as sent
     * @param createdAt the time, milliseconds since 1970-01-01 UTC
     * @return the run as stored
     */
    static SavedRun of(NamedRun run, long createdAt) {
        RunRecord record = run.record();
        RunSummary summary = new RunSummary(
                run.id(),
                run.nickname(),
                createdAt,
                RunJson.write(record.config()),
                record.step(),
                record.loss(),
                record.trainAccuracy(),
                record.testAccuracy(),
                record.fingerprint(),
                Verification.WAITING);
        return new SavedRun(summary, RunJson.writeCurves(record));
    }

    @Override
    public String id() {
        return summary.id();
    }

    @Override
    public boolean isSame(SavedRun other) {
        RunSummary s = other.summary;
        RunSummary atSameTime = new RunSummary(
                s.id(),
                s.nickname(),
                summary.createdAt(),
                s.config(),
                s.step(),
                s.loss(),
                s.trainAccuracy(),
                s.testAccuracy(),
                s.fingerprint(),
                summary.verification());
        return summary.equals(atSameTime) && curves.equals(other.curves);
    }
}
