package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.core.data.LabeledImages;
import downhill.core.function.Activation;
import downhill.core.function.Argmax;
import downhill.core.network.ForwardPass;
import downhill.core.network.TwoLayerNet;
import downhill.core.training.GradientMethod;
import downhill.core.training.Trainer;
import downhill.core.training.TrainingConfig;
import java.io.IOException;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The numbers of the forward pass are those that the JVM computes. */
class ForwardIT {
    @ParameterizedTest
    @EnumSource(Window.class)
    void readsEachNumberOfTheNetworkThatTheJvmTrains(Window window) throws IOException {
        long seed = Long.getLong("downhill.seed", System.nanoTime());
        System.out.println("ForwardIT: -Ddownhill.seed=" + seed);
        Random random = new Random(seed);
        TrainingConfig config = new TrainingConfig(
                "mnist",
                301 + random.nextInt(700),
                501 + random.nextInt(400),
                7 + random.nextInt(60),
                random.nextBoolean() ? Activation.SIGMOID : Activation.RELU,
                11 + random.nextInt(50),
                0.2,
                100 + random.nextInt(200),
                random.nextInt(1000),
                GradientMethod.BACKPROPAGATION);
        Trainer trainer = Runs.trainer(config);
        Runs.advance(trainer, config.steps());
        TwoLayerNet network = trainer.network();
        LabeledImages test = Mnist.first(1, config.testSize()).test();
        try (Lab lab = Lab.open(window, Product.shared().url(Runs.lab(config) + "&autostart=1"))) {
            lab.await("done");
            BrowserPage page = lab.page();
            page.show("#forward-section");
            page.awaitShown(".forward-figure");

            // Before the first is the last, which is not among the 500 that the page has.
            page.click("[data-action=previous-image]");
            awaitHead(page, network, test, config.testSize() - 1);

            // Another run is asked for that image, too.
            page.type("#seed", "1001");
            Trainer again = Runs.trainer(withSeed(config, 1001));
            Runs.advance(again, config.steps());
            lab.press("start");
            awaitHead(page, again.network(), test, config.testSize() - 1);
            page.type("#seed", Long.toString((long) config.seed()));
            lab.press("start");
            awaitHead(page, network, test, config.testSize() - 1);
            page.show("#forward-section");
            page.click("[data-action=next-image]");
            awaitHead(page, network, test, 0);

            // The digits at the curve lead here: pressed, and by keys, of which the arrows reach each of them.
            int watched = 1 + random.nextInt(11);
            page.click("#digits li:nth-child(" + (watched + 1) + ") .digit");
            awaitHead(page, network, test, watched);
            page.awaitFocus("#forward-title");
            page.show("#digits");
            page.find("#digits li:nth-child(" + (watched + 1) + ") .digit").sendKeys(Keys.ARROW_LEFT);
            page.awaitFocus("#digits li:nth-child(" + watched + ") .digit");
            page.press("Enter");
            awaitHead(page, network, test, watched - 1);
            page.click("#digits li:first-child .digit");
            awaitHead(page, network, test, 0);
            int wrong = 1;
            while (Argmax.of(network.predict(test, wrong), 0, 10) == test.label(wrong)) {
                wrong++;
            }
            page.click("[data-action=wrong-image]");
            awaitHead(page, network, test, wrong);

            ForwardPass pass = ForwardPass.of(network, test.pixels(wrong));
            int answer = Argmax.of(pass.y(), 0, 10);
            int unit = random.nextInt(config.hiddenSize());
            WebElement units =
                    page.driver().findElements(By.cssSelector(".forward-stage")).get(1);
            // The first key shows where one is.
            for (int k = 0; k <= unit; k++) {
                units.sendKeys(Keys.ARROW_RIGHT);
            }
            String expected = String.format(
                    Locale.ROOT,
                    "hidden unit %d: sum %.2f, output %.3f; adds %+.2f to digit %d",
                    unit + 1,
                    pass.a1()[unit],
                    pass.z1()[unit],
                    pass.votes(network.parameters(), answer)[unit],
                    answer);
            assertThat(alike(units.getDomAttribute("aria-valuetext"))).isEqualTo(alike(expected));
            assertThat(alike(page.find(".forward-reading").getText())).isEqualTo(alike(expected));

            checkTables(page, pass, network);
            Accessible.check(page, "the forward pass of an image");
        }
    }

    private static TrainingConfig withSeed(TrainingConfig config, int seed) {
        return new TrainingConfig(
                config.dataset(),
                config.trainSize(),
                config.testSize(),
                config.hiddenSize(),
                config.activation(),
                config.batchSize(),
                config.learningRate(),
                config.steps(),
                seed,
                config.gradient());
    }

    private static void awaitHead(BrowserPage page, TwoLayerNet network, LabeledImages test, int image) {
        double[] y = network.predict(test, image);
        int answer = Argmax.of(y, 0, 10);
        String expected = String.format(
                Locale.ROOT,
                "Image %d · a %d · read as %d %s %.3f",
                image + 1,
                test.label(image),
                answer,
                answer == test.label(image) ? "✓" : "✗",
                y[answer]);
        Pause.until(
                WebPage.LIMIT,
                () -> page.find(".forward-head").getText().equals(expected),
                () -> page.find(".forward-head").getText() + " instead of " + expected);
    }

    private static void checkTables(BrowserPage page, ForwardPass pass, TwoLayerNet network) {
        page.evaluate("document.querySelectorAll('.forward details').forEach(d => { d.open = true; })");
        String rows =
                "[...document.querySelectorAll('.forward details')].map(d => d.querySelectorAll('tbody tr').length)"
                        + ".join()";
        Pause.until(
                WebPage.LIMIT,
                () -> page.evaluate(rows).equals(pass.z1().length + ",10"),
                () -> page.evaluate(rows) + " rows");
        String digits = "[...document.querySelectorAll('.forward details:last-child tbody tr')]"
                + ".map(r => r.lastElementChild.textContent).join()";
        StringBuilder expected = new StringBuilder();
        for (double y : pass.y()) {
            expected.append(expected.isEmpty() ? "" : ",").append(String.format(Locale.ROOT, "%.4f", y));
        }
        assertThat(page.evaluate(digits)).isEqualTo(expected.toString());
    }

    /** A vote that rounds to nothing has a sign in Java only. */
    private static String alike(String words) {
        return words.replace('−', '-').replaceAll("[+-]0\\.00(?!\\d)", "0.00");
    }
}
