package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.core.function.Activation;
import downhill.core.training.GradientMethod;
import downhill.core.training.Trainer;
import downhill.core.training.TrainingConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;

/** A sweep over data that its teacher has put into a folder, and has replaced since. */
class SweepDataIT {
    private static final Duration LIMIT = Duration.ofSeconds(120);
    private static final int[] BATCHES = {7, 13};
    private static final double[] RATES = {0.3, 0.7};

    @TempDir
    Path dataDir;

    private final long seed = Long.getLong("downhill.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final int trainSize = 151 + random.nextInt(200);
    private final int testSize = 31 + random.nextInt(60);
    private Blots train;
    private Blots test;

    private void drawOtherData() throws IOException {
        train = Blots.draw(random, trainSize + testSize);
        test = Blots.draw(random, testSize);
        Path set = Files.createDirectories(dataDir.resolve("fashion-mnist"));
        train.writeImages(set.resolve("train-images-idx3-ubyte"));
        train.writeLabels(set.resolve("train-labels-idx1-ubyte"));
        test.writeImages(set.resolve("t10k-images-idx3-ubyte"));
        test.writeLabels(set.resolve("t10k-labels-idx1-ubyte"));
    }

    private void replaceData(Product product) throws IOException {
        product.stop();
        drawOtherData();
        product.run();
    }

    @Test
    void dataAndGradientAreChosenInTheFormAndResultsOfOtherDataNeverMixed() throws IOException {
        System.out.println("SweepDataIT: -Ddownhill.seed=" + seed);
        drawOtherData();
        try (Product product = Product.start()) {
            product.stop();
            product.set("DATA_DIR", dataDir.toString());
            product.run();
            String address = "/sweep?lang=en&rows=batch&cols=lr&batch=7,13&lr=0.3,0.7&seeds=1&hidden=5&steps=11&test="
                    + testSize;
            try (BrowserPage page = BrowserPage.open(Window.DESKTOP, product.url(address))) {
                page.forgive(BrowserPage.NO_SERVICE_WORKER);
                chooseByKeyboard(page);
                page.click("[data-action=start]");
                await(page, "done");
                checkAgainstJvm(page, 11, GradientMethod.NUMERICAL);

                replaceData(product);
                page.reload();
                Pause.until(LIMIT, () -> hook(page, "done").equals("0"), () -> "runs on the former data are shown");
                assertThat(page.find("#sweep-note").getText()).startsWith("The data on the server has changed: ");
                page.click("[data-action=start]");
                await(page, "done");
                checkAgainstJvm(page, 11, GradientMethod.NUMERICAL);
                page.reload();
                await(page, "done");
                assertThat(page.find("#sweep-note").isDisplayed())
                        .as("nothing has changed since")
                        .isFalse();

                // The page stays open, and its worker has the images.
                page.click("#other-settings summary");
                page.find("#gradient").sendKeys(Keys.ARROW_UP);
                page.type("#steps", "9001");
                Pause.until(LIMIT, () -> hook(page, "done").equals("0"), () -> "it is not another sweep");
                page.click("[data-action=start]");
                Pause.until(LIMIT, () -> !hook(page, "done").equals("0"), () -> "nothing is done");
                page.click("[data-action=stop]");
                await(page, "stopped");
                replaceData(product);
                page.click("[data-action=start]");
                await(page, "done");
                assertThat(page.find("#sweep-note").getText()).startsWith("The data on the server has changed: ");
                checkAgainstJvm(page, 9001, GradientMethod.BACKPROPAGATION);
            }
        }
    }

    private void chooseByKeyboard(BrowserPage page) {
        Pause.until(
                LIMIT,
                () -> new Select(page.find("#data")).getOptions().size() == 2,
                () -> "the server's data sets are not offered");
        page.click("#other-settings summary");
        assertThat(page.find("#data").getAccessibleName()).isEqualTo("Data");
        assertThat(page.find("#gradient").getAccessibleName()).isEqualTo("Gradient");
        page.find("#data").sendKeys(Keys.ARROW_DOWN);
        // Of its images fewer than the 5,000 of a new sweep leave enough to validate; this is known before it begins.
        Pause.until(
                LIMIT,
                () -> note(page, "train").contains("from 1 to " + trainSize + "."),
                () -> "of the images is said: " + note(page, "train"));
        assertThat(page.find("#sweep-blocked").isDisplayed()).isTrue();
        page.type("#train", Integer.toString(trainSize));
        page.find("#gradient").sendKeys(Keys.ARROW_DOWN);
        assertThat(note(page, "gradient")).contains("takes far longer");
        Pause.until(
                LIMIT,
                () -> page.driver().getCurrentUrl().contains("data=fashion-mnist&train=" + trainSize + "&")
                        && page.driver().getCurrentUrl().contains("gradient=numerical"),
                () -> "the address is " + page.driver().getCurrentUrl());
        assertThat(page.evaluate("document.getElementById('other-line').textContent"))
                .asString()
                .startsWith("Fashion MNIST · ")
                .endsWith("Gradient numerical gradient");
    }

    private static String note(BrowserPage page, String field) {
        return page.find("#" + field + "-note").getText();
    }

    private static String hook(BrowserPage page, String name) {
        return page.attribute("#sweep-status", "data-" + name);
    }

    private static void await(BrowserPage page, String state) {
        Pause.until(
                LIMIT, () -> state.equals(hook(page, "state")), () -> "not " + state + " but " + hook(page, "state"));
    }

    private void checkAgainstJvm(BrowserPage page, int steps, GradientMethod gradient) {
        List<String> expected = new ArrayList<>();
        List<String> found = new ArrayList<>();
        for (int row = 0; row < BATCHES.length; row++) {
            for (int column = 0; column < RATES.length; column++) {
                Trainer trainer = new Trainer(
                        new TrainingConfig(
                                "fashion-mnist",
                                trainSize,
                                testSize,
                                5,
                                Activation.SIGMOID,
                                BATCHES[row],
                                RATES[column],
                                steps,
                                0,
                                gradient),
                        train.images().range(0, trainSize),
                        test.images());
                Runs.advance(trainer, steps);
                int right = trainer.network().correct(train.images(), trainSize, trainSize + testSize);
                expected.add(trainer.fingerprint() + " " + (double) right / testSize);
                String cell = "[data-cell='" + row + "," + column + "']";
                found.add(page.attribute(cell, "data-fingerprints") + " "
                        + Double.parseDouble(page.attribute(cell, "data-accuracies")));
            }
        }
        assertThat(found)
                .as("seed " + seed + ", " + page.driver().getCurrentUrl())
                .isEqualTo(expected);
    }
}
