package downhill.server.classes;

import downhill.server.storage.Database;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * The events of classes. Each change appends one in its transaction, which locks the class's row until it is committed,
 * so that numbers become visible in order on any number of servers.
 */
public final class EventStore {
    /** The teacher has changed a setting or a nickname: the snapshot is to be read again. */
    static final String CHANGED = "changed";

    static final String JOINED = "joined";
    static final String PREDICTION = "prediction";

    /** A {@link #PREDICTION} as it is sent as long as nobody may see its value. */
    static final String ANSWERED = "answered";

    static final String QUESTION = "question";

    /** The scene has changed; it is sent as it is by then. */
    static final String SCENE = "scene";

    /** The body is the run's id, also of {@link #VERIFIED}. */
    public static final String RUN = "run";

    public static final String VERIFIED = "verified";
    public static final String REMOVED = "removed";

    /** The PostgreSQL channel that notifies all servers of the code of a changed class. */
    static final String CHANNEL = "class_event";

    private final Jdbi reading;
    private final Database database;
    private volatile Consumer<String> listener = code -> {};

    /** An event with its number, from 1 without a gap. */
    record Event(long number, String kind, String body) {}

    public EventStore(Database database) {
        reading = database.reading();
        this.database = database;
    }

    /** Sets the listener to changes that this server has committed; it receives the code of the class. */
    void listen(Consumer<String> newListener) {
        listener = newListener;
    }

    /** Changes a class in one transaction, which an exception rolls back; listeners are notified after it. */
    <R, X extends Exception> R change(HandleCallback<R, X> work) throws X {
        return database.write(work);
    }

    /** Changes a class in one transaction that begins with an event. */
    public <R> R change(String code, String kind, String body, HandleCallback<R, RuntimeException> work) {
        return change(handle -> {
            append(handle, code, kind, body);
            return work.withHandle(handle);
        });
    }

    /** Appends an event, first in its transaction since it locks the class, and returns its number; throws a 404. */
    public long append(Handle handle, String code, String kind, String body) {
        long number = handle.select(
                        "UPDATE class SET last_event = last_event + 1 WHERE code = ? AND deleted_at IS NULL"
                                + " RETURNING last_event",
                        code)
                .mapTo(Long.class)
                .findOne()
                .orElseThrow(ClassCodes::unknown);
        handle.execute(
                "INSERT INTO class_event (class, number, kind, body) VALUES (?, ?, ?, ?)", code, number, kind, body);
        handle.afterCommit(() -> listener.accept(code));
        if (!database.isSqlite()) {
            handle.select("SELECT pg_notify('" + CHANNEL + "', ?)", code)
                    .mapTo(String.class)
                    .one();
        }
        return number;
    }

    List<Event> after(String code, long number, int limit) {
        return reading.withHandle(handle -> handle.select(
                        "SELECT number, kind, body FROM class_event WHERE class = ? AND number > ?"
                                + " ORDER BY number LIMIT ?",
                        code,
                        number,
                        limit)
                .map(ConstructorMapper.of(Event.class))
                .list());
    }

    /** Returns the number of a class's last event; empty if there is no such class. */
    Optional<Long> last(String code) {
        return reading.withHandle(
                handle -> handle.select("SELECT last_event FROM class WHERE code = ? AND deleted_at IS NULL", code)
                        .mapTo(Long.class)
                        .findOne());
    }
}
