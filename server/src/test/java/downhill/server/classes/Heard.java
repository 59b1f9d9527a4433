package downhill.server.classes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a stream has told so far. */
public final class Heard implements AutoCloseable {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

    private final List<String> lines = new ArrayList<>();
    private CompletableFuture<HttpResponse<Stream<String>>> answer;
    private Consumer<JsonNode> listener = event -> {};
    private boolean ended;

    private Heard() {}

    static Heard open(HttpClient http, HttpRequest request) {
        Heard heard = new Heard();
        heard.answer = http.sendAsync(request, BodyHandlers.ofLines());
        heard.answer.thenAcceptAsync(
                response -> {
                    try {
                        response.body().forEach(heard::add);
                    } catch (RuntimeException cutOff) {
                        // As when the server has ended.
                    }
                    heard.end();
                },
                work -> {
                    Thread thread = new Thread(work, "heard");
                    thread.setDaemon(true);
                    thread.start();
                });
        return heard;
    }

    public int status() {
        return answer.join().statusCode();
    }

    private synchronized void add(String line) {
        lines.add(line);
        if (line.startsWith("data: ")) {
            listener.accept(ClassClient.json(line.substring(6)));
        }
        notifyAll();
    }

    /** Hears each event as it comes, those that have come already at once. */
    synchronized void follow(Consumer<JsonNode> newListener) {
        events().forEach(newListener);
        listener = newListener;
    }

    private synchronized void end() {
        ended = true;
        notifyAll();
    }

    public synchronized List<JsonNode> events() {
        return lines.stream()
                .filter(line -> line.startsWith("data: "))
                .map(line -> ClassClient.json(line.substring(6)))
                .toList();
    }

    /** The numbers of the events, in the order in which they came. */
    public synchronized List<Long> numbers() {
        return lines.stream()
                .filter(line -> line.startsWith("id: "))
                .map(line -> Long.parseLong(line.substring(4)))
                .toList();
    }

    /** Waits until what has come fulfils a condition. */
    public synchronized List<JsonNode> await(Predicate<List<JsonNode>> condition) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE;
        while (!condition.test(events())) {
            assertThat(System.nanoTime()).as("heard only %s", lines).isLessThan(end);
            wait(100);
        }
        return events();
    }

    public synchronized void awaitEnd() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE;
        while (!ended) {
            assertThat(System.nanoTime()).as("the stream has not ended").isLessThan(end);
            wait(100);
        }
    }

    @Override
    public void close() {
        answer.thenAccept(response -> response.body().close());
    }
}
