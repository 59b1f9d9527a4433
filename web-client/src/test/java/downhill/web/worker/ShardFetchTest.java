package downhill.web.worker;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.web.dom.Http;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Shards that do not arrive: what arrives is checked with the browser's cryptography. */
class ShardFetchTest {
    private static final int FAILED = 503;

    private final List<String> asked = new ArrayList<>();
    private final List<String> aborted = new ArrayList<>();
    private final List<Http.BytesAnswer> answers = new ArrayList<>();
    private final List<Object> heard = new ArrayList<>();
    private final ShardFetch shards = new ShardFetch(
            (url, past, received, answer) -> {
                asked.add(url);
                answers.add(answer);
                return () -> aborted.add(url);
            },
            task -> task);

    private final ShardFetch.Listener listener =
            new ShardFetch.Listener(progress -> {}, heard::add, (manifest, train, test) -> heard.add(manifest));

    @BeforeEach
    void know() {
        List<Manifest.Shard> train =
                IntStream.range(0, 12).mapToObj(ShardFetchTest::shard).toList();
        List<Manifest.Shard> test = List.of(shard(12));
        shards.dataSets.add(
                new ShardFetch.DataSet("digits", new Manifest(2, 2, train, test, Manifest.digestOf(train, test))));
    }

    private static Manifest.Shard shard(int number) {
        return new Manifest.Shard("/data/" + number + ".bin", 10, 50, 20, "a".repeat(64));
    }

    private void answerAll(int status) {
        List.copyOf(answers).forEach(answer -> answer.accept(status, new byte[0]));
    }

    @Test
    void aCancelledCallGivesUpWhatIsUnderWayAndAsksForNothingMore() {
        shards.fetch("digits", 120, 10, listener);
        assertThat(asked).containsExactly("/data/12.bin", "/data/0.bin", "/data/1.bin", "/data/2.bin");
        shards.cancel();
        assertThat(aborted).isEqualTo(asked);
        answerAll(0);
        answerAll(Http.SILENT);
        assertThat(asked).hasSize(4);
        assertThat(heard).isEmpty();
        assertThat(shards.dataSets)
                .as("its shards are still those of the server")
                .hasSize(1);
    }

    @Test
    void anotherCallCancelsTheOneBefore() {
        shards.fetch("digits", 120, 10, listener);
        shards.fetch("digits", 20, 10, listener);
        assertThat(aborted).hasSize(4);
        assertThat(asked.subList(4, asked.size())).containsExactly("/data/12.bin", "/data/0.bin", "/data/1.bin");
        answerAll(FAILED);
        assertThat(heard).hasSize(1).first().isInstanceOf(Report.DataFailed.class);
        assertThat(asked).hasSize(7);
    }

    @Test
    void memoryThatIsRefusedIsNoFaultOfTheNetwork() {
        shards.fetch("digits", 20, 10, listener);
        answerAll(Http.NO_MEMORY);
        assertThat(heard).containsExactly(new Report.WorkerFailed("out of memory"));
    }

    @Test
    void afterAFailureNothingMoreIsAskedForAndOneFailureIsHeard() {
        shards.fetch("digits", 120, 10, listener);
        answerAll(FAILED);
        assertThat(asked).hasSize(4);
        assertThat(heard).hasSize(1);
    }
}
