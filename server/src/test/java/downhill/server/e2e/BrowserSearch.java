package downhill.server.e2e;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks for Chromium or Chrome and a driver of the same major version.
 *
 * <p>{@code CHROME_BIN} and {@code CHROMEDRIVER}, where set, are the only places looked at; otherwise the
 * folders of {@code PATH} and then the usual ones are searched for the usual names.
 *
 * @param environment the environment variables
 * @param usualFolders folders searched after those of {@code PATH}
 */
record BrowserSearch(Map<String, String> environment, List<Path> usualFolders) {

    private static final List<String> BROWSERS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "Google Chrome");
    private static final List<String> DRIVERS = List.of("chromedriver", "chromium.chromedriver");

    /** The search over this machine. */
    static BrowserSearch ofThisMachine() {
        List<Path> folders = Stream.of(
                        "/usr/bin",
                        "/usr/local/bin",
                        "/usr/lib/chromium",
                        "/usr/lib/chromium-browser",
                        "/opt/google/chrome",
                        "/snap/bin",
                        "/opt/homebrew/bin",
                        "/Applications/Google Chrome.app/Contents/MacOS")
                .map(Path::of)
                .toList();
        return new BrowserSearch(System.getenv(), folders);
    }

    /** Returns the first browser for which there is a driver. */
    Optional<Browser> find() {
        List<BrowserProgram> drivers = drivers();
        for (BrowserProgram browser : browsers()) {
            for (BrowserProgram driver : drivers) {
                if (browser.major() == driver.major()) {
                    return Optional.of(new Browser(browser.path(), driver.path()));
                }
            }
        }
        return Optional.empty();
    }

    /** Says in a few words what is there, for the message that no pair fits. */
    String found() {
        return "found browsers " + browsers() + " and drivers " + drivers();
    }

    private List<BrowserProgram> browsers() {
        return programs("CHROME_BIN", BROWSERS);
    }

    private List<BrowserProgram> drivers() {
        return programs("CHROMEDRIVER", DRIVERS);
    }

    private List<BrowserProgram> programs(String variable, List<String> names) {
        String given = environment.getOrDefault(variable, "");
        Stream<Path> places = given.isBlank()
                ? folders().flatMap(folder -> names.stream().map(folder::resolve))
                : Stream.of(Path.of(given));
        return places.map(BrowserProgram::at).flatMap(Optional::stream).toList();
    }

    private Stream<Path> folders() {
        Stream<Path> path = Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(Path::of);
        return Stream.concat(path, usualFolders.stream()).distinct();
    }
}
