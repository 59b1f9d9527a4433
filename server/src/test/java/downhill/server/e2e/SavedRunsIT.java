package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A run that is saved in the lab, on its way to the list of runs and to the JVM that replays it. */
class SavedRunsIT {

    private static final String NICKNAME = "민지 <b>&\"";

    @Test
    void savedRunIsListedShowsItsNumbersAndReplaysEqual() throws IOException {
        Product product = Product.shared();
        try (Lab lab = Lab.open(Window.PHONE, product.url(Runs.lab(Runs.SHORT) + "&autostart=1"))) {
            BrowserPage page = lab.page();
            lab.await("done");
            RunResult result = lab.result();
            save(lab);
            page.click("#save-outcome-link");
            String id = page.driver().getCurrentUrl().replaceAll(".*#", "");
            // Hidden until the server has sent the run.
            page.awaitShown("#detail-body");
            assertThat(page.find("#detail-body").getText()).contains(result.fingerprint());
            assertThat(page.find("#detail-title").getText()).contains(NICKNAME);
            assertThat(page.driver().getTitle()).contains(NICKNAME);
            // Nobody reloads the page.
            page.await("#detail-verification .badge", "data-verification", "verified");

            page.go(product.url("/runs?lang=en"));
            assertThat(page.find("[data-run='" + id + "']").getText()).contains(NICKNAME);

            String json = product.get("/api/runs/" + id);
            JsonNode saved = new ObjectMapper().readTree(json);
            assertThat(saved.get("nickname").textValue()).isEqualTo(NICKNAME);
            assertThat(saved.get("loss").doubleValue()).isEqualTo(result.loss());
            assertThat(saved.get("fingerprint").textValue()).isEqualTo(result.fingerprint());
            Command replay = product.replay(json);
            assertThat(replay.output()).contains(result.fingerprint());
            assertThat(replay.exitCode()).as(replay.output()).isZero();

            page.go(product.url("/r/" + id + "?lang=ko"));
            page.await("#receipt-verification .badge", "data-verification", "verified");
            assertThat(page.find(".receipt-line[lang=ko]").getText()).contains(result.fingerprint());
            page.awaitShown("[data-action=copy-receipt]");
            Accessible.check(page, "the receipt");

            String forgery = UUID.randomUUID().toString();
            product.post("/api/runs", json.replace(id, forgery).replace(result.fingerprint(), "deadbeefdeadbeef"));
            page.go(product.url("/runs?lang=en#" + forgery));
            page.await("#detail-verification .badge", "data-verification", "different");
            assertThat(page.find("#detail-verification").getText())
                    .contains("at step " + saved.get("step").intValue());
            page.go(product.url("/runs?lang=ko"));
            assertThat(page.find("[data-run='" + id + "']").getText()).contains("✓ 확인됨");
            assertThat(page.find("[data-run='" + forgery + "']").getText()).contains("✗ 기록과 다름");
        }
    }

    @Test
    void runThatWasPausedAfterAChangeOfRateReplaysEqual() throws IOException {
        Product product = Product.shared();
        try (Lab lab = Lab.open(Window.DESKTOP, product.url(Runs.lab(Runs.LONG)))) {
            lab.step(100);
            lab.page().type("#lr", "0.07");
            lab.step(10);
            String fingerprint = lab.hook("fingerprint");
            save(lab);
            String link = lab.page().find("#save-outcome-link").getDomAttribute("href");
            Command replay = product.replay(product.get("/api/runs/" + link.replaceAll(".*#", "")));
            assertThat(replay.output()).contains(fingerprint);
            assertThat(replay.exitCode()).as(replay.output()).isZero();
        }
    }

    @Test
    void runIsKeptWhileTheServerIsAwayAndSentWhenItIsBack() throws IOException {
        try (Product product = Product.start();
                Lab lab = Lab.open(Window.DESKTOP, product.url(Runs.lab(Runs.SHORT) + "&autostart=1"))) {
            lab.await("done");
            product.stop();
            lab.page().forgive("/api/runs");
            lab.page().forgive(BrowserPage.NO_SERVICE_WORKER);
            save(lab);
            assertThat(lab.page().find("#save-outcome-link").isDisplayed()).isFalse();

            product.run();
            lab.page().go(product.url("/runs?lang=en"));
            Pause.until(
                    Duration.ofSeconds(30),
                    () -> listedRuns(product) == 1,
                    () -> "the run has not arrived at the server");
        }
    }

    private static void save(Lab lab) {
        lab.press("save-run");
        lab.page().type("input[name=nickname]", NICKNAME);
        lab.press("confirm-save");
        lab.page().awaitShown("#save-outcome");
    }

    private static int listedRuns(Product product) {
        try {
            return new ObjectMapper()
                    .readTree(product.get("/api/runs"))
                    .get("runs")
                    .size();
        } catch (IOException e) {
            return 0;
        }
    }
}
