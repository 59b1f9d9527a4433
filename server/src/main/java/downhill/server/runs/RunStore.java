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
import java.util.List;
import java.util.Optional;
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
            new Column("curves", SavedRun::curves),
            new Column("step", run -> run.summary().step()),
            new Column("loss", run -> run.summary().loss()),
            new Column("train_accuracy", run -> run.summary().trainAccuracy()),
            new Column("test_accuracy", run -> run.summary().testAccuracy()),
            new Column("fingerprint", run -> run.summary().fingerprint()),
            new Column("class", run -> run.summary().classCode()),
            new Column("member", run -> run.summary().member()),
            new Column("sketch", SavedRun::sketch));

    private record Column(String name, Function<SavedRun, Object> value) {}

    private static final String INSERT = "INSERT INTO run (" + names("") + ", token_hash) VALUES (" + names(":")
            + ", :token_hash) ON CONFLICT (id) DO NOTHING";

    /** All columns; of the nickname also what may be shown, which its class decides. */
    private static final String SELECT =
            "SELECT run.*, " + ClassStore.shownName("run") + " FROM run " + ClassStore.joinOwner("run");

    private static final RowMapper<RunSummary> SUMMARY_ROW = summaryRow("shown_name");
    private static final RowMapper<ObjectNode> BOARD_ROW = boardRow(SUMMARY_ROW);
    private static final RowMapper<ObjectNode> TEACHERS_ROW = boardRow(summaryRow("nickname"));

    private static final RowMapper<SavedRun> RUN_ROW = (row, context) ->
            new SavedRun(SUMMARY_ROW.map(row, context), row.getString("curves"), row.getString("sketch"));

    private final Jdbi reading;
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
    protected boolean insert(SavedRun run, String tokenHash) {
        String code = run.summary().classCode();
        if (code == null) {
            return writing.withHandle(handle -> insert(handle, run, tokenHash));
        }
        return events.change(handle -> {
            if (isSaved(handle, run.id())) {
                return false;
            }
            events.append(handle, code, EventStore.RUN, run.id());
            ClassStore.requireRoom(handle, code, "run");
            return insert(handle, run, tokenHash);
        });
    }

    private static boolean insert(Handle handle, SavedRun run, String tokenHash) {
        Update insert = handle.createUpdate(INSERT).bind("token_hash", tokenHash);
        COLUMNS.forEach(column -> insert.bind(column.name(), column.value().apply(run)));
        return insert.execute() == 1;
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
        return reading.withHandle(handle -> handle.createQuery(SELECT + "WHERE run.id = :id")
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

    /**
     * Returns runs that have not been trained again.
     *
     * @param limit most runs to return
     * @return their ids, the oldest first
     */
    List<String> waiting(int limit) {
        return reading.withHandle(handle -> handle.createQuery(
                        "SELECT id FROM run WHERE verification = :state ORDER BY created_at, id LIMIT :limit")
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
    public List<ObjectNode> ofClass(String code, boolean withNames) {
        return reading.withHandle(
                handle -> handle.createQuery(SELECT + "WHERE run.class = :code ORDER BY run.created_at, run.id")
                        .bind("code", code)
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
