package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PythonSearchTest {

    private static final OsRelease DEBIAN = new OsRelease(Set.of("debian"));

    @TempDir
    Path folder;

    @Test
    void passesOverPythonWithoutNumPy() throws IOException {
        python("a", 1);
        Path second = python("b", 0);
        assertThat(search(Map.of("PATH", folder.resolve("a") + ":" + folder.resolve("b")))
                        .find())
                .contains(second);
    }

    @Test
    void namedProgramIsTheOnlyOne() throws IOException {
        Path without = python("a", 1);
        python("b", 0);
        Map<String, String> environment = Map.of("PATH", folder.resolve("b").toString(), "PYTHON", without.toString());
        assertThat(search(environment).find()).isEmpty();
    }

    @Test
    void installsNumPyWhereRootOnDebian() throws IOException {
        Map<String, String> environment = Map.of("PATH", folder.resolve("a").toString());
        BrowserProvision<Path> provision = new BrowserProvision<>(search(environment), DEBIAN, true);
        assertThat(provision.provide(() -> python("a", 0))).isEqualTo(folder.resolve("a/python3"));
    }

    @Test
    void saysWhatToInstallWhereItMayNot() throws IOException {
        Path without = python("a", 1);
        Map<String, String> environment = Map.of("PATH", folder.resolve("a").toString());
        BrowserProvision<Path> provision = new BrowserProvision<>(search(environment), DEBIAN, false);
        assertThatThrownBy(() -> provision.provide(() -> python("a", 0)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("needs Python 3 with NumPy")
                .hasMessageContaining(without.toString())
                .hasMessageContaining("apt-get install python3-numpy");
    }

    private static PythonSearch search(Map<String, String> environment) {
        return new PythonSearch(new ProgramSearch(environment, List.of()));
    }

    /** A program that answers as Python does to an import that fails or does not. */
    private Path python(String name, int exitCode) throws IOException {
        Path file = Files.createDirectories(folder.resolve(name)).resolve("python3");
        Files.writeString(file, "#!/bin/sh\nexit " + exitCode + "\n");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
