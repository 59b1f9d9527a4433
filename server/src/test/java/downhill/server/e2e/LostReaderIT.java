package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;

/** Whoever comes to an address without a page finds the way on from there. */
class LostReaderIT {
    private static final String NOWHERE = "/learn/alchemy";

    @ParameterizedTest
    @CsvSource({"ko-KR, PHONE, 이 주소에는 페이지가 없습니다, 배우기", "en-US, DESKTOP, There is no page at this address, Learn"})
    void anAddressWithoutAPageHasTheMenuInTheReadersLanguage(
            String languages, Window window, String title, String learn) throws IOException {
        try (BrowserPage page = BrowserPage.open(window, Product.shared().url(NOWHERE), languages)) {
            page.forgive(NOWHERE);
            page.find(":root[data-started]");
            assertThat(page.find("h1").getText()).isEqualTo(title);
            assertThat(page.driver().getTitle()).doesNotContain(learn.equals("Learn") ? "페이지" : "Page");
            assertThat(page.find(".site-header nav a[href='/learn']").getText()).isEqualTo(learn);
            Accessible.check(page, "a page that does not exist");
            page.click("#language");
            assertThat(page.find("h1").getText()).isNotEqualTo(title);
            page.click(".site-header nav a[href='/learn']");
            page.find("body[data-page=learn] #go-on a");
        }
    }

    @Test
    void theShortAddressOfTheGlossaryLeadsToItsTerm() throws IOException {
        try (BrowserPage page = BrowserPage.open(Window.PHONE, Product.shared().url("/glossary?lang=en#gradient-en"))) {
            page.find("body[data-page=glossary] #gradient-en");
            assertThat(page.driver().getCurrentUrl()).endsWith("/learn/glossary?lang=en#gradient-en");
        }
    }

    /** A messenger cuts links off where it likes, also within an escape. */
    @Test
    void anAddressThatIsCutOffIsOneThatIsNotThere() throws IOException {
        Product product = Product.shared();
        try (BrowserPage page = BrowserPage.open(Window.PHONE, product.url("/runs?lang=en#%"))) {
            page.forgive("/api/runs/");
            page.awaitText("#detail-section", "There is no run at this address");
            page.evaluate("location.hash = 'compare=%E0%A4'");
            page.awaitShown("#list-section");
            for (String path : new String[] {"/runs?lang=en#compare=%E0%A4", "/learn/glossary?lang=en#%"}) {
                page.go(product.url(path));
                page.find(":root[data-started]");
                assertThat(page.driver().findElements(By.cssSelector(".page-fault")))
                        .as(path)
                        .isEmpty();
            }
        }
    }
}
