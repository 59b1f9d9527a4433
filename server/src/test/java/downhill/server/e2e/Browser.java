package downhill.server.e2e;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * A browser and the driver of its version; kept in a properties file between the provision and the tests.
 *
 * @param binary the whole browser
 * @param shell its headless shell, the same engine without the windows around it, which takes less of the processor; the
 *     whole browser where there is none
 */
record Browser(Path binary, Path driver, Path shell) {

    /** Reads what {@link #store} wrote. */
    static Browser load(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return new Browser(
                Path.of(properties.getProperty("binary")),
                Path.of(properties.getProperty("driver")),
                Path.of(properties.getProperty("shell")));
    }

    void store(Path file) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("binary", binary.toString());
        properties.setProperty("driver", driver.toString());
        properties.setProperty("shell", shell.toString());
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (Writer writer = Files.newBufferedWriter(file)) {
            properties.store(writer, "The browser of the end-to-end tests");
        }
    }
}
