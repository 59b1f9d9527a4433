package downhill.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import downhill.core.data.IdxFile;
import downhill.server.data.DataSets;
import downhill.server.data.ImageFiles;
import downhill.server.files.StoredFile;
import downhill.server.site.Site;
import downhill.server.site.StaticFiles;
import downhill.server.storage.Database;
import io.github.bucket4j.TimeMeter;
import io.javalin.Javalin;
import io.javalin.router.ParsedEndpoint;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** A running server on a free port, with a SQLite file, a small data set and a clock that stands still, as does the time of its limits. */
public final class TestServer implements AutoCloseable {
    public static final Map<String, byte[]> FILES = Map.of(
            "/index.html",
            "<!doctype html><link href=\"/css/a.css\"><script type=\"module\" src=\"/js/a.js\"></script><a href=\"/lab\">"
                    .getBytes(StandardCharsets.UTF_8),
            "/lab.html",
            "<!doctype html><title>내리막</title>".getBytes(StandardCharsets.UTF_8),
            "/learn/cost.html",
            ("<!doctype html><html lang=\"ko\"><head><title data-ko=\"비용 · 내리막\" data-en=\"Cost · Downhill\">비용 · 내리막</title>"
                            + "<meta name=\"description\" data-ko=\"얼마나 틀렸나?\" data-en=\"How &quot;wrong&quot;?\""
                            + " content=\"얼마나 틀렸나?\"></head>")
                    .getBytes(StandardCharsets.UTF_8),
            "/preview/ko/cost.png",
            "one picture".getBytes(StandardCharsets.UTF_8),
            "/preview/en/index.png",
            "another picture".getBytes(StandardCharsets.UTF_8),
            "/css/a.css",
            "p { color: red }\n".repeat(200).getBytes(StandardCharsets.UTF_8),
            "/js/a.js",
            "let a = 1;".getBytes(StandardCharsets.UTF_8),
            "/app/a.js",
            "let a = 1;\n".repeat(100).getBytes(StandardCharsets.UTF_8),
            "/app/a.js.br",
            "any bytes".getBytes(StandardCharsets.UTF_8),
            "/app/a.js.b.dcb",
            compressedAgainst("let a = 1;"));

    private static final ObjectMapper MAPPER = new ObjectMapper();

    public final TestClock clock = new TestClock();
    public final TestTime time = new TestTime();
    public final Database database;
    private final Javalin server;
    private final HttpClient client = HttpClient.newHttpClient();

    public TestServer(Path folder) {
        this("jdbc:sqlite:" + folder.resolve("runs.db"), DataSets.of(smallSet("mnist", 60)));
    }

    public TestServer(String databaseUrl, DataSets sets) {
        this(databaseUrl, sets, StaticFiles.of(FILES), Map.of());
    }

    /** A server whose database is in a folder, and whose pages and assets come from somewhere. */
    public TestServer(Path folder, Site site) {
        this("jdbc:sqlite:" + folder.resolve("runs.db"), DataSets.of(smallSet("mnist", 60)), site, Map.of());
    }

    /** A server with settings, such as the proxies that it trusts. */
    public TestServer(Path folder, Map<String, String> settings) {
        this(
                "jdbc:sqlite:" + folder.resolve("runs.db"),
                DataSets.of(smallSet("mnist", 60)),
                StaticFiles.of(FILES),
                settings);
    }

    /** What could be a form of a module for clients that have another script. */
    public static byte[] compressedAgainst(String script) {
        ByteBuffer form = ByteBuffer.allocate(40).put(new byte[] {(byte) 0xff, 'D', 'C', 'B'});
        return form.put(StoredFile.sha256(script.getBytes(StandardCharsets.UTF_8)))
                .array();
    }

    private TestServer(String databaseUrl, DataSets sets, Site site, Map<String, String> settings) {
        database = Database.open(databaseUrl);
        server = App.create(site, sets, database, clock, time, Settings.from(settings))
                .start("127.0.0.1", 0);
    }

    /** Images of 2 × 2 pixels, as many to test as to train, each with its own bytes. */
    public static ImageFiles smallSet(String name, int count) {
        byte[] pixels = new byte[count * 4];
        byte[] labels = new byte[count];
        for (int i = 0; i < count; i++) {
            labels[i] = (byte) (i % 10);
            pixels[4 * i + i % 4] = (byte) (i % 255 + 1);
            pixels[4 * i + i % 3] = (byte) (i * 7 % 256);
        }
        IdxFile.Images images = new IdxFile.Images(count, 2, 2, pixels);
        IdxFile.Labels truth = new IdxFile.Labels(count, labels);
        return new ImageFiles(name, images, truth, images, truth);
    }

    public int port() {
        return server.port();
    }

    /** All routes that have been added, in the order in which they are asked. */
    public List<ParsedEndpoint> routes() {
        return server.unsafe.internalRouter.allHttpHandlers();
    }

    public HttpResponse<byte[]> get(String path, String... headers) {
        return send(request("GET", path, new byte[0], headers));
    }

    public HttpResponse<byte[]> head(String path, String... headers) {
        return send(request("HEAD", path, new byte[0], headers));
    }

    public HttpResponse<byte[]> delete(String path, String... headers) {
        return send(request("DELETE", path, new byte[0], headers));
    }

    public HttpResponse<byte[]> post(String path, byte[] body, String... headers) {
        return send(request("POST", path, body, headers));
    }

    public HttpResponse<byte[]> postRun(String json, String... headers) {
        return postJson("/api/runs", json, headers);
    }

    private HttpResponse<byte[]> postJson(String path, String json, String... headers) {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "Content-Type";
        all[1] = "application/json";
        return post(path, json.getBytes(StandardCharsets.UTF_8), all);
    }

    public HttpRequest request(String method, String path, byte[] body, String... headers) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        if (headers.length > 0) {
            builder.headers(headers);
        }
        return builder.build();
    }

    public HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new AssertionError(request + " got no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    public static JsonNode json(HttpResponse<byte[]> response) {
        try {
            return MAPPER.readTree(response.body());
        } catch (IOException e) {
            throw new AssertionError("not JSON: " + text(response), e);
        }
    }

    public static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    public static String text(StoredFile file) {
        try (InputStream in = file.plain()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse(null);
    }

    @Override
    public void close() {
        // The test's own client keeps connections open; there is nothing to wait for.
        server.jettyServer().server().setStopTimeout(0);
        server.stop();
        database.close();
    }

    /** A clock that moves when it is told to. */
    /** Time that passes when it is told to, whatever the clock says. */
    public static final class TestTime implements TimeMeter {
        private volatile long nanos;

        public void advance(Duration by) {
            nanos += by.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }

    public static final class TestClock extends Clock {
        private volatile long millis = 1_790_000_000_000L;

        public void advance(long byMillis) {
            millis += byMillis;
        }

        @Override
        public long millis() {
            return millis;
        }

        @Override
        public Instant instant() {
            return Instant.ofEpochMilli(millis);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
