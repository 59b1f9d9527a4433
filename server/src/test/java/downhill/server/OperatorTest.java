package downhill.server;

import static downhill.server.TestServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import downhill.server.data.DataSets;
import downhill.server.fault.StartException;
import downhill.server.storage.Database;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an operator does to the database of a server that runs. */
class OperatorTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private String sqlite() {
        return "jdbc:sqlite:" + folder.resolve("runs.db");
    }

    private boolean delete(String url, String kind, String name) {
        said.reset();
        return new Operator(url, new PrintStream(said, true, StandardCharsets.UTF_8)).delete(kind, name);
    }

    private void requireSaid(String sentence) {
        assertThat(said.toString(StandardCharsets.UTF_8).strip()).isEqualTo(sentence);
    }

    private void deletesOfARunningServer(String url) {
        try (TestServer server = new TestServer(url, DataSets.of(TestServer.smallSet("mnist", 60)))) {
            String run = RunSamples.newRun();
            String id = json(server.postRun(run)).get("id").textValue();
            assertThat(delete(url, "run", id.toUpperCase())).isTrue();
            requireSaid("The run has been deleted.");
            assertThat(server.get("/api/runs/" + id).statusCode()).isEqualTo(404);
            assertThat(server.postRun(run).statusCode()).isEqualTo(410);
            assertThat(delete(url, "run", id)).isFalse();
            requireSaid("There is no run with this id.");

            String other = RunSamples.newRun().replace("민지", "민지 2");
            server.postRun(RunSamples.newRun());
            server.postRun(RunSamples.newRun());
            server.postRun(other);
            OldMeasurements.insert(server.database, "민지", 1, null, null);
            // As macOS may write it: each letter apart.
            assertThat(delete(url, "nickname", "\u1106\u1175\u11AB\u110C\u1175"))
                    .isTrue();
            requireSaid("Deleted under this nickname: runs 2, measurements 1.");
            assertThat(json(server.get("/api/runs")).get("runs")).hasSize(1);
            assertThat(OldMeasurements.count(server.database)).isZero();
            assertThat(delete(url, "nickname", "민지")).isFalse();
            requireSaid("Deleted under this nickname: runs 0, measurements 0.");
        }
    }

    @Test
    void deletesRunsAndNicknamesOnSqlite() {
        deletesOfARunningServer(sqlite());
    }

    @Test
    void deletesRunsAndNicknamesOnPostgresql(@TempDir Path postgresFolder) throws Exception {
        try (PostgresProcess postgres = PostgresProcess.start(postgresFolder)) {
            deletesOfARunningServer(postgres.url());
            assertThatThrownBy(() -> new Operator(postgres.url(), System.out).backup("copy.db"))
                    .isInstanceOf(StartException.class)
                    .hasMessage("DATABASE_URL is a PostgreSQL database, of which pg_dump makes a backup");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "3f0c0a52-9a5e-4c1b-8d27-0123456789ab'", "민지"})
    void anIdThatIsNoneIsSaid(String id) {
        assertThatThrownBy(() -> delete(sqlite(), "run", id))
                .isInstanceOf(StartException.class)
                .hasMessage("\"" + id + "\" is not the id of a run, as it stands in the address /r/ID");
    }

    @Test
    void anotherKindIsSaid() {
        assertThatThrownBy(() -> delete(sqlite(), "everything", "x"))
                .isInstanceOf(StartException.class)
                .hasMessage("delete takes \"run ID\", \"nickname NAME\" or \"class CODE\", not \"everything\"");
    }

    @Test
    void aNameThatTheTerminalHasSpoiltDeletesNothing() {
        assertThatThrownBy(() -> delete(sqlite(), "nickname", "\uFFFD\uFFFD"))
                .isInstanceOf(StartException.class)
                .hasMessageContaining("LC_ALL=C.UTF-8");
    }

    /** Deleting makes no database, and brings none up to date under a server of an earlier version. */
    @Test
    void onlyADatabaseOfThisVersionIsTouched() throws Exception {
        assertThatThrownBy(() -> delete(sqlite(), "run", RunSamples.ID))
                .isInstanceOf(StartException.class)
                .hasMessage("DATABASE_URL names the file " + folder.resolve("runs.db") + ", which is not there");
        assertThat(folder).isEmptyDirectory();
        Database.open(sqlite()).close();
        try (Connection connection = DriverManager.getConnection(sqlite());
                Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM flyway_schema_history WHERE installed_rank ="
                    + " (SELECT max(installed_rank) FROM flyway_schema_history)");
        }
        assertThatThrownBy(() -> delete(sqlite(), "run", RunSamples.ID))
                .isInstanceOf(StartException.class)
                .hasMessageContaining("its tables are those of an earlier version");
    }
}
