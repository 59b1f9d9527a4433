package downhill.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    @Test
    void anEmptyEnvironmentGivesTheDocumentedDefaults() {
        assertThat(Settings.from(Map.of("PORT", "", "DATA_DIR", " ")))
                .isEqualTo(new Settings("127.0.0.1", 7070, "jdbc:sqlite:data/downhill.db", null));
    }

    @Test
    void readsAllFour(@TempDir Path folder) {
        Map<String, String> environment = Map.of(
                "HOST",
                "0.0.0.0",
                "PORT",
                "8080",
                "DATABASE_URL",
                "jdbc:postgresql://db/runs",
                "DATA_DIR",
                "" + folder);
        assertThat(Settings.from(environment))
                .isEqualTo(new Settings("0.0.0.0", 8080, "jdbc:postgresql://db/runs", folder));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "65536", "99999999999", "http", "70 70", "7070.0", "７０７０"})
    void rejectsAPortThatIsNone(String port) {
        assertThatThrownBy(() -> Settings.from(Map.of("PORT", port)))
                .isInstanceOf(StartException.class)
                .hasMessage("PORT = " + port + ", not a whole number in [0, 65535]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite:x.db", "jdbc:sqlite:", "jdbc:h2:mem:x", "jdbc:mysql://user:secret@db/x"})
    void rejectsOtherDatabasesWithoutRepeatingWhatMayHoldAPassword(String url) {
        assertThatThrownBy(() -> Settings.from(Map.of("DATABASE_URL", url)))
                .isInstanceOf(StartException.class)
                .hasMessageStartingWith("DATABASE_URL begins neither with")
                .hasMessageNotContaining("secret");
    }

    @Test
    void rejectsADatabaseThatForgetsEverything() {
        assertThatThrownBy(() -> Settings.from(Map.of("DATABASE_URL", "jdbc:sqlite::memory:")))
                .isInstanceOf(StartException.class)
                .hasMessageContaining("would lose every run");
    }

    @Test
    void rejectsADataDirThatIsNoFolder(@TempDir Path folder) throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        for (Path bad : new Path[] {file, folder.resolve("missing")}) {
            assertThatThrownBy(() -> Settings.from(Map.of("DATA_DIR", bad.toString())))
                    .isInstanceOf(StartException.class)
                    .hasMessage("DATA_DIR = " + bad + ", not a folder that can be read");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://db:5432/runs?user=u&password=secret",
                "jdbc:postgresql://u:secret@db:5432/runs"
            })
    void showsTheDatabaseWithoutItsPassword(String url) {
        assertThat(new Settings("127.0.0.1", 7070, url, null).databaseName()).isEqualTo("postgresql://db:5432/runs");
    }
}
