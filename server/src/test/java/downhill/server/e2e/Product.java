package downhill.server.e2e;

import downhill.server.classes.ClassClient;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The shaded jar as a process of its own: on a free port, in an empty folder (which stays, with its log), with its defaults for everything else.
 * What the tests see is what ships.
 */
final class Product implements AutoCloseable {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final String JAR = System.getProperty("downhill.jar");
    private static final Duration START_LIMIT = Duration.ofMinutes(3);

    private static Product shared;

    private final Path folder;
    private final int port;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> settings = new HashMap<>();
    private String jar = JAR;
    private Process process;

    private Product(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** Starts the server and waits until it answers. */
    static Product start() throws IOException {
        Product product = create();
        product.run();
        return product;
    }

    private static Product create() throws IOException {
        Path parent = Files.createDirectories(Path.of("target", "e2e"));
        return new Product(Files.createTempDirectory(parent, "server"), freePort());
    }

    /** The server that all tests share which do not stop it. */
    static synchronized Product shared() throws IOException {
        if (shared == null) {
            shared = create();
            shared.run();
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
        }
        return shared;
    }

    /** Ends the server politely and keeps its folder, port and database for {@link #run}. */
    void stop() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                throw new AssertionError("the server does not end on SIGTERM");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            process.destroyForcibly();
        }
    }

    /** Starts the server in its folder and on its port, the first time or again after {@link #stop}. */
    void run() throws IOException {
        List<String> command = new ArrayList<>(List.of(JAVA, "-jar", jar));
        if (this != shared) {
            // It lives for seconds: half of what its start costs goes into code that is then hardly used.
            command.add(1, "-XX:TieredStopAtLevel=1");
        }
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        Map<String, String> environment = builder.environment();
        environment
                .keySet()
                .removeAll(List.of(
                        "DATABASE_URL",
                        "DATA_DIR",
                        "HOST",
                        "STATIC_DIR",
                        "TRUSTED_PROXY",
                        "PUBLIC_HOSTS",
                        "RETENTION_DAYS",
                        "ACCESS_LOG",
                        "METRICS_TOKEN"));
        environment.putAll(settings);
        environment.put("PORT", Integer.toString(port));
        File log = folder.resolve("server.log").toFile();
        process = builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
        awaitHealth();
    }

    /** From the next {@link #run} on this is another version, in which lines stand behind those of a file of the jar. */
    void change(String file, String lines) throws IOException {
        Path changed = folder.resolve("changed.jar");
        Files.copy(Path.of(jar), changed);
        try (FileSystem zip = FileSystems.newFileSystem(changed)) {
            Files.writeString(zip.getPath(file), lines, StandardOpenOption.APPEND);
        }
        jar = changed.toAbsolutePath().toString();
    }

    /** From the next {@link #run} on the server has a setting. */
    void set(String name, String value) {
        settings.put(name, value);
    }

    /** Speaks to the routes of classes over HTTP. */
    ClassClient classes() {
        return new ClassClient(port);
    }

    /** The address of a path of the site. */
    String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    /** Asks for a path over HTTP and returns the body of the answer, which must be a 200. */
    String get(String path) throws IOException {
        HttpResponse<String> response = request(path);
        if (response.statusCode() != 200) {
            throw new AssertionError("GET " + path + " answered " + response.statusCode() + ": " + response.body());
        }
        return response.body();
    }

    /** Posts JSON, as a program does that is no browser; it must be taken. */
    void post(String path, String json) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url(path)))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 201) {
                throw new AssertionError(
                        "POST " + path + " answered " + response.statusCode() + ": " + response.body());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Runs {@code java -jar downhill.jar replay FILE} on a saved run's JSON. */
    Command replay(String json) throws IOException {
        Path file = Files.writeString(Files.createTempFile(folder, "run", ".json"), json);
        return Command.run(60, JAVA, "-jar", JAR, "replay", file.toString());
    }

    @Override
    public void close() {
        stop();
    }

    private void awaitHealth() throws IOException {
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (true) {
            try {
                if (request("/healthz").statusCode() == 200) {
                    return;
                }
            } catch (IOException notYetListening) {
                // The next try comes in a moment.
            }
            if (!process.isAlive() || System.nanoTime() > deadline) {
                process.destroyForcibly();
                throw new AssertionError(
                        "the server did not start:\n" + Files.readString(folder.resolve("server.log")));
            }
            Pause.milliseconds(50);
        }
    }

    private HttpResponse<String> request(String path) throws IOException {
        try {
            return http.send(
                    HttpRequest.newBuilder(URI.create(url(path))).build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
