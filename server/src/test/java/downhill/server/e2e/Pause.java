package downhill.server.e2e;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waiting for what another process does in its own time. */
final class Pause {

    private Pause() {}

    /** Waits until the condition holds, asking every 50 ms. */
    static void until(Duration limit, BooleanSupplier condition, Supplier<String> otherwise) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("not within " + limit.toSeconds() + " s: " + otherwise.get());
            }
            milliseconds(50);
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
