package downhill.server.e2e;

import java.io.IOException;
import java.time.Duration;

/** The lab in a browser, read through {@code #run-status}. */
final class Lab implements AutoCloseable {

    private final BrowserPage page;
    private final RunStatus status;

    private Lab(BrowserPage page) {
        this.page = page;
        status = new RunStatus(page);
    }

    static Lab open(Window window, String url) throws IOException {
        return new Lab(BrowserPage.open(window, url));
    }

    /** Takes a browser that has been opened at the lab. */
    static Lab on(BrowserPage page) {
        return new Lab(page);
    }

    BrowserPage page() {
        return page;
    }

    /** Waits for a state: idle, loading, running, paused, done or failed. */
    void await(String state) {
        status.await(state);
    }

    void awaitStep(int step) {
        status.awaitStep(step);
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

    /** Moves the timeline, and waits until the rooms show that step. */
    void look(int step) {
        page.driver()
                .executeScript(
                        "const line = document.querySelector('#run-timeline'); line.value = arguments[0];"
                                + " line.dispatchEvent(new Event('input', {bubbles: true}));",
                        step);
        page.await("#run-status", "data-shown-step", Integer.toString(step));
    }

    int step() {
        return status.step();
    }

    String hook(String name) {
        return status.hook(name);
    }

    RunResult result() {
        return status.result();
    }

    @Override
    public void close() {
        page.close();
    }
}
