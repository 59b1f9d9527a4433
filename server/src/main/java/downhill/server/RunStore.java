package downhill.server;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/**
 * The saved runs in their database, SQLite or PostgreSQL: the same statements run on both.
 *
 * <p>This is the only SQL of the program. Values reach it as parameters only.
 */
public final class RunStore implements AutoCloseable {
    private static final String SUMMARY =
            "id, nickname, created_at, config, step, loss, train_accuracy, test_accuracy, fingerprint";

    private static final RowMapper<RunSummary> SUMMARY_ROW = (row, context) -> new RunSummary(
            row.getString("id"),
            row.getString("nickname"),
            row.getLong("created_at"),
            row.getString("config"),
            row.getInt("step"),
            row.getDouble("loss"),
            row.getDouble("train_accuracy"),
            row.getDouble("test_accuracy"),
            row.getString("fingerprint"));

    private static final RowMapper<SavedRun> RUN_ROW =
            (row, context) -> new SavedRun(SUMMARY_ROW.map(row, context), row.getString("curves"));

    private final HikariDataSource connections;
    private final Jdbi jdbi;

    private RunStore(HikariDataSource connections) {
        this.connections = connections;
        this.jdbi = Jdbi.create(connections);
    }

    /** What became of a run that was to be saved. */
    enum Saving {
        /** It is stored now. */
        CREATED,
        /** It had been stored before. */
        KNOWN,
        /** Another run has its id. */
        CONFLICT
    }

    /** What became of a run that was to be deleted. */
    enum Deletion {
        /** It is gone. */
        DELETED,
        /** It is still there: the token is not its own. */
        WRONG_TOKEN,
        /** There is no such run. */
        UNKNOWN
    }

    /**
     * Opens the database, brings its tables up to date, and keeps it open.
     *
     * @param databaseUrl JDBC address; the folder of a SQLite file is created
     * @return the store
     * @throws StartException if the database cannot be used
     */
    public static RunStore open(String databaseUrl) {
        HikariDataSource connections = Database.connect(databaseUrl);
        try {
            Flyway.configure()
                    .dataSource(connections)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            return new RunStore(connections);
        } catch (RuntimeException e) {
            connections.close();
            throw Database.unusable(e);
        }
    }

    /**
     * Saves a run, unless its id is taken.
     *
     * @param run the run
     * @param tokenHash hash of the token that deletes it
     * @return what became of it
     */
    Saving save(SavedRun run, String tokenHash) {
        if (insert(run, tokenHash)) {
            return Saving.CREATED;
        }
        Optional<SavedRun> stored = find(run.summary().id());
        if (stored.isEmpty()) {
            // Deleted between the two statements: its id is free again.
            return insert(run, tokenHash) ? Saving.CREATED : Saving.CONFLICT;
        }
        return run.isSameRun(stored.get()) ? Saving.KNOWN : Saving.CONFLICT;
    }

    private boolean insert(SavedRun run, String tokenHash) {
        RunSummary s = run.summary();
        return jdbi.withHandle(handle -> handle.createUpdate("""
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
    Optional<SavedRun> find(String id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT " + SUMMARY + ", curves FROM run WHERE id = :id")
                .bind("id", id)
                .map(RUN_ROW)
                .findOne());
    }

    /**
     * Returns a page of the list of runs.
     *
     * @param after where it begins
     * @param limit most runs to return, at least 1
     * @return the runs, newest first; those of one millisecond by descending id
     */
    RunPage page(RunPage.Cursor after, int limit) {
        List<RunSummary> oneMore = jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT " + SUMMARY + " FROM run WHERE (created_at, id) < (:createdAt, :id)"
                                + " ORDER BY created_at DESC, id DESC LIMIT :limit")
                .bind("createdAt", after.createdAt())
                .bind("id", after.id())
                .bind("limit", limit + 1)
                .map(SUMMARY_ROW)
                .list());
        if (oneMore.size() <= limit) {
            return new RunPage(oneMore, null);
        }
        RunSummary last = oneMore.get(limit - 1);
        return new RunPage(oneMore.subList(0, limit), new RunPage.Cursor(last.createdAt(), last.id()));
    }

    /**
     * Tells whether a token is a run's own.
     *
     * @param id the run's id
     * @param tokenHash hash of the token
     * @return true if it deletes that run
     */
    boolean isTokenOf(String id, String tokenHash) {
        return jdbi.withHandle(handle -> handle.createQuery(
                                "SELECT count(*) FROM run WHERE id = :id AND token_hash = :tokenHash")
                        .bind("id", id)
                        .bind("tokenHash", tokenHash)
                        .mapTo(Integer.class)
                        .one())
                == 1;
    }

    /**
     * Deletes a run.
     *
     * @param id its id
     * @param tokenHash hash of the token
     * @return what became of it
     */
    Deletion delete(String id, String tokenHash) {
        int deleted = jdbi.withHandle(
                handle -> handle.createUpdate("DELETE FROM run WHERE id = :id AND token_hash = :tokenHash")
                        .bind("id", id)
                        .bind("tokenHash", tokenHash)
                        .execute());
        if (deleted == 1) {
            return Deletion.DELETED;
        }
        return find(id).isPresent() ? Deletion.WRONG_TOKEN : Deletion.UNKNOWN;
    }

    /** Reads from the database; throws what it throws if it does not answer. */
    void check() {
        find("");
    }

    /** Closes the connections. */
    @Override
    public void close() {
        connections.close();
    }
}
