package downhill.server.classes;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import downhill.server.fault.FatalErrors;
import downhill.server.files.GzippedAnswer;
import downhill.server.json.Problem;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Boards and exports: a few threads make each once for all who ask at the same time, and none waits. */
final class ClassAnswers implements AutoCloseable {
    private static final int THREADS = 2;
    private static final int MAX_WAITING = 32;
    private static final int RETRY_SECONDS = 5;
    private static final int MAX_CACHED_BYTES = 8 * 1024 * 1024;
    private static final Duration MAX_AGE = Duration.ofSeconds(10);

    private final ExecutorService threads = new ThreadPoolExecutor(
            THREADS, THREADS, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MAX_WAITING), work -> {
                Thread thread = new Thread(work, "class-answers");
                thread.setDaemon(true);
                return thread;
            });

    private final AsyncCache<Key, GzippedAnswer> cache = Caffeine.newBuilder()
            .maximumWeight(MAX_CACHED_BYTES)
            .weigher((Key key, GzippedAnswer answer) -> answer.gzip().length)
            .expireAfterWrite(MAX_AGE)
            .buildAsync();

    record Key(String code, long lastEvent, String kind) {}

    void send(Context ctx, Key key, GzippedAnswer.Content content) {
        CompletableFuture<GzippedAnswer> answer = answer(key, content);
        ctx.future(() -> answer.thenAccept(ready -> ready.send(ctx)));
    }

    /** Throws a 429 if too many other answers are queued. */
    CompletableFuture<GzippedAnswer> answer(Key key, GzippedAnswer.Content content) {
        try {
            return cache.get(key, (missing, any) -> CompletableFuture.supplyAsync(() -> make(content), threads));
        } catch (RejectedExecutionException e) {
            throw Problem.tooMany(RETRY_SECONDS, MAX_WAITING + " boards and exports are to be made before this one");
        }
    }

    private static GzippedAnswer make(GzippedAnswer.Content content) {
        try {
            return GzippedAnswer.of(content);
        } catch (Error e) {
            FatalErrors.handle(e);
            throw e;
        }
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
