package downhill.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program as a server in a JVM of its own, on a free port, with its database in a folder. */
public final class ServerProcess implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("Downhill runs at http://localhost:(\\d+) .*");

    private final Path folder;
    private final Process process;
    private final int port;

    /**
     * Starts it and waits until it listens.
     *
     * @param folder where it runs and keeps its database
     * @param environment its settings beside PORT
     * @param jvmOptions such as {@code -Xmx256m}
     */
    public ServerProcess(Path folder, Map<String, String> environment, String... jvmOptions) throws IOException {
        this.folder = folder;
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(jvmOptions));
        // In the program the first of these stands in the jar's manifest.
        command.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "downhill.server.Main"));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment()
                .keySet()
                .removeAll(List.of(
                        "HOST",
                        "DATABASE_URL",
                        "DATA_DIR",
                        "STATIC_DIR",
                        "TRUSTED_PROXY",
                        "PUBLIC_HOSTS",
                        "RETENTION_DAYS",
                        "ACCESS_LOG",
                        "METRICS"));
        builder.environment().putAll(environment);
        builder.environment().put("PORT", "0");
        process = builder.redirectError(folder.resolve("stderr").toFile()).start();
        String line =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
        Matcher address = ADDRESS.matcher(String.valueOf(line));
        if (!address.matches()) {
            process.destroyForcibly();
        }
        assertThat(address.matches()).as("%s%n%s", line, log()).isTrue();
        port = Integer.parseInt(address.group(1));
    }

    public int port() {
        return port;
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** What it has written to standard error. */
    public String log() throws IOException {
        return Files.readString(folder.resolve("stderr"));
    }

    @Override
    public void close() {
        kill();
    }

    /** Ends it at once, in whatever it is doing; by SIGKILL where there are signals. */
    public void kill() {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
