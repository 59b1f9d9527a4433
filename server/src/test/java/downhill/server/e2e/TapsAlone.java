package downhill.server.e2e;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** One finger that taps, or a mouse that clicks: whatever can be dragged moves all the same. */
final class TapsAlone {
    private static final double[][] PLACES = {
        {0.25, 0.3}, {0.5, 0.65}, {0.75, 0.35}, {0.4, 0.8}, {0.2, 0.5}, {0.5, 0.95}, {0.97, 0.3}
    };

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private TapsAlone() {}

    /** Returns what of a lesson does not move. */
    static List<String> faults(BrowserPage page, Window window) {
        Finger finger = new Finger(page, window);
        List<String> faults = new ArrayList<>();
        for (WebElement handle : page.driver().findElements(By.cssSelector(".handle, .share-track, .turning"))) {
            if (handle.isDisplayed() && !moves(page, finger, handle)) {
                faults.add(handle.getDomAttribute("aria-label"));
            }
        }
        return faults;
    }

    /** Taps the point, then places of its figure, one of which no other point stands at, or a button of the figure. */
    private static boolean moves(BrowserPage page, Finger finger, WebElement handle) {
        String before = said(handle);
        List<WebElement> buttons = page.driver()
                .findElements(By.cssSelector(".step[data-current] .step-controls .step-controls .button-row button"));
        if (!buttons.isEmpty() && handle.getDomAttribute("class").contains("turning")) {
            finger.tap(buttons.get(0));
            return changes(handle, before, PATIENCE);
        }
        boolean point = handle.getDomAttribute("class").contains("handle");
        WebElement figure = point ? handle.findElement(By.xpath("..")) : handle;
        // A place where another point stands moves nothing: the next one is soon tried, and on a busy machine all
        // again.
        for (Duration wait : List.of(Duration.ofSeconds(2), PATIENCE)) {
            for (double[] place : PLACES) {
                if (point) {
                    finger.tap(handle);
                    // Where two points lie one over the other, the upper one has to be moved first.
                    page.driver().executeScript("arguments[0].focus({preventScroll: true})", handle);
                }
                finger.tapAt(figure, place[0], place[1]);
                if (changes(handle, before, wait)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean changes(WebElement handle, String before, Duration wait) {
        long deadline = System.nanoTime() + wait.toNanos();
        while (said(handle).equals(before)) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            Pause.milliseconds(20);
        }
        return true;
    }

    private static String said(WebElement slider) {
        return slider.getDomAttribute("aria-valuenow") + " " + slider.getDomAttribute("aria-valuetext");
    }
}
