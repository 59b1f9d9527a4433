package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import downhill.server.e2e.OtherBrowserSearch.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherBrowserSearchTest {

    private static final OsRelease DEBIAN = new OsRelease(Set.of("debian"));

    @TempDir
    Path folder;

    @Test
    void findsTheProgramsOfDebiansPackages() throws IOException {
        Programs programs = new Programs(program("firefox-esr"), program("WebKitWebDriver"), program("Xvfb"));
        assertThat(search(Map.of()).find()).contains(programs);
    }

    @Test
    void namedProgramComesBeforeThatOnThePath() throws IOException {
        program("firefox");
        Path driver = program("WebKitWebDriver");
        Path xvfb = program("Xvfb");
        Path nightly = program("firefox-nightly");
        assertThat(search(Map.of("FIREFOX_BIN", nightly.toString())).find())
                .contains(new Programs(nightly, driver, xvfb));
    }

    @Test
    void saysWhatToInstallWhereOneIsMissing() throws IOException {
        Path firefox = program("firefox-esr");
        program("WebKitWebDriver");
        BrowserProvision<Programs> provision = new BrowserProvision<>(search(Map.of()), DEBIAN, false);
        assertThatThrownBy(() -> provision.provide(() -> program("Xvfb")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("need Firefox, WebKitWebDriver and Xvfb")
                .hasMessageContaining("found [" + firefox)
                .hasMessageContaining("apt-get install firefox-esr webkit2gtk-driver xvfb");
    }

    @Test
    void installsWhereRootOnDebian() throws IOException {
        program("firefox-esr");
        program("WebKitWebDriver");
        BrowserProvision<Programs> provision = new BrowserProvision<>(search(Map.of()), DEBIAN, true);
        assertThat(provision.provide(() -> program("Xvfb")).xvfb()).isEqualTo(folder.resolve("Xvfb"));
    }

    private OtherBrowserSearch search(Map<String, String> named) {
        Map<String, String> environment = new HashMap<>(named);
        environment.put("PATH", folder.toString());
        return new OtherBrowserSearch(new ProgramSearch(environment, List.of()));
    }

    private Path program(String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
