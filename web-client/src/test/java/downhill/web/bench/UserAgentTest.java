package downhill.web.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserAgentTest {
    /** User agents as these browsers send them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36"
                        + "|Chrome 140|Windows",
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0"
                        + "|Edge 140|Windows",
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/136.0.0.0 Whale/4.32.315.22 Safari/537.36"
                        + "|Whale 4|Windows",
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/134.0.0.0 Safari/537.36 OPR/119.0.0.0"
                        + "|Opera 119|Windows",
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:143.0) Gecko/20100101 Firefox/143.0|Firefox 143|Windows",
                "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/156.0.0.0 Safari/537.36"
                        + "|Chrome 156|Linux",
                "Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36"
                        + "|Chrome 140|ChromeOS",
                "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36"
                        + "|Chrome 140|Android",
                "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36"
                        + "|Samsung Internet 28|Android",
                "Mozilla/5.0 (Android 15; Mobile; rv:143.0) Gecko/143.0 Firefox/143.0|Firefox 143|Android",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1"
                        + "|Safari 18|iPhone",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/140.0.7339.101 Mobile/15E148 Safari/604.1"
                        + "|Chrome 140|iPhone",
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Safari/605.1.15"
                        + "|Safari 18|Mac"
            })
    void namesBrowserAndSystem(String userAgent, String browser, String system) {
        assertThat(UserAgent.browser(userAgent)).isEqualTo(browser);
        assertThat(UserAgent.system(userAgent, false)).isEqualTo(system);
    }

    @Test
    void aMacWithAScreenForFingersIsAnIpad() {
        String tablet =
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.6 Safari/605.1.15";
        assertThat(UserAgent.system(tablet, true)).isEqualTo("iPad");
        assertThat(UserAgent.system("Mozilla/5.0 (Windows NT 10.0; Win64; x64)", true))
                .isEqualTo("Windows");
    }

    @Test
    void aBrowserNobodyKnowsDescribesItselfInAtMostEightyCharacters() {
        assertThat(UserAgent.browser(" Lynx/2.9 ")).isEqualTo("Lynx/2.9");
        assertThat(UserAgent.browser("x".repeat(200))).isEqualTo("x".repeat(80));
        assertThat(UserAgent.browser("")).isEqualTo("?");
        assertThat(UserAgent.system("Lynx/2.9", false)).isEmpty();
    }
}
