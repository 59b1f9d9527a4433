package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.core.data.LabeledImages;
import downhill.core.function.Activation;
import downhill.core.network.Gradients;
import downhill.core.network.TwoLayerNet;
import downhill.core.plot.Spread;
import downhill.core.training.GradientMethod;
import downhill.core.training.Trainer;
import downhill.core.training.TrainingConfig;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Slopes and histograms are those of the JVM's network on the first 100 training images. */
class SlopesIT {
    private static final int[] IMAGES = IntStream.range(0, 100).toArray();

    @ParameterizedTest
    @EnumSource(Window.class)
    void showsTheSlopesOfTheNetworkThatTheJvmTrains(Window window) throws IOException {
        long seed = Long.getLong("downhill.seed", System.nanoTime());
        System.out.println("SlopesIT: -Ddownhill.seed=" + seed);
        Random random = new Random(seed);
        TrainingConfig config = new TrainingConfig(
                "mnist",
                301 + random.nextInt(700),
                151 + random.nextInt(400),
                7 + random.nextInt(60),
                Activation.SIGMOID,
                11 + random.nextInt(50),
                0.5,
                150 + random.nextInt(200),
                random.nextInt(1000),
                GradientMethod.BACKPROPAGATION);
        Trainer trainer = Runs.trainer(config);
        LabeledImages train = Mnist.first(config.trainSize(), 1).train();
        Spread start = Spread.of(trainer.network().parameters().w1());
        Spread secondStart = Spread.of(trainer.network().parameters().w2());
        double startSlopes =
                Spread.of(trainer.network().gradient(train, IMAGES).w1()).deviation();
        Runs.advance(trainer, config.steps());
        TwoLayerNet network = trainer.network();
        Gradients back = network.gradient(train, IMAGES);
        Gradients central = network.numericalGradient(train, IMAGES);

        try (Lab lab = Lab.open(window, Product.shared().url(Runs.lab(config) + "&autostart=1"))) {
            lab.await("done");
            BrowserPage page = lab.page();
            page.show("#spread-section");
            awaitCaption(page, 0, Spread.of(network.parameters().w1()).deviation(), start.deviation());
            awaitCaption(page, 3, Spread.of(back.w1()).deviation(), startSlopes);

            page.click(".spread summary");
            // The extremes tell one seed from another.
            awaitExtremes(page, 2, start);
            awaitExtremes(page, 4, secondStart);

            page.show("#slope-section");
            int middle = 14 * 28 + 14;
            awaitSlope(page, back.w1()[middle * config.hiddenSize()], central.w1()[middle * config.hiddenSize()]);

            // By the keyboard: the field of the unit, then the other layer.
            int unit = 1 + random.nextInt(config.hiddenSize() - 1);
            type(page, ".slope-unit input", unit + 1);
            int first = middle * config.hiddenSize() + unit;
            awaitSlope(page, back.w1()[first], central.w1()[first]);
            List<WebElement> layers = page.driver().findElements(By.cssSelector(".slope input[type=radio]"));
            layers.get(0).sendKeys(Keys.ARROW_RIGHT);
            awaitSlope(page, back.b1()[unit], central.b1()[unit]);
            layers.get(1).sendKeys(Keys.ARROW_RIGHT);
            awaitSlope(page, back.w2()[unit * 10], central.w2()[unit * 10]);
            layers.get(2).sendKeys(Keys.ARROW_RIGHT);
            awaitSlope(page, back.b2()[0], central.b2()[0]);
            Accessible.check(page, "the slope of a bias");

            // A bar of the panel of a unit leads to its weight.
            page.show("#learned-section");
            page.click(".tile[aria-label='Hidden unit 3']");
            page.click(".unit-bars li:nth-child(5)");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("slope-title");
            awaitSlope(page, back.w2()[2 * 10 + 4], central.w2()[2 * 10 + 4]);
            assertThat(page.find(".slope h3").getText()).isEqualTo("W2: from hidden unit 3 to digit 4");
        }
    }

    private static void type(BrowserPage page, String field, int value) {
        WebElement input = page.driver().findElement(By.cssSelector(field));
        input.sendKeys(Keys.chord(Keys.CONTROL, "a"), Integer.toString(value), Keys.ENTER);
    }

    private static void awaitSlope(BrowserPage page, double back, double central) {
        Pause.until(
                WebPage.LIMIT,
                () -> isNear(number(page.find("#slope-back").getText()), back)
                        && isNear(number(page.find("#slope-central").getText()), central),
                () -> page.find(".slope h3").getText() + ": "
                        + page.find("#slope-back").getText() + " and "
                        + page.find("#slope-central").getText() + " instead of " + back + " and " + central);
    }

    /** Six digits are shown, of small numbers four; central differences round at 1e-11 or so. */
    private static boolean isNear(double shown, double number) {
        double share = Math.abs(number) < 1e-4 ? 6e-4 : 6e-6;
        return Math.abs(shown - number) <= share * Math.abs(number) + 1e-9;
    }

    /** Before the last numbers those of an earlier step may be there. */
    private static void awaitCaption(BrowserPage page, int figure, double now, double start) {
        String caption = ".histograms figure:nth-child(" + (figure + 1) + ") figcaption";
        Pause.until(
                WebPage.LIMIT,
                () -> {
                    String[] parts = page.find(caption).getText().split("s\\.d\\. ");
                    return parts.length == 3
                            && isAlmost(number(parts[1].substring(0, parts[1].indexOf(" ·"))), now)
                            && isAlmost(number(parts[2]), start);
                },
                () -> page.find(caption).getText() + " instead of " + now + " and " + start);
    }

    /** Two digits are shown. */
    private static void awaitExtremes(BrowserPage page, int row, Spread spread) {
        String cells = ".spread tbody tr:nth-child(" + row + ") td:nth-child(";
        Pause.until(
                WebPage.LIMIT,
                () -> isAlmost(number(page.find(cells + "5)").getText()), spread.least())
                        && isAlmost(number(page.find(cells + "6)").getText()), spread.greatest()),
                () -> page.find(cells + "5)").getText() + " to "
                        + page.find(cells + "6)").getText() + " instead of " + spread);
    }

    private static boolean isAlmost(double shown, double number) {
        double second = Math.pow(10, Math.floor(Math.log10(Math.abs(number))) - 1);
        return Math.abs(shown - number) <= 0.51 * second;
    }

    private static double number(String text) {
        String plain = text.replace('−', '-')
                .replace(" × 10", "e")
                .replace("10⁻", "1e⁻")
                .replace('⁻', '-');
        for (int digit = 0; digit < 10; digit++) {
            plain = plain.replace("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digit), (char) ('0' + digit));
        }
        return text.isBlank() || text.equals("–") ? Double.NaN : Double.parseDouble(plain);
    }
}
