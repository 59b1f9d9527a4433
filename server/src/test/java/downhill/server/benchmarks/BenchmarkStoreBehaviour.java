package downhill.server.benchmarks;

import static downhill.server.BenchmarkSamples.ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import downhill.server.BenchmarkSamples;
import downhill.server.RunSamples;
import downhill.server.board.Cursor;
import downhill.server.board.Deletion;
import downhill.server.board.Page;
import downhill.server.board.Saving;
import downhill.server.classes.EventStore;
import downhill.server.http.Secret;
import downhill.server.runs.RunStore;
import downhill.server.runs.SavedRun;
import downhill.server.storage.Database;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** What the store of benchmarks does on every database. */
public interface BenchmarkStoreBehaviour {
    String TOKEN_HASH = Secret.toDelete(ID, "0123456789abcdef").hash();

    /** Returns the address of an empty database, the same for all calls of one test. */
    public String url();

    static Benchmark benchmark(String json, long createdAt) {
        return BenchmarkJson.read(json.getBytes(StandardCharsets.UTF_8), createdAt);
    }

    @Test
    default void keepsBenchmarksOverARestart() {
        Benchmark benchmark = benchmark(BenchmarkSamples.benchmark(ID), 1);
        try (Database database = Database.open(url())) {
            assertThat(new BenchmarkStore(database).save(benchmark, TOKEN_HASH)).isEqualTo(Saving.CREATED);
        }
        try (Database database = Database.open(url())) {
            BenchmarkStore store = new BenchmarkStore(database);
            assertThat(store.find(ID)).contains(benchmark);
            assertThat(store.find("' OR '1'='1")).isEmpty();
            assertThat(store.isTokenOf(ID, TOKEN_HASH)).isTrue();
            assertThat(store.save(benchmark(BenchmarkSamples.benchmark(ID), 2), TOKEN_HASH))
                    .isEqualTo(Saving.KNOWN);
            String other = BenchmarkSamples.changedRow(0, row -> row.put("max", 3));
            assertThat(store.save(benchmark(other, 3), TOKEN_HASH)).isEqualTo(Saving.CONFLICT);
            assertThat(store.find(ID)).contains(benchmark);
        }
    }

    @Test
    default void doublesAndTextsComeBackAsTheyWere() {
        double[] millis = {Math.nextUp(1e-4), 0.1, Math.PI, 1e-4, 600_000};
        try (Database database = Database.open(url())) {
            for (int i = 0; i < millis.length; i++) {
                String id = "00000000-0000-4000-8000-%012x".formatted(i);
                String json = BenchmarkSamples.taking(id, millis[i])
                        .replace("갤럭시 북", "👩‍👩‍👧‍👦'); DROP TABLE benchmark; --");
                Benchmark benchmark = benchmark(json, i);
                assertThat(new BenchmarkStore(database).save(benchmark, TOKEN_HASH))
                        .isEqualTo(Saving.CREATED);
                assertThat(new BenchmarkStore(database).find(id)).contains(benchmark);
            }
        }
    }

    @Test
    default void pagesGoFromTheFastestToTheSlowestAndFromTheNewestToTheOldest() {
        // Microseconds of the device with this number; three pairs are equally fast, 5 and 6 within a nanosecond.
        double[] micros = {70, 20, 90, 20, 50, 40, 40.0000001, 70};
        try (Database database = Database.open(url())) {
            for (int i = 0; i < micros.length; i++) {
                String json = BenchmarkSamples.taking("00000000-0000-4000-8000-%012x".formatted(i), micros[i] / 1000);
                new BenchmarkStore(database).save(benchmark(json, i / 3), TOKEN_HASH);
            }
            assertThat(listed(database, BenchmarkStore.Order.FASTEST)).containsExactly(1, 3, 5, 6, 4, 0, 7, 2);
            assertThat(listed(database, BenchmarkStore.Order.NEWEST)).containsExactly(7, 6, 5, 4, 3, 2, 1, 0);
        }
    }

    private static List<Integer> listed(Database database, BenchmarkStore.Order order) {
        List<Integer> numbers = new ArrayList<>();
        Optional<Cursor> next = Optional.empty();
        do {
            Page<Benchmark> page = new BenchmarkStore(database).page(null, order, next, 3);
            page.items().forEach(item -> numbers.add(Integer.parseInt(item.id().substring(35))));
            next = Optional.ofNullable(page.next());
        } while (next.isPresent());
        return numbers;
    }

    @Test
    default void onlyTheOwnTokenDeletesABenchmark() {
        try (Database database = Database.open(url())) {
            BenchmarkStore store = new BenchmarkStore(database);
            store.save(benchmark(BenchmarkSamples.benchmark(ID), 1), TOKEN_HASH);
            assertThat(store.delete(ID, Secret.toDelete(ID, null).hash(), 2)).isEqualTo(Deletion.WRONG_TOKEN);
            assertThat(store.delete(ID, TOKEN_HASH, 2)).isEqualTo(Deletion.DELETED);
            assertThat(store.delete(ID, TOKEN_HASH, 2)).isEqualTo(Deletion.UNKNOWN);
        }
    }

    @Test
    default void aDatabaseFromBeforeThereWereBenchmarksKeepsItsRuns() throws Exception {
        Database.connect(url(), 1).close();
        Flyway.configure()
                .dataSource(url(), null, null)
                .locations("classpath:db/migration")
                .target("1")
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "INSERT INTO run VALUES ('%s', 1, 'a', '{}', '{\"losses\":[]}', 1, 1, 1, 1, '0123456789abcdef', '%s')"
                            .formatted(RunSamples.ID, TOKEN_HASH));
            assertThatThrownBy(() -> statement.execute("SELECT * FROM benchmark"))
                    .hasMessageContaining("benchmark");
        }
        try (Database database = Database.open(url())) {
            assertThat(new RunStore(database, new EventStore(database)).find(RunSamples.ID))
                    .map(SavedRun::curves)
                    .contains("{\"losses\":[]}");
            assertThat(new BenchmarkStore(database).save(benchmark(BenchmarkSamples.benchmark(ID), 1), TOKEN_HASH))
                    .isEqualTo(Saving.CREATED);
        }
    }

    @Test
    default void theTableOfBenchmarksRefusesWhatTheServerWouldNeverWrite() throws Exception {
        Database.open(url()).close();
        try (Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement()) {
            String insert =
                    "INSERT INTO benchmark (id, created_at, nickname, device, browser, speeds, step_nanos, token_hash)"
                            + " VALUES ('%s', 1, '%s', '%s', 'b', '{}', %d, '%s')";
            String[] refused = {
                insert.formatted("short", "a", "d", 1, TOKEN_HASH),
                insert.formatted(ID, "가".repeat(41), "d", 1, TOKEN_HASH),
                insert.formatted(ID, "a", "", 1, TOKEN_HASH),
                insert.formatted(ID, "a", "가".repeat(81), 1, TOKEN_HASH),
                insert.formatted(ID, "a", "d", -1, TOKEN_HASH),
                insert.formatted(ID, "a", "d", 1, "hash"),
            };
            for (String bad : refused) {
                assertThatThrownBy(() -> statement.execute(bad))
                        .as(bad)
                        .hasMessageMatching("(?is).*(constraint|too long).*");
            }
            assertThat(statement.executeUpdate(insert.formatted(ID, "가".repeat(40), "가".repeat(80), 0, TOKEN_HASH)))
                    .isEqualTo(1);
        }
    }
}
