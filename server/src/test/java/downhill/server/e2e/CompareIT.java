package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import downhill.core.exchange.RunRecord;
import downhill.core.function.Activation;
import downhill.core.training.GradientMethod;
import downhill.core.training.Trainer;
import downhill.core.training.TrainingConfig;
import downhill.server.SavedRunFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Saved runs side by side: pinned, filtered, in a scatter plot, and again by the link. */
class CompareIT {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String MARKUP = "<b>하늘</b>";
    private static final String COMPARED = "#comparison .compared .run-name";
    private static final String SCATTER = "#scatter [role=slider]";

    private static Product product;

    /** In the order in which they were saved: rates 0.1, 0.5, 1, a forgery at 2 with a long seed and a run with 20 hidden units at 0.5. */
    private static final List<String> IDS = new ArrayList<>();

    @BeforeAll
    static void saveFiveRuns() throws IOException {
        product = Product.start();
        save("민지", record(0.1, 10), false);
        save(MARKUP, record(0.5, 10), false);
        save("서준", record(1, 10), false);
        save("도윤", record(2, 10, 4294967295.0), true);
        save("지우", record(0.5, 20), false);
        Pause.until(WebPage.LIMIT, () -> waiting() == 0, () -> waiting() + " runs are still to be verified");
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void runsArePinnedAndComparedAndTheFifthIsRefused() throws IOException {
        try (BrowserPage page = open(Window.PHONE, "/runs?lang=ko")) {
            assertThat(page.find("#comparison").isDisplayed()).isFalse();
            pin(page, 0);
            assertThat(page.find("#comparison").getText()).contains("하나를 더 고정하면");
            assertThat(page.find("#comparison").findElements(By.id("comparison-table")))
                    .isEmpty();
            pin(page, 1);
            pin(page, 2);
            assertThat(texts(page, COMPARED)).containsExactly("민지", MARKUP, "서준");
            assertThat(texts(page, "#comparison-table [data-differs] th"))
                    .as("settings that differ, as they are seen")
                    .containsExactly("≠서로 다름: 학습률");
            assertThat(texts(page, "#comparison-table [data-field=lr] td")).containsExactly("0.1", "0.5", "1");
            assertThat(texts(page, "#comparison-table [data-field=hidden] td")).containsExactly("10", "10", "10");
            assertThat(fieldsInOrder(page)).startsWith("lr").hasSize(10);
            assertThat(bestIn(page)).containsExactly(bestOf(0, 1, 2));

            pin(page, 3);
            assertThat(texts(page, "#comparison-table [data-verification=different]"))
                    .containsExactly("✗ 기록과 다름");
            assertThat(bestIn(page)).as("the forgery claims 1.0").containsExactly(bestOf(0, 1, 2));
            String address = page.driver().getCurrentUrl();
            assertThat(address).endsWith("#compare=" + String.join(",", IDS.subList(0, 4)));

            page.click(pinOf(4));
            assertThat(page.attribute(pinOf(4), "aria-pressed")).isEqualTo("false");
            assertThat(page.find(item(4) + " .pin-note").getText())
                    .contains("네 개까지")
                    .contains("먼저 하나를 해제해 주세요");
            assertThat(page.driver().getCurrentUrl()).isEqualTo(address);
            Accessible.check(page, "four runs compared");
            tableTwinHoldsFourCurves(page);

            page.click("#language");
            assertThat(page.find("#comparison").getText()).contains("They differ in: Learning rate, Random seed.");
            assertThat(page.find(item(4) + " .pin-note").getText()).contains("Please unpin one first");
            Accessible.check(page, "four runs compared, in English");

            page.click("#comparison [data-action=unpin][data-id='" + IDS.get(1) + "']");
            assertThat(texts(page, COMPARED)).containsExactly("민지", "서준", "도윤");
            assertThat(page.attribute(pinOf(1), "aria-pressed")).isEqualTo("false");
            assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("Comparison");
        }
    }

    /** Also where the browser does not see to it by itself, as Safari does not. */
    @Test
    void pinStaysUnderTheFinger() throws IOException {
        try (BrowserPage page = open(Window.PHONE, "/runs?lang=ko")) {
            page.find(pinOf(0));
            page.driver().executeScript("document.body.style.overflowAnchor = 'none'");
            for (int run : new int[] {1, 2, 0}) {
                page.driver()
                        .executeScript(
                                "arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})",
                                page.find(pinOf(run)));
                double before = top(page, run);
                page.find(pinOf(run)).click();
                assertThat(page.attribute(pinOf(run), "aria-pressed")).isEqualTo("true");
                assertThat(top(page, run)).isBetween(before - 2, before + 2);
            }
        }
    }

    @Test
    void linkShowsTheSameComparisonAlsoOfRunsThatAreFarDownTheList() throws IOException {
        try (Product other = Product.start()) {
            String first = post(other, "민지", record(0.1, 10), false);
            String second = post(other, "하늘", record(0.5, 10), false);
            for (int i = 0; i < 20; i++) {
                post(other, "서준", record(1, 5), false);
            }
            String gone = UUID.randomUUID().toString();
            String link = "/runs?lang=en#compare=" + second + "," + gone + "," + first;
            try (BrowserPage page = BrowserPage.open(Window.DESKTOP, other.url(link))) {
                page.forgive("/api/runs/" + gone);
                page.find("#comparison-table");
                assertThat(texts(page, COMPARED)).containsExactly("하늘", "민지");
                assertThat(page.find("#comparison").getText()).contains("A pinned run is not on the server");
                assertThat(page.driver().findElements(By.cssSelector("[data-run='" + first + "']")))
                        .isEmpty();
                assertThat(page.driver().getCurrentUrl()).endsWith("#compare=" + second + "," + first);

                page.reload();
                page.find("#comparison-table");
                assertThat(texts(page, COMPARED)).containsExactly("하늘", "민지");

                page.click(COMPARED);
                page.awaitShown("#detail-body");
                assertThat(page.find("#detail-title").getText()).contains("하늘");
                page.click("#back-to-list");
                page.awaitShown("#comparison-table");
                assertThat(texts(page, COMPARED)).containsExactly("하늘", "민지");
            }
        }
    }

    @Test
    void scatterNamesARunAndOffersToPinIt() throws IOException {
        try (BrowserPage page = open(Window.DESKTOP, "/runs?lang=en")) {
            page.awaitShown("#scatter");
            WebElement reader = page.find(SCATTER);
            reader.sendKeys(Keys.HOME);
            assertThat(reader.getDomAttribute("aria-valuetext")).startsWith("민지, learning rate 0.1,");
            reader.sendKeys(Keys.END);
            assertThat(reader.getDomAttribute("aria-valuetext")).contains("도윤, learning rate 2,", "✗ different");
            assertThat(page.find("#scatter .scatter-choice").getText()).contains("도윤, learning rate 2,");
            page.click("#scatter [data-action=pin]");
            assertThat(page.attribute(pinOf(3), "aria-pressed")).isEqualTo("true");
            assertThat(texts(page, COMPARED)).containsExactly("도윤");
            assertThat(page.evaluate("document.activeElement.dataset.action")).isEqualTo("pin");

            page.click("#scatter summary");
            page.awaitShown("#scatter tbody tr");
            assertThat(texts(page, "#scatter tbody tr td:nth-child(2)")).containsExactly("0.1", "0.5", "0.5", "1", "2");
            Accessible.check(page, "a point of the scatter plot");
        }
    }

    @Test
    void filterHidesWhatDoesNotMatchInTheListAndInTheScatterPlot() throws IOException {
        try (BrowserPage page = open(Window.PHONE, "/runs?lang=ko")) {
            page.click("#filter summary");
            choose(page, "#filter-lr", "0.5");
            assertThat(shownRuns(page)).containsExactly(IDS.get(4), IDS.get(1));
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("filter-lr");
            assertThat(page.find("#filter summary").getText()).isEqualTo("필터 · 1");
            assertThat(page.find("#filter").getText()).contains("불러온 기록 5개 가운데 2개를 표시합니다.");
            assertThat(page.attribute(SCATTER, "aria-valuemax")).isEqualTo("2");
            Accessible.check(page, "a filtered list");
            choose(page, "#filter-hidden", "20");
            assertThat(shownRuns(page)).containsExactly(IDS.get(4));
            assertThat(page.driver().getCurrentUrl()).endsWith("#hidden=20&lr=0.5");

            page.reload();
            page.find(item(4));
            assertThat(shownRuns(page)).containsExactly(IDS.get(4));
            page.click("#filter summary");
            page.click("[data-action=clear-filter]");
            assertThat(shownRuns(page)).hasSize(5);
            assertThat(page.evaluate("document.activeElement.tagName")).isEqualTo("SUMMARY");
            assertThat(page.driver().getCurrentUrl()).endsWith("/runs?lang=ko");
        }
    }

    private static void tableTwinHoldsFourCurves(BrowserPage page) {
        page.click("#comparison .comparison-charts figure:first-child summary");
        page.awaitShown("#comparison .comparison-charts tbody tr");
        assertThat(texts(page, "#comparison .comparison-charts thead th"))
                .containsExactly("걸음", "A 민지", "B " + MARKUP, "C 서준", "D 도윤");
        assertThat(page.driver().findElements(By.cssSelector("#comparison .comparison-charts tbody tr")))
                .as("120 steps, two a point")
                .hasSize(60);
    }

    private static BrowserPage open(Window window, String path) throws IOException {
        return BrowserPage.open(window, product.url(path));
    }

    private static String item(int run) {
        return "[data-run='" + IDS.get(run) + "']";
    }

    private static String pinOf(int run) {
        return item(run) + " [data-action=pin]";
    }

    /** Presses the toggle, which must keep the focus, and waits until the run is compared. */
    private static void pin(BrowserPage page, int run) {
        page.click(pinOf(run));
        page.await(pinOf(run), "aria-pressed", "true");
        page.find("#comparison [data-action=unpin][data-id='" + IDS.get(run) + "']");
        assertThat(page.evaluate("document.activeElement.dataset.id")).isEqualTo(IDS.get(run));
    }

    private static void choose(BrowserPage page, String select, String value) {
        WebElement field = page.find(select);
        page.driver()
                .executeScript(
                        "arguments[0].focus(); arguments[0].value = arguments[1];"
                                + " arguments[0].dispatchEvent(new Event('change', {bubbles: true}));",
                        field,
                        value);
    }

    private static double top(BrowserPage page, int run) {
        return ((Number) page.evaluate(
                        "document.querySelector(\"%s\").getBoundingClientRect().top".formatted(pinOf(run))))
                .doubleValue();
    }

    /** What the elements say, also to those who do not see them. */
    private static List<String> texts(BrowserPage page, String css) {
        return page.driver().findElements(By.cssSelector(css)).stream()
                .map(element -> element.getDomProperty("textContent").replace('\u00a0', ' '))
                .toList();
    }

    private static List<String> fieldsInOrder(BrowserPage page) {
        return page.driver().findElements(By.cssSelector("#comparison-table [data-field]")).stream()
                .map(row -> row.getDomAttribute("data-field"))
                .toList();
    }

    private static List<String> shownRuns(BrowserPage page) {
        return page.driver().findElements(By.cssSelector("#runs > [data-run]:not([hidden])")).stream()
                .map(run -> run.getDomAttribute("data-run"))
                .toList();
    }

    private static List<String> bestIn(BrowserPage page) {
        return texts(page, "#comparison-table .best").stream().distinct().toList();
    }

    /** The cell of the best of these runs, to three decimals as the page has it. */
    private static String bestOf(int... runs) throws IOException {
        double best = 0;
        for (int run : runs) {
            JsonNode saved = MAPPER.readTree(product.get("/api/runs/" + IDS.get(run)));
            best = Math.max(best, saved.get("testAccuracy").doubleValue());
        }
        return "★확인된 기록 가운데 최고 %.3f".formatted(best);
    }

    private static long waiting() {
        try {
            long count = 0;
            for (JsonNode run : MAPPER.readTree(product.get("/api/runs")).get("runs")) {
                count += run.at("/verification/state").textValue().equals("waiting") ? 1 : 0;
            }
            return count;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void save(String nickname, RunRecord record, boolean forged) throws IOException {
        IDS.add(post(product, nickname, record, forged));
    }

    /** Trains a run that takes a moment. */
    private static RunRecord record(double learningRate, int hidden) throws IOException {
        return record(learningRate, hidden, 2);
    }

    private static RunRecord record(double learningRate, int hidden, double seed) throws IOException {
        TrainingConfig config = new TrainingConfig(
                "mnist",
                500,
                200,
                hidden,
                Activation.SIGMOID,
                20,
                learningRate,
                120,
                seed,
                GradientMethod.BACKPROPAGATION);
        Trainer trainer = Runs.trainer(config);
        Runs.advance(trainer, config.steps());
        return RunRecord.of(trainer, "");
    }

    /** Saves a run as a page does; a forged one claims that it is always right on the test images. */
    private static String post(Product to, String nickname, RunRecord record, boolean forged) throws IOException {
        String id = UUID.randomUUID().toString();
        ObjectNode run = MAPPER.createObjectNode();
        run.put("id", id).put("nickname", nickname);
        run.set("config", MAPPER.readTree(SavedRunFile.config(record.config())));
        run.put("step", record.step()).put("loss", record.loss());
        run.put("trainAccuracy", record.trainAccuracy()).put("testAccuracy", forged ? 1 : record.testAccuracy());
        run.put("fingerprint", record.fingerprint()).put("evaluationRule", "book");
        ArrayNode losses = run.putArray("losses");
        record.losses()
                .forEach(point -> losses.addObject().put("step", point.step()).put("loss", point.loss()));
        ArrayNode accuracies = run.putArray("accuracies");
        record.accuracies()
                .forEach(at -> accuracies
                        .addObject()
                        .put("step", at.step())
                        .put("trainAccuracy", at.trainAccuracy())
                        .put("testAccuracy", forged && at.step() == record.step() ? 1 : at.testAccuracy()));
        run.putArray("learningRateChanges");
        to.post("/api/runs", MAPPER.writeValueAsString(run));
        return id;
    }
}
