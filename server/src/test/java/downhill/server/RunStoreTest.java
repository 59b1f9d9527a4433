package downhill.server;

import static downhill.server.RunSamples.ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunStoreTest {
    private static final String HASH = DeleteToken.of(ID, "0123456789abcdef").hash();

    @TempDir
    Path folder;

    private String url() {
        return "jdbc:sqlite:" + folder.resolve("new/folder/runs.db");
    }

    private static SavedRun run(String json, long createdAt) {
        return SavedRun.of(RunJson.read(json.getBytes(StandardCharsets.UTF_8)), createdAt);
    }

    @Test
    void makesItsFolderAndKeepsRunsOverARestart() {
        SavedRun run = run(RunSamples.run(ID), 1);
        try (RunStore store = RunStore.open(url())) {
            assertThat(store.save(run, HASH)).isEqualTo(RunStore.Saving.CREATED);
        }
        try (RunStore store = RunStore.open(url())) {
            assertThat(store.find(ID)).contains(run);
            assertThat(store.save(run, HASH)).isEqualTo(RunStore.Saving.KNOWN);
            assertThat(store.isTokenOf(ID, HASH)).isTrue();
        }
    }

    @Test
    void writesAheadAndSyncsEachCommit() throws Exception {
        try (HikariDataSource connections = Database.connect(url());
                Connection connection = connections.getConnection();
                Statement statement = connection.createStatement()) {
            // synchronous 2 is FULL.
            Map<String, String> expected =
                    Map.of("journal_mode", "wal", "synchronous", "2", "foreign_keys", "1", "busy_timeout", "5000");
            for (Map.Entry<String, String> pragma : expected.entrySet()) {
                try (ResultSet row = statement.executeQuery("PRAGMA " + pragma.getKey())) {
                    assertThat(row.getString(1)).as(pragma.getKey()).isEqualTo(pragma.getValue());
                }
            }
        }
    }

    @Test
    void theTokenItselfIsNotStored() throws Exception {
        String token = DeleteToken.of(ID, "0123456789abcdef").text();
        try (RunStore store = RunStore.open(url())) {
            store.save(run(RunSamples.run(ID), 1), HASH);
        }
        byte[] file = Files.readAllBytes(folder.resolve("new/folder/runs.db"));
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).contains(HASH).doesNotContain(token);
    }

    @Test
    void oneOfManyEqualPostsAtTheSameTimeMakesTheRow() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (RunStore store = RunStore.open(url())) {
            Callable<RunStore.Saving> save = () -> store.save(run(RunSamples.run(ID), System.nanoTime()), HASH);
            List<RunStore.Saving> outcomes = new ArrayList<>();
            for (Future<RunStore.Saving> outcome : threads.invokeAll(Collections.nCopies(40, save))) {
                outcomes.add(outcome.get());
            }
            assertThat(outcomes).containsOnlyOnce(RunStore.Saving.CREATED);
            assertThat(outcomes).filteredOn(o -> o == RunStore.Saving.KNOWN).hasSize(39);
            assertThat(store.page(RunPage.Cursor.START, 100).runs()).hasSize(1);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void theTableRefusesWhatTheServerWouldNeverWrite() throws Exception {
        RunStore.open(url()).close();
        try (Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement()) {
            String insert = "INSERT INTO run VALUES ('%s', 1, '%s', '{}', '{}', 1, 1, 1, 1, '0123456789abcdef', '%s')";
            assertThatThrownBy(() -> statement.execute(insert.formatted("short", "a", HASH)))
                    .hasMessageContaining("CHECK");
            assertThatThrownBy(() -> statement.execute(insert.formatted(ID, "가".repeat(41), HASH)))
                    .hasMessageContaining("CHECK");
            assertThat(statement.executeUpdate(insert.formatted(ID, "가".repeat(40), HASH)))
                    .isEqualTo(1);
            try (ResultSet rows = statement.executeQuery("SELECT count(*) FROM run")) {
                assertThat(rows.getInt(1)).isEqualTo(1);
            }
        }
    }

    @Test
    void aFileThatIsNoDatabaseIsSaidInOneSentence() throws Exception {
        Path file = Files.writeString(folder.resolve("notes.txt"), "This is not a database. ".repeat(100));
        assertThatThrownBy(() -> RunStore.open("jdbc:sqlite:" + file))
                .isInstanceOf(StartException.class)
                .hasMessageStartingWith("the database of DATABASE_URL cannot be used: ")
                .hasMessageContaining("not a database");
        assertThatThrownBy(() -> RunStore.open("jdbc:sqlite:" + file + "/runs.db"))
                .isInstanceOf(StartException.class)
                .hasMessageContaining("cannot be created");
    }
}
