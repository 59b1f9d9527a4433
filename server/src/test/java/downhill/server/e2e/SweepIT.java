package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.core.function.Activation;
import downhill.core.training.GradientMethod;
import downhill.core.training.Trainer;
import downhill.core.training.TrainingConfig;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sweep: many runs at once are those of the JVM, in all digits, whatever happens to the page meanwhile. */
class SweepIT {
    /** Nothing as in the book, and no size round. */
    private static final String ODD = "/sweep?rows=lr&cols=hidden&lr=0.7,0.3,1e308&hidden=31,13&seeds=2"
            + "&train=317&test=103&steps=37&batch=17&activation=relu&seed=4294967290";

    private static final String[] RATES = {"0.3", "0.7"};
    private static final int[] HIDDEN = {13, 31};
    private static final double[] SEEDS = {4294967290.0, 4294967291.0};

    /** Long enough to be stopped in the middle. */
    private static final String LONG =
            "/sweep?rows=batch&cols=lr&batch=7,13,29&lr=0.2,0.5&seeds=2&train=1003&test=211" + "&steps=4001&hidden=23";

    private static final Duration LIMIT = Duration.ofSeconds(120);

    /** How long the main thread was busy at a time, for more than 50 ms. */
    private static final String NOTE_LONG_TASKS = """
            window.longTasks = [];
            new PerformanceObserver(list => list.getEntries().forEach(entry => window.longTasks.push(entry.duration)))
              .observe({type: 'longtask'});
            """;

    /** The page's first worker prepares its run, and is gone when it is to train. */
    private static final String DIE_BEFORE_TRAINING = """
            if (self.Worker) {
              self.workers = 0;
              self.Worker = class extends Worker {
                sent = 0;
                number = ++workers;
                postMessage(...all) {
                  if (this.number === 1 && ++this.sent === 2) { this.terminate(); } else { super.postMessage(...all); }
                }
              };
            }""";

    private static TrainingConfig odd(int row, int column, int seed) {
        return new TrainingConfig(
                "mnist",
                317,
                103,
                HIDDEN[column],
                Activation.RELU,
                17,
                Double.parseDouble(RATES[row]),
                37,
                SEEDS[seed],
                GradientMethod.BACKPROPAGATION);
    }

    private static void await(BrowserPage page, String state) {
        Pause.until(
                LIMIT,
                () -> state.equals(hook(page, "state")),
                () -> "not " + state + " but " + hook(page, "state") + ": "
                        + page.find("#sweep-status").getText());
    }

    private static String hook(BrowserPage page, String name) {
        return page.attribute("#sweep-status", "data-" + name);
    }

    private static int done(BrowserPage page) {
        return Integer.parseInt(hook(page, "done"));
    }

    private static String[] ofCell(BrowserPage page, int row, int column, String name) {
        return page.attribute("[data-cell='" + row + "," + column + "']", "data-" + name)
                .split(" ");
    }

    @Test
    void everyCellIsTheRunOfTheJvmAndOfTheLab() throws IOException {
        Product product = Product.shared();
        try (BrowserPage page = BrowserPage.open(Window.PHONE, product.url(ODD + "&lang=en"))) {
            page.await("#sweep-status", "data-runs", "12");
            assertThat(page.find("#sweep-status").getText()).isEqualTo("Runs: 12");
            assertThat(page.find("#sweep-insight").getText()).startsWith("Before you start");
            // The first cell is the chosen one from the start.
            page.click("[data-cell='0,0']");
            page.click("[data-cell='2,0']");
            assertThat(page.find("#sweep-insight").getText()).startsWith("My guess: learning rate");
            page.click("[data-action=start]");
            await(page, "done");
            for (int row = 0; row < 2; row++) {
                for (int column = 0; column < 2; column++) {
                    for (int seed = 0; seed < 2; seed++) {
                        Trainer trainer = Runs.trainer(odd(row, column, seed));
                        Runs.advance(trainer, 37);
                        RunResult expected = RunResult.of(trainer);
                        // The 103 images after the first 317.
                        double validation =
                                trainer.network().correct(Mnist.first(420, 1).train(), 317, 420) / 103.0;
                        String cell = "row %d, column %d, seed %d".formatted(row, column, seed);
                        assertThat(Double.parseDouble(ofCell(page, row, column, "accuracies")[seed]))
                                .as(cell)
                                .isEqualTo(validation);
                        boolean best = page.attribute("[data-cell='" + row + "," + column + "']", "data-best") != null;
                        assertThat(ofCell(page, row, column, "test-accuracies")[seed])
                                .as(cell)
                                .isEqualTo(best ? Double.toString(expected.testAccuracy()) : "-");
                        assertThat(Double.parseDouble(ofCell(page, row, column, "losses")[seed]))
                                .as(cell)
                                .isEqualTo(expected.loss());
                        assertThat(ofCell(page, row, column, "fingerprints")[seed])
                                .as(cell)
                                .isEqualTo(expected.fingerprint());
                    }
                }
            }
            assertThat(page.attribute("[data-cell='2,0']", "data-state")).isEqualTo("failed");
            assertThat(page.find("[data-cell='2,0']").getText()).contains("diverged 2/2");
            assertThat(page.find("#sweep-insight").getText())
                    .contains("Best: learning rate 0.", "± ", "In the cell you guessed (learning rate");
            assertThat(page.find("#sweep-test").getText())
                    .startsWith("Test accuracy of the cell with the best validation accuracy (learning rate 0.");
            String last = ofCell(page, 1, 1, "fingerprints")[0];
            // The first press chooses, the second opens.
            page.click("[data-cell='1,1']");
            assertThat(page.driver().getCurrentUrl()).contains("/sweep");
            assertThat(page.find("#sweep-chosen").getText()).contains("learning rate 0.7", "hidden units 31");
            assertThat(page.attribute("[data-cell='1,1']", "aria-current")).isEqualTo("true");
            page.click("[data-cell='1,1']");
            Lab lab = Lab.on(page);
            lab.await("done");
            assertThat(lab.result().fingerprint()).isEqualTo(last);
            assertThat(lab.result()).isEqualTo(Runs.onTheJvm(odd(1, 1, 0)));
        }
    }

    @Test
    void stopReloadAndAClosedTabLoseNothing(@TempDir Path profile) throws IOException {
        Product product = Product.shared();
        Map<String, String> before = new HashMap<>();
        try (BrowserPage page = BrowserPage.open(Window.DESKTOP, product.url(LONG), profile)) {
            page.click("[data-action=start]");
            Pause.until(LIMIT, () -> done(page) >= 3, () -> "only " + done(page) + " are done");
            page.click("[data-action=stop]");
            await(page, "stopped");
            assertThat(hook(page, "measured"))
                    .as("how long the rest takes is known")
                    .isEqualTo("true");
            int stopped = done(page);
            before.putAll(fingerprints(page));
            Pause.milliseconds(700);
            assertThat(done(page)).as("nothing is trained meanwhile").isEqualTo(stopped);
            page.reload();
            await(page, "stopped");
            assertThat(done(page)).isGreaterThanOrEqualTo(stopped);
            assertThat(fingerprints(page)).containsAllEntriesOf(before);
            page.click("[data-action=start]");
            Pause.until(LIMIT, () -> done(page) > stopped + 1, () -> "it does not go on");
            before.putAll(fingerprints(page));
            Pause.milliseconds(1100);
        }
        // The tab is closed while runs are under way; the page opened anew, without a query, has the last sweep.
        try (BrowserPage page = BrowserPage.open(Window.DESKTOP, product.url("/sweep"), profile)) {
            await(page, "stopped");
            assertThat(page.driver().getCurrentUrl()).contains("batch=7,13,29");
            assertThat(fingerprints(page)).containsAllEntriesOf(before);
            page.click("[data-action=start]");
            await(page, "done");
            assertThat(fingerprints(page)).containsAllEntriesOf(before).hasSize(12);
            TrainingConfig one = new TrainingConfig(
                    "mnist", 1003, 211, 23, Activation.SIGMOID, 29, 0.5, 4001, 1, GradientMethod.BACKPROPAGATION);
            assertThat(fingerprints(page))
                    .containsEntry("2,1 1", Runs.onTheJvm(one).fingerprint());
        }
    }

    /** The fingerprints of the runs that have ended, by cell and number of the seed. */
    private static Map<String, String> fingerprints(BrowserPage page) {
        Map<String, String> found = new HashMap<>();
        for (Object cell : (List<?>) page.evaluate("[...document.querySelectorAll('[data-cell]')].map(cell =>"
                + " cell.dataset.cell + ' ' + cell.dataset.fingerprints)")) {
            String[] parts = ((String) cell).split(" ");
            for (int k = 1; k < parts.length; k++) {
                if (!parts[k].equals("-")) {
                    found.put(parts[0] + " " + (k - 1), parts[k]);
                }
            }
        }
        return found;
    }

    @Test
    void hiddenPageRestsAndGoesOn() throws IOException {
        try (BrowserPage page =
                BrowserPage.open(Window.DESKTOP, Product.shared().url(LONG + "&lang=en"))) {
            page.click("[data-action=start]");
            Pause.until(LIMIT, () -> done(page) >= 1, () -> "nothing is done");
            see(page, "hidden");
            Pause.milliseconds(500);
            int rested = done(page);
            assertThat(page.find("#sweep-note").getText()).contains("rests while the page is hidden");
            Pause.milliseconds(1500);
            assertThat(done(page)).isEqualTo(rested);
            see(page, "visible");
            Pause.until(LIMIT, () -> done(page) > rested, () -> "it does not go on");
        }
    }

    private static void see(BrowserPage page, String seen) {
        page.driver().executeScript("""
                Object.defineProperty(document, 'visibilityState', {value: arguments[0], configurable: true});
                document.dispatchEvent(new Event('visibilitychange'));
                """, seen);
    }

    @Test
    void whatIsWrongIsSaidWithItsRange() throws IOException {
        try (BrowserPage page = BrowserPage.open(Window.PHONE, Product.shared().url("/sweep?lang=en"))) {
            page.type("#rows-values", "0.1, 1e-11");
            assertNote(page, "rows-values", "1e-11: enter a number of at least 10⁻¹⁰.");
            page.type("#rows-values", "0.1, fast");
            assertNote(page, "rows-values", "fast: enter a number of at least 10⁻¹⁰.");
            page.click("[data-action=start]");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("rows-values");
            assertThat(hook(page, "state")).isEqualTo("idle");
            assertThat(page.find("#sweep-blocked").getText()).contains("correct");
            page.type("#rows-values", "1 2 3 4 5 6 7 8");
            page.type("#cols-values", "1 2 3 4 5 6 7 8");
            assertNote(page, "seeds", "That makes 128 runs; the limit is 120. Use fewer values or seeds.");
            page.type("#cols-values", "1001");
            assertNote(page, "cols-values", "1,001: enter a whole number from 1 to 1,000.".replace("1,001", "1001"));
            page.type("#cols-values", "10");
            page.click("#other-settings summary");
            page.type("#steps", "0");
            assertNote(page, "steps", "0: enter a whole number from 1 to 1,000,000.");
            page.click("#other-settings summary");
            page.click("[data-action=start]");
            assertThat(page.evaluate("document.activeElement.id"))
                    .as("the field is shown again")
                    .isEqualTo("steps");
            page.go(Product.shared().url("/sweep?lang=en&train=59001"));
            Pause.until(LIMIT, () -> page.find("#sweep-blocked").isDisplayed(), () -> "it is not refused");
            assertNote(
                    page,
                    "train",
                    "59001: enter a whole number from 1 to 59,000. In this data set, as many validation images as test images"
                            + " have to follow the training images.");
            page.go(Product.shared().url("/sweep?lang=ko&hidden=501&rows=steps&seeds=9"));
            assertNote(page, "hidden", "501: 1~500 사이의 정수를 넣어 주세요.");
            assertNote(page, "rows", "steps: 바꿀 수 없는 설정입니다. 목록에서 골라 주세요.");
            assertNote(page, "seeds", "9: 1~5 사이의 정수를 넣어 주세요.");
        }
    }

    private static void assertNote(BrowserPage page, String place, String words) {
        String note = "#" + place + "-note";
        assertThat(page.evaluate("document.querySelector('" + note + "').textContent"))
                .isEqualTo(words);
        assertThat(page.evaluate("document.querySelector('" + note + "').hasAttribute('data-fault')"))
                .isEqualTo(true);
    }

    /** The page speaks at the start and at the end; the map is gone through by the keyboard, saved, and opens a cell. */
    @Test
    void mapIsToldGoneThroughSavedAndOpened() throws IOException {
        try (BrowserPage page =
                BrowserPage.open(Window.DESKTOP, Product.shared().url(ODD + "&lang=en"))) {
            page.await("#sweep-status", "data-runs", "12");
            Voice.listen(page);
            page.click("[data-action=start]");
            Voice.await(page, "Best: ");
            assertThat(Voice.heard(page)).hasSizeBetween(1, 2);
            await(page, "done");
            requireFile(page);

            assertThat(page.evaluate("document.querySelectorAll('#heat a[tabindex=\"0\"]').length"))
                    .as("stops of the Tab key")
                    .isEqualTo(1L);
            page.driver().executeScript("document.querySelector('#heat-scroll').focus()");
            page.press("Tab");
            for (String key : List.of("ArrowUp", "ArrowUp", "ArrowUp", "Home", "ArrowRight", "ArrowDown")) {
                page.press(key);
            }
            assertThat(page.evaluate("document.activeElement.dataset.cell")).isEqualTo("1,1");
            assertThat(page.find("#sweep-chosen").getText()).contains("learning rate 0.7", "hidden units 31");
            String name = page.attribute("[data-cell='1,1']", "aria-label");
            assertThat(name)
                    .startsWith("Learning rate 0.7, Hidden units 31: 0.")
                    .contains("±");
            page.press("Enter");
            Lab lab = Lab.on(page);
            lab.await("done");
            assertThat(lab.result()).isEqualTo(Runs.onTheJvm(odd(1, 1, 0)));

            page.go(Product.shared().url(ODD));
            await(page, "done");
            requireDamagedAndForeignEntriesIgnored(page);
        }
    }

    /** The file has a row for each run. */
    private static void requireFile(BrowserPage page) throws IOException {
        page.driver().executeScript("""
                const make = URL.createObjectURL;
                URL.createObjectURL = blob => { blob.arrayBuffer().then(bytes => { window.saved = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes); }); return make(blob); };
                """);
        page.click("[data-action=csv]");
        Pause.until(LIMIT, () -> page.evaluate("window.saved") != null, () -> "no file");
        // Selenium passes on the ends of lines in its own way.
        String[] lines = ((String) page.evaluate("window.saved")).split("\n");
        assertThat(lines).hasSize(13);
        assertThat(lines[0])
                .startsWith("\uFEFFdataset,train_size,")
                .endsWith(",validation_accuracy,test_accuracy,fingerprint");
        Trainer trainer = Runs.trainer(odd(0, 0, 0));
        Runs.advance(trainer, 37);
        assertThat(lines[1])
                .startsWith("mnist,317,103,13,relu,17,0.3,37,4294967290,backpropagation,0,37,")
                .endsWith("," + trainer.fingerprint());
    }

    private static void requireDamagedAndForeignEntriesIgnored(BrowserPage page) {
        page.driver().executeScript("""
                for (const name of Object.keys(localStorage).filter(name => name.startsWith('downhill.sweep.'))) {
                  localStorage.setItem(name, localStorage.getItem(name).replace(/,0,37,/, ',0,38,'));
                }
                localStorage.setItem('downhill.sweep.x', 'something else');
                """);
        page.reload();
        await(page, "idle");
        assertThat(done(page)).isZero();
    }

    /** While workers train, the page answers: no task of the main thread is long. */
    @Test
    void pageStaysSmoothWhileTheMapFillsIn() throws IOException {
        try (BrowserPage page = BrowserPage.open(Window.PHONE, Product.shared().url(LONG))) {
            page.await("#sweep-status", "data-runs", "12");
            page.driver().executeScript(NOTE_LONG_TASKS);
            page.click("[data-action=start]");
            Pause.until(LIMIT, () -> done(page) >= 6, () -> "only " + done(page) + " are done");
            List<?> tasks = (List<?>) page.evaluate("window.longTasks");
            // Beside others on two processors a task may be kept waiting; not one after the other.
            assertThat(tasks).as("tasks of more than 50 ms").hasSizeLessThan(6);
            assertThat(tasks)
                    .allSatisfy(millis ->
                            assertThat(((Number) millis).doubleValue()).isLessThan(200));
        }
    }

    /** The page begins the run again, and its numbers are the same. */
    @Test
    void aRunWhoseWorkerFallsSilentIsTrainedByAnother() throws IOException {
        TrainingConfig config = new TrainingConfig(
                "mnist", 1000, 200, 50, Activation.SIGMOID, 100, 0.3, 1200, 5, GradientMethod.BACKPROPAGATION);
        try (BrowserPage page = BrowserPage.open(Window.DESKTOP, "about:blank")) {
            page.driver()
                    .executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", DIE_BEFORE_TRAINING));
            page.go(Product.shared()
                    .url("/sweep?rows=lr&cols=batch&lr=0.3&batch=100&seeds=1&train=1000&test=200&steps=1200&hidden=50"
                            + "&seed=5&lang=en"));
            page.await("#sweep-status", "data-runs", "1");
            page.click("[data-action=start]");
            await(page, "done");
            assertThat(page.evaluate("workers")).isEqualTo(2L);
            assertThat(ofCell(page, 0, 0, "fingerprints"))
                    .containsExactly(Runs.onTheJvm(config).fingerprint());
        }
    }

    @Test
    void missingImagesAreSaidAndItGoesOnWhenTheyAreThere() throws IOException {
        try (Gateway gateway = new Gateway(Product.shared())) {
            gateway.refuse("/data/");
            try (BrowserPage page = BrowserPage.open(Window.PHONE, gateway.url(ODD + "&lang=en"))) {
                page.forgive("/data/");
                page.click("[data-action=start]");
                Pause.until(
                        LIMIT,
                        () -> page.find("#sweep-note").getText().contains("could not be loaded"),
                        () -> "nothing is said");
                gateway.heal();
                page.click("[data-action=start]");
                await(page, "done");
                assertThat(ofCell(page, 0, 1, "fingerprints")[0])
                        .isEqualTo(Runs.onTheJvm(odd(0, 1, 0)).fingerprint());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void breaksNoRule(Window window) throws IOException {
        for (String language : window.languages()) {
            try (BrowserPage page = BrowserPage.open(window, Product.shared().url(ODD + "&lang=" + language))) {
                page.await("#sweep-status", "data-runs", "12");
                Accessible.check(page, "the sweep, before");
                page.click("[data-action=start]");
                await(page, "done");
                page.click("#other-settings summary");
                Accessible.check(page, "the sweep, done");
                page.click("#sweep-measure label:last-of-type");
                page.type("#cols-values", "0");
                Accessible.check(page, "the sweep by its loss, with a fault");
                page.go(Product.shared().url(LONG + "&lang=" + language));
                page.click("[data-action=start]");
                Pause.until(LIMIT, () -> done(page) >= 2, () -> "nothing is done");
                page.click("[data-action=stop]");
                Accessible.check(page, "the sweep, stopped");
            }
        }
    }
}
