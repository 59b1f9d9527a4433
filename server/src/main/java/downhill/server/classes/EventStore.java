package downhill.server.classes;

import downhill.server.json.Problem;
import downhill.server.storage.Database;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;

/**
 * The events of classes, in order.
 *
 * <p>Each change of a class appends an event in the same transaction, which locks the class's row until it is
 * committed. So numbers become visible in order on any number of servers: a listener that has received event n has
 * received all before it.
 */
public final class EventStore {
    /** The teacher has changed a setting or a nickname: the snapshot is to be read again. */
    static final String CHANGED = "changed";

    static final String JOINED = "joined";

    static final String PREDICTION = "prediction";

    static final String QUESTION = "question";

    /** The body is the run's id, also of {@link #VERIFIED}. */
    public static final String RUN = "run";

    public static final String VERIFIED = "verified";

    public static final String REMOVED = "removed";

    /** The PostgreSQL channel that notifies all servers of the code of a changed class. */
    static final String CHANNEL = "class_event";

    private final Jdbi reading;
    private final Database database;
    private volatile Consumer<String> listener = code -> {};

    public EventStore(Database database) {
        reading = database.reading();
        this.database = database;
    }

    /** Sets the listener to changes that this server has committed; it receives the code of the class. */
    void listen(Consumer<String> newListener) {
        listener = newListener;
    }

    /**
     * Changes a class in one transaction. An exception of the work rolls it back; listeners are notified once it is
     * committed.
     */
    public <R, X extends Exception> R change(HandleCallback<R, X> work) throws X {
        return database.write(work);
    }

    /**
     * Appends an event as the first step of a transaction, since it locks the class; throws a 404 if there is none. The
     * body is a JSON object without any name, or the id of a run.
     */
    public void append(Handle handle, String code, String kind, String body) {
        long number = handle.createQuery(
                        "UPDATE class SET last_event = last_event + 1 WHERE code = :code RETURNING last_event")
                .bind("code", code)
                .mapTo(Long.class)
                .findOne()
                .orElseThrow(ClassCode::unknown);
        handle.createUpdate("INSERT INTO class_event (class, number, kind, body) VALUES (:code, :number, :kind, :body)")
                .bind("code", code)
                .bind("number", number)
                .bind("kind", kind)
                .bind("body", body)
                .execute();
        handle.afterCommit(() -> listener.accept(code));
        if (!database.isSqlite()) {
            handle.select("SELECT pg_notify('" + CHANNEL + "', ?)", code)
                    .mapTo(String.class)
                    .one();
        }
    }

    List<ClassEvent> after(String code, long number, int limit) {
        return reading.withHandle(handle -> handle.createQuery("SELECT number, kind, body FROM class_event"
                        + " WHERE class = :code AND number > :number ORDER BY number LIMIT :limit")
                .bind("code", code)
                .bind("number", number)
                .bind("limit", limit)
                .map((row, context) ->
                        new ClassEvent(row.getLong("number"), row.getString("kind"), row.getString("body")))
                .list());
    }

    /** Returns the number of a class's last event; empty if there is no such class. */
    OptionalLong last(String code) {
        return reading.withHandle(
                handle -> handle
                        .createQuery("SELECT last_event FROM class WHERE code = :code")
                        .bind("code", code)
                        .mapTo(Long.class)
                        .stream()
                        .mapToLong(Long::longValue)
                        .findFirst());
    }
}
