package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrowserProgramTest {

    /** What the programs of Debian, Ubuntu and Google print. */
    @ParameterizedTest
    @CsvSource({
        "Chromium 156.0.8078.79 built on Debian GNU/Linux 13 (trixie), 156.0.8078.79, 156",
        "Chromium 126.0.6478.126 snap, 126.0.6478.126, 126",
        "Google Chrome 99.0.4844.51, 99.0.4844.51, 99",
        "ChromeDriver 156.0.8078.79 (a21ce95c24ce3964416f09ae1862f53f319eb4d0-refs/branch-heads/8078@{#1704}), "
                + "156.0.8078.79, 156",
    })
    void readsTheVersionThatProgramsPrint(String output, String version, int major) {
        assertThat(BrowserProgram.versionIn(output)).contains(version);
        assertThat(new BrowserProgram(Path.of("chromium"), version).major()).isEqualTo(major);
    }

    @Test
    void snapStubHasNoVersion() {
        String stub = "Command '/usr/bin/chromium-browser' requires the chromium snap to be installed.";
        assertThat(BrowserProgram.versionIn(stub)).isEmpty();
    }

    @Test
    void nothingIsThereWhereNoFileIs() {
        assertThat(BrowserProgram.at(Path.of("no-such-folder/chromium"))).isEmpty();
    }
}
