package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Korean and English. */
class LanguageIT {

    @Test
    void switchKeepsTheRunAndIsRemembered() throws IOException {
        Product product = Product.shared();
        try (Lab lab = Lab.open(Window.DESKTOP, product.url(Runs.lab(Runs.LONG).replace("lang=en", "lang=ko")))) {
            BrowserPage page = lab.page();
            lab.step(100);
            RunResult before = lab.result();
            String korean = page.find("[data-action=start]").getText();
            assertThat(korean).matches(".*[가-힣].*");

            page.click("#language");
            page.await("html", "lang", "en");
            assertThat(page.find("[data-action=start]").getText()).matches("[A-Za-z ]+");
            assertThat(page.find("#loss-figure").getText()).doesNotContainPattern("[가-힣]");
            assertThat(page.find("#accuracy-figure").getText()).doesNotContainPattern("[가-힣]");
            assertThat(lab.result()).isEqualTo(before);
            lab.step(10);

            page.go(product.url("/runs"));
            page.await("html", "lang", "en");
        }
    }

    @ParameterizedTest
    @CsvSource({"ko-KR, ko", "en-US, en", "'fr-FR,en-US', en", "fr-FR, en"})
    void firstVisitSpeaksTheBrowsersLanguage(String browserLanguages, String expected) throws IOException {
        try (BrowserPage page = BrowserPage.open(Window.PHONE, Product.shared().url("/"), browserLanguages)) {
            page.await("html", "lang", expected);
        }
    }

    @Test
    void languageOfALinkStaysWhileTheReaderGoesOn() throws IOException {
        Product product = Product.shared();
        try (BrowserPage page = BrowserPage.open(Window.PHONE, product.url("/learn/cost?lang=ko#end"), "en-US")) {
            page.await("html", "lang", "ko");
            page.find("#experiment[data-ready]");
            page.click("[data-main]");
            page.find("[data-lesson=logistic][data-ready]");
            page.await("html", "lang", "ko");
            page.click(".lesson-close");
            page.find("body[data-page=learn] #go-on a");
            page.await("html", "lang", "ko");
            // What the reader chooses then is what stays.
            page.click("#language");
            page.await("html", "lang", "en");
            page.click("#go-on a");
            page.find("#experiment[data-ready]");
            page.await("html", "lang", "en");
            assertThat(page.driver().getCurrentUrl()).contains("lang=en");
        }
    }
}
