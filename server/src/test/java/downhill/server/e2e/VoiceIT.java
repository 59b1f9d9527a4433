package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.core.function.Activation;
import downhill.core.training.GradientMethod;
import downhill.core.training.TrainingConfig;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What screen readers hear while something runs: few sentences, at its milestones, the outcome last. */
class VoiceIT {
    private static final TrainingConfig SECONDS = new TrainingConfig(
            "mnist", 1000, 500, 50, Activation.SIGMOID, 100, 0.3, 12_000, 5, GradientMethod.BACKPROPAGATION);

    @Test
    void labSpeaksAtMilestones() throws IOException {
        try (Lab lab = Lab.open(Window.PHONE, Product.shared().url(Runs.lab(SECONDS)))) {
            Voice.listen(lab.page());
            lab.press("start");
            lab.await("done");
            Voice.await(lab.page(), "Done");
            long millis = ((Number) lab.page().evaluate("performance.now() - window.heard[0][0]")).longValue();
            // The beginning, the end, and every quarter unless the run is short.
            assertThat(Voice.heard(lab.page()))
                    .as(millis + " ms")
                    .hasSizeBetween(2, 6)
                    .noneMatch(words -> words.startsWith("Training") && words.contains("12,000"));
        }
    }

    @Test
    void lessonSpeaksWhenTheReaderComesToRest() throws IOException {
        try (BrowserPage page =
                BrowserPage.open(Window.DESKTOP, Product.shared().url("/learn/loss?lang=en"))) {
            LessonNumbers.awaitExperiment(page, "loss");
            page.driver().executeScript("document.querySelector('#experiment [role=slider]').focus()");
            Voice.listen(page);
            for (int i = 0; i < 5; i++) {
                page.press("ArrowRight");
            }
            Pause.until(
                    Duration.ofSeconds(20),
                    () -> !((List<?>) page.evaluate("window.heard")).isEmpty(),
                    () -> "nothing is said");
            assertThat(Voice.heard(page))
                    .hasSize(1)
                    .allSatisfy(words -> assertThat(words).doesNotContainPattern("[0-9]\\.[0-9]{7}"));
        }
    }
}
