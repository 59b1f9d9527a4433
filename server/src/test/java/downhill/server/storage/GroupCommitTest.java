package downhill.server.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What several threads write at once into a SQLite file, while the first of them keeps the others waiting. */
class GroupCommitTest {
    private static final int TOGETHER = 20;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private Database database;

    @BeforeEach
    void open(@TempDir Path folder) {
        database = Database.open("jdbc:sqlite:" + folder.resolve("downhill.db"));
    }

    @AfterEach
    void close() {
        threads.shutdownNow();
        database.close();
    }

    /** Has all works wait while the first one is under way. */
    private List<Future<Integer>> writeBehindAnother(List<String> ids) throws InterruptedException {
        Future<?> first = threads.submit(() -> database.<Integer, InterruptedException>write(handle -> {
            begun.countDown();
            goOn.await();
            return insert(handle, "first");
        }));
        begun.await();
        AtomicInteger waiting = new AtomicInteger();
        List<Future<Integer>> outcomes = new ArrayList<>();
        for (String id : ids) {
            outcomes.add(threads.submit(() -> {
                waiting.incrementAndGet();
                return database.write(handle -> {
                    int added = id.equals("first") ? insert(handle, "half " + UUID.randomUUID()) : 0;
                    return added + insert(handle, id);
                });
            }));
        }
        while (waiting.get() < ids.size()) {
            Thread.sleep(5);
        }
        // The last of them are on their way to the queue.
        Thread.sleep(100);
        goOn.countDown();
        assertThat(first).succeedsWithin(Duration.ofSeconds(60));
        return outcomes;
    }

    private static int insert(Handle handle, String id) {
        return handle.execute(
                "INSERT INTO deleted (id, deleted_at) VALUES (?, 1)", (id + "-".repeat(36)).substring(0, 36));
    }

    private int rows() {
        return database.reading()
                .withHandle(handle -> handle.createQuery("SELECT count(*) FROM deleted")
                        .mapTo(Integer.class)
                        .one());
    }

    @Test
    void whatFailsTakesBackItsOwnWorkAlone() throws Exception {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < TOGETHER; i++) {
            ids.add(i % 2 == 0 ? "new-" + i : "first");
        }
        List<Future<Integer>> outcomes = writeBehindAnother(ids);
        for (int i = 0; i < TOGETHER; i++) {
            Future<Integer> outcome = outcomes.get(i);
            if (i % 2 == 0) {
                assertThat(outcome.get()).isEqualTo(1);
            } else {
                assertThatThrownBy(outcome::get)
                        .isInstanceOf(ExecutionException.class)
                        .hasMessageContaining("UNIQUE constraint failed");
            }
        }
        assertThat(rows()).isEqualTo(1 + TOGETHER / 2);
    }

    @Test
    void workWithinWorkIsOneTransaction() {
        assertThatThrownBy(() -> database.write(handle -> {
                    database.write(inner -> insert(inner, "inner"));
                    throw new IllegalStateException("after all");
                }))
                .hasMessage("after all");
        assertThat(rows()).isZero();
    }
}
