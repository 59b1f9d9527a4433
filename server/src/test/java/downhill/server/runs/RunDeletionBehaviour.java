package downhill.server.runs;

import static downhill.server.RunSamples.ID;
import static downhill.server.runs.RunStoreBehaviour.HASH;
import static org.assertj.core.api.Assertions.assertThat;

import downhill.server.RunSamples;
import downhill.server.classes.EventStore;
import downhill.server.runs.RunStore.Deletion;
import downhill.server.runs.RunStore.Saving;
import downhill.server.storage.Database;
import downhill.server.storage.Expiring;
import downhill.server.storage.ExpiringStore;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What deleting runs does on every database. */
public interface RunDeletionBehaviour {
    /** Returns the address of an empty database, the same for all calls of one test. */
    public String url();

    private static SavedRun run(String id, long createdAt) {
        return RunStoreBehaviour.run(RunSamples.run(id), createdAt);
    }

    private static String id(int number) {
        return "00000000-0000-4000-8000-%012x".formatted(number);
    }

    @Test
    default void whatIsDeletedIsNotSavedAgain() {
        try (Database database = Database.open(url())) {
            RunStore store = new RunStore(database, new EventStore(database));
            store.save(run(ID, 1), HASH);
            assertThat(store.delete(ID, HASH, 2)).isEqualTo(Deletion.DELETED);
            assertThat(store.save(run(ID, 3), HASH)).isEqualTo(Saving.DELETED);
            assertThat(store.find(ID)).isEmpty();
            assertThat(store.save(run(id(1), 3), HASH)).isEqualTo(Saving.CREATED);
        }
        try (Database database = Database.open(url())) {
            assertThat(new RunStore(database, new EventStore(database)).save(run(ID, 4), HASH))
                    .isEqualTo(Saving.DELETED);
        }
    }

    @Test
    default void aDeletionThatMeetsPostsOfTheSameRunIsFinal() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (Database database = Database.open(url())) {
            RunStore store = new RunStore(database, new EventStore(database));
            for (int i = 0; i < 100; i++) {
                String id = id(i);
                store.save(run(id, 1), HASH);
                Callable<Object> save = () -> store.save(run(id, 1), HASH);
                Callable<Object> delete = () -> store.delete(id, HASH, 2);
                for (Future<Object> outcome : threads.invokeAll(List.of(save, delete, save, save))) {
                    assertThat(outcome.get()).isIn(Saving.KNOWN, Saving.DELETED, Deletion.DELETED);
                }
            }
            assertThat(store.page(Cursor.TOP, 100).runs()).isEmpty();
        } finally {
            threads.shutdown();
        }
    }

    @Test
    default void aDeletedIdIsForgottenAfterItsTime() {
        try (Database database = Database.open(url())) {
            RunStore store = new RunStore(database, new EventStore(database));
            store.save(run(ID, 1), HASH);
            store.delete(ID, HASH, 200);
            assertThat(new ExpiringStore(database, "deleted", "deleted_at").deleteOlderThan(200))
                    .isZero();
            assertThat(store.save(run(ID, 300), HASH)).isEqualTo(Saving.DELETED);
            assertThat(new ExpiringStore(database, "deleted", "deleted_at").deleteOlderThan(201))
                    .isEqualTo(1);
            assertThat(store.save(run(ID, 300), HASH)).isEqualTo(Saving.CREATED);
        }
    }

    @Test
    default void anOperatorDeletesByIdAndByTheExactNickname() {
        try (Database database = Database.open(url())) {
            RunStore store = new RunStore(database, new EventStore(database));
            for (int i = 0; i < 250; i++) {
                String name = i == 7 ? "민지 " + i : i % 2 == 0 ? "민지" : "민지' OR '1'='1";
                SavedRun run = RunStoreBehaviour.run(RunSamples.run(id(i)).replace("민지", name), i);
                store.save(run, HASH);
            }
            assertThat(store.deleteOf("민", 300)).isZero();
            assertThat(store.deleteOf("민지", 300)).isEqualTo(125);
            assertThat(store.page(Cursor.TOP, 1000).runs())
                    .hasSize(125)
                    .noneMatch(run -> run.nickname().equals("민지"));
            assertThat(store.save(run(id(0), 400), HASH)).isEqualTo(Saving.DELETED);

            assertThat(store.delete(id(7), 300)).isTrue();
            assertThat(store.delete(id(7), 300)).isFalse();
            assertThat(store.save(run(id(7), 400), HASH)).isEqualTo(Saving.DELETED);
        }
    }

    @Test
    default void oldRunsGoTheOldestFirstInBatches() {
        try (Database database = Database.open(url())) {
            RunStore store = new RunStore(database, new EventStore(database));
            for (int i = 0; i < Expiring.BATCH + 20; i++) {
                store.save(run(UUID.randomUUID().toString(), i), HASH);
            }
            long time = Expiring.BATCH + 10;
            Expiring rows = new ExpiringStore(database, "run", "created_at");
            assertThat(rows.deleteOlderThan(time)).isEqualTo(Expiring.BATCH);
            assertThat(store.page(Cursor.TOP, 100).runs())
                    .hasSize(20)
                    .allMatch(run -> run.createdAt() >= Expiring.BATCH);
            assertThat(rows.deleteOlderThan(time)).isEqualTo(10);
            assertThat(rows.deleteOlderThan(time)).isZero();
            assertThat(store.page(Cursor.TOP, 100).runs())
                    .extracting(RunSummary::createdAt)
                    .containsExactlyElementsOf(descending(time + 9, time));
        }
    }

    private static List<Long> descending(long first, long last) {
        List<Long> numbers = new ArrayList<>();
        for (long i = first; i >= last; i--) {
            numbers.add(i);
        }
        return numbers;
    }

    @Test
    default void twoServersDeleteOldRunsAtTheSameTime() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try (Database one = Database.open(url());
                Database other = Database.open(url())) {
            for (int i = 0; i < 1000; i++) {
                new RunStore(one, new EventStore(one))
                        .save(run(UUID.randomUUID().toString(), i / 10), HASH);
            }
            Callable<Void> first = () -> deleteAll(new ExpiringStore(one, "run", "created_at"));
            Callable<Void> second = () -> deleteAll(new ExpiringStore(other, "run", "created_at"));
            for (Future<Void> end : threads.invokeAll(List.of(first, second))) {
                end.get();
            }
            assertThat(new RunStore(one, new EventStore(one))
                            .page(Cursor.TOP, 100)
                            .runs())
                    .isEmpty();
        } finally {
            threads.shutdown();
        }
    }

    private static Void deleteAll(Expiring rows) {
        while (rows.deleteOlderThan(1000) > 0) {
            // The next batch.
        }
        return null;
    }
}
