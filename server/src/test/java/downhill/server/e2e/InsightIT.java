package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.core.data.LabeledImages;
import downhill.core.function.Activation;
import downhill.core.network.TwoLayerNet;
import downhill.core.training.GradientMethod;
import downhill.core.training.Trainer;
import downhill.core.training.TrainingConfig;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What the lab shows of the network is the network that the JVM trains. */
class InsightIT {
    private static final int CLASSES = 10;

    private static final String MATRIX =
            "[...document.querySelectorAll('.matrix tbody button')].map(b => Number(b.textContent))";

    /** Blue less red of each pixel of the third tile: its order is that of the weights, as the two hues part there. */
    private static final String HUES = """
            (() => { const canvas = document.querySelectorAll('.tile canvas')[2];
              const data = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
              return Array.from({length: data.length / 4}, (_, i) => data[4 * i + 2] - data[4 * i]); })()""";

    private static final String IMAGES =
            "[...document.querySelectorAll('.cell .digit-image')].map(e => e.getAttribute('aria-label'))";

    @ParameterizedTest
    @EnumSource(Window.class)
    void showsTheNetworkThatTheJvmTrains(Window window) throws IOException {
        long seed = Long.getLong("downhill.seed", System.nanoTime());
        System.out.println("InsightIT: -Ddownhill.seed=" + seed);
        Random random = new Random(seed);
        TrainingConfig config = new TrainingConfig(
                "mnist",
                301 + random.nextInt(700),
                151 + random.nextInt(400),
                7 + random.nextInt(30),
                random.nextBoolean() ? Activation.SIGMOID : Activation.RELU,
                11 + random.nextInt(50),
                0.2,
                150 + random.nextInt(200),
                random.nextInt(1000),
                GradientMethod.BACKPROPAGATION);
        Trainer trainer = Runs.trainer(config);
        Runs.advance(trainer, config.steps());
        try (Lab lab = Lab.open(window, Product.shared().url(Runs.lab(config) + "&autostart=1"))) {
            lab.await("done");
            checkWeights(lab.page(), trainer.network(), config);
            checkMatrix(lab.page(), trainer, config);
            Accessible.check(lab.page(), "the lab with all it has learned");
        }
    }

    private static void checkWeights(BrowserPage page, TwoLayerNet network, TrainingConfig config) {
        page.show("#learned-section");
        page.await("#learned-section", "data-filled", "");
        Pause.until(
                WebPage.LIMIT,
                () -> tiles(page).size() == config.hiddenSize(),
                () -> tiles(page).size() + " tiles for " + config.hiddenSize() + " units");
        double[] w1 = network.parameters().w1();
        Pause.until(
                WebPage.LIMIT, () -> isImageOf(page, w1, config.hiddenSize()), () -> "the third tile is not w1[:, 2]");

        page.click(tiles(page).get(1));
        page.awaitShown(".unit");
        page.press("ArrowRight");
        page.press("Enter");
        Pause.until(
                WebPage.LIMIT,
                () -> page.find(".unit h3").getText().equals("Hidden unit 3"),
                () -> "the arrow leads to " + page.find(".unit h3").getText());
        assertThat(tiles(page).get(2).getDomAttribute("aria-pressed")).isEqualTo("true");
        List<WebElement> numbers = page.driver().findElements(By.cssSelector(".unit-number"));
        for (int c = 0; c < CLASSES; c++) {
            double w = network.parameters().w2()[2 * CLASSES + c];
            assertThat(Double.parseDouble(numbers.get(c).getText().replace('−', '-')))
                    .isCloseTo(w, within(0.0051));
        }
        checkExamples(page, network, config);
    }

    /** The images below a unit are those that excite it most, of the first 500. */
    private static void checkExamples(BrowserPage page, TwoLayerNet network, TrainingConfig config) {
        LabeledImages images = test(config);
        int[] all = new int[Math.min(500, images.count())];
        for (int n = 0; n < all.length; n++) {
            all[n] = n;
        }
        double[] z = network.hidden(images, all);
        double most = Double.NEGATIVE_INFINITY;
        int best = -1;
        for (int n = 0; n < all.length; n++) {
            if (z[n * config.hiddenSize() + 2] > most) {
                most = z[n * config.hiddenSize() + 2];
                best = n;
            }
        }
        page.find(".unit .image-strip li");
        assertThat(page.find(".unit .image-strip .digit-image").getDomAttribute("aria-label"))
                .isEqualTo("a %d, activation %.2f".formatted(images.label(best), most));
        checkWay(page, ".unit", best, images.label(best));
    }

    /** The first image of a strip leads to its way through the network. */
    private static void checkWay(BrowserPage page, String place, int image, int label) {
        page.click(place + " .image-button");
        String head = "Image %d · a %d · read as ".formatted(image + 1, label);
        Pause.until(
                WebPage.LIMIT,
                () -> page.find(".forward-head").getText().startsWith(head),
                () -> page.find(".forward-head").getText() + " instead of " + head);
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("forward-title");
    }

    private static LabeledImages test(TrainingConfig config) {
        try {
            return Mnist.first(1, config.testSize()).test();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean isImageOf(BrowserPage page, double[] w1, int hidden) {
        List<?> hues = (List<?>) page.evaluate(HUES);
        double most = 0;
        for (double w : w1) {
            most = Math.max(most, Math.abs(w));
        }
        // The paper's own tone is that of the weight nearest to zero.
        int nearest = 0;
        for (int i = 0; i < hues.size(); i++) {
            nearest = Math.abs(w1[i * hidden + 2]) < Math.abs(w1[nearest * hidden + 2]) ? i : nearest;
        }
        double zero = ((Number) hues.get(nearest)).doubleValue();
        for (int i = 0; i < hues.size(); i++) {
            double share = w1[i * hidden + 2] / most;
            double hue = ((Number) hues.get(i)).doubleValue();
            // Of 127 levels, a few are too near to the paper's own tone to tell.
            if (share > 0.1 && hue <= zero || share < -0.1 && hue >= zero) {
                return false;
            }
        }
        return true;
    }

    private static void checkMatrix(BrowserPage page, Trainer trainer, TrainingConfig config) throws IOException {
        LabeledImages images = test(config);
        int[] counts = new int[CLASSES * CLASSES];
        int[] answers = new int[images.count()];
        double[] sure = new double[images.count()];
        for (int n = 0; n < images.count(); n++) {
            double[] y = trainer.network().predict(images, n);
            int best = 0;
            for (int c = 1; c < CLASSES; c++) {
                best = y[c] > y[best] ? c : best;
            }
            answers[n] = best;
            sure[n] = y[best];
            counts[images.label(n) * CLASSES + best]++;
        }
        page.show("#failing-section");
        page.await("#failing-section", "data-filled", "");
        Pause.until(
                WebPage.LIMIT,
                () -> same(counts, (List<?>) page.evaluate(MATRIX)),
                () -> "counts " + page.evaluate(MATRIX) + " instead of " + List.of(counts));

        int mistake = mostFrequentMistake(counts);
        WebElement cell = page.driver()
                .findElements(By.cssSelector(".matrix tbody button"))
                .get(mistake);
        // Home and arrows lead there from wherever the focus is; the row first.
        page.click(".matrix tbody button");
        for (int down = 0; down < mistake / CLASSES; down++) {
            page.driver().switchTo().activeElement().sendKeys(Keys.ARROW_DOWN);
        }
        for (int right = 0; right < mistake % CLASSES; right++) {
            page.driver().switchTo().activeElement().sendKeys(Keys.ARROW_RIGHT);
        }
        assertThat(page.driver().switchTo().activeElement()).isEqualTo(cell);
        cell.sendKeys(Keys.ENTER);
        int shown = Math.min(24, counts[mistake]);
        Pause.until(
                WebPage.LIMIT,
                () -> ((List<?>) page.evaluate(IMAGES)).size() == shown
                        && ((List<?>) page.evaluate(IMAGES)).get(0).equals(surest(images, answers, sure, mistake)),
                () -> page.evaluate(IMAGES) + " instead of " + shown + ", the first "
                        + surest(images, answers, sure, mistake));
        checkWay(page, ".cell", surestOf(images, answers, sure, mistake), mistake / CLASSES);
    }

    private static String surest(LabeledImages images, int[] answers, double[] sure, int cell) {
        return "truth %d, answer %d, probability %.2f"
                .formatted(cell / CLASSES, cell % CLASSES, sure[surestOf(images, answers, sure, cell)]);
    }

    /** The image of a cell whose wrong answer has the greatest probability. */
    private static int surestOf(LabeledImages images, int[] answers, double[] sure, int cell) {
        int surest = -1;
        for (int n = 0; n < answers.length; n++) {
            boolean isOfCell = images.label(n) == cell / CLASSES && answers[n] == cell % CLASSES;
            if (isOfCell && (surest < 0 || sure[n] > sure[surest])) {
                surest = n;
            }
        }
        return surest;
    }

    private static boolean same(int[] counts, List<?> shown) {
        for (int i = 0; i < counts.length; i++) {
            if (shown.size() != counts.length || ((Number) shown.get(i)).intValue() != counts[i]) {
                return false;
            }
        }
        return true;
    }

    private static int mostFrequentMistake(int[] counts) {
        int most = 1;
        for (int i = 0; i < counts.length; i++) {
            if (i / CLASSES != i % CLASSES && counts[i] > counts[most]) {
                most = i;
            }
        }
        return most;
    }

    private static List<WebElement> tiles(BrowserPage page) {
        return page.driver().findElements(By.cssSelector(".tile"));
    }
}
