package downhill.server;

import org.jdbi.v3.core.Jdbi;

/** A row that is written and deleted again, to know that saving works. */
final class HealthStore {
    private static final String CONTENT = "x".repeat(Security.MAX_BODY);

    private final Jdbi writing;

    /**
     * Creates the store.
     *
     * @param writing the open database, to write to
     */
    HealthStore(Jdbi writing) {
        this.writing = writing;
    }

    /** Writes and deletes as much as the largest run takes; throws what the database throws if it has no room. */
    void check() {
        writing.useHandle(handle -> {
            handle.createUpdate("INSERT INTO health (id, content) VALUES (1, :content)"
                            + " ON CONFLICT (id) DO UPDATE SET content = excluded.content")
                    .bind("content", CONTENT)
                    .execute();
            handle.execute("DELETE FROM health");
        });
    }
}
