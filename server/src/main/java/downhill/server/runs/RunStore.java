package downhill.server.runs;

import downhill.server.board.BoardStore;
import downhill.server.board.Cursor;
import downhill.server.board.Page;
import downhill.server.storage.Database;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/** The saved runs. The same statements run on SQLite and PostgreSQL; values reach them as parameters only. */
public final class RunStore extends BoardStore<SavedRun> {
    private static final String SUMMARY =
            "id, nickname, created_at, config, step, loss, train_accuracy, test_accuracy, fingerprint, verification,"
                    + " different_step";

    private static final RowMapper<RunSummary> SUMMARY_ROW = (row, context) -> new RunSummary(
            row.getString("id"),
            row.getString("nickname"),
            row.getLong("created_at"),
            row.getString("config"),
            row.getInt("step"),
            row.getDouble("loss"),
            row.getDouble("train_accuracy"),
            row.getDouble("test_accuracy"),
            row.getString("fingerprint"),
            new Verification(
                    Verification.State.of(row.getString("verification")),
                    row.getObject("different_step") == null ? null : row.getInt("different_step")));

    private static final RowMapper<SavedRun> RUN_ROW =
            (row, context) -> new SavedRun(SUMMARY_ROW.map(row, context), row.getString("curves"));

    private final Jdbi reading;
    private final Jdbi writing;

    /**
     * Creates the store.
     *
     * @param database the open database
     */
    public RunStore(Database database) {
        super(database, "run");
        reading = database.reading();
        writing = database.writing();
    }

    @Override
    protected boolean insert(SavedRun run, String tokenHash) {
        RunSummary s = run.summary();
        return writing.withHandle(handle -> handle.createUpdate("""
                        INSERT INTO run (id, created_at, nickname, config, curves, step, loss, train_accuracy,
                            test_accuracy, fingerprint, token_hash)
                        VALUES (:id, :createdAt, :nickname, :config, :curves, :step, :loss, :trainAccuracy,
                            :testAccuracy, :fingerprint, :tokenHash)
                        ON CONFLICT (id) DO NOTHING""")
                        .bind("id", s.id())
                        .bind("createdAt", s.createdAt())
                        .bind("nickname", s.nickname())
                        .bind("config", s.config())
                        .bind("curves", run.curves())
                        .bind("step", s.step())
                        .bind("loss", s.loss())
                        .bind("trainAccuracy", s.trainAccuracy())
                        .bind("testAccuracy", s.testAccuracy())
                        .bind("fingerprint", s.fingerprint())
                        .bind("tokenHash", tokenHash)
                        .execute())
                == 1;
    }

    /**
     * Returns a run.
     *
     * @param id its id
     * @return the run with its curves; empty if there is none
     */
    @Override
    public Optional<SavedRun> find(String id) {
        return reading.withHandle(handle -> handle.createQuery("SELECT " + SUMMARY + ", curves FROM run WHERE id = :id")
                .bind("id", id)
                .map(RUN_ROW)
                .findOne());
    }

    /**
     * Writes down what training a run again has shown.
     *
     * @param id the run's id; nothing happens if it has been deleted
     * @param verification what it has shown
     */
    void verify(String id, Verification verification) {
        writing.useHandle(handle -> handle.createUpdate(
                        "UPDATE run SET verification = :state, different_step = :step WHERE id = :id")
                .bind("id", id)
                .bind("state", verification.state().text())
                .bind("step", verification.step())
                .execute());
    }

    /**
     * Returns runs that have not been trained again.
     *
     * @param limit most runs to return
     * @return their ids, the oldest first
     */
    List<String> waiting(int limit) {
        return reading.withHandle(handle -> handle.createQuery(
                        "SELECT id FROM run WHERE verification = :state" + " ORDER BY created_at, id LIMIT :limit")
                .bind("state", Verification.State.WAITING.text())
                .bind("limit", limit)
                .mapTo(String.class)
                .list());
    }

    /** Returns how many runs have not been trained again. */
    int countWaiting() {
        return reading.withHandle(handle -> handle.createQuery("SELECT count(*) FROM run WHERE verification = :state")
                .bind("state", Verification.State.WAITING.text())
                .mapTo(Integer.class)
                .one());
    }

    /**
     * Returns a page of the list of runs.
     *
     * @param after where it begins
     * @param limit most runs to return, at least 1
     * @return the runs, newest first; those of one millisecond by descending id
     */
    Page<RunSummary> page(Cursor after, int limit) {
        List<RunSummary> oneMore = reading.withHandle(handle -> handle.createQuery(
                        "SELECT " + SUMMARY + " FROM run WHERE (created_at, id) < (:createdAt, :id)"
                                + " ORDER BY created_at DESC, id DESC LIMIT :limit")
                .bind("createdAt", after.key())
                .bind("id", after.id())
                .bind("limit", limit + 1)
                .map(SUMMARY_ROW)
                .list());
        return Page.of(oneMore, limit, run -> new Cursor(run.createdAt(), run.id()));
    }
}
