package downhill.server.e2e;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Provides the browser of the end-to-end tests before they run: one that is there, else Debian's packages where
 * they can be installed, else the build stops and says what to install.
 */
public final class BrowserProvision {

    private static final String REMEDY =
            "install them (on Debian: apt-get install chromium chromium-driver), or name them in CHROME_BIN and "
                    + "CHROMEDRIVER, or leave these tests out with -DskipITs.";

    private final BrowserSearch search;
    private final OsRelease system;
    private final boolean root;

    BrowserProvision(BrowserSearch search, OsRelease system, boolean root) {
        this.search = search;
        this.system = system;
        this.root = root;
    }

    /**
     * Writes the properties file that {@link Browser#load} reads.
     *
     * @param arguments the path of the file
     * @throws IOException if the file cannot be written, or the installation fails
     * @throws IllegalStateException if there is no browser and none can be installed; its message says what to do
     */
    public static void main(String[] arguments) throws IOException {
        boolean root = Command.run(10, "id", "-u").output().strip().equals("0");
        new BrowserProvision(BrowserSearch.ofThisMachine(), OsRelease.ofThisMachine(), root)
                .provide(BrowserProvision::installDebianPackages)
                .store(Path.of(arguments[0]));
    }

    /**
     * Returns the browser, installing it where need and permission are.
     *
     * @throws IllegalStateException if there is none; the message is one sentence that says what to install
     */
    Browser provide(Installation installation) throws IOException {
        Optional<Browser> present = search.find();
        if (present.isPresent()) {
            return present.get();
        }
        if (!root || !system.isLikeDebian()) {
            throw missing("");
        }
        installation.run();
        return search.find().orElseThrow(() -> missing("even after installing Debian's packages "));
    }

    private IllegalStateException missing(String when) {
        return new IllegalStateException(
                "The browser tests need Chromium or Chrome and a ChromeDriver of the same major version, but %s%s: %s"
                        .formatted(when, search.found(), REMEDY));
    }

    private static void installDebianPackages() throws IOException {
        runVisibly(List.of("apt-get", "update"));
        runVisibly(List.of("apt-get", "install", "-y", "--no-install-recommends", "chromium", "chromium-driver"));
    }

    private static void runVisibly(List<String> words) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(words).inheritIO();
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            int exitCode = builder.start().waitFor();
            if (exitCode != 0) {
                throw new IOException("%s ended with %d: %s".formatted(String.join(" ", words), exitCode, REMEDY));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(words.get(0) + " was interrupted", e);
        }
    }

    /** Brings the browser onto the machine. */
    interface Installation {
        void run() throws IOException;
    }
}
