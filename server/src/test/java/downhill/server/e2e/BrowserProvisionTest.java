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

class BrowserProvisionTest {

    private static final OsRelease DEBIAN = new OsRelease(Set.of("debian"));

    @TempDir
    Path folder;

    @Test
    void takesWhatIsThere() throws IOException {
        Browser browser = browser(program("chromium", "156.0.1.2"), program("chromedriver", "156.0.9.9"));
        assertThat(provision(DEBIAN, true).provide(BrowserProvisionTest::mustNotInstall))
                .isEqualTo(browser);
    }

    @Test
    void passesOverDriverOfAnotherMajorVersion() throws IOException {
        program("chromium", "156.0.1.2");
        Path chrome = program("google-chrome", "150.0.1.2");
        Path driver = program("chromedriver", "150.0.9.9");
        assertThat(provision(DEBIAN, true).provide(BrowserProvisionTest::mustNotInstall))
                .isEqualTo(browser(chrome, driver));
    }

    @Test
    void namedProgramsComeBeforeThoseOnThePath() throws IOException {
        program("chromium", "156.0.1.2");
        program("chromedriver", "156.0.9.9");
        Path chrome = program("my-chrome", "150.0.1.2");
        Path driver = program("my-driver", "150.0.9.9");
        Map<String, String> environment =
                Map.of("PATH", folder.toString(), "CHROME_BIN", chrome.toString(), "CHROMEDRIVER", driver.toString());
        assertThat(new BrowserSearch(environment, List.of()).find()).contains(browser(chrome, driver));
    }

    @Test
    void installsWhereRootOnDebian() throws IOException {
        Browser browser = provision(DEBIAN, true).provide(() -> {
            program("chromium", "156.0.1.2");
            program("chromedriver", "156.0.1.2");
        });
        assertThat(browser.binary()).isEqualTo(folder.resolve("chromium"));
    }

    @Test
    void saysWhatToInstallWhereItMayNot() throws IOException {
        program("chromium", "156.0.1.2");
        program("chromedriver", "155.0.1.2");
        for (BrowserProvision<Browser> provision :
                List.of(provision(DEBIAN, false), provision(new OsRelease(Set.of("fedora")), true))) {
            assertThatThrownBy(() -> provision.provide(BrowserProvisionTest::mustNotInstall))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("chromium 156.0.1.2")
                    .hasMessageContaining("chromedriver 155.0.1.2")
                    .hasMessageContaining("apt-get install chromium chromium-headless-shell chromium-driver");
        }
    }

    @Test
    void seesThatAnInstalledStubDoesNotRun() {
        assertThatThrownBy(() -> provision(DEBIAN, true).provide(() -> {
                    script("chromium", "echo 'requires the chromium snap to be installed'; exit 1");
                    program("chromedriver", "156.0.1.2");
                }))
                .hasMessageContaining("even after installing")
                .hasMessageContaining("found browsers []");
    }

    @Test
    void testsReadWhereTheBrowserIs() throws IOException {
        Browser browser = browser(Path.of("/opt/my browser/chrome"), Path.of("/usr/bin/chromedriver"));
        Path file = folder.resolve("new/browser.properties");
        browser.store(file);
        assertThat(Browser.load(file)).isEqualTo(browser);
    }

    @Test
    void takesTheHeadlessShellOfItsVersionAlong() throws IOException {
        Path chromium = program("chromium", "156.0.1.2");
        Path driver = program("chromedriver", "156.0.1.2");
        program("chromium-headless-shell", "155.0.1.2");
        BrowserSearch search = new BrowserSearch(Map.of("PATH", folder.toString()), List.of());
        assertThat(search.find()).contains(browser(chromium, driver));
        Path shell = program("chrome-headless-shell", "156.0.1.2");
        assertThat(search.find()).contains(new Browser(chromium, driver, shell));
    }

    /** A browser without a headless shell. */
    private static Browser browser(Path binary, Path driver) {
        return new Browser(binary, driver, binary);
    }

    private BrowserProvision<Browser> provision(OsRelease system, boolean root) {
        return new BrowserProvision<>(new BrowserSearch(Map.of("PATH", folder.toString()), List.of()), system, root);
    }

    private Path program(String name, String version) throws IOException {
        return script(name, "echo " + name + " " + version);
    }

    private Path script(String name, String line) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + line + "\n");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void mustNotInstall() {
        throw new AssertionError("nothing is to be installed");
    }
}
