package downhill.server.storage;

import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Rows of one table, with the column {@code id}, that are deleted for their age. */
public final class ExpiringStore implements Expiring {
    private final Jdbi reading;
    private final Jdbi writing;
    private final String table;
    private final String timeColumn;

    /** Takes names of our own: they become part of the SQL. */
    public ExpiringStore(Database database, String table, String timeColumn) {
        reading = database.reading();
        writing = database.writing();
        this.table = table;
        this.timeColumn = timeColumn;
    }

    @Override
    public long newest() {
        return reading.withHandle(
                handle -> handle.createQuery("SELECT coalesce(max(" + timeColumn + "), 0) FROM " + table)
                        .mapTo(Long.class)
                        .one());
    }

    /** Reads first, so that nobody waits where nothing is old; deletes by id, so that two servers never deadlock. */
    @Override
    public int deleteOlderThan(long time) {
        String query = "SELECT id FROM %s WHERE %s < ? ORDER BY %s, id LIMIT %d";
        List<String> ids = reading.withHandle(handle ->
                handle.select(query.formatted(table, timeColumn, timeColumn, BATCH), time).mapTo(String.class).stream()
                        .sorted()
                        .toList());
        if (!ids.isEmpty()) {
            writing.useTransaction(handle -> {
                PreparedBatch batch = handle.prepareBatch("DELETE FROM " + table + " WHERE id = ?");
                ids.forEach(batch::add);
                batch.execute();
            });
        }
        return ids.size();
    }
}
