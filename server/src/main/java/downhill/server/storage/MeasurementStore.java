package downhill.server.storage;

import org.jdbi.v3.core.Jdbi;

/**
 * Measurements of devices that readers once shared. Nothing writes or shows them any more. The table goes one release
 * later, since servers of an earlier release may still use the same database.
 */
public final class MeasurementStore implements Expiring {
    private final Jdbi writing;
    private final Expiring rows;

    /** Opens the table of an open database. */
    public MeasurementStore(Database database) {
        writing = database.writing();
        rows = new ExpiringStore(database, "benchmark", "created_at");
    }

    /** Deletes all measurements under exactly this nickname, and returns how many there were. */
    public int deleteOf(String nickname) {
        return writing.withHandle(handle -> handle.execute("DELETE FROM benchmark WHERE nickname = ?", nickname));
    }

    @Override
    public int deleteOlderThan(long time) {
        return rows.deleteOlderThan(time);
    }

    @Override
    public long newest() {
        return rows.newest();
    }
}
