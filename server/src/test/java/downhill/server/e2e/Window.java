package downhill.server.e2e;

import java.util.List;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeOptions;

/** The windows in which a reader opens the pages. */
enum Window {
    /** A laptop. */
    DESKTOP {
        @Override
        void applyTo(ChromeOptions options) {
            options.addArguments("--window-size=1280,800");
        }
    },
    /** A phone with a touch screen; below 500 px Chromium needs its device emulation. */
    PHONE {
        @Override
        void applyTo(ChromeOptions options) {
            options.setExperimentalOption(
                    "mobileEmulation",
                    Map.of("deviceMetrics", Map.of("width", 360, "height", 740, "pixelRatio", 2.0, "touch", true)));
        }
    };

    /** What headless Chromium needs to run as root in a container and to leave the network alone. */
    private static final List<String> FLAGS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-dev-shm-usage",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final boolean BOTH = Boolean.getBoolean("downhill.endurance");

    abstract void applyTo(ChromeOptions options);

    /** The languages in which a test looks at the same thing in each window: one in each, with {@code downhill.endurance} both. */
    List<String> languages() {
        return BOTH ? List.of("ko", "en") : List.of(this == PHONE ? "ko" : "en");
    }

    /** The options of a browser with this window whose console can be read. */
    ChromeOptions options(Browser browser, String languages) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.binary().toFile());
        options.addArguments(FLAGS);
        // The headless shell knows no preferences.
        options.addArguments("--accept-lang=" + languages);
        options.setExperimentalOption("prefs", Map.of("intl.accept_languages", languages));
        options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL"));
        applyTo(options);
        return options;
    }
}
