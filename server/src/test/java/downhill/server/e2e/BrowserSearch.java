package downhill.server.e2e;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks for Chromium or Chrome and a driver of the same major version. Their headless shell of that version is
 * taken along where there is one.
 *
 * <p>{@code CHROME_BIN} and {@code CHROMEDRIVER}, where set, are the only places looked at; otherwise the
 * folders of {@code PATH} and then the usual ones are searched for the usual names.
 *
 * @param environment the environment variables
 * @param usualFolders folders searched after those of {@code PATH}
 */
record BrowserSearch(Map<String, String> environment, List<Path> usualFolders) implements Wanted<Browser> {

    private static final List<String> BROWSERS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "Google Chrome");
    private static final List<String> SHELLS = List.of("chromium-headless-shell", "chrome-headless-shell");
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
    @Override
    public Optional<Browser> find() {
        List<BrowserProgram> drivers = drivers();
        for (BrowserProgram browser : browsers()) {
            for (BrowserProgram driver : drivers) {
                if (browser.major() == driver.major()) {
                    return Optional.of(new Browser(browser.path(), driver.path(), shell(browser)));
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public String need() {
        return "The browser tests need Chromium or Chrome and a ChromeDriver of the same major version";
    }

    @Override
    public String found() {
        return "found browsers " + browsers() + " and drivers " + drivers();
    }

    @Override
    public List<String> debianPackages() {
        return List.of("chromium", "chromium-headless-shell", "chromium-driver");
    }

    @Override
    public String otherwise() {
        return "or name them in CHROME_BIN and CHROMEDRIVER, or leave these tests out with -DskipITs";
    }

    private List<BrowserProgram> browsers() {
        return programs("CHROME_BIN", BROWSERS);
    }

    private Path shell(BrowserProgram browser) {
        return programs("CHROME_BIN", SHELLS).stream()
                .filter(shell -> shell.major() == browser.major())
                .map(BrowserProgram::path)
                .findFirst()
                .orElse(browser.path());
    }

    private List<BrowserProgram> drivers() {
        return programs("CHROMEDRIVER", DRIVERS);
    }

    private List<BrowserProgram> programs(String variable, List<String> names) {
        return new ProgramSearch(environment, usualFolders)
                .places(variable, names)
                .map(BrowserProgram::at)
                .flatMap(Optional::stream)
                .toList();
    }
}
