package downhill.server.board;

import downhill.server.storage.Database;
import downhill.server.storage.Expiring;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The ids of what has been deleted, so that it is not saved again by a browser that has not heard of it. */
public final class DeletedStore implements Expiring {
    private final Jdbi reading;
    private final Jdbi writing;

    /**
     * Creates the store.
     *
     * @param database the open database
     */
    public DeletedStore(Database database) {
        reading = database.reading();
        writing = database.writing();
    }

    /** Remembers an id, in the transaction that deletes what had it. */
    static void add(Handle handle, String id, long time) {
        handle.createUpdate("INSERT INTO deleted (id, deleted_at) VALUES (:id, :time) ON CONFLICT (id) DO NOTHING")
                .bind("id", id)
                .bind("time", time)
                .execute();
    }

    /** Tells whether what had an id has been deleted. */
    static boolean has(Handle handle, String id) {
        return handle.createQuery("SELECT count(*) FROM deleted WHERE id = :id")
                        .bind("id", id)
                        .mapTo(Integer.class)
                        .one()
                == 1;
    }

    @Override
    public int deleteOlderThan(long time) {
        return BoardStore.deleteOldest(reading, writing, "deleted", "deleted_at", time);
    }

    @Override
    public long newest() {
        return BoardStore.newest(reading, "deleted", "deleted_at");
    }
}
