package downhill.server.storage;

import static downhill.server.RunSamples.ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import downhill.server.PostgresProcess;
import downhill.server.RunSamples;
import downhill.server.TestServer;
import downhill.server.classes.ClassBehaviour;
import downhill.server.classes.ClassClient;
import downhill.server.classes.EventStore;
import downhill.server.classes.Heard;
import downhill.server.data.DataSets;
import downhill.server.fault.StartException;
import downhill.server.files.ProgramFiles;
import downhill.server.runs.RunDeletionBehaviour;
import downhill.server.runs.RunStore;
import downhill.server.runs.RunStore.Saving;
import downhill.server.runs.RunStoreBehaviour;
import downhill.server.runs.VerifierBehaviour;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresDatabaseTest implements RunStoreBehaviour, RunDeletionBehaviour, VerifierBehaviour, ClassBehaviour {
    private static PostgresProcess postgres;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        postgres = PostgresProcess.start(folder);
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    /** Emptying the tables is faster than making them anew, unless a test has left those of another version. */
    @AfterEach
    void empty() throws SQLException {
        int migrations = ProgramFiles.readFolder("db/migration", path -> true).size();
        try (Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    DO $$ BEGIN
                      IF to_regclass('flyway_schema_history') IS NOT NULL
                          AND (SELECT max(installed_rank) FROM flyway_schema_history) = %d THEN
                        SET LOCAL session_replication_role = replica;
                        EXECUTE (SELECT string_agg('DELETE FROM ' || quote_ident(tablename), '; ') FROM pg_tables
                          WHERE schemaname = 'public' AND tablename <> 'flyway_schema_history');
                      ELSE
                        DROP SCHEMA public CASCADE;
                        CREATE SCHEMA public;
                      END IF;
                    END $$""".formatted(migrations));
        }
    }

    @Override
    public String url() {
        return postgres.url();
    }

    @Test
    void twoServersShareOneDatabase() {
        try (Database one = Database.open(url());
                Database other = Database.open(url())) {
            new RunStore(one, new EventStore(one)).save(RunStoreBehaviour.run(RunSamples.run(ID), 1), HASH);
            assertThat(new RunStore(other, new EventStore(other)).find(ID))
                    .contains(RunStoreBehaviour.run(RunSamples.run(ID), 1));
            assertThat(new RunStore(other, new EventStore(other))
                            .save(RunStoreBehaviour.run(RunSamples.run(ID), 2), HASH))
                    .isEqualTo(Saving.KNOWN);
        }
    }

    @Test
    void aListenerOfOneServerHearsWhatHappensOnAnother() throws Exception {
        DataSets sets = DataSets.of(TestServer.smallSet("mnist", 60));
        try (TestServer one = new TestServer(url(), sets);
                TestServer other = new TestServer(url(), sets)) {
            ClassClient here = new ClassClient(one.port());
            ClassClient there = new ClassClient(other.port());
            ClassClient.Made made = here.make("{\"title\":\"class\"}");
            try (Heard heard = here.listen(made.code(), 0)) {
                heard.status();
                String key = there.join(made.code());
                there.save(made.code(), key, ID);
                heard.await(all -> all.stream()
                        .anyMatch(event -> event.at("/body/id").asText().equals(ID)));
            }
        }
    }

    @Test
    void aConnectionThatIsSilentForAMinuteIsGivenUpUnlessTheAddressSaysOtherwise() throws Exception {
        assertThat(timeout(url())).isEqualTo(60_000);
        assertThat(timeout(url() + "&socketTimeout=7")).isEqualTo(7_000);
    }

    private static int timeout(String url) throws SQLException {
        try (HikariDataSource connections = Database.connect(url, 1);
                Connection connection = connections.getConnection()) {
            return connection.getNetworkTimeout();
        }
    }

    @Test
    void connectionsThatBreakAreALineEachAndNoStackTrace() throws Exception {
        PrintStream standardError = System.err;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        System.setErr(new PrintStream(written, true, StandardCharsets.UTF_8));
        try (TestServer server = new TestServer(url(), DataSets.of(TestServer.smallSet("mnist", 60)));
                Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement()) {
            long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            // The pool looks whether a connection still works only if it has rested for half a second.
            do {
                assertThat(System.nanoTime()).as("no connection breaks").isLessThan(end);
                server.get("/api/runs");
                statement.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                        + " WHERE pid <> pg_backend_pid() AND datname = current_database()");
            } while (server.get("/api/runs").statusCode() == 200);
        } finally {
            System.setErr(standardError);
        }
        assertThat(written.toString(StandardCharsets.UTF_8))
                .contains("GET /api/runs: the database refuses: ")
                .doesNotContain("\tat org.postgresql");
    }

    @Test
    void aDatabaseThatIsNotThereIsSaidInOneSentence() {
        String missing = url().replaceFirst("/postgres\\?", "/missing?");
        assertThatThrownBy(() -> Database.open(missing))
                .isInstanceOf(StartException.class)
                .hasMessageStartingWith("the database of DATABASE_URL cannot be used: ")
                .hasMessageContaining("missing");
    }
}
