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
 * What happens in classes, in order.
 *
 * <p>Each change of a class appends to its events in the same transaction, and appending locks the class's row until the
 * transaction is over. So numbers become visible in their order, on any number of servers, and a listener who has heard
 * number n has heard all before it.
 */
public final class EventStore {
    /** The teacher has changed what {@link SchoolClass} holds, or a name: the snapshot is to be read again. */
    static final String CHANGED = "changed";

    /** Somebody has joined. */
    static final String JOINED = "joined";

    /** A guess. */
    static final String PREDICTION = "prediction";

    /** A question has come to another round, or has been revealed. */
    static final String QUESTION = "question";

    /** A run has been saved: the event's body is the run's id. */
    public static final String RUN = "run";

    /** A run has been trained again: the event's body is the run's id. */
    public static final String VERIFIED = "verified";

    /** A run has been removed. */
    public static final String REMOVED = "removed";

    /** The channel on which PostgreSQL tells all servers the code of a class in which something has happened. */
    static final String CHANNEL = "class_event";

    private final Jdbi reading;
    private final Database database;
    private volatile Consumer<String> listener = code -> {};

    /**
     * Creates the store.
     *
     * @param database the open database
     */
    public EventStore(Database database) {
        reading = database.reading();
        this.database = database;
    }

    /**
     * Sets who hears of changes that this server has made, once they are committed.
     *
     * @param newListener takes the code of a class
     */
    void listen(Consumer<String> newListener) {
        listener = newListener;
    }

    /**
     * Changes a class in one transaction. What the work throws takes everything back; what it appends is told when it is
     * committed.
     *
     * @param <R> what comes out
     * @param <X> what the work may throw
     * @param work changes it, and appends what has happened
     * @return what the work returns
     * @throws X what it throws
     */
    public <R, X extends Exception> R change(HandleCallback<R, X> work) throws X {
        return database.write(work);
    }

    /**
     * Appends an event, before the work does anything else: it locks the class.
     *
     * @param handle a transaction that writes
     * @param code the class
     * @param kind what has happened
     * @param body a JSON object without any name, or the id of a run
     * @throws Problem 404 if there is no such class
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

    /**
     * Returns events of a class.
     *
     * @param code the class
     * @param number the number of the last one that is known
     * @param limit most events to return
     * @return those after it, in order
     */
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

    /**
     * Returns how far a class has come.
     *
     * @param code the class
     * @return number of its last event; empty if there is no such class
     */
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
