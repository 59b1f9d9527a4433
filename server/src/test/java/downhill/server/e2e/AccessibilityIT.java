package downhill.server.e2e;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing that axe-core finds, of whatever impact, may be there: every page, both languages, light and dark. */
class AccessibilityIT {

    @ParameterizedTest
    @EnumSource
    void pagesBreakNoRule(Window window) throws IOException {
        Product product = Product.shared();
        for (String language : window.languages()) {
            String lab = Runs.lab(Runs.SHORT).replace("lang=en", "lang=" + language);
            try (Lab open = Lab.open(window, product.url("/?lang=" + language))) {
                BrowserPage page = open.page();
                Accessible.check(page, "the first page");
                page.go(product.url(lab));
                open.await("idle");
                Accessible.check(page, "the lab, idle");
                open.press("start");
                open.await("done");
                Accessible.check(page, "the lab, done");
                open.press("save-run");
                page.awaitShown("input[name=nickname]");
                Accessible.check(page, "the dialog that saves");
                page.type("input[name=nickname]", "하늘");
                open.press("confirm-save");
                page.awaitShown("#save-outcome-link");
                page.click("#save-outcome-link");
                page.awaitShown("#detail-body");
                Accessible.check(page, "a saved run");
                page.go(product.url("/runs?lang=" + language + "#00000000-0000-4000-8000-000000000000"));
                page.awaitShown("#detail-note");
                page.forgive("/api/runs/00000000-0000-4000-8000-000000000000");
                Accessible.check(page, "a run that is not there");
                page.go(product.url("/runs?lang=" + language));
                page.find("[data-run]");
                Accessible.check(page, "the saved runs");
                page.go(product.url("/bench?lang=" + language));
                page.await("#bench-status", "data-state", "idle");
                Accessible.check(page, "the benchmark, idle");
            }
        }
    }
}
