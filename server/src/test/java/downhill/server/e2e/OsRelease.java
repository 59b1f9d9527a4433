package downhill.server.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What {@code /etc/os-release} says about the system.
 *
 * @param ids the values of ID and ID_LIKE
 * @see <a href="https://www.freedesktop.org/software/systemd/man/latest/os-release.html">os-release(5)</a>
 */
record OsRelease(Set<String> ids) {

    /** Reads the file of this machine: without it, as on macOS, a system that is like no other. */
    static OsRelease ofThisMachine() throws IOException {
        Path file = Path.of("/etc/os-release");
        return parse(Files.exists(file) ? Files.readAllLines(file) : List.of());
    }

    static OsRelease parse(List<String> lines) {
        Set<String> ids = new HashSet<>();
        for (String line : lines) {
            if (line.startsWith("ID=") || line.startsWith("ID_LIKE=")) {
                String value = line.substring(line.indexOf('=') + 1).replaceAll("[\"']", "");
                ids.addAll(Arrays.asList(value.strip().split("\\s+")));
            }
        }
        return new OsRelease(ids);
    }

    /** Whether {@code apt-get} and Debian's package names are at home here: Debian, Ubuntu and their kin. */
    boolean isLikeDebian() {
        return ids.contains("debian") || ids.contains("ubuntu");
    }
}
