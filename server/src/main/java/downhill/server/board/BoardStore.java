package downhill.server.board;

import downhill.server.storage.Database;
import downhill.server.storage.Expiring;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * A table of what readers have put on the board. Sending a row again is harmless, and only the token that saving it
 * returned deletes it. What has been deleted is not saved again.
 *
 * @param <T> what a row is
 */
public abstract class BoardStore<T extends BoardItem<T>> implements Expiring {
    private final Jdbi reading;
    private final Jdbi writing;
    private final Database database;
    private final String table;

    /**
     * Creates the store.
     *
     * @param database the open database
     * @param table its table, with the columns {@code id}, {@code created_at}, {@code nickname} and {@code token_hash}; one
     *     of our own words
     */
    protected BoardStore(Database database, String table) {
        reading = database.reading();
        writing = database.writing();
        this.database = database;
        this.table = table;
    }

    /**
     * Inserts a row.
     *
     * @param handle a transaction that writes
     * @param item the row
     * @param tokenHash hash of the token that will delete it
     * @return false if its id is taken
     */
    protected abstract boolean insert(Handle handle, T item, String tokenHash);

    /**
     * Returns a row.
     *
     * @param id its id
     * @return the row; empty if there is none
     */
    public abstract Optional<T> find(String id);

    /**
     * Saves a row, unless its id is taken.
     *
     * @param item the row
     * @param tokenHash hash of the token that will delete it
     * @return what became of it
     */
    public Saving save(T item, String tokenHash) {
        Saving saving = insertUnlessDeleted(item, tokenHash);
        if (saving != Saving.CONFLICT) {
            return saving;
        }
        Optional<T> stored = find(item.id());
        if (stored.isEmpty()) {
            // Deleted between the two statements; or gone for its age, and its id is free again.
            return insertUnlessDeleted(item, tokenHash);
        }
        return item.isSame(stored.get()) ? Saving.KNOWN : Saving.CONFLICT;
    }

    /**
     * Looks after the insertion: one that succeeds where a row has just been deleted has waited for that transaction, and
     * sees what it has remembered.
     */
    private Saving insertUnlessDeleted(T item, String tokenHash) {
        try {
            return database.write(handle -> {
                if (!insert(handle, item, tokenHash)) {
                    return Saving.CONFLICT;
                }
                if (DeletedStore.has(handle, item.id())) {
                    throw new DeletedException();
                }
                return Saving.CREATED;
            });
        } catch (DeletedException e) {
            return Saving.DELETED;
        }
    }

    /** Takes an insertion back. */
    private static final class DeletedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        DeletedException() {
            super(null, null, false, false);
        }
    }

    /**
     * Tells whether a token is a row's own.
     *
     * @param id the row's id
     * @param tokenHash hash of the token
     * @return true if it deletes that row
     */
    public boolean isTokenOf(String id, String tokenHash) {
        return reading.withHandle(handle -> handle.createQuery(
                                "SELECT count(*) FROM " + table + " WHERE id = :id AND token_hash = :tokenHash")
                        .bind("id", id)
                        .bind("tokenHash", tokenHash)
                        .mapTo(Integer.class)
                        .one())
                == 1;
    }

    /**
     * Deletes a row for whoever has saved it.
     *
     * @param id its id
     * @param tokenHash hash of the token
     * @param time the time, milliseconds since 1970-01-01 UTC
     * @return what became of it
     */
    public Deletion delete(String id, String tokenHash, long time) {
        if (isTokenOf(id, tokenHash) && delete(id, time)) {
            return Deletion.DELETED;
        }
        return find(id).isPresent() ? Deletion.WRONG_TOKEN : Deletion.UNKNOWN;
    }

    /**
     * Deletes a row, whoever has saved it.
     *
     * @param id its id
     * @param time the time, milliseconds since 1970-01-01 UTC
     * @return whether there was one
     */
    public boolean delete(String id, long time) {
        return writing.inTransaction(handle -> deleteAll(handle, List.of(id), time)) == 1;
    }

    /**
     * Deletes all rows under a nickname.
     *
     * @param nickname the name, exactly as it is shown
     * @param time the time, milliseconds since 1970-01-01 UTC
     * @return how many there were
     */
    public int deleteOf(String nickname, long time) {
        List<String> ids = reading.withHandle(
                handle -> handle.createQuery("SELECT id FROM " + table + " WHERE nickname = :nickname ORDER BY id")
                        .bind("nickname", nickname)
                        .mapTo(String.class)
                        .list());
        int deleted = 0;
        for (int i = 0; i < ids.size(); i += BATCH) {
            List<String> some = ids.subList(i, Math.min(ids.size(), i + BATCH));
            deleted += writing.inTransaction(handle -> deleteAll(handle, some, time));
        }
        return deleted;
    }

    /**
     * Deletes a row, in a transaction that writes.
     *
     * @param handle the transaction
     * @param id the row's id
     * @return whether there was one
     */
    protected boolean deleteRow(Handle handle, String id) {
        return handle.createUpdate("DELETE FROM " + table + " WHERE id = :id")
                        .bind("id", id)
                        .execute()
                == 1;
    }

    private int deleteAll(Handle handle, List<String> ids, long time) {
        int deleted = 0;
        for (String id : ids) {
            if (deleteRow(handle, id)) {
                DeletedStore.add(handle, id, time);
                deleted++;
            }
        }
        return deleted;
    }

    /** Deletes without a memory of the ids: no browser waits that long with what it sends. */
    @Override
    public int deleteOlderThan(long time) {
        return deleteOldest(reading, writing, table, "created_at", time);
    }

    @Override
    public long newest() {
        return newest(reading, table, "created_at");
    }

    /** Returns the newest time in a column of times; 0 if there is none. */
    static long newest(Jdbi reading, String table, String column) {
        return reading.withHandle(handle -> handle.createQuery("SELECT coalesce(max(" + column + "), 0) FROM " + table)
                .mapTo(Long.class)
                .one());
    }

    /**
     * Looks for old rows with a connection that reads, so that nobody waits where there are none. They are deleted in the order
     * of their ids: two servers that do so wait for each other, and never crosswise.
     */
    static int deleteOldest(Jdbi reading, Jdbi writing, String table, String column, long time) {
        List<String> ids = reading.withHandle(handle -> handle
                .createQuery("SELECT id FROM " + table + " WHERE " + column + " < :time ORDER BY " + column
                        + ", id LIMIT " + BATCH)
                .bind("time", time)
                .mapTo(String.class)
                .stream()
                .sorted()
                .toList());
        if (!ids.isEmpty()) {
            writing.useTransaction(handle -> {
                PreparedBatch batch = handle.prepareBatch("DELETE FROM " + table + " WHERE id = :id");
                ids.forEach(id -> batch.bind("id", id).add());
                batch.execute();
            });
        }
        return ids.size();
    }
}
