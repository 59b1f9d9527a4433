package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.core.function.Activation;
import downhill.core.training.GradientMethod;
import downhill.core.training.TrainingConfig;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What a teacher's link locks and hides in the lab. */
class FixedSettingsIT {
    private static final TrainingConfig SET =
            new TrainingConfig("mnist", 200, 100, 5, Activation.RELU, 10, 0.5, 30, 7, GradientMethod.BACKPROPAGATION);

    private static final String FIXED = "&lock=lr,hidden,train,activation&hide=seed&task=Find+the+best+batch";

    @ParameterizedTest
    @EnumSource
    void lockedSettingsCannotBeChangedAndHiddenOnesAreNotSeenAndBothAreUsed(Window window) throws IOException {
        try (Lab lab = Lab.open(window, Product.shared().url(Runs.lab(SET) + FIXED))) {
            BrowserPage page = lab.page();
            lab.await("idle");
            assertThat(page.find("#lab-task").getText()).contains("Find the best batch");
            page.show("#batch");
            assertThat(page.find("#settings-fixed").isDisplayed()).isTrue();
            assertThat(page.find("[data-action=defaults]").isDisplayed()).isFalse();
            assertThat(page.find("#seed").isDisplayed()).isFalse();
            assertThat(page.find("label[for=seed]").isDisplayed()).isFalse();

            tryAll(page);
            // What the teacher leaves to the reader can be changed.
            page.type("#batch", "20");
            lab.step(10);
            // While a run is under way the learning rate can be changed, unless it is locked.
            tryAll(page);
            lab.press("start");
            lab.await("done");
            tryAll(page);
            TrainingConfig expected = new TrainingConfig(
                    "mnist", 200, 100, 5, Activation.RELU, 20, 0.5, 30, 7, GradientMethod.BACKPROPAGATION);
            assertThat(lab.result()).isEqualTo(Runs.onTheJvm(expected));
            Accessible.check(page, "the lab with fixed settings", List.of(), "light");
        }
    }

    /** Tries to change what is locked, as a mouse, a finger and a keyboard do. */
    private static void tryAll(BrowserPage page) {
        page.show("#batch");
        for (String field : List.of("#lr", "#hidden", "#train")) {
            WebElement input = page.find(field);
            page.driver().executeScript("arguments[0].focus()", input);
            input.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.BACK_SPACE, "9", Keys.ARROW_UP, Keys.TAB);
        }
        WebElement slider = page.find("#lr-slider");
        page.driver().executeScript("arguments[0].scrollIntoView({block: 'center'}); arguments[0].focus()", slider);
        slider.click();
        page.press("ArrowRight");
        List<WebElement> chips = page.driver()
                .findElements(By.cssSelector(
                        "#settings :is([data-set=lr], [data-set=hidden], [data-set=train], label.choice:has("
                                + "[name=activation]))"));
        assertThat(chips).hasSizeGreaterThan(5);
        for (WebElement chip : chips) {
            page.driver().executeScript("arguments[0].scrollIntoView({block: 'center'})", chip);
            chip.click();
        }
        WebElement radio = page.find("#settings [name=activation]:checked");
        page.driver().executeScript("arguments[0].focus()", radio);
        radio.sendKeys(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ARROW_LEFT);
        assertThat(page.evaluate("['lr', 'hidden', 'train'].map(id => document.getElementById(id).value).join()"))
                .isEqualTo("0.5,5,200");
        assertThat(page.evaluate("document.querySelector('#settings [name=activation]:checked')?.value"))
                .isEqualTo("relu");
        assertThat(page.evaluate("new URLSearchParams(location.search).get('lr')"))
                .isEqualTo("0.5");
    }
}
