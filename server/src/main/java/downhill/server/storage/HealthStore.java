package downhill.server.storage;

import downhill.server.http.Security;
import org.jdbi.v3.core.Jdbi;

final class HealthStore {
    private static final String CONTENT = "x".repeat(Security.MAX_BODY);

    private final Jdbi reading;
    private final Jdbi writing;

    HealthStore(Jdbi reading, Jdbi writing) {
        this.reading = reading;
        this.writing = writing;
    }

    /**
     * Reads, then writes and deletes as much as the largest run takes; throws what the database throws if it cannot.
     */
    void check() {
        reading.useHandle(handle -> handle.createQuery("SELECT id FROM run WHERE id = ''")
                .mapTo(String.class)
                .findOne());
        writing.useTransaction(handle -> {
            handle.createUpdate("INSERT INTO health (id, content) VALUES (1, :content)"
                            + " ON CONFLICT (id) DO UPDATE SET content = excluded.content")
                    .bind("content", CONTENT)
                    .execute();
            handle.execute("DELETE FROM health");
        });
    }
}
