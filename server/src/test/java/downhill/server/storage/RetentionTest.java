package downhill.server.storage;

import static downhill.server.TestServer.json;
import static org.assertj.core.api.Assertions.assertThat;

import downhill.server.OldMeasurements;
import downhill.server.RunSamples;
import downhill.server.TestServer;
import downhill.server.classes.ClassClient;
import downhill.server.classes.ClassStore;
import downhill.server.classes.EventStore;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long what readers save is kept, by a clock that is moved. */
class RetentionTest {
    private static final long A_DAY = Duration.ofDays(1).toMillis();

    @TempDir
    Path folder;

    private static Retention retention(TestServer server, Integer days, Duration period) {
        Database database = server.database;
        return new Retention(
                days,
                List.of(
                        new ExpiringStore(database, "run", "created_at"),
                        new ExpiringStore(database, "benchmark", "created_at")),
                new ExpiringStore(database, "deleted", "deleted_at"),
                new ClassStore(database, new EventStore(database)).by("deleted_at"),
                server.clock,
                period);
    }

    private static void delete(TestServer server, Integer days) {
        try (Retention retention = retention(server, days, Retention.PERIOD)) {
            retention.delete();
        }
    }

    private static String save(TestServer server) {
        return json(server.postRun(RunSamples.newRun())).get("id").textValue();
    }

    private static int status(TestServer server, String id) {
        return server.get("/api/runs/" + id).statusCode();
    }

    private static void awaitGone(TestServer server, String id) throws InterruptedException {
        long deadline = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (status(server, id) != 404) {
            assertThat(System.nanoTime()).as("run " + id + " is still there").isLessThan(deadline);
            Thread.sleep(20);
        }
    }

    @Test
    void whatIsOlderThanItsDaysGoesAndTheRestStays() {
        try (TestServer server = new TestServer(folder)) {
            String old = save(server);
            OldMeasurements.insert(server.database, "민지", server.clock.millis(), null, null);
            server.clock.advance(A_DAY);
            String young = save(server);
            server.clock.advance(29 * A_DAY);
            delete(server, 30);
            assertThat(status(server, old)).isEqualTo(200);
            assertThat(OldMeasurements.count(server.database)).isEqualTo(1);

            server.clock.advance(1);
            delete(server, 30);
            assertThat(status(server, old)).isEqualTo(404);
            assertThat(OldMeasurements.count(server.database)).isZero();
            assertThat(status(server, young)).isEqualTo(200);
        }
    }

    @Test
    void withoutTheSettingRunsAreKeptForEverAndDeletedIdsForFourHundredDays() {
        try (TestServer server = new TestServer(folder)) {
            String kept = save(server);
            String run = RunSamples.newRun();
            HttpResponse<byte[]> saved = server.postRun(run);
            server.delete(
                    "/api/runs/" + json(saved).get("id").textValue(),
                    "Authorization",
                    "Bearer " + json(saved).get("deleteToken").textValue());
            server.clock.advance(400 * A_DAY);
            save(server);
            delete(server, null);
            assertThat(server.postRun(run).statusCode()).isEqualTo(410);
            server.clock.advance(1);
            delete(server, null);
            assertThat(server.postRun(run).statusCode()).isEqualTo(201);
            assertThat(status(server, kept)).isEqualTo(200);
        }
    }

    @Test
    void aDeletedClassCanBeRestoredForADay() {
        try (TestServer server = new TestServer(folder)) {
            ClassClient client = new ClassClient(server.port());
            ClassClient.Made made = client.make("{\"title\":\"class\"}");
            client.lead(made, "DELETE", "", null);
            server.clock.advance(A_DAY);
            delete(server, null);
            assertThat(client.lead(made, "GET", "", null).statusCode()).isEqualTo(200);
            server.clock.advance(1);
            delete(server, null);
            assertThat(client.lead(made, "GET", "", null).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void aClockThatIsYearsAheadAtTheStartDeletesNothingAndIsBelievedLater() {
        try (TestServer server = new TestServer(folder);
                Retention retention = retention(server, 400, Retention.PERIOD)) {
            String run = save(server);
            server.clock.advance(10 * 366 * A_DAY);
            retention.delete();
            assertThat(status(server, run)).isEqualTo(200);
            server.clock.advance(A_DAY);
            retention.delete();
            assertThat(status(server, run)).isEqualTo(404);
        }
    }

    @Test
    void aServerDeletesAtItsStart() throws Exception {
        String old;
        try (TestServer server = new TestServer(folder, Map.of("RETENTION_DAYS", "30"))) {
            server.clock.advance(-31 * A_DAY);
            old = save(server);
        }
        try (TestServer server = new TestServer(folder, Map.of("RETENTION_DAYS", "31"))) {
            String today = save(server);
            assertThat(status(server, old)).isEqualTo(200);
            assertThat(status(server, today)).isEqualTo(200);
        }
        try (TestServer server = new TestServer(folder, Map.of("RETENTION_DAYS", "30"))) {
            awaitGone(server, old);
        }
    }

    @Test
    void whatGrowsOldWhileAServerRunsIsDeletedTooAndAFailureEndsNothing() throws Exception {
        try (TestServer server = new TestServer(folder);
                Retention failing = new Retention(
                        1,
                        List.of(new FailingOnce(), new ExpiringStore(server.database, "run", "created_at")),
                        new ExpiringStore(server.database, "deleted", "deleted_at"),
                        new ExpiringStore(server.database, "deleted", "deleted_at"),
                        server.clock,
                        Duration.ofMillis(50))) {
            String run = save(server);
            failing.start();
            server.clock.advance(2 * A_DAY);
            awaitGone(server, run);
        }
    }

    /** A table that cannot be written at first. */
    private static final class FailingOnce implements Expiring {
        private boolean failed;

        @Override
        public int deleteOlderThan(long time) {
            if (!failed) {
                failed = true;
                throw new IllegalStateException("the database is locked");
            }
            return 0;
        }

        @Override
        public long newest() {
            return 0;
        }
    }
}
