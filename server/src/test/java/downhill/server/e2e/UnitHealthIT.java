package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.core.data.LabeledImages;
import downhill.core.diagnosis.HiddenActivity;
import downhill.core.function.Activation;
import downhill.core.training.GradientMethod;
import downhill.core.training.Trainer;
import downhill.core.training.TrainingConfig;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** Units that have stopped learning are those that the JVM finds, and the lab says so at its top. */
class UnitHealthIT {
    /** As many training images are looked at, or all while a unit is 0 on them. */
    private static final int IMAGES = 500;

    private static final String NAMES =
            "[...document.querySelectorAll('.tile')].map(t => t.getAttribute('aria-label'))";

    /** A rate of 2 kills nearly all units within 300 steps, and the answer is one digit. */
    @Test
    void marksDeadUnitsAndSaysThatTheAnswerIsAlwaysTheSame() throws IOException {
        TrainingConfig config = new TrainingConfig(
                "mnist", 2000, 1000, 50, Activation.RELU, 100, 2, 300, 0, GradientMethod.BACKPROPAGATION);
        HiddenActivity activity = activity(config);
        assertThat(activity.deadUnits()).isBetween(25, 50);
        try (Lab lab = Lab.open(Window.PHONE, Product.shared().url(Runs.lab(config) + "&autostart=1"))) {
            lab.await("done");
            awaitNames(lab.page(), activity);
            lab.page().show("#learned-section");
            assertThat(lab.page().find(".tiles-health").getText())
                    .contains(activity.deadUnits() + " of 50 units are dead")
                    .contains("all 2,000 training images");
            lab.page().show("#learn");
            awaitFinding(
                    lab.page(),
                    "DEAD_UNITS",
                    activity.deadUnits()
                            + " of 50 hidden units are dead: they are 0 on all of the first 2,000 training images");
            awaitFinding(lab.page(), "ONE_DIGIT", "100% of the test images as ");
            lab.page().click("[data-finding=ONE_DIGIT] a");
            lab.page().awaitFocus("#failing-title");
            assertThat(lab.page().driver().executeScript("""
                            const heading = document.activeElement;
                            const words = document.createRange();
                            words.selectNodeContents(heading);
                            const box = heading.getBoundingClientRect();
                            return box.top > 4 && box.bottom < innerHeight
                                && box.width < words.getBoundingClientRect().width + 4;
                            """))
                    .as("the heading is in the window, and its mark no longer than its words")
                    .isEqualTo(true);
            lab.page().click("[data-finding=DEAD_UNITS] a");
            lab.page().awaitFocus("#learned-title");
            lab.page().click(".tile[aria-label$=dead]");
            String opened = lab.page().attribute(".tile[aria-expanded=true]", "aria-controls");
            assertThat(lab.page().find("#" + opened).isDisplayed()).isTrue();
            assertThat(lab.page().find(".unit-idle").getText())
                    .contains("This unit is dead")
                    .contains("no slope gets through");
            Accessible.check(lab.page(), "a dead unit");

            lab.press("mend");
            Pause.until(
                    WebPage.LIMIT,
                    () -> lab.hook("state").equals("done") && lab.hook("config").contains("lr=0.1&"),
                    () -> "the mended run is " + lab.hook("state") + ", " + lab.hook("config"));
            lab.page().show("#learned-section");
            Pause.until(
                    WebPage.LIMIT,
                    () -> lab.page().find(".tiles-health").getText().equals("None of the 50 units is dead."),
                    () -> lab.page().find(".tiles-health").getText());
            assertThat(lab.page().driver().findElements(By.cssSelector("[data-finding=DEAD_UNITS]")))
                    .isEmpty();
        }
    }

    /** A rate of 5 drives most sigmoid units to their ends within 400 steps; what has the focus keeps it while numbers change. */
    @Test
    void marksSaturatedUnitsWhileTheRunGoesOn() throws IOException {
        TrainingConfig config = new TrainingConfig(
                "mnist", 2000, 1000, 50, Activation.SIGMOID, 100, 5, 400, 0, GradientMethod.BACKPROPAGATION);
        HiddenActivity activity = activity(config);
        assertThat(activity.saturatedUnits()).isBetween(25, 49);
        try (Lab lab = Lab.open(Window.DESKTOP, Product.shared().url(Runs.lab(config)))) {
            lab.step(10);
            lab.step(10);
            lab.page().awaitShown("[data-finding=SATURATED_UNITS] a");
            String before = lab.page().find("[data-finding=SATURATED_UNITS]").getText();
            lab.page().evaluate("document.querySelector('[data-finding=SATURATED_UNITS] a').focus()");
            lab.page().evaluate("document.querySelector('[data-action=start]').click()");
            lab.await("done");
            awaitNames(lab.page(), activity);
            String after = activity.saturatedUnits() + " of 50 hidden units are saturated";
            assertThat(before).doesNotContain(after);
            awaitFinding(lab.page(), "SATURATED_UNITS", after);
            assertThat(lab.page().evaluate("document.activeElement.getAttribute('href')"))
                    .isEqualTo("#learned-title");
            lab.page().click(".tile[aria-label$=saturated]");
            assertThat(lab.page().find(".unit-idle").getText()).contains("y(1−y)");
        }
    }

    private static HiddenActivity activity(TrainingConfig config) throws IOException {
        Trainer trainer = Runs.trainer(config);
        Runs.advance(trainer, config.steps());
        LabeledImages train = Mnist.first(config.trainSize(), 1).train();
        return HiddenActivity.of(
                trainer.network(), train, 0, config.activation() == Activation.RELU ? config.trainSize() : IMAGES);
    }

    private static void awaitNames(BrowserPage page, HiddenActivity activity) {
        List<String> expected = new ArrayList<>();
        for (int j = 0; j < activity.unitCount(); j++) {
            expected.add("Hidden unit " + (j + 1)
                    + (activity.isDead(j) ? ", dead" : activity.isSaturated(j) ? ", saturated" : ""));
        }
        Pause.until(
                WebPage.LIMIT,
                () -> expected.equals(page.evaluate(NAMES)),
                () -> page.evaluate(NAMES) + " instead of " + expected);
    }

    /** The lab hears of it after the tiles. */
    private static void awaitFinding(BrowserPage page, String kind, String words) {
        String place = "[data-finding=" + kind + "]";
        page.awaitShown(place);
        Pause.until(
                WebPage.LIMIT,
                () -> page.find(place).getText().contains(words),
                () -> page.find(place).getText() + " instead of " + words);
    }
}
