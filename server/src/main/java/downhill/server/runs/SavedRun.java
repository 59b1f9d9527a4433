package downhill.server.runs;

import downhill.core.exchange.RunRecord;
import downhill.server.classes.Member;

/**
 * A saved run.
 *
 * @param summary everything but the curves
 * @param curves losses, accuracies and changes of the learning rate and how they were made, as the JSON object that
 *     {@link RunJson} writes
 * @param sketch its loss at a few dozen steps, as {@link LossSketch} writes it; null where it was saved before there were any
 */
public record SavedRun(RunSummary summary, String curves, String sketch) {
    /**
     * Makes a run ready to be saved on the list of all.
     *
     * @param run the run as sent
     * @param createdAt the time, milliseconds since 1970-01-01 UTC
     * @return the run as stored
     */
    public static SavedRun of(NamedRun run, long createdAt) {
        return of(run, createdAt, run.nickname(), null, null);
    }

    /**
     * Makes a run of a class ready to be saved, under the nickname with which its owner has joined.
     *
     * @param run the run as sent
     * @param createdAt the time, milliseconds since 1970-01-01 UTC
     * @param classCode code of the class
     * @param member its owner
     * @return the run as stored
     */
    static SavedRun of(NamedRun run, long createdAt, String classCode, Member member) {
        return of(run, createdAt, member.nickname(), classCode, member.number());
    }

    private static SavedRun of(NamedRun run, long createdAt, String nickname, String classCode, Integer member) {
        RunRecord record = run.record();
        RunSummary summary = new RunSummary(
                run.id(),
                nickname,
                createdAt,
                RunJson.write(record.config()),
                record.step(),
                record.loss(),
                record.trainAccuracy(),
                record.testAccuracy(),
                record.fingerprint(),
                Verification.before(record),
                classCode,
                member);
        return new SavedRun(summary, RunJson.writeCurves(record), LossSketch.of(record.losses()));
    }

    /** Returns its id: a UUID made by the client, lower case. */
    public String id() {
        return summary.id();
    }

    /** Returns whether another one with this id is the same run, saved at another time. */
    boolean isSame(SavedRun other) {
        RunSummary s = other.summary;
        RunSummary asThis = new RunSummary(
                s.id(),
                // A class may not show the nickname; the member is the same.
                s.classCode() == null ? s.nickname() : summary.nickname(),
                summary.createdAt(),
                s.config(),
                s.step(),
                s.loss(),
                s.trainAccuracy(),
                s.testAccuracy(),
                s.fingerprint(),
                summary.verification(),
                s.classCode(),
                s.member());
        return summary.equals(asThis) && curves.equals(other.curves);
    }
}
