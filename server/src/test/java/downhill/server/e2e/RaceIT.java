package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.core.data.LabeledImages;
import downhill.core.function.Activation;
import downhill.core.math.NumPyRandom;
import downhill.core.network.Gradients;
import downhill.core.network.TwoLayerNet;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;

/** The race of the last lesson: one gradient, found in two ways. */
class RaceIT {
    private static final int SEED = 4;
    private static final int BATCH = 3;

    /** How far the two ways are apart depends on the weights and on each image, as nothing else that the page says does. */
    @Test
    void theSlopesAreThoseOfTheWantedMiniBatch() throws IOException {
        String url = Product.shared().url("/learn/round-up?lang=en&seed=" + SEED + "&batch=" + BATCH + "#challenge");
        try (BrowserPage page = BrowserPage.open(Window.DESKTOP, url)) {
            page.click("[data-action=race]");
            page.await(".race-lane:nth-child(2) .race-passes", "data-value", "79520");
            WebElement outcome = page.find(".race-outcome");
            assertThat(Double.parseDouble(outcome.getDomAttribute("data-distance")))
                    .isEqualTo(distanceOnTheJvm());
            assertThat(outcome.getText()).contains(" times as long").endsWith("decimal places.");
        }
    }

    private static double distanceOnTheJvm() throws IOException {
        LabeledImages images = Mnist.first(1000, 1).train();
        NumPyRandom random = new NumPyRandom(SEED);
        TwoLayerNet net = new TwoLayerNet(images.pixelCount(), 50, 10, Activation.SIGMOID, random);
        int[] batch = random.choice(images.count(), BATCH);
        Gradients exact = net.gradient(images, batch);
        Gradients numerical = net.numericalGradient(images, batch);
        return Math.max(
                Math.max(distance(exact.w1(), numerical.w1()), distance(exact.b1(), numerical.b1())),
                Math.max(distance(exact.w2(), numerical.w2()), distance(exact.b2(), numerical.b2())));
    }

    private static double distance(double[] a, double[] b) {
        double largest = 0;
        for (int i = 0; i < a.length; i++) {
            largest = Math.max(largest, Math.abs(a[i] - b[i]));
        }
        return largest;
    }
}
