package downhill.server.board;

import downhill.server.storage.Database;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/**
 * A table of what readers have put on the board. Sending a row again is harmless, and only the token that saving it
 * returned deletes it.
 *
 * @param <T> what a row is
 */
public abstract class BoardStore<T extends BoardItem<T>> {
    private final Jdbi reading;
    private final Jdbi writing;
    private final String table;

    /**
     * Creates the store.
     *
     * @param database the open database
     * @param table its table, with the columns {@code id} and {@code token_hash}; one of our own words
     */
    protected BoardStore(Database database, String table) {
        reading = database.reading();
        writing = database.writing();
        this.table = table;
    }

    /**
     * Inserts a row.
     *
     * @param item the row
     * @param tokenHash hash of the token that will delete it
     * @return false if its id is taken
     */
    protected abstract boolean insert(T item, String tokenHash);

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
        if (insert(item, tokenHash)) {
            return Saving.CREATED;
        }
        Optional<T> stored = find(item.id());
        if (stored.isEmpty()) {
            // Deleted between the two statements: its id is free again.
            return insert(item, tokenHash) ? Saving.CREATED : Saving.CONFLICT;
        }
        return item.isSame(stored.get()) ? Saving.KNOWN : Saving.CONFLICT;
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
     * Deletes a row.
     *
     * @param id its id
     * @param tokenHash hash of the token
     * @return what became of it
     */
    public Deletion delete(String id, String tokenHash) {
        if (deleteRow(id, tokenHash)) {
            return Deletion.DELETED;
        }
        return find(id).isPresent() ? Deletion.WRONG_TOKEN : Deletion.UNKNOWN;
    }

    /**
     * Deletes a row if a token is its own.
     *
     * @param id the row's id
     * @param tokenHash hash of the token
     * @return whether it was
     */
    protected boolean deleteRow(String id, String tokenHash) {
        return writing.withHandle(handle -> handle.createUpdate(
                                "DELETE FROM " + table + " WHERE id = :id AND token_hash = :tokenHash")
                        .bind("id", id)
                        .bind("tokenHash", tokenHash)
                        .execute())
                == 1;
    }
}
