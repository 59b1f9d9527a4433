package downhill.server.benchmarks;

import downhill.server.board.BoardItem;
import downhill.server.classes.Member;
import downhill.server.json.Problem;
import java.util.List;

/**
 * The measurements of a reader's device, as the reader's browser reports them. Unlike a run they cannot be repeated
 * elsewhere, so nobody can check them.
 *
 * @param id UUID made by the client, lower case
 * @param nickname what the owner is called, 1 to 40 characters; of a class's member, what the class may be shown
 * @param createdAt when it was saved, milliseconds since 1970-01-01 UTC
 * @param device what the owner calls the device, 1 to {@value #MAX_DESCRIPTION} characters
 * @param browser name and version of the browser, 1 to {@value #MAX_DESCRIPTION} characters
 * @param classCode code of the class with which alone it is shared, or null
 * @param member number of the owner in that class, or null
 * @param rows 1 to {@value #MAX_ROWS} measurements, none twice, at least one a step of the book's network
 */
record Benchmark(
        String id,
        String nickname,
        long createdAt,
        String device,
        String browser,
        String classCode,
        Integer member,
        List<SpeedRow> rows)
        implements BoardItem<Benchmark> {
    /** Longest description of a device or browser, in Unicode characters. */
    static final int MAX_DESCRIPTION = 80;

    /** Most measurements. */
    static final int MAX_ROWS = 100;

    private static final double NANOS_PER_MILLI = 1e6;

    /**
     * Checks the measurements.
     *
     * @return this
     * @throws Problem 422 if there are none or too many, one is outside its range or there twice, or no step of the
     *     book's network is among them
     */
    Benchmark checked() {
        if (rows.isEmpty() || rows.size() > MAX_ROWS) {
            throw new Problem(422, "rows", "rows has " + rows.size() + " entries, outside [1, " + MAX_ROWS + "]");
        }
        for (int k = 0; k < rows.size(); k++) {
            SpeedRow row = rows.get(k);
            row.check("rows[" + k + "]");
            for (int earlier = 0; earlier < k; earlier++) {
                if (row.measuresSame(rows.get(earlier))) {
                    throw new Problem(
                            422, "rows[" + k + "]", "rows[" + k + "] measures the same as rows[" + earlier + "]");
                }
            }
        }
        if (rows.stream().noneMatch(SpeedRow::isStepOfBook)) {
            throw new Problem(
                    422, "rows", "rows has no entry with work = step, hidden = 50 and batch = 100, to compare it by");
        }
        return this;
    }

    /**
     * Returns this as the member of a class shares it.
     *
     * @param code the class
     * @param owner the member, under whose nickname it is kept
     * @return the same measurements
     */
    Benchmark of(String code, Member owner) {
        return new Benchmark(id, owner.nickname(), createdAt, device, browser, code, owner.number(), rows);
    }

    /**
     * Returns the time by which devices are ordered.
     *
     * @return nanoseconds of the fastest step of the book's network, rounded
     */
    long stepNanos() {
        double fastest = rows.stream()
                .filter(SpeedRow::isStepOfBook)
                .mapToDouble(SpeedRow::ms)
                .min()
                .orElseThrow();
        return Math.round(fastest * NANOS_PER_MILLI);
    }

    @Override
    public boolean isSame(Benchmark other) {
        // A class may not show the nickname; the member is the same.
        String name = classCode == null ? other.nickname : nickname;
        return equals(new Benchmark(
                other.id, name, createdAt, other.device, other.browser, other.classCode, other.member, other.rows));
    }
}
