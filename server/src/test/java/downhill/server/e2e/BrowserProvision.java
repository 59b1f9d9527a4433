package downhill.server.e2e;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Provides the browser of the end-to-end tests before they run: one that is there, else Debian's packages where
 * they can be installed, else the build stops and says what to install.
 */
public final class BrowserProvision<T> {

    private final Wanted<T> wanted;
    private final OsRelease system;
    private final boolean root;

    BrowserProvision(Wanted<T> wanted, OsRelease system, boolean root) {
        this.wanted = wanted;
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
        onThisMachine(BrowserSearch.ofThisMachine()).store(Path.of(arguments[0]));
    }

    /** Returns the programs, having installed Debian's packages where need and permission are. */
    static <T> T onThisMachine(Wanted<T> wanted) throws IOException {
        boolean root = Command.run(10, "id", "-u").output().strip().equals("0");
        return new BrowserProvision<>(wanted, OsRelease.ofThisMachine(), root)
                .provide(() -> installDebianPackages(wanted));
    }

    /**
     * Returns the programs, installing them where need and permission are.
     *
     * @throws IllegalStateException if there are none; the message is one sentence that says what to install
     */
    T provide(Installation installation) throws IOException {
        Optional<T> present = wanted.find();
        if (present.isPresent()) {
            return present.get();
        }
        if (!root || !system.isLikeDebian()) {
            throw missing("");
        }
        installation.run();
        return wanted.find().orElseThrow(() -> missing("even after installing Debian's packages "));
    }

    private IllegalStateException missing(String when) {
        return new IllegalStateException(wanted.missing(when));
    }

    private static void installDebianPackages(Wanted<?> wanted) throws IOException {
        List<String> install = new ArrayList<>(List.of("apt-get", "install", "-y", "--no-install-recommends"));
        install.addAll(wanted.debianPackages());
        for (List<String> words : List.of(List.of("apt-get", "update"), install)) {
            int exitCode = runVisibly(words);
            if (exitCode != 0) {
                throw new IOException(
                        "%s ended with %d: %s".formatted(String.join(" ", words), exitCode, wanted.remedy()));
            }
        }
    }

    private static int runVisibly(List<String> words) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(words).inheritIO();
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            return builder.start().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(words.get(0) + " was interrupted", e);
        }
    }

    /** Brings the programs onto the machine. */
    interface Installation {
        void run() throws IOException;
    }
}
