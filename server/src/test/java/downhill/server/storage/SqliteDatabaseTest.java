package downhill.server.storage;

import static downhill.server.RunSamples.ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import downhill.server.RunSamples;
import downhill.server.classes.ClassBehaviour;
import downhill.server.classes.EventStore;
import downhill.server.fault.StartException;
import downhill.server.http.Secret;
import downhill.server.runs.RunDeletionBehaviour;
import downhill.server.runs.RunStore;
import downhill.server.runs.RunStoreBehaviour;
import downhill.server.runs.VerifierBehaviour;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SqliteDatabaseTest implements RunStoreBehaviour, RunDeletionBehaviour, VerifierBehaviour, ClassBehaviour {
    @TempDir
    Path folder;

    /** The folders of the file do not exist yet: the store makes them. */
    @Override
    public String url() {
        return "jdbc:sqlite:" + folder.resolve("new/folder/runs.db");
    }

    @Test
    void writesAheadAndSyncsEachCommit() throws Exception {
        try (HikariDataSource connections = Database.connect(url(), 1);
                Connection connection = connections.getConnection();
                Statement statement = connection.createStatement()) {
            // synchronous 2 is FULL.
            Map<String, String> expected = Map.of(
                    "journal_mode",
                    "wal",
                    "synchronous",
                    "2",
                    "foreign_keys",
                    "1",
                    "busy_timeout",
                    "5000",
                    "secure_delete",
                    "1");
            for (Map.Entry<String, String> pragma : expected.entrySet()) {
                try (ResultSet row = statement.executeQuery("PRAGMA " + pragma.getKey())) {
                    assertThat(row.getString(1)).as(pragma.getKey()).isEqualTo(pragma.getValue());
                }
            }
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyTheOwnerOfTheFileReadsWhatIsInIt() throws Exception {
        try (Database database = Database.open(url());
                Stream<Path> files = Files.list(folder.resolve("new/folder"))) {
            new RunStore(database, new EventStore(database)).save(RunStoreBehaviour.run(RunSamples.run(ID), 1), HASH);
            assertThat(files.toList())
                    .hasSize(3)
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .as(file.toString())
                            .isEqualTo("rw-------"));
        }
    }

    @Test
    void theTokenItselfIsNotStored() throws Exception {
        String token = Secret.toDelete(ID, "0123456789abcdef").text();
        try (Database database = Database.open(url())) {
            RunStore store = new RunStore(database, new EventStore(database));
            store.save(RunStoreBehaviour.run(RunSamples.run(ID), 1), HASH);
        }
        byte[] file = Files.readAllBytes(folder.resolve("new/folder/runs.db"));
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).contains(HASH).doesNotContain(token);
    }

    @Test
    void whatIsDeletedIsNotLeftInTheFile() throws Exception {
        Path file = folder.resolve("new/folder/runs.db");
        try (Database database = Database.open(url())) {
            RunStore store = new RunStore(database, new EventStore(database));
            String run = RunSamples.longRun(new Random(1)).replace("민지", "Secretname");
            store.save(RunStoreBehaviour.run(run, 1), HASH);
            assertThat(store.deleteOf("Secretname", 2)).isEqualTo(1);
        }
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .doesNotContain("Secretname");
    }

    @Test
    void aDamagedFileIsFoundAtTheStart() throws Exception {
        Random random = new Random(1);
        try (Database database = Database.open(url())) {
            for (int i = 0; i < 20; i++) {
                new RunStore(database, new EventStore(database))
                        .save(RunStoreBehaviour.run(RunSamples.longRun(random), i), HASH);
            }
        }
        Path file = folder.resolve("new/folder/runs.db");
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, bytes.length / 2, bytes.length, (byte) 'x');
        Files.write(file, bytes);
        assertThatThrownBy(() -> Database.open(url()))
                .isInstanceOf(StartException.class)
                .hasMessageStartingWith("the database of DATABASE_URL cannot be used: its file is damaged: ");
    }

    @Test
    void aFileThatIsNoDatabaseIsSaidInOneSentence() throws Exception {
        Path file = Files.writeString(folder.resolve("notes.txt"), "This is not a database. ".repeat(100));
        assertThatThrownBy(() -> Database.open("jdbc:sqlite:" + file))
                .isInstanceOf(StartException.class)
                .hasMessageStartingWith("the database of DATABASE_URL cannot be used: ")
                .hasMessageContaining("not a database");
        assertThatThrownBy(() -> Database.open("jdbc:sqlite:" + file + "/runs.db"))
                .isInstanceOf(StartException.class)
                .hasMessageContaining("cannot be created");
    }
}
