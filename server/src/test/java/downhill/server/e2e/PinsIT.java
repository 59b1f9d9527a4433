package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import downhill.core.exchange.RunRecord;
import downhill.core.function.Activation;
import downhill.core.training.Evaluation;
import downhill.core.training.GradientMethod;
import downhill.core.training.Trainer;
import downhill.core.training.TrainingConfig;
import downhill.server.SavedRunFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Runs of the lab side by side, and a run as a file and back. */
class PinsIT {
    @TempDir
    Path folder;

    /** What a file is not opened for, by changes of a sound one. */
    private static final Map<String, Consumer<ObjectNode>> IMPOSSIBLE = Map.of(
            "loss is a string, not a number", run -> run.put("loss", "x"),
            "loss is null, not a number", run -> run.putNull("loss"),
            "testAccuracy = 7.0, outside [0, 1]", run -> run.put("testAccuracy", 7),
            "losses is missing, not a list", run -> run.remove("losses"));

    private static TrainingConfig config(int hidden, double learningRate) {
        return new TrainingConfig(
                "mnist", 407, 101, hidden, Activation.SIGMOID, 37, learningRate, 90, 3, GradientMethod.BACKPROPAGATION);
    }

    @Test
    void pinnedRunsAreComparedAndStay() throws IOException {
        Product product = Product.shared();
        TrainingConfig first = config(13, 0.5);
        TrainingConfig second = config(17, 0.25);
        try (Lab lab = Lab.open(Window.PHONE, product.url(Runs.lab(first) + "&autostart=1"))) {
            BrowserPage page = lab.page();
            lab.await("done");
            page.show("#compare-section[data-filled]");
            page.click("[data-action=pin-run]");
            awaitNote(page, "Pinned. Runs pinned now: 1.");
            page.click("[data-action=pin-run]");
            awaitNote(page, "This run is pinned already.");

            page.go(product.url(Runs.lab(second) + "&autostart=1"));
            lab.await("done");
            page.show("#compare-section[data-filled]");
            page.click("[data-action=pin-run]");
            awaitNote(page, "Pinned. Runs pinned now: 2.");
            page.awaitShown("#comparison-table");
            assertThat(page.find("#compare-section .comparison .state-note").getText())
                    .isEqualTo("They differ in: Hidden units, Learning rate.");
            assertThat(row(page, "Test accuracy")).containsExactlyElementsOf(testAccuracies(first, second));
            assertThat(row(page, "Batch size")).containsExactly("37", "37");
            Accessible.check(page, "the lab with pinned runs");

            page.driver().navigate().refresh();
            lab.await("done");
            page.awaitShown("#comparison-table");
            assertThat(page.driver().findElements(By.cssSelector(".compared li")))
                    .hasSize(2);
            page.click(".compared li:first-child [data-action=unpin]");
            awaitNote(page, "Unpinned.");
            assertThat(page.driver().findElements(By.cssSelector(".compared li")))
                    .hasSize(1);
        }
    }

    /** Whoever trains twice with other settings compares, also without having thought of it before. */
    @Test
    void theLastTwoRunsAreComparedByThemselvesAndGiveWayToLaterOnes() throws IOException {
        List<TrainingConfig> configs = List.of(config(13, 0.5), config(13, 0.25), config(13, 0.125));
        try (Lab lab = Lab.open(Window.PHONE, Product.shared().url(Runs.lab(configs.get(0)) + "&autostart=1"))) {
            BrowserPage page = lab.page();
            lab.await("done");
            page.show("#compare-section");
            page.find("#compare-section[data-filled]");
            assertThat(page.find("#compare-section .comparison").isDisplayed()).isFalse();
            for (TrainingConfig next : configs.subList(1, 3)) {
                String rate = Double.toString(next.learningRate());
                page.type("#lr", rate);
                lab.press("start");
                page.show("#compare-section");
                page.awaitText("#comparison-table", rate);
            }
            page.awaitText("#compare-section .comparison .state-note", "They differ in: Learning rate.");
            assertThat(row(page, "Test accuracy"))
                    .containsExactlyElementsOf(testAccuracies(configs.get(1), configs.get(2)));
            assertThat(page.find(".compared").getText()).contains("Run before", "Latest run");
            page.click("[data-action=pin-run]");
            awaitNote(page, "Pinned. Runs pinned now: 1.");
            assertThat(page.find(".compared").getText())
                    .contains("Run before", "Run 1")
                    .doesNotContain("Latest run");
        }
    }

    /** With the star of the best where accuracies are told. */
    private static List<String> testAccuracies(TrainingConfig... configs) throws IOException {
        List<Double> accuracies = new ArrayList<>();
        for (TrainingConfig config : configs) {
            Trainer trainer = Runs.trainer(config);
            Runs.advance(trainer, config.steps());
            Evaluation last = trainer.evaluate();
            accuracies.add(last.testAccuracy());
        }
        double best = accuracies.stream().mapToDouble(x -> x).max().orElseThrow();
        return accuracies.stream()
                .map(x -> (x == best ? "★the best of these " : "") + "%.3f".formatted(x))
                .toList();
    }

    private static List<String> row(BrowserPage page, String name) {
        for (WebElement row : page.driver().findElements(By.cssSelector("#comparison-table tbody tr"))) {
            String head = row.findElement(By.tagName("th")).getDomProperty("textContent");
            if (head.endsWith(name)) {
                return row.findElements(By.tagName("td")).stream()
                        .map(cell -> cell.getDomProperty("textContent"))
                        .toList();
            }
        }
        throw new AssertionError("the table has no row " + name);
    }

    @Test
    void aRunIsSavedAsAFileAndComesBack() throws IOException {
        TrainingConfig config = config(11, 0.3);
        Trainer trainer = Runs.trainer(config);
        Runs.advance(trainer, config.steps());
        try (Lab lab = Lab.open(Window.DESKTOP, Product.shared().url(Runs.lab(config) + "&autostart=1"))) {
            BrowserPage page = lab.page();
            page.driver()
                    .executeCdpCommand(
                            "Browser.setDownloadBehavior",
                            Map.of("behavior", "allow", "downloadPath", folder.toString()));
            lab.await("done");
            page.show("#compare-section[data-filled]");
            // The three that want the same record, one right after the other.
            page.evaluate("['pin-run', 'download-run', 'save-run'].forEach("
                    + "action => document.querySelector(`[data-action=${action}]`).click())");
            awaitNote(page, "Pinned. Runs pinned now: 1.");
            page.awaitShown("#save-dialog");
            page.click("[data-action=cancel-save]");
            page.click(".compared [data-action=unpin]");
            awaitNote(page, "Unpinned.");
            Path file = folder.resolve("downhill-run.json");
            Pause.untilSaved(file);
            JsonNode run = new ObjectMapper().readTree(file.toFile());
            RunRecord replayed = SavedRunFile.readRecord(Files.readAllBytes(file));
            assertThat(replayed).isEqualTo(RunRecord.of(trainer, replayed.dataDigest()));
            assertThat(run.get("fingerprint").textValue()).isEqualTo(trainer.fingerprint());
            assertThat(run.get("losses").get(0).get("loss").doubleValue())
                    .isEqualTo(trainer.history().lossesAfter(0)[0]);

            Path other = Files.writeString(folder.resolve("notes.json"), "a = 1");
            page.find("#run-file").sendKeys(other.toString());
            awaitNote(
                    page,
                    "notes.json is not a Downhill run (JSON is malformed). Choose a JSON file that was saved here or on the page"
                            + " of saved runs.");
            for (Map.Entry<String, Consumer<ObjectNode>> wrong : IMPOSSIBLE.entrySet()) {
                ObjectNode changed = run.deepCopy();
                wrong.getValue().accept(changed);
                page.find("#run-file")
                        .sendKeys(Files.writeString(folder.resolve("changed.json"), changed.toString())
                                .toString());
                awaitNote(
                        page,
                        "changed.json is not a Downhill run (" + wrong.getKey()
                                + "). Choose a JSON file that was saved here or" + " on the page of saved runs.");
            }
            page.find("#run-file").sendKeys(file.toString());
            awaitNote(page, "Pinned. Runs pinned now: 1.");
            assertThat(page.find(".compared .run-name").getDomAttribute("href"))
                    .contains("hidden=11")
                    .contains("lr=0.3");

            ObjectNode changed = run.deepCopy();
            changed.put("fingerprint", "0123456789abcdef");
            page.find("#run-file")
                    .sendKeys(Files.writeString(folder.resolve("changed.json"), changed.toString())
                            .toString());
            awaitNote(
                    page,
                    "Not pinned: its settings and data are those of run 1, but its numbers are not. That is impossible, so one"
                            + " of the two was changed.");

            // The pin that comes after one that has gone leads to its own run.
            page.click(".compared [data-action=unpin]");
            awaitNote(page, "Unpinned.");
            ((ObjectNode) run.get("config")).put("hiddenSize", 12);
            Path another = Files.writeString(folder.resolve("another.json"), run.toString());
            page.find("#run-file").sendKeys(another.toString());
            awaitNote(page, "Pinned. Runs pinned now: 1.");
            assertThat(page.find(".compared .run-name").getDomAttribute("href")).contains("hidden=12");
        }
    }

    private static void awaitNote(BrowserPage page, String words) {
        Pause.until(
                WebPage.LIMIT,
                () -> page.find("#compare-section .tiles-note").getText().equals(words),
                () -> page.find("#compare-section .tiles-note").getText());
    }
}
