package downhill.server.e2e;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * An X server that draws into memory.
 *
 * @param name what programs need as their {@code DISPLAY}
 */
record VirtualDisplay(Process process, String name) implements AutoCloseable {

    /** Starts the server on a number that is free, and waits until it takes connections. */
    static VirtualDisplay start(Path xvfb) throws IOException {
        Process process = new ProcessBuilder(
                        xvfb.toString(), "-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        // It writes its number as soon as it is ready.
        String number = process.inputReader().readLine();
        if (number == null) {
            throw new IOException(xvfb + " has ended without a display");
        }
        return new VirtualDisplay(process, ":" + number.strip());
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            process.destroyForcibly();
        }
    }
}
