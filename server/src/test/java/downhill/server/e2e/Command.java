package downhill.server.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Runs another program to its end and keeps what it wrote to its standard output. */
record Command(int exitCode, String output) {

    /**
     * Runs the program and waits for it; what it writes to its standard error is dropped.
     *
     * @throws IOException if it cannot be started, or is not done within the time and had to be ended
     */
    static Command run(int seconds, String... words) throws IOException {
        Process process = new ProcessBuilder(List.of(words))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        CompletableFuture<String> output = CompletableFuture.supplyAsync(() -> read(process.getInputStream()));
        try {
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                throw new IOException(words[0] + " was not done within " + seconds + " s");
            }
            return new Command(process.exitValue(), output.join());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(words[0] + " was interrupted", e);
        } finally {
            process.destroyForcibly();
        }
    }

    private static String read(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
