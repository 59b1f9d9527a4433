package downhill.server.e2e;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks for Firefox and WebKitGTK as {@link BrowserSearch} looks for Chromium. */
record OtherBrowserSearch(ProgramSearch search) implements Wanted<OtherBrowserSearch.Programs> {

    static final String WEBKIT_WEB_DRIVER = "WEBKIT_WEB_DRIVER";

    /**
     * What the tests start.
     *
     * @param firefox needs no driver
     * @param webKitWebDriver knows where its browser is
     * @param xvfb the X server that WebKitGTK draws on
     */
    record Programs(Path firefox, Path webKitWebDriver, Path xvfb) {}

    /** The search over this machine. */
    static OtherBrowserSearch ofThisMachine() {
        return new OtherBrowserSearch(new ProgramSearch(System.getenv(), List.of(Path.of("/usr/bin"))));
    }

    @Override
    public Optional<Programs> find() {
        Optional<Path> firefox = firefox();
        Optional<Path> driver = webKitWebDriver();
        Optional<Path> xvfb = xvfb();
        return firefox.isPresent() && driver.isPresent() && xvfb.isPresent()
                ? Optional.of(new Programs(firefox.get(), driver.get(), xvfb.get()))
                : Optional.empty();
    }

    @Override
    public String need() {
        return "The tests of -Pbrowsers need Firefox, WebKitWebDriver and Xvfb";
    }

    @Override
    public String found() {
        return "found "
                + Stream.of(firefox(), webKitWebDriver(), xvfb())
                        .flatMap(Optional::stream)
                        .toList();
    }

    @Override
    public List<String> debianPackages() {
        return List.of("firefox-esr", "webkit2gtk-driver", "xvfb");
    }

    @Override
    public String otherwise() {
        return "or name them in FIREFOX_BIN, %s and XVFB, or run the tests without -Pbrowsers"
                .formatted(WEBKIT_WEB_DRIVER);
    }

    private Optional<Path> firefox() {
        return program("FIREFOX_BIN", "firefox-esr", "firefox");
    }

    private Optional<Path> webKitWebDriver() {
        return program(WEBKIT_WEB_DRIVER, "WebKitWebDriver");
    }

    private Optional<Path> xvfb() {
        return program("XVFB", "Xvfb");
    }

    private Optional<Path> program(String variable, String... names) {
        return search.places(variable, List.of(names))
                .filter(path -> Files.isExecutable(path) && !Files.isDirectory(path))
                .findFirst();
    }
}
