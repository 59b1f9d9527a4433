package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Three digits that a finger draws in the first lesson are there in later ones, until the reader's progress is forgotten. */
class OwnDigitsIT {
    private static final Duration TRAINED = Duration.ofSeconds(60);

    private static final String READINGS =
            "#experiment .own-strip:not([hidden]) .own-reading:not([hidden]):not(:empty)";

    @Test
    void digitsAreDrawnByAFingerAndReturn() throws IOException {
        Product product = Product.shared();
        try (BrowserPage page = BrowserPage.open(Window.PHONE, product.url("/learn/learning?lang=ko#own"))) {
            LessonNumbers.awaitExperiment(page, "learning");
            Finger finger = new Finger(page, Window.PHONE);
            for (int i = 0; i < 3; i++) {
                WebElement pad = page.find("#draw-pad");
                finger.drag(pad, 30, 50);
                finger.drag(pad, -40, 20 + 10 * i);
                page.await("[data-main]", "aria-disabled", "false");
                page.click("[data-action=carried]");
            }
            page.await("#own", "data-state", "done");
            awaitReadings(page, 6);
            Accessible.check(page, "the reader's digits", List.of("#experiment"), "dark");

            for (String address : List.of("/learn/evaluation?lang=ko&step=50#play", "/learn/training?lang=en#play")) {
                page.go(product.url(address));
                LessonNumbers.awaitExperiment(page, address.replaceAll("/learn/|\\?.*", ""));
                assertThat(page.evaluate("document.documentElement.hasAttribute('data-own')"))
                        .isEqualTo(true);
            }
            page.go(product.url("/learn/two-layer-net?lang=ko#play"));
            LessonNumbers.awaitExperiment(page, "two-layer-net");
            Pause.until(
                    TRAINED,
                    () -> page.driver()
                                    .findElements(By.cssSelector(".step[data-current] .own-strip button"))
                                    .size()
                            == 3,
                    () -> "no digits of the reader's in lesson 12");
            page.go(product.url("/learn?lang=ko"));
            page.click("#forget-progress");
            assertThat(page.evaluate("localStorage.getItem('downhill.digits')")).isNull();
        }
    }

    private static void awaitReadings(BrowserPage page, int count) {
        Pause.until(
                TRAINED,
                () -> page.driver().findElements(By.cssSelector(READINGS)).size() == count,
                () -> page.driver().findElements(By.cssSelector(READINGS)).size() + " readings, not " + count);
    }
}
