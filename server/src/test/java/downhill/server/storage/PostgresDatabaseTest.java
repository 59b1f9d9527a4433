package downhill.server.storage;

import static downhill.server.RunSamples.ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import downhill.server.PostgresProcess;
import downhill.server.RunSamples;
import downhill.server.benchmarks.BenchmarkStoreBehaviour;
import downhill.server.board.Saving;
import downhill.server.fault.StartException;
import downhill.server.runs.RunDeletionBehaviour;
import downhill.server.runs.RunStore;
import downhill.server.runs.RunStoreBehaviour;
import downhill.server.runs.VerifierBehaviour;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresDatabaseTest
        implements RunStoreBehaviour, RunDeletionBehaviour, BenchmarkStoreBehaviour, VerifierBehaviour {
    private static PostgresProcess postgres;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        postgres = PostgresProcess.start(folder);
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @AfterEach
    void empty() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
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
            new RunStore(one).save(RunStoreBehaviour.run(RunSamples.run(ID), 1), HASH);
            assertThat(new RunStore(other).find(ID)).contains(RunStoreBehaviour.run(RunSamples.run(ID), 1));
            assertThat(new RunStore(other).save(RunStoreBehaviour.run(RunSamples.run(ID), 2), HASH))
                    .isEqualTo(Saving.KNOWN);
        }
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
