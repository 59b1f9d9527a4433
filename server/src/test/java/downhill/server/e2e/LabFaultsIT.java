package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.core.function.Activation;
import downhill.core.training.GradientMethod;
import downhill.core.training.Trainer;
import downhill.core.training.TrainingConfig;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** What goes wrong in the lab is said in words, and nothing is lost. */
class LabFaultsIT {

    @Test
    void valueOutsideItsRangeIsExplainedBesideItsField() throws IOException {
        try (Lab lab = Lab.open(Window.PHONE, Product.shared().url("/lab?lang=en"))) {
            BrowserPage page = lab.page();
            page.type("#hidden", "900");
            assertThat(page.find("#hidden-note").getText()).contains("900").contains("500");
            assertThat(page.find("#hidden").getDomAttribute("aria-invalid")).isEqualTo("true");
            assertThat(page.isAvailable("[data-action=start]")).isFalse();
            page.type("#hidden", "12");
            assertThat(page.find("#hidden").getDomAttribute("aria-invalid")).isNotEqualTo("true");
            assertThat(page.isAvailable("[data-action=start]")).isTrue();
        }
    }

    @Test
    void learningRateThatIsTooLargeEndsTheRunWithItsLikelyCause() throws IOException {
        TrainingConfig config = new TrainingConfig(
                "mnist", 500, 100, 10, Activation.RELU, 20, 1e200, 50, 1, GradientMethod.BACKPROPAGATION);
        Trainer trainer = Runs.trainer(config);
        Runs.advance(trainer, config.steps());
        assertThat(trainer.isFailed()).isTrue();
        try (Lab lab = Lab.open(Window.DESKTOP, Product.shared().url(Runs.lab(config) + "&autostart=1"))) {
            lab.await("failed");
            assertThat(lab.step()).isEqualTo(trainer.stepsDone());
            assertThat(lab.page().find("#run-message").getText())
                    .contains("step " + trainer.stepsDone())
                    .contains("learning rate (10²⁰⁰) is too large");

            // A loss that is not finite has no slope, whichever parameter the reader chooses, in both languages.
            BrowserPage page = lab.page();
            page.show("#slope-section");
            page.awaitText(".slope-value", "The loss of this network is no longer finite");
            page.click(".slope label:has(input[type=radio]:not(:checked))");
            page.awaitText(".slope h3", "b1: the bias of hidden unit 1");
            page.awaitText(".slope-value", "The loss of this network is no longer finite");
            page.click("#language");
            page.awaitText(".slope-value", "손실은 유한한 값이 아니어서");
        }
    }

    @Test
    void runThatEnlargesRoundingsSaysWhereItMayLeaveNumPy() throws IOException {
        TrainingConfig leaping = new TrainingConfig(
                "mnist", 1000, 100, 20, Activation.SIGMOID, 100, 10, 200, 0, GradientMethod.BACKPROPAGATION);
        try (Lab lab = Lab.open(Window.PHONE, Product.shared().url(Runs.lab(leaping) + "&autostart=1"))) {
            lab.await("done");
            Pause.until(
                    WebPage.LIMIT,
                    () -> !lab.hook("equal-until").isEmpty(),
                    () -> "the run is not compared with NumPy");
            int equalUntil = Integer.parseInt(lab.hook("equal-until"));
            assertThat(equalUntil).isBetween(1, leaping.steps() - 1);
            assertThat(lab.page().find("#run-equal").getText())
                    .contains("Up to step " + equalUntil + " any build of NumPy");
            lab.page().click("#diagnosis button.quiet");
            lab.page().click("[data-action=mend]");
            Pause.until(
                    WebPage.LIMIT,
                    () -> lab.hook("state").equals("done")
                            && !lab.hook("config").contains("lr=10&"),
                    () -> "the mended run is " + lab.hook("state") + ", " + lab.hook("config"));
            assertThat(lab.page().driver().findElements(By.cssSelector("[data-finding=LEARNING_RATE_TOO_LARGE]")))
                    .isEmpty();
            lab.page().go(Product.shared().url(Runs.lab(Runs.SHORT) + "&autostart=1"));
            lab.await("done");
            lab.page().await("#run-status", "data-equal-until", Integer.toString(Runs.SHORT.steps()));
            assertThat(lab.page().find("#run-equal").isDisplayed()).isFalse();
        }
    }

    @Test
    void fetchThatFailedIsTriedAgainAndGoesOnFromWhereItStopped() throws IOException {
        TrainingConfig config = new TrainingConfig(
                "mnist", 4000, 1000, 10, Activation.SIGMOID, 20, 0.5, 60, 3, GradientMethod.BACKPROPAGATION);
        try (Gateway gateway = new Gateway(Product.shared());
                Lab lab = Lab.open(Window.DESKTOP, gateway.url(Runs.lab(config)))) {
            lab.page().forgive("/data/mnist/train-2-");
            gateway.refuse("/data/mnist/train-2-");
            lab.press("start");
            lab.await("failed");
            assertThat(lab.page().find("#run-message").getText()).contains("503");
            List<String> before = gateway.shardsServed();

            gateway.refuseNothing();
            lab.press("retry");
            assertThat(lab.page().evaluate("document.activeElement.dataset.action"))
                    .isIn("start", "pause");
            lab.await("done");
            assertThat(lab.result()).isEqualTo(Runs.onTheJvm(config));
            assertThat(before).isNotEmpty();
            assertThat(gateway.shardsServed())
                    .startsWith(before.toArray(String[]::new))
                    .doesNotHaveDuplicates()
                    .hasSize(5);
        }
    }

    private static final TrainingConfig SLOW = new TrainingConfig(
            "mnist", 1000, 200, 50, Activation.SIGMOID, 100, 0.3, 1200, 5, GradientMethod.BACKPROPAGATION);

    @Test
    void workerThatIsSilentIsReplaced() throws IOException {
        try (Lab lab = Lab.on(BrowserPage.open(Window.DESKTOP, "about:blank"))) {
            BrowserPage page = lab.page();
            page.driver()
                    .executeCdpCommand(
                            "Page.addScriptToEvaluateOnNewDocument",
                            Map.of(
                                    "source",
                                    "if (self.Worker) { self.Worker = class extends Worker {"
                                            + " constructor(...all) { super(...all); self.lastWorker = this; } }; }"));
            page.go(Product.shared().url(Runs.lab(SLOW) + "&path=java&autostart=1"));
            lab.awaitStepFrom(1);
            page.driver().executeScript("lastWorker.terminate()");
            page.awaitText("#run-message-text", "has reported nothing for 10 seconds");
            lab.press("retry");
            lab.await("done");
            assertThat(lab.result()).isEqualTo(Runs.onTheJvm(SLOW));
        }
    }

    @Test
    void programOfTheLowerHalfThatDidNotLoadIsFetchedAgain() throws IOException {
        try (Gateway gateway = new Gateway(Product.shared())) {
            gateway.refuse("/app/insight.");
            try (Lab lab = Lab.open(Window.PHONE, gateway.url(Runs.lab(Runs.SHORT) + "&autostart=1"))) {
                lab.page().forgive("/app/insight.");
                lab.page().forgive("Failed to fetch dynamically imported module");
                lab.await("done");
                lab.page().awaitText("[data-missing=later-module]", "did not load");
                assertThat(lab.page().find("#learned-section > .insight-empty").isDisplayed())
                        .isFalse();
                // It would have saved the run; a reader who presses too early need not press again.
                lab.page().click("[data-action=save-run]");
                gateway.heal();
                lab.page().click("[data-missing=later-module] button");
                lab.page().await("#learned-section", "data-filled", "");
                lab.page().awaitShown("#save-dialog");
                assertThat(lab.page().find("[data-missing=later-module]").isDisplayed())
                        .isFalse();
            }
        }
    }
}
