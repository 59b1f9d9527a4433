package downhill.server.runs;

import static downhill.server.RunSamples.ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import downhill.server.RunSamples;
import downhill.server.classes.EventStore;
import downhill.server.fault.StartException;
import downhill.server.http.Secret;
import downhill.server.runs.RunStore.Deletion;
import downhill.server.runs.RunStore.Saving;
import downhill.server.storage.Database;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.Test;

/** What the store of runs does on every database. */
public interface RunStoreBehaviour {
    String HASH = Secret.toDelete(ID, "0123456789abcdef").hash();

    /** Returns the address of an empty database, the same for all calls of one test. */
    public String url();

    public static SavedRun run(String json, long createdAt) {
        return SavedRun.of(RunJson.read(json.getBytes(StandardCharsets.UTF_8)), createdAt);
    }

    @Test
    default void keepsRunsOverARestart() {
        SavedRun run = run(RunSamples.run(ID), 1);
        try (Database database = Database.open(url())) {
            RunStore store = new RunStore(database, new EventStore(database));
            assertThat(store.save(run, HASH)).isEqualTo(Saving.CREATED);
        }
        try (Database database = Database.open(url())) {
            RunStore store = new RunStore(database, new EventStore(database));
            assertThat(store.find(ID)).contains(run);
            assertThat(store.save(run, HASH)).isEqualTo(Saving.KNOWN);
            assertThat(store.isTokenOf(ID, HASH)).isTrue();
        }
    }

    /** Each one is a round trip to PostgreSQL. */
    @Test
    default void aSaveTakesThreeStatements() {
        AtomicInteger statements = new AtomicInteger();
        try (Database database = Database.open(url())) {
            database.writing().setSqlLogger(new SqlLogger() {
                @Override
                public void logAfterExecution(StatementContext context) {
                    statements.incrementAndGet();
                }
            });
            RunStore store = new RunStore(database, new EventStore(database));
            assertThat(store.save(run(RunSamples.run(ID), 1), HASH)).isEqualTo(Saving.CREATED);
        }
        assertThat(statements)
                .as("of the run, its curves and its place in the queue")
                .hasValue(3);
    }

    @Test
    default void theSameRunAtAnotherTimeIsKnownAndAnotherIsAConflict() {
        try (Database database = Database.open(url())) {
            RunStore store = new RunStore(database, new EventStore(database));
            store.save(run(RunSamples.run(ID), 1), HASH);
            assertThat(store.save(run(RunSamples.run(ID), 2), HASH)).isEqualTo(Saving.KNOWN);
            String other = RunSamples.changed(run -> run.put("nickname", "다른 사람"));
            assertThat(store.save(run(other, 3), HASH)).isEqualTo(Saving.CONFLICT);
            assertThat(store.find(ID)).contains(run(RunSamples.run(ID), 1));
        }
    }

    @Test
    default void oneOfManyEqualPostsAtTheSameTimeMakesTheRow() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (Database database = Database.open(url())) {
            RunStore store = new RunStore(database, new EventStore(database));
            Callable<Saving> save = () -> store.save(run(RunSamples.run(ID), System.nanoTime()), HASH);
            List<Saving> outcomes = new ArrayList<>();
            for (Future<Saving> outcome : threads.invokeAll(Collections.nCopies(40, save))) {
                outcomes.add(outcome.get());
            }
            assertThat(outcomes).containsOnlyOnce(Saving.CREATED);
            assertThat(outcomes).filteredOn(o -> o == Saving.KNOWN).hasSize(39);
            assertThat(store.page(Cursor.TOP, 100).runs()).hasSize(1);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    default void doublesAndNamesComeBackAsTheyWere() {
        double[] losses = {Double.MIN_VALUE, 0.1, Math.PI, 1e-300, Double.MAX_VALUE};
        try (Database database = Database.open(url())) {
            RunStore store = new RunStore(database, new EventStore(database));
            for (int i = 0; i < losses.length; i++) {
                String id = "00000000-0000-4000-8000-%012x".formatted(i);
                String json = RunSamples.run(id)
                        .replace("2.3025850929940455", Double.toString(losses[i]))
                        .replace("민지", "👩‍👩‍👧‍👦'); DROP TABLE run; --");
                SavedRun run = run(json, i);
                store.save(run, HASH);
                assertThat(store.find(id)).contains(run);
            }
            assertThat(store.find("' OR '1'='1")).isEmpty();
        }
    }

    @Test
    default void pagesGoDownByTimeAndThenById() {
        try (Database database = Database.open(url())) {
            RunStore store = new RunStore(database, new EventStore(database));
            for (int i = 0; i < 10; i++) {
                store.save(run(RunSamples.run("00000000-0000-4000-8000-%012x".formatted(i)), i / 4), HASH);
            }
            List<String> ends = new ArrayList<>();
            Cursor next = Cursor.TOP;
            while (next != null) {
                RunStore.Page page = store.page(next, 3);
                page.runs().forEach(run -> ends.add(run.id().substring(35)));
                next = page.next();
            }
            assertThat(ends).containsExactly("9", "8", "7", "6", "5", "4", "3", "2", "1", "0");
        }
    }

    @Test
    default void onlyTheOwnTokenDeletes() {
        try (Database database = Database.open(url())) {
            RunStore store = new RunStore(database, new EventStore(database));
            store.save(run(RunSamples.run(ID), 1), HASH);
            String wrong = Secret.toDelete(ID, null).hash();
            assertThat(store.delete(ID, wrong, 2)).isEqualTo(Deletion.WRONG_TOKEN);
            assertThat(store.isTokenOf(ID, wrong)).isFalse();
            assertThat(store.delete(ID, HASH, 2)).isEqualTo(Deletion.DELETED);
            assertThat(store.delete(ID, HASH, 2)).isEqualTo(Deletion.UNKNOWN);
        }
    }

    /** As after a newer program, of which an older one is put in the place. */
    @Test
    default void aDatabaseOfALaterVersionIsRefusedInOneSentence() throws Exception {
        Database.open(url()).close();
        try (Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO flyway_schema_history"
                    + " (installed_rank, version, description, type, script, installed_by, execution_time, success)"
                    + " VALUES (99, '99', 'later', 'SQL', 'V99__later.sql', 'somebody', 1, true)");
        }
        for (Consumer<String> opening : List.<Consumer<String>>of(Database::open, Database::openExisting)) {
            assertThatThrownBy(() -> opening.accept(url()))
                    .isInstanceOf(StartException.class)
                    .hasMessage("the database of DATABASE_URL cannot be used: its tables are those of a later version"
                            + " (migration 99); start that version, or restore a backup from before");
        }
    }

    @Test
    default void theTableRefusesWhatTheServerWouldNeverWrite() throws Exception {
        Database.open(url()).close();
        try (Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement()) {
            String insert = "INSERT INTO run (id, created_at, nickname, config, step, loss, train_accuracy,"
                    + " test_accuracy, fingerprint, token_hash) VALUES ('%s', 1, '%s', '{}', 1, 1, 1, 1, '0123456789abcdef', '%s')";
            assertThatThrownBy(() -> statement.execute(insert.formatted("short", "a", HASH)))
                    .hasMessageContaining("constraint");
            assertThatThrownBy(() -> statement.execute(insert.formatted(ID, "가".repeat(41), HASH)))
                    .hasMessageMatching("(?is).*(constraint|too long).*");
            assertThat(statement.executeUpdate(insert.formatted(ID, "가".repeat(40), HASH)))
                    .isEqualTo(1);
            try (ResultSet rows = statement.executeQuery("SELECT count(*) FROM run")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getInt(1)).isEqualTo(1);
            }
        }
    }

    @Test
    default void aDatabaseOfTheFirstVersionKeepsItsRuns() throws Exception {
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
                            .formatted(ID, HASH));
            assertThatThrownBy(() -> statement.execute("SELECT * FROM class")).hasMessageContaining("class");
        }
        try (Database database = Database.open(url())) {
            assertThat(new RunStore(database, new EventStore(database)).find(ID))
                    .map(SavedRun::curves)
                    .contains("{\"losses\":[]}");
        }
    }
}
