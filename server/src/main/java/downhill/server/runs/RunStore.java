package downhill.server.runs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import downhill.server.board.BoardStore;
import downhill.server.board.Cursor;
import downhill.server.board.Page;
import downhill.server.classes.ClassRuns;
import downhill.server.classes.ClassStore;
import downhill.server.classes.EventStore;
import downhill.server.json.Json;
import downhill.server.json.Problem;
import downhill.server.storage.Database;
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
public final class RunStore extends BoardStore<SavedRun> implements ClassRuns {
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

    /**
     * Creates the store.
     *
     * @param database the open database
     * @param events what happens in classes
     */
    public RunStore(Database database, EventStore events) {
        super(database, "run");
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

    @Override
    protected boolean insert(Handle handle, SavedRun run, String tokenHash) {
        String code = run.summary().classCode();
        if (code != null) {
            if (isSaved(handle, run.id())) {
                return false;
            }
            events.append(handle, code, EventStore.RUN, run.id());
            ClassStore.requireRoom(handle, code, run.summary().member(), "run");
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
        return handle.createQuery("SELECT id FROM run WHERE id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .findOne()
                .isPresent();
    }

    /**
     * Returns a run.
     *
     * @param id its id
     * @return the run with its curves; empty if there is none
     */
    @Override
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

    /** The board of the run's class is told. */
    @Override
    protected boolean deleteRow(Handle handle, String id) {
        classOf(handle, id)
                .ifPresent(code -> events.append(
                        handle,
                        code,
                        EventStore.REMOVED,
                        Json.text(Json.object().put("id", id))));
        return super.deleteRow(handle, id);
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
        return reading.withHandle(handle -> handle.createQuery("SELECT count(*) FROM run WHERE verification = :state")
                .bind("state", Verification.State.WAITING.text())
                .mapTo(Integer.class)
                .one());
    }

    /**
     * Returns a page of the list of runs. Those of classes are on the boards of their classes.
     *
     * @param after where it begins
     * @param limit most runs to return, at least 1
     * @return the runs, newest first; those of one millisecond by descending id
     */
    Page<RunSummary> page(Cursor after, int limit) {
        List<RunSummary> oneMore = reading.withHandle(handle -> handle.createQuery(
                        SELECT + "WHERE run.class IS NULL AND (run.created_at, run.id) < (:createdAt, :id)"
                                + " ORDER BY run.created_at DESC, run.id DESC LIMIT :limit")
                .bind("createdAt", after.key())
                .bind("id", after.id())
                .bind("limit", limit + 1)
                .map(SUMMARY_ROW)
                .list());
        return Page.of(oneMore, limit, run -> new Cursor(run.createdAt(), run.id()));
    }

    @Override
    public void ofClass(String code, boolean withNames, Consumer<ObjectNode> reader) {
        Cursor after = Cursor.BOTTOM;
        while (after != null) {
            Page<ObjectNode> page = pageOfClass(code, withNames, after);
            page.items().forEach(reader);
            after = page.next();
        }
    }

    private Page<ObjectNode> pageOfClass(String code, boolean withNames, Cursor after) {
        List<ObjectNode> oneMore = readingMuch.withHandle(handle -> handle.createQuery(
                        SELECT + "WHERE run.class = :code AND (run.created_at, run.id) > (:createdAt, :id)"
                                + " ORDER BY run.created_at, run.id LIMIT :limit")
                .bind("code", code)
                .bind("createdAt", after.key())
                .bind("id", after.id())
                .bind("limit", PAGE + 1)
                .map(withNames ? TEACHERS_ROW : BOARD_ROW)
                .list());
        return Page.of(
                oneMore,
                PAGE,
                run -> new Cursor(
                        run.get("createdAt").longValue(), run.get("id").textValue()));
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
