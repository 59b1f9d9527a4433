package downhill.server.e2e;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.openqa.selenium.StaleElementReferenceException;

/** Waiting for what another process does in its own time. */
final class Pause {

    private Pause() {}

    /** Waits until the condition holds, asking every 50 ms. */
    static void until(Duration limit, BooleanSupplier condition, Supplier<String> otherwise) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!holds(condition)) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("not within " + limit.toSeconds() + " s: " + otherwise.get());
            }
            milliseconds(50);
        }
    }

    /** Waits until it reads the same twice, and returns it. */
    static String untilStill(Duration limit, Supplier<String> reading) {
        String[] last = {reading.get()};
        until(
                limit,
                () -> {
                    milliseconds(120);
                    String before = last[0];
                    last[0] = reading.get();
                    return last[0].equals(before);
                },
                () -> "still moves: " + last[0]);
        return last[0];
    }

    /** An element that the page has replaced while it was read tells nothing of the new one. */
    private static boolean holds(BooleanSupplier condition) {
        try {
            return condition.getAsBoolean();
        } catch (StaleElementReferenceException replaced) {
            return false;
        }
    }

    /** Waits for a file that the browser saves: Chromium holds its name with an empty one until all of it is there. */
    static void untilSaved(Path file) {
        until(WebPage.LIMIT, () -> file.toFile().length() > 0, () -> file.getFileName() + " is not saved");
    }

    /** Waits in a thread that serves a browser, until the test lets it go on. */
    static void untilReleased(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static void milliseconds(long count) {
        try {
            Thread.sleep(count);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
