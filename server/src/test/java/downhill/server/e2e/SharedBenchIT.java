package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import downhill.server.classes.ClassClient;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** A measurement of the device on its way to the board, over a poor network, and off the board again. */
class SharedBenchIT {

    /** About thirty kinds of work, each warmed up and timed in nine blocks. */
    private static final Duration LIMIT = Duration.ofMinutes(3);

    private static final String KEY = "0123456789abcdef-member";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void measurementIsSentAgainUntilItArrivesOnceAndCanBeTakenBackHereAndOnTheBoard(@TempDir Path downloads)
            throws Exception {
        Product product = Product.shared();
        try (Gateway gateway = new Gateway(product);
                BrowserPage page = BrowserPage.open(Window.DESKTOP, gateway.url("/bench?autostart=1&lang=en"))) {
            page.forgive("/api/benchmarks");
            Voice.listen(page);
            String measured = awaitMeasured(page);
            // About thirty measurements; the beginning and the end are worth a word.
            assertThat(Voice.heard(page)).hasSizeLessThan(4);
            requireDefaultsFirst(MAPPER.readTree(measured));
            Accessible.check(page, "a measured device");
            FigureFileIT figures = new FigureFileIT();
            figures.downloads = downloads;
            figures.requireBarsOfAMeasurement(page);
            page.click("[data-action=share-bench]");
            Accessible.check(page, "the dialog that shares");
            page.click("[data-action=confirm-share]");
            assertThat(page.find("#nickname-note").getText()).contains("this one has 0");
            assertThat(page.find("#share-what").getText()).contains("Chrome 1").contains("and nothing else");

            // What only the server can judge is said in the dialog, which stays.
            page.type("#nickname", "a\u202eb");
            page.type("#device", "Test <b>&\" machine");
            page.click("[data-action=confirm-share]");
            page.await("#share-note", "data-fault", "");
            assertThat(page.find("#share-note").getText()).contains("control characters");

            gateway.refuse("/api/benchmarks");
            page.type("#nickname", "Desktop <i>");
            page.click("[data-action=confirm-share]");
            page.awaitShown("[data-action=share-again]");
            assertThat(page.find("#share-outcome").getText()).contains("kept in this browser");
            assertThat(page.find("#bench-status").getDomAttribute("data-json")).isEqualTo(measured);
            Accessible.check(page, "a measurement that waits");

            gateway.refuseNothing();
            page.click("[data-action=share-again]");
            page.awaitShown("#share-outcome-link");
            Accessible.check(page, "a shared measurement");
            List<JsonNode> shared = sharedBy(product, "Desktop <i>");
            assertThat(shared).hasSize(1);
            JsonNode whole = MAPPER.readTree(product.get("/api/benchmarks/" + id(shared.get(0))));
            assertThat(whole.fieldNames())
                    .toIterable()
                    .containsExactlyInAnyOrder("id", "nickname", "createdAt", "device", "browser", "rows");
            assertThat(whole.get("device").textValue()).isEqualTo("Test <b>&\" machine");
            assertThat(whole.get("browser").textValue()).matches("Chrome [0-9]+");
            assertSameRows(whole.get("rows"), MAPPER.readTree(measured));

            deleteTwice(page, "[data-action=delete-shared]");
            page.awaitShown("[data-action=share-bench]");
            assertThat(page.find("#share-outcome").getText()).contains("off the board");
            assertThat(page.evaluate("document.activeElement.dataset.action")).isEqualTo("share-bench");
            Voice.await(page, "Really delete?");
            Voice.await(page, "off the board");
            assertThat(sharedBy(product, "Desktop <i>")).isEmpty();
            shareWithTheClass(product, page);
            sendFromTheBoard(product, gateway, page, MAPPER.readTree(measured));
        }
    }

    /** A member of a class shares the same measurement with the class alone, under the class's nickname. */
    private static void shareWithTheClass(Product product, BrowserPage page) throws IOException {
        ClassClient client = new ClassClient(URI.create(product.url("/")).getPort());
        ClassClient.Made made = client.make("{\"title\":\"3반\"}");
        client.lead(made, "PATCH", "", "{\"names\":true}");
        String nickname = client.propose(made.code());
        assertThat(client.join(made.code(), nickname, KEY).statusCode()).isEqualTo(201);
        String kept = String.join("\\n", made.code(), KEY, "1", nickname, "3반", "", "");
        page.evaluate("localStorage.setItem('downhill.class', '" + kept + "')");
        page.evaluate("localStorage.setItem('downhill.member." + made.code() + "', '" + KEY + "')");
        page.click("[data-action=share-bench]");
        page.awaitShown("#share-dialog");
        assertThat(page.find("#nickname").getDomProperty("value")).isEqualTo(nickname);
        assertThat(page.find("#device-field").isDisplayed()).isFalse();
        assertThat(page.find("#share-what").getText()).contains("the class “3반”");
        Accessible.check(page, "the dialog that shares with a class");
        page.click("[data-action=confirm-share]");
        Pause.until(
                LIMIT,
                () -> page.find("#bench-devices").getText().contains(nickname),
                () -> page.find("#bench-devices").getText());
        assertThat(page.find("#bench-devices-title").getText()).isEqualTo("The devices of “3반”");
        assertThat(page.find("#bench-devices").getText()).doesNotContain("Test <b>");
        assertThat(sharedBy(product, nickname)).isEmpty();
        page.evaluate("localStorage.removeItem('downhill.class')");
        deleteTwice(page, "[data-action=delete-shared]");
        page.awaitShown("[data-action=share-bench]");
    }

    /** Shares the same measurement once more: it waits, is sent from the board, which shows it, and is deleted there. */
    private static void sendFromTheBoard(Product product, Gateway gateway, BrowserPage page, JsonNode measured)
            throws IOException {
        page.driver()
                .executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", 360, "height", 740, "deviceScaleFactor", 1, "mobile", false));
        page.click("#language");
        gateway.refuse("/api/benchmarks");
        page.click("[data-action=share-bench]");
        page.type("#nickname", "전화기");
        page.type("#device", "갤럭시");
        page.click("[data-action=confirm-share]");
        page.awaitShown("[data-action=share-again]");

        page.go(gateway.url("/runs?lang=ko#speeds"));
        page.awaitShown("[data-action=retry-speeds]");
        assertThat(page.find("#waiting-speeds").getText()).contains("전화기");
        Accessible.check(page, "the board while a measurement waits");
        gateway.refuseNothing();
        page.click("#waiting-speeds-section [data-action=send-now]");
        page.awaitShown("[data-benchmark]");
        List<JsonNode> shared = sharedBy(product, "전화기");
        assertThat(shared).hasSize(1);

        String item = "[data-benchmark='" + id(shared.get(0)) + "']";
        double ms = measured.get(0).get("ms").doubleValue();
        String millis = (ms < 10 ? "%.3f ms" : "%.1f ms").formatted(ms);
        assertThat(page.find(item).getText()).contains("전화기", "갤럭시 · Chrome", "내가 올림", millis);
        assertThat(page.find("#waiting-speeds-section").isDisplayed()).isFalse();
        page.click("#speeds-order label:nth-of-type(2)");
        page.click(item + " summary");
        page.awaitShown(item + " table");
        assertThat(page.find(item + " tbody").findElements(By.tagName("tr"))).hasSize(measured.size());
        page.click("#language");
        assertThat(page.find(item).getText()).contains("shared by me", "Numerical gradient", millis);
        Accessible.check(page, "the board with a shared measurement");

        deleteTwice(page, item + " .speed-foot > button");
        Pause.until(LIMIT, () -> sharedBy(product, "전화기").isEmpty(), () -> "it is still on the board");
    }

    private static void requireDefaultsFirst(JsonNode measured) {
        assertRow(measured.get(0), "java", 1);
        assertRow(measured.get(1), "simd", 1);
        assertThat(measured.get(2).get("path").textValue()).isIn("simd", "java");
    }

    private static void assertRow(JsonNode row, String path, int workers) {
        assertThat(row.get("work").textValue()).isEqualTo("step");
        assertThat(row.get("path").textValue()).isEqualTo(path);
        assertThat(row.get("workers").intValue()).isEqualTo(workers);
        assertThat(row.get("hidden").intValue()).isEqualTo(50);
        assertThat(row.get("batch").intValue()).isEqualTo(100);
        assertThat(row.get("min").doubleValue())
                .isPositive()
                .isLessThanOrEqualTo(row.get("ms").doubleValue());
        assertThat(row.get("max").doubleValue())
                .isGreaterThanOrEqualTo(row.get("ms").doubleValue());
    }

    private static String awaitMeasured(BrowserPage page) {
        Pause.until(
                LIMIT,
                () -> "done".equals(page.find("#bench-status").getDomAttribute("data-state")),
                () -> "not measured: " + page.find("#bench-note").getText());
        return page.find("#bench-status").getDomAttribute("data-json");
    }

    /** The first press only asks. */
    private static void deleteTwice(BrowserPage page, String button) {
        page.click(button);
        page.await(button, "data-asking", "");
        page.click(button);
    }

    private static void assertSameRows(JsonNode shared, JsonNode measured) {
        assertThat(shared).hasSameSizeAs(measured);
        for (int i = 0; i < measured.size(); i++) {
            for (String name : List.of("work", "path")) {
                assertThat(shared.get(i).get(name)).isEqualTo(measured.get(i).get(name));
            }
            for (String name : List.of("workers", "hidden", "batch", "ms", "min", "max")) {
                assertThat(shared.get(i).get(name).doubleValue())
                        .isEqualTo(measured.get(i).get(name).doubleValue());
            }
        }
    }

    private static List<JsonNode> sharedBy(Product product, String nickname) {
        List<JsonNode> found = new ArrayList<>();
        try {
            for (JsonNode item :
                    MAPPER.readTree(product.get("/api/benchmarks?limit=100")).get("benchmarks")) {
                if (item.get("nickname").textValue().equals(nickname)) {
                    found.add(item);
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return found;
    }

    private static String id(JsonNode benchmark) {
        return benchmark.get("id").textValue();
    }
}
