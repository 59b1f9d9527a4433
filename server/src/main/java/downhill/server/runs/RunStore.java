package downhill.server.runs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import downhill.server.classes.ClassRuns;
import downhill.server.classes.ClassStore;
import downhill.server.classes.EventStore;
import downhill.server.json.Json;
import downhill.server.json.Problem;
import downhill.server.storage.Database;
import downhill.server.storage.Expiring;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/** The saved runs. The same statements run on SQLite and PostgreSQL; values reach them as parameters only. */
public final class RunStore implements ClassRuns {
    /** Runs of a class that are in memory at a time, when all of them are read. */
    private static final int PAGE = 100;

    private static final String INSERT = """
            INSERT INTO run (id, created_at, nickname, config, step, loss, train_accuracy, test_accuracy, fingerprint,
            class, member, sketch, verification, token_hash)
            VALUES (:id, :createdAt, :nickname, :config, :step, :loss, :trainAccuracy, :testAccuracy, :fingerprint,
            :classCode, :member, :sketch, :state, :tokenHash) ON CONFLICT (id) DO NOTHING""";

    private static final String INSERT_CURVES = "INSERT INTO run_curves (run, curves) SELECT ?, ?"
            + " WHERE NOT EXISTS (SELECT 1 FROM deleted WHERE id = ?)";

    /** Of the nickname also what may be shown, which its class decides. */
    private static final String SUMMARY = "run.id, run.created_at, run.nickname, run.config, run.step, run.loss,"
            + " run.train_accuracy, run.test_accuracy, run.fingerprint, run.class, run.member, run.sketch,"
            + " run.verification, run.different_step, " + ClassStore.SHOWN_NAME + " FROM " + ClassStore.RUN_OWNERS;

    private static final String ENQUEUE = """
            INSERT INTO scheduled_tasks (task_name, task_instance, execution_time, picked, version, priority)
            VALUES (?, ?, ?, ?, 1, ?) ON CONFLICT DO NOTHING""";

    private static final RowMapper<RunSummary> SUMMARY_ROW = summaryRow("shown_name");
    private static final RowMapper<ObjectNode> BOARD_ROW = boardRow(SUMMARY_ROW);
    private static final RowMapper<ObjectNode> TEACHERS_ROW = boardRow(summaryRow("nickname"));

    private final Jdbi reading;
    private final Jdbi readingMuch;
    private final Jdbi writing;
    private final EventStore events;
    private final Database database;

    /** A page of the list of runs; the next one begins at a cursor, or null at the end. */
    public record Page(List<RunSummary> runs, Cursor next) {}

    /** What became of a run to be saved: another one may have its id; a deletion is final. */
    public enum Saving {
        CREATED,
        KNOWN,
        CONFLICT,
        DELETED
    }

    public enum Deletion {
        DELETED,
        WRONG_TOKEN,
        UNKNOWN
    }

    public RunStore(Database database, EventStore events) {
        this.database = database;
        reading = database.reading();
        readingMuch = database.readingMuch();
        writing = database.writing();
        this.events = events;
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
                row.getObject("member") == null ? null : row.getInt("member"),
                row.getString("sketch"));
    }

    private static RowMapper<ObjectNode> boardRow(RowMapper<RunSummary> summaryRow) {
        return (row, context) -> RunJson.listed(summaryRow.map(row, context));
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

    private Saving insertUnlessDeleted(SavedRun run, String tokenHash) {
        try {
            return database.write(handle -> insert(handle, run, tokenHash) ? Saving.CREATED : Saving.CONFLICT);
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

    /** Inserts a run; returns false if its id is taken, throws if it has been deleted. */
    private boolean insert(Handle handle, SavedRun run, String tokenHash) {
        RunSummary summary = run.summary();
        if (summary.classCode() != null) {
            if (isSaved(handle, run.id())) {
                return false;
            }
            events.append(handle, summary.classCode(), EventStore.RUN, run.id());
            ClassStore.requireRoom(handle, summary.classCode(), summary.member());
        }
        int inserted = handle.createUpdate(INSERT)
                .bindMethods(summary)
                .bind("sketch", run.summary().sketch())
                .bind("state", summary.verification().state().text())
                .bind("tokenHash", tokenHash)
                .execute();
        if (inserted == 0) {
            return false;
        }
        // Looks now, since the insertion has waited for the transaction of a concurrent deletion.
        if (handle.execute(INSERT_CURVES, run.id(), run.curves(), run.id()) == 0) {
            throw new DeletedException();
        }
        enqueue(handle, summary);
        return true;
    }

    /** Adds a run to the queue of db-scheduler, unless it is there or need not be trained again. */
    private static void enqueue(Handle handle, RunSummary run) {
        if (run.verification().equals(Verification.WAITING)) {
            Timestamp now = Timestamp.from(Instant.now());
            handle.execute(ENQUEUE, Verifier.TASK, run.id(), now, false, ReplayCost.priority(run));
        }
    }

    /** Adds at most {@code limit} runs to the queue that wait without being in it. */
    void enqueueWaiting(int limit) {
        List<RunSummary> waiting = list(
                reading,
                SUMMARY_ROW,
                "WHERE run.verification = ? AND class.deleted_at IS NULL AND NOT EXISTS (SELECT 1 FROM scheduled_tasks WHERE task_name = ?"
                        + " AND task_instance = run.id) ORDER BY run.created_at, run.id LIMIT ?",
                Verification.State.WAITING.text(),
                Verifier.TASK,
                limit);
        writing.useTransaction(handle -> waiting.forEach(run -> enqueue(handle, run)));
    }

    private static <T> List<T> list(Jdbi connections, RowMapper<T> row, String condition, Object... values) {
        return connections.withHandle(handle ->
                handle.select("SELECT " + SUMMARY + condition, values).map(row).list());
    }

    private static boolean isSaved(Handle handle, String id) {
        return Database.count(handle, "run WHERE id = ?", id) == 1;
    }

    public Optional<SavedRun> find(String id) {
        String select = "SELECT run_curves.curves, " + SUMMARY + "JOIN run_curves ON run_curves.run = run.id"
                + " WHERE run.id = ? AND class.deleted_at IS NULL";
        return reading.withHandle(handle -> handle.select(select, id)
                .map((row, context) -> new SavedRun(SUMMARY_ROW.map(row, context), row.getString("curves")))
                .findOne());
    }

    /** Stores the result of training a run again; nothing happens if the run has been deleted. */
    void verify(String id, Verification verification) {
        HandleCallback<Integer, RuntimeException> update = handle -> handle.createUpdate(
                        "UPDATE run SET verification = :state, different_step = :step WHERE id = :id")
                .bind("id", id)
                .bind("state", verification.state().text())
                .bind("step", verification.step())
                .execute();
        Optional<String> code = reading.withHandle(handle -> classOf(handle, id));
        if (code.isEmpty()) {
            writing.withHandle(update);
            return;
        }
        try {
            events.change(code.get(), EventStore.VERIFIED, id, update);
        } catch (Problem gone) {
            // The class has been deleted since it was asked for, and the run with it.
            if (gone.status() != 404) {
                throw gone;
            }
        }
    }

    /** Returns the class whose board shows a run. */
    private static Optional<String> classOf(Handle handle, String id) {
        return handle.select(
                        "SELECT run.class FROM run JOIN class ON class.code = run.class"
                                + " WHERE run.id = ? AND class.deleted_at IS NULL",
                        id)
                .mapTo(String.class)
                .findOne();
    }

    /** Returns whether a token, of which this is the hash, deletes a run. */
    boolean isTokenOf(String id, String tokenHash) {
        return reading.withHandle(
                handle -> Database.count(handle, "run WHERE id = ? AND token_hash = ?", id, tokenHash) == 1);
    }

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
        for (int i = 0; i < ids.size(); i += Expiring.BATCH) {
            List<String> some = ids.subList(i, Math.min(ids.size(), i + Expiring.BATCH));
            deleted += writing.inTransaction(handle -> deleteAll(handle, some, time));
        }
        return deleted;
    }

    /** Deletes measurements, which servers of an earlier release over the same database still save. */
    public int deleteMeasurementsOf(String nickname) {
        return writing.withHandle(handle -> handle.execute("DELETE FROM benchmark WHERE nickname = ?", nickname));
    }

    private int deleteAll(Handle handle, List<String> ids, long time) {
        int deleted = 0;
        for (String id : ids) {
            String body = Json.text(Json.object().put("id", id));
            classOf(handle, id).ifPresent(code -> events.append(handle, code, EventStore.REMOVED, body));
            if (handle.execute("DELETE FROM run WHERE id = ?", id) == 1) {
                handle.execute(
                        "INSERT INTO deleted (id, deleted_at) VALUES (?, ?) ON CONFLICT (id) DO NOTHING", id, time);
                deleted++;
            }
        }
        return deleted;
    }

    @Override
    public boolean remove(String code, String id, long time) {
        return reading.withHandle(handle -> classOf(handle, id)).equals(Optional.of(code)) && delete(id, time);
    }

    boolean has(String id) {
        return reading.withHandle(handle -> isSaved(handle, id));
    }

    int countWaiting() {
        return reading.withHandle(
                handle -> Database.count(handle, "run WHERE verification = ?", Verification.State.WAITING.text()));
    }

    /** Returns at most {@code limit} runs, newest first. Those of classes are on the boards of their classes. */
    Page page(Cursor after, int limit) {
        List<RunSummary> oneMore = list(
                reading,
                SUMMARY_ROW,
                "WHERE run.class IS NULL AND (run.created_at, run.id) < (?, ?)"
                        + " ORDER BY run.created_at DESC, run.id DESC LIMIT ?",
                after.time(),
                after.id(),
                limit + 1);
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
            page = list(
                    readingMuch,
                    withNames ? TEACHERS_ROW : BOARD_ROW,
                    "WHERE run.class = ? AND (run.created_at, run.id) > (?, ?)"
                            + " ORDER BY run.created_at, run.id LIMIT ?",
                    code,
                    after.time(),
                    after.id(),
                    PAGE);
            for (ObjectNode run : page) {
                reader.accept(run);
                after = new Cursor(
                        run.get("createdAt").longValue(), run.get("id").textValue());
            }
        } while (page.size() == PAGE);
    }

    @Override
    public List<ObjectNode> all(List<String> ids) {
        return reading.withHandle(
                handle -> handle.createQuery("SELECT " + SUMMARY + "WHERE run.class IS NOT NULL AND run.id IN (<ids>)")
                        .bindList("ids", ids)
                        .map(BOARD_ROW)
                        .list());
    }
}
