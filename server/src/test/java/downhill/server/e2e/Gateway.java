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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Stands between the browser and the product, and can refuse to pass on some requests, as a poor network does. */
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
    private final Map<String, String> preceding = new ConcurrentHashMap<>();

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

    /** From now on puts other lines before each script whose path begins so. */
    void precede(String pathStart, String lines) {
        preceding.put(pathStart, lines);
    }

    private Optional<String> linesBefore(String path) {
        return preceding.entrySet().stream()
                .filter(entry -> path.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
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
            HttpResponse<byte[]> answer = client.send(request(exchange, path), HttpResponse.BodyHandlers.ofByteArray());
            if (path.endsWith(".bin")) {
                shardsServed.add(path);
            }
            answer.headers().map().forEach((name, values) -> {
                if (isPassedOn(name) && (isolating || !name.startsWith("cross-origin-"))) {
                    exchange.getResponseHeaders().put(name, values);
                }
            });
            byte[] body =
                    linesBefore(path).map(lines -> join(lines, answer.body())).orElse(answer.body());
            exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] join(String lines, byte[] script) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes((lines + "\n").getBytes(StandardCharsets.UTF_8));
        both.writeBytes(script);
        return both.toByteArray();
    }

    private HttpRequest request(HttpExchange exchange, String path) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(product.url(path)))
                .method(
                        exchange.getRequestMethod(),
                        HttpRequest.BodyPublishers.ofByteArray(
                                exchange.getRequestBody().readAllBytes()));
        exchange.getRequestHeaders().forEach((name, values) -> {
            // A script that lines are put before must come uncompressed.
            boolean compressed = linesBefore(path).isPresent() && name.equalsIgnoreCase("accept-encoding");
            if (isPassedOn(name) && !compressed) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return request.build();
    }

    private static boolean isPassedOn(String header) {
        return !header.startsWith(":") && !CONNECTION_HEADERS.contains(header.toLowerCase(Locale.ROOT));
    }
}
