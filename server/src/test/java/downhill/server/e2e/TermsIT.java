package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** A term that is pressed is explained where the reader is. */
class TermsIT {
    @ParameterizedTest
    @CsvSource({"PHONE, ko, 손실 함수", "DESKTOP, en, loss function"})
    void termIsExplainedInItsPlace(Window window, String language, String term) throws IOException {
        try (BrowserPage page = BrowserPage.open(window, Product.shared().url("/learn/why-loss?lang=" + language))) {
            LessonNumbers.awaitExperiment(page, "why-loss");
            String link = "#guess .step-words[lang=%s] a.term".formatted(language);
            String definition = "#definition-loss-function-" + language;
            page.click(link);
            page.awaitShown(definition);
            Object scrolled = page.evaluate("scrollY");
            assertThat(page.find(definition).getText()).startsWith(term);
            assertThat(page.driver().getCurrentUrl()).contains("/learn/why-loss");
            Accessible.check(page, "a term that is explained");
            page.find(definition).sendKeys(Keys.ESCAPE);
            Pause.until(
                    WebPage.LIMIT, () -> !page.find(definition).isDisplayed(), () -> "the definition does not go away");
            assertThat(page.evaluate("document.activeElement.matches(\"%s\")".formatted(link)))
                    .isEqualTo(true);
            assertThat(page.evaluate("scrollY")).isEqualTo(scrolled);
        }
    }
}
