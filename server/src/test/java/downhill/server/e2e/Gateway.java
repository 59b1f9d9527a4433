package downhill.server.e2e;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/**
 * Stands between the browser and the product, and can refuse to pass on some requests, keep silent or change what it
 * passes on, as a poor network does.
 */
final class Gateway implements AutoCloseable {

    /** What HTTP/1.1 or the client sets anew for each connection; the origin is the gateway's own address. */
    private static final Set<String> CONNECTION_HEADERS = Set.of(
            "connection", "host", "origin", "content-length", "transfer-encoding", "upgrade", "http2-settings", "date");

    private final Product product;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> shardsServed = new CopyOnWriteArrayList<>();
    private volatile String refused;
    private volatile boolean isolating = true;
    private final List<Change> changes = new CopyOnWriteArrayList<>();
    private final List<Silence> silences = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    /** What is done to the answers to paths that begin so. */
    private record Change(String pathStart, AtomicInteger times, UnaryOperator<byte[]> change) {}

    /** Answers that end in their middle, without an end. */
    private record Silence(String pathStart, AtomicInteger times) {}

    Gateway(Product product) throws IOException {
        this.product = product;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::pass);
        server.start();
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** From now on answers 503 to every path that begins so. */
    void refuse(String pathStart) {
        refused = pathStart;
    }

    /** From now on leaves out the headers that isolate a page, as a plain file host does. */
    void isolateNothing() {
        isolating = false;
    }

    /** From now on puts other lines before the script whose path begins so. */
    void precede(String pathStart, String lines) {
        alter(pathStart, Integer.MAX_VALUE, script -> {
            ByteArrayOutputStream both = new ByteArrayOutputStream();
            both.writeBytes((lines + "\n").getBytes(StandardCharsets.UTF_8));
            both.writeBytes(script);
            return both.toByteArray();
        });
    }

    /** From now on answers a path itself, with a file that the product does not have. */
    void serve(String path, String type, byte[] bytes) {
        server.createContext(path, exchange -> SelfTestSite.answer(exchange, type, bytes));
    }

    /** Changes the content of the next answers to paths that begin so. */
    void alter(String pathStart, int times, UnaryOperator<byte[]> change) {
        changes.add(new Change(pathStart, new AtomicInteger(times), change));
    }

    /** Sends only the first half of the next answers to paths that begin so, and then nothing. */
    void silence(String pathStart, int times) {
        silences.add(new Silence(pathStart, new AtomicInteger(times)));
    }

    /** From now on passes everything on as it is. */
    void heal() {
        refused = null;
        changes.clear();
        silences.clear();
    }

    void refuseNothing() {
        refused = null;
    }

    /** The paths of the pieces of data that were passed on, in their order. */
    List<String> shardsServed() {
        return List.copyOf(shardsServed);
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().toString();
            String beginning = refused;
            if (beginning != null && path.startsWith(beginning)) {
                exchange.sendResponseHeaders(503, -1);
                return;
            }
            Change change = changes.stream()
                    .filter(next ->
                            path.startsWith(next.pathStart()) && next.times().getAndDecrement() > 0)
                    .findFirst()
                    .orElse(null);
            HttpRequest request = request(exchange, path, change == null);
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (path.endsWith(".bin")) {
                shardsServed.add(path);
            }
            answer.headers().map().forEach((name, values) -> {
                if (isPassedOn(name) && (isolating || !name.startsWith("cross-origin-"))) {
                    exchange.getResponseHeaders().put(name, values);
                }
            });
            byte[] body = change == null ? answer.body() : change.change().apply(answer.body());
            if (silences.stream()
                    .anyMatch(next ->
                            path.startsWith(next.pathStart()) && next.times().getAndDecrement() > 0)) {
                exchange.sendResponseHeaders(answer.statusCode(), 0);
                exchange.getResponseBody().write(body, 0, body.length / 2);
                exchange.getResponseBody().flush();
                closed.await();
                return;
            }
            exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpRequest request(HttpExchange exchange, String path, boolean compressed) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(product.url(path)))
                .method(
                        exchange.getRequestMethod(),
                        HttpRequest.BodyPublishers.ofByteArray(
                                exchange.getRequestBody().readAllBytes()));
        exchange.getRequestHeaders().forEach((name, values) -> {
            // What is to be changed must come uncompressed.
            if (isPassedOn(name) && (compressed || !name.equalsIgnoreCase("accept-encoding"))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return request.build();
    }

    private static boolean isPassedOn(String header) {
        return !header.startsWith(":") && !CONNECTION_HEADERS.contains(header.toLowerCase(Locale.ROOT));
    }
}
