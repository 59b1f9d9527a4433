package downhill.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import downhill.server.fault.StartException;
import downhill.server.http.PublicHosts;
import downhill.server.http.Secret;
import downhill.server.http.TrustedProxies;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    @Test
    void anEmptyEnvironmentGivesTheDocumentedDefaults() {
        assertThat(Settings.from(Map.of("PORT", "", "DATA_DIR", " ")))
                .isEqualTo(new Settings(
                        "127.0.0.1",
                        7070,
                        "jdbc:sqlite:data/downhill.db",
                        null,
                        null,
                        TrustedProxies.NONE,
                        PublicHosts.ANY,
                        null,
                        "",
                        false,
                        null));
    }

    @Test
    void readsAll(@TempDir Path folder) throws Exception {
        Path pages = Files.createDirectory(folder.resolve("static"));
        Files.createFile(pages.resolve("index.html"));
        Map<String, String> environment = new HashMap<>(Map.of(
                "PUBLIC_HOSTS",
                "downhill.example.org",
                "RETENTION_DAYS",
                "400",
                "ACCESS_LOG",
                "stdout",
                "METRICS_TOKEN",
                "0123456789abcdef",
                "HOST",
                "0.0.0.0",
                "PORT",
                "8080",
                "DATABASE_URL",
                "jdbc:postgresql://db/runs",
                "DATA_DIR",
                "" + folder,
                "STATIC_DIR",
                "" + pages,
                "TRUSTED_PROXY",
                "10.0.0.0/8"));
        environment.put("OPERATOR", "언어학과");
        Settings settings = Settings.from(environment);
        assertThat(settings)
                .isEqualTo(new Settings(
                        "0.0.0.0",
                        8080,
                        "jdbc:postgresql://db/runs",
                        folder,
                        pages,
                        settings.trustedProxies(),
                        settings.publicHosts(),
                        400,
                        "언어학과",
                        true,
                        new Secret("0123456789abcdef")));
        assertThat(settings.publicHosts().admit(List.of("downhill.example.org")))
                .isTrue();
        assertThat(settings.publicHosts().admit(List.of("elsewhere.example"))).isFalse();
        assertThat(settings.trustedProxies().trusts("10.1.2.3")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "65536", "99999999999", "http", "70 70", "7070.0", "７０７０"})
    void rejectsAPortThatIsNone(String port) {
        assertThatThrownBy(() -> Settings.from(Map.of("PORT", port)))
                .isInstanceOf(StartException.class)
                .hasMessage("PORT = " + port + ", not a whole number in [0, 65535]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "00", "-1", "36501", "99999999999", "1.5", "ever", "３０", "30 days"})
    void rejectsARetentionThatIsNoNumberOfDays(String days) {
        assertThatThrownBy(() -> Settings.from(Map.of("RETENTION_DAYS", days)))
                .isInstanceOf(StartException.class)
                .hasMessage("RETENTION_DAYS = " + days + ", not a whole number in [1, 36500]");
    }

    @Test
    void rejectsAnotherAccessLogThanStandardOutput() {
        assertThatThrownBy(() -> Settings.from(Map.of("ACCESS_LOG", "/var/log/downhill")))
                .isInstanceOf(StartException.class)
                .hasMessage("ACCESS_LOG = /var/log/downhill, which may only be \"stdout\" or absent");
    }

    @Test
    void rejectsATokenThatCanBeGuessedWithoutRepeatingIt() {
        assertThatThrownBy(() -> Settings.from(Map.of("METRICS_TOKEN", "0123456789abcde")))
                .isInstanceOf(StartException.class)
                .hasMessage("METRICS_TOKEN has 15 characters, below 16");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://downhill.example.org", "downhill.example.org:443", "a b", "a,,b", "*.example.org"})
    void rejectsAHostThatIsNoName(String hosts) {
        assertThatThrownBy(() -> Settings.from(Map.of("PUBLIC_HOSTS", hosts)))
                .isInstanceOf(StartException.class)
                .hasMessageStartingWith("PUBLIC_HOSTS = " + hosts + ": \"")
                .hasMessageEndingWith("\" is not a name such as downhill.example.org, without scheme and port");
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

    @ParameterizedTest
    @ValueSource(strings = {"DATA_DIR", "STATIC_DIR"})
    void rejectsWhatIsNoFolder(String name, @TempDir Path folder) throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        for (Path bad : new Path[] {file, folder.resolve("missing")}) {
            assertThatThrownBy(() -> Settings.from(Map.of(name, bad.toString())))
                    .isInstanceOf(StartException.class)
                    .hasMessage(name + " = " + bad + ", not a folder that can be read");
        }
    }

    @Test
    void rejectsAStaticDirWithoutPages(@TempDir Path folder) {
        assertThatThrownBy(() -> Settings.from(Map.of("STATIC_DIR", folder.toString())))
                .isInstanceOf(StartException.class)
                .hasMessage("STATIC_DIR = " + folder + ", not a folder of pages: it has no index.html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://db:5432/runs?user=u&password=secret",
                "jdbc:postgresql://u:secret@db:5432/runs"
            })
    void showsTheDatabaseWithoutItsPassword(String url) {
        assertThat(Settings.from(Map.of("DATABASE_URL", url)).databaseName()).isEqualTo("postgresql://db:5432/runs");
    }
}
