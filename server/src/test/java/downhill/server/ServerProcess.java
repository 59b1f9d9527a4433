package downhill.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program as a server in a JVM of its own, on a free port, with its database in a folder. */
public final class ServerProcess implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("Downhill runs at http://localhost:(\\d+) .*");

    /** What the program reads from its environment. */
    private static final List<String> SETTINGS = List.of(
            "HOST",
            "PORT",
            "DATABASE_URL",
            "DATA_DIR",
            "STATIC_DIR",
            "TRUSTED_PROXY",
            "PUBLIC_HOSTS",
            "OPERATOR",
            "RETENTION_DAYS",
            "ACCESS_LOG",
            "METRICS_TOKEN");

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
        Map<String, String> settings = new HashMap<>(environment);
        settings.put("PORT", "0");
        process = start(folder, settings, List.of(jvmOptions), List.of());
        String line =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
        Matcher address = ADDRESS.matcher(String.valueOf(line));
        if (!address.matches()) {
            process.destroyForcibly();
        }
        assertThat(address.matches()).as("%s%n%s", line, log()).isTrue();
        port = Integer.parseInt(address.group(1));
    }

    /**
     * Starts the program in a JVM of its own, which writes its standard error into the file {@code stderr}.
     *
     * @param folder where it runs
     * @param environment its settings; it has no other ones
     * @param jvmOptions such as {@code -Xmx256m}
     * @param arguments of the program
     * @return the process
     * @throws IOException if it cannot be started
     */
    public static Process start(
            Path folder, Map<String, String> environment, List<String> jvmOptions, List<String> arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // It lives for seconds: half of what its start costs goes into code that is then hardly used.
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(jvmOptions);
        // In the program the first of these stands in the jar's manifest.
        command.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "downhill.server.Main"));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeAll(SETTINGS);
        builder.environment().putAll(environment);
        return builder.redirectError(folder.resolve("stderr").toFile()).start();
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
