package downhill.server;

import downhill.server.storage.Database;

/** Measurements of devices, as servers of an earlier release have saved them in a database that they may share. */
public final class OldMeasurements {
    private OldMeasurements() {}

    public static void insert(Database database, String nickname, long createdAt, String classCode, Integer member) {
        database.writing()
                .useHandle(handle -> handle.execute(
                        "INSERT INTO benchmark (id, created_at, nickname, device, browser, class, member, speeds,"
                                + " step_nanos, token_hash) VALUES (?, ?, ?, 'd', 'b', ?, ?, '{}', 1, ?)",
                        RunSamples.ID,
                        createdAt,
                        nickname,
                        classCode,
                        member,
                        "0".repeat(64)));
    }

    public static int count(Database database) {
        return database.reading()
                .withHandle(handle -> handle.createQuery("SELECT count(*) FROM benchmark")
                        .mapTo(Integer.class)
                        .one());
    }
}
