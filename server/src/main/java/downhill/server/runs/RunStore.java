package downhill.server.runs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import downhill.server.classes.ClassRuns;
import downhill.server.classes.ClassStore;
import downhill.server.classes.EventStore;
import downhill.server.json.Json;
import downhill.server.json.Problem;
import downhill.server.storage.Database;
import downhill.server.storage.Expiring;
import downhill.server.storage.ExpiringStore;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Update;

/** The saved runs. The same statements run on SQLite and PostgreSQL; values reach them as parameters only. */
public final class RunStore implements ClassRuns, Expiring {
    /** What is written once, when a run is saved. */
    private static final List<Column> COLUMNS = List.of(
            new Column("id", SavedRun::id),
            new Column("created_at", run -> run.summary().createdAt()),
            new Column("nickname", run -> run.summary().nickname()),
            new Column("config", run -> run.summary().config()),
            new Column("step", run -> run.summary().step()),
            new Column("loss", run -> run.summary().loss()),
            new Column("train_accuracy", run -> run.summary().trainAccuracy()),
            new Column("test_accuracy", run -> run.summary().testAccuracy()),
            new Column("fingerprint", run -> run.summary().fingerprint()),
            new Column("class", run -> run.summary().classCode()),
            new Column("member", run -> run.summary().member()),
            new Column("sketch", SavedRun::sketch),
            new Column(
                    "verification", run -> run.summary().verification().state().text()));

    /** Runs of a class that are in memory at a time, when all of them are read. */
    private static final int PAGE = 100;

    private record Column(String name, Function<SavedRun, Object> value) {}

    private static final String INSERT = "INSERT INTO run (" + names("") + ", token_hash) VALUES (" + names(":")
            + ", :token_hash) ON CONFLICT (id) DO NOTHING";

    private static final String SUMMARY = names("run.") + ", run.different_step, " + ClassStore.shownName("run")
            + " FROM run " + ClassStore.joinOwner("run");

    /** Of the nickname also what may be shown, which its class decides. */
    private static final String SELECT = "SELECT " + SUMMARY;

    private static final String SELECT_WITH_CURVES =
            "SELECT run_curves.curves, " + SUMMARY + "JOIN run_curves ON run_curves.run = run.id ";

    private static final RowMapper<RunSummary> SUMMARY_ROW = summaryRow("shown_name");
    private static final RowMapper<ObjectNode> BOARD_ROW = boardRow(SUMMARY_ROW);
    private static final RowMapper<ObjectNode> TEACHERS_ROW = boardRow(summaryRow("nickname"));

    private static final RowMapper<SavedRun> RUN_ROW = (row, context) ->
            new SavedRun(SUMMARY_ROW.map(row, context), row.getString("curves"), row.getString("sketch"));

    private final Jdbi reading;
    private final Jdbi readingMuch;
    private final Jdbi writing;
    private final EventStore events;
    private final Database database;
    private final Expiring aging;

    /** A page of the list of runs; the next one begins at a cursor, or null at the end. */
    public record Page(List<RunSummary> runs, Cursor next) {}

    /** What became of a run that was to be saved. */
    public enum Saving {
        CREATED,
        KNOWN,
        /** Another run has its id. */
        CONFLICT,
        /** It has been deleted, and that is final. */
        DELETED
    }

    /** What became of a run that was to be deleted. */
    public enum Deletion {
        DELETED,
        WRONG_TOKEN,
        UNKNOWN
    }

    /**
     * Creates the store.
     *
     * @param database the open database
     * @param events what happens in classes
     */
    public RunStore(Database database, EventStore events) {
        this.database = database;
        aging = new ExpiringStore(database, "run", "created_at");
        reading = database.reading();
        readingMuch = database.readingMuch();
        writing = database.writing();
        this.events = events;
    }

    private static String names(String prefix) {
        return COLUMNS.stream().map(column -> prefix + column.name()).collect(Collectors.joining(", "));
    }

    private static RowMapper<RunSummary> summaryRow(String nickname) {
        return (row, context) -> new RunSummary(
                row.getString("id"),
                row.getString(nickname),
                row.getLong("created_at"),
                row.getString("config"),
                row.getInt("step"),
                row.getDouble("loss"),
                row.getDouble("train_accuracy"),
                row.getDouble("test_accuracy"),
                row.getString("fingerprint"),
                new Verification(
                        Verification.State.of(row.getString("verification")),
                        row.getObject("different_step") == null ? null : row.getInt("different_step")),
                row.getString("class"),
                row.getObject("member") == null ? null : row.getInt("member"));
    }

    private static RowMapper<ObjectNode> boardRow(RowMapper<RunSummary> summaryRow) {
        return (row, context) -> {
            ObjectNode json = RunJson.summary(summaryRow.map(row, context));
            json.set("sketch", Json.parse(row.getString("sketch")));
            return json;
        };
    }

    /** Saves a run, unless its id is taken. Saving it again is harmless, but for one that has been deleted. */
    public Saving save(SavedRun run, String tokenHash) {
        Saving saving = insertUnlessDeleted(run, tokenHash);
        if (saving != Saving.CONFLICT) {
            return saving;
        }
        Optional<SavedRun> stored = find(run.id());
        if (stored.isEmpty()) {
            // Deleted between the two statements; or gone for its age, and its id is free again.
            return insertUnlessDeleted(run, tokenHash);
        }
        return run.isSame(stored.get()) ? Saving.KNOWN : Saving.CONFLICT;
    }

    /**
     * Looks after the insertion: one that succeeds where a run has just been deleted has waited for that transaction, and
     * sees what it has remembered.
     */
    private Saving insertUnlessDeleted(SavedRun run, String tokenHash) {
        try {
            return database.write(handle -> {
                if (!insert(handle, run, tokenHash)) {
                    return Saving.CONFLICT;
                }
                if (isDeleted(handle, run.id())) {
                    throw new DeletedException();
                }
                return Saving.CREATED;
            });
        } catch (DeletedException e) {
            return Saving.DELETED;
        }
    }

    /** Rolls an insertion back. */
    private static final class DeletedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        DeletedException() {
            super(null, null, false, false);
        }
    }

    private static boolean isDeleted(Handle handle, String id) {
        return count(handle, "deleted WHERE id = ?", id) == 1;
    }

    /** Inserts a run; returns false if its id is taken. */
    private boolean insert(Handle handle, SavedRun run, String tokenHash) {
        String code = run.summary().classCode();
        if (code != null) {
            if (isSaved(handle, run.id())) {
                return false;
            }
            events.append(handle, code, EventStore.RUN, run.id());
            ClassStore.requireRoom(handle, code, run.summary().member());
        }
        return insertRows(handle, run, tokenHash);
    }

    private static boolean insertRows(Handle handle, SavedRun run, String tokenHash) {
        Update insert = handle.createUpdate(INSERT).bind("token_hash", tokenHash);
        COLUMNS.forEach(column -> insert.bind(column.name(), column.value().apply(run)));
        if (insert.execute() == 0) {
            return false;
        }
        handle.createUpdate("INSERT INTO run_curves (run, curves) VALUES (:id, :curves)")
                .bind("id", run.id())
                .bind("curves", run.curves())
                .execute();
        enqueue(handle, run.summary());
        return true;
    }

    /** Adds a run to the queue of db-scheduler, unless it is there or need not be trained again. */
    private static void enqueue(Handle handle, RunSummary run) {
        if (run.verification().equals(Verification.WAITING)) {
            handle.createUpdate("""
                            INSERT INTO scheduled_tasks (task_name, task_instance, execution_time, picked, version, priority)
                            VALUES (:task, :id, :now, :picked, 1, :priority) ON CONFLICT DO NOTHING""")
                    .bind("task", Verifier.TASK)
                    .bind("id", run.id())
                    .bind("now", Timestamp.from(Instant.now()))
                    .bind("picked", false)
                    .bind("priority", ReplayCost.priority(run))
                    .execute();
        }
    }

    /**
     * Adds runs to the queue that wait without being in it.
     *
     * @param limit most runs to add
     */
    void enqueueWaiting(int limit) {
        List<RunSummary> waiting = reading.withHandle(handle -> handle.createQuery(SELECT
                        + "WHERE run.verification = :state AND NOT EXISTS (SELECT 1 FROM scheduled_tasks"
                        + " WHERE task_name = :task AND task_instance = run.id)"
                        + " ORDER BY run.created_at, run.id LIMIT :limit")
                .bind("state", Verification.State.WAITING.text())
                .bind("task", Verifier.TASK)
                .bind("limit", limit)
                .map(SUMMARY_ROW)
                .list());
        writing.useTransaction(handle -> waiting.forEach(run -> enqueue(handle, run)));
    }

    private static boolean isSaved(Handle handle, String id) {
        return count(handle, "run WHERE id = ?", id) == 1;
    }

    /**
     * Returns a run.
     *
     * @param id its id
     * @return the run with its curves; empty if there is none
     */
    public Optional<SavedRun> find(String id) {
        return reading.withHandle(handle -> handle.createQuery(SELECT_WITH_CURVES + "WHERE run.id = :id")
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
        Optional<String> code = reading.withHandle(handle -> classOf(handle, id));
        if (code.isEmpty()) {
            writing.useHandle(handle -> verify(handle, id, verification));
        } else {
            verifyInClass(code.get(), id, verification);
        }
    }

    private void verifyInClass(String code, String id, Verification verification) {
        try {
            events.change(handle -> {
                events.append(handle, code, EventStore.VERIFIED, id);
                return verify(handle, id, verification);
            });
        } catch (Problem gone) {
            // The class has been deleted since it was asked for, and the run with it.
            if (gone.status() != 404) {
                throw gone;
            }
        }
    }

    private static int verify(Handle handle, String id, Verification verification) {
        return handle.createUpdate("UPDATE run SET verification = :state, different_step = :step WHERE id = :id")
                .bind("id", id)
                .bind("state", verification.state().text())
                .bind("step", verification.step())
                .execute();
    }

    /** Returns the class of a run; empty if it has none, or there is no such run. */
    private static Optional<String> classOf(Handle handle, String id) {
        return handle.createQuery("SELECT class FROM run WHERE id = :id AND class IS NOT NULL")
                .bind("id", id)
                .mapTo(String.class)
                .findOne();
    }

    /** Returns whether a token, of which this is the hash, deletes a run. */
    boolean isTokenOf(String id, String tokenHash) {
        return reading.withHandle(handle -> count(handle, "run WHERE id = ? AND token_hash = ?", id, tokenHash)) == 1;
    }

    private static int count(Handle handle, String rows, Object... values) {
        return handle.select("SELECT count(*) FROM " + rows, values)
                .mapTo(Integer.class)
                .one();
    }

    /** Deletes a run for whoever has its token. */
    Deletion delete(String id, String tokenHash, long time) {
        if (isTokenOf(id, tokenHash) && delete(id, time)) {
            return Deletion.DELETED;
        }
        return has(id) ? Deletion.WRONG_TOKEN : Deletion.UNKNOWN;
    }

    /** Deletes a run, whoever has saved it; returns whether there was one. */
    public boolean delete(String id, long time) {
        return writing.inTransaction(handle -> deleteAll(handle, List.of(id), time)) == 1;
    }

    /** Deletes all runs under exactly this nickname, and returns how many there were. */
    public int deleteOf(String nickname, long time) {
        List<String> ids = reading.withHandle(
                handle -> handle.select("SELECT id FROM run WHERE nickname = ? ORDER BY id", nickname)
                        .mapTo(String.class)
                        .list());
        int deleted = 0;
        for (int i = 0; i < ids.size(); i += BATCH) {
            List<String> some = ids.subList(i, Math.min(ids.size(), i + BATCH));
            deleted += writing.inTransaction(handle -> deleteAll(handle, some, time));
        }
        return deleted;
    }

    private int deleteAll(Handle handle, List<String> ids, long time) {
        int deleted = 0;
        for (String id : ids) {
            if (deleteRow(handle, id)) {
                handle.execute(
                        "INSERT INTO deleted (id, deleted_at) VALUES (?, ?) ON CONFLICT (id) DO NOTHING", id, time);
                deleted++;
            }
        }
        return deleted;
    }

    /** Deletes without a memory of the ids: no browser waits that long with what it sends. */
    @Override
    public int deleteOlderThan(long time) {
        return aging.deleteOlderThan(time);
    }

    @Override
    public long newest() {
        return aging.newest();
    }

    /** The board of the run's class is told. */
    private boolean deleteRow(Handle handle, String id) {
        classOf(handle, id)
                .ifPresent(code -> events.append(
                        handle,
                        code,
                        EventStore.REMOVED,
                        Json.text(Json.object().put("id", id))));
        return handle.execute("DELETE FROM run WHERE id = ?", id) == 1;
    }

    @Override
    public boolean remove(String code, String id, long time) {
        return reading.withHandle(handle -> classOf(handle, id)).equals(Optional.of(code)) && delete(id, time);
    }

    /** Tells whether there is a run. */
    boolean has(String id) {
        return reading.withHandle(handle -> isSaved(handle, id));
    }

    /** Returns how many runs have not been trained again. */
    int countWaiting() {
        return reading.withHandle(
                handle -> count(handle, "run WHERE verification = ?", Verification.State.WAITING.text()));
    }

    /**
     * Returns a page of the list of runs. Those of classes are on the boards of their classes.
     *
     * @param after where it begins
     * @param limit most runs to return, at least 1
     * @return the runs, newest first; those of one millisecond by descending id
     */
    Page page(Cursor after, int limit) {
        List<RunSummary> oneMore = reading.withHandle(handle -> handle.createQuery(
                        SELECT + "WHERE run.class IS NULL AND (run.created_at, run.id) < (:createdAt, :id)"
                                + " ORDER BY run.created_at DESC, run.id DESC LIMIT :limit")
                .bind("createdAt", after.time())
                .bind("id", after.id())
                .bind("limit", limit + 1)
                .map(SUMMARY_ROW)
                .list());
        if (oneMore.size() <= limit) {
            return new Page(oneMore, null);
        }
        RunSummary last = oneMore.get(limit - 1);
        return new Page(oneMore.subList(0, limit), new Cursor(last.createdAt(), last.id()));
    }

    @Override
    public void ofClass(String code, boolean withNames, Consumer<ObjectNode> reader) {
        Cursor after = Cursor.BOTTOM;
        List<ObjectNode> page;
        do {
            page = pageOfClass(code, withNames, after);
            for (ObjectNode run : page) {
                reader.accept(run);
                after = new Cursor(
                        run.get("createdAt").longValue(), run.get("id").textValue());
            }
        } while (page.size() == PAGE);
    }

    private List<ObjectNode> pageOfClass(String code, boolean withNames, Cursor after) {
        return readingMuch.withHandle(handle -> handle.createQuery(
                        SELECT + "WHERE run.class = :code AND (run.created_at, run.id) > (:createdAt, :id)"
                                + " ORDER BY run.created_at, run.id LIMIT :limit")
                .bind("code", code)
                .bind("createdAt", after.time())
                .bind("id", after.id())
                .bind("limit", PAGE)
                .map(withNames ? TEACHERS_ROW : BOARD_ROW)
                .list());
    }

    @Override
    public List<ObjectNode> all(List<String> ids) {
        return reading.withHandle(
                handle -> handle.createQuery(SELECT + "WHERE run.class IS NOT NULL AND run.id IN (<ids>)")
                        .bindList("ids", ids)
                        .map(BOARD_ROW)
                        .list());
    }
}
