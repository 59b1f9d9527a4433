package downhill.server.e2e;

import java.io.IOException;
import java.time.Duration;
import org.openqa.selenium.WebElement;

/** The lab in a browser, read through {@code #run-status}. */
final class Lab implements AutoCloseable {

    private static final String STATUS = "#run-status";

    private final BrowserPage page;

    private Lab(BrowserPage page) {
        this.page = page;
    }

    static Lab open(Window window, String url) throws IOException {
        return new Lab(BrowserPage.open(window, url));
    }

    BrowserPage page() {
        return page;
    }

    /** Waits for a state: idle, loading, running, paused, done or failed. */
    void await(String state) {
        page.await(STATUS, "data-state", state);
    }

    void awaitStep(int step) {
        page.await(STATUS, "data-step", Integer.toString(step));
    }

    /** Waits until the run has come to a step or beyond it. */
    void awaitStepFrom(int step) {
        Pause.until(Duration.ofSeconds(60), () -> step() >= step, () -> "still at step " + step());
    }

    /** Presses a button of the lab: start, pause, reset, save-run, … */
    void press(String action) {
        page.click("[data-action=" + action + "]");
    }

    /** Presses the button that advances 1, 10 or 100 steps, and waits for the pause after them. */
    void step(int count) {
        int goal = step() + count;
        page.click("[data-action=step][data-steps='" + count + "']");
        awaitStep(goal);
        await("paused");
    }

    int step() {
        return Integer.parseInt(hook("step"));
    }

    String hook(String name) {
        WebElement status = page.find(STATUS);
        return status.getDomAttribute("data-" + name);
    }

    RunResult result() {
        return new RunResult(
                step(),
                Double.parseDouble(hook("loss")),
                Double.parseDouble(hook("train-accuracy")),
                Double.parseDouble(hook("test-accuracy")),
                hook("fingerprint"));
    }

    @Override
    public void close() {
        page.close();
    }
}
