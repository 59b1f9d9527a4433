package downhill.server.runs;

import downhill.core.exchange.RunRecord;
import downhill.server.classes.Member;

/** A saved run, with the JSON of {@link RunJson#writeCurves}. */
public record SavedRun(RunSummary summary, String curves) {
    public static SavedRun of(NamedRun run, long createdAt) {
        return of(run, createdAt, run.nickname(), null, null);
    }

    /** Makes a run of a class, under the nickname with which its owner has joined. */
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
                member,
                LossSketch.of(record.losses()));
        return new SavedRun(summary, RunJson.writeCurves(record));
    }

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
                // One of them may be from before a setting existed.
                RunJson.config(s).equals(RunJson.config(summary)) ? summary.config() : s.config(),
                s.step(),
                s.loss(),
                s.trainAccuracy(),
                s.testAccuracy(),
                s.fingerprint(),
                summary.verification(),
                s.classCode(),
                s.member(),
                summary.sketch());
        return summary.equals(asThis) && curves.equals(other.curves);
    }
}
