package downhill.web.board;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.web.dom.TextStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutboxTest {
    private final MapStore store = new MapStore();
    private final Outbox outbox = new Outbox(store, QueueKind.RUNS);

    /** A store that may be full. */
    private static final class MapStore implements TextStore {
        private final Map<String, String> texts = new HashMap<>();
        private boolean full;

        @Override
        public String get(String name) {
            return texts.get(name);
        }

        @Override
        public boolean put(String name, String text) {
            if (!full) {
                texts.put(name, text);
            }
            return !full;
        }

        @Override
        public void remove(String name) {
            texts.remove(name);
        }

        @Override
        public List<String> names() {
            return new ArrayList<>(texts.keySet());
        }
    }

    private static Outbox.QueuedRequest request(String id) {
        return new Outbox.QueuedRequest(id, "key-" + id, "", "{\"nickname\":\"민지\"}");
    }

    @Test
    void givesBackWhatWasPutIn() {
        assertThat(outbox.put(request("b"))).isTrue();
        assertThat(outbox.put(request("a"))).isTrue();

        assertThat(outbox.requests()).containsExactly(request("a"), request("b"));
    }

    @Test
    void survivesAReload() {
        outbox.put(request("a"));

        assertThat(new Outbox(store, QueueKind.RUNS).requests()).containsExactly(request("a"));
    }

    @Test
    void puttingTheSameLetterAgainKeepsOne() {
        outbox.put(request("a"));
        outbox.put(request("a"));

        assertThat(outbox.requests()).hasSize(1);
    }

    @Test
    void removesOnlyTheLetterThatWasSent() {
        outbox.put(request("a"));
        outbox.put(request("b"));

        outbox.remove("a");

        assertThat(outbox.requests()).containsExactly(request("b"));
    }

    @Test
    void remembersARefusalInOneLine() {
        outbox.put(request("a").refused("config.hiddenSize = 900,\noutside"));

        Outbox.QueuedRequest kept = outbox.requests().get(0);
        assertThat(kept.isRefused()).isTrue();
        assertThat(kept.problem()).isEqualTo("config.hiddenSize = 900, outside");
        assertThat(kept.body()).isEqualTo(request("a").body());
    }

    /** The reader discards it while it is on its way; then the server refuses it. */
    @Test
    void aLetterThatWasDiscardedDoesNotComeBack() {
        outbox.put(request("a"));
        outbox.put(request("b"));
        outbox.remove("a");

        outbox.replace(request("a").refused("nickname"));
        outbox.replace(request("b").refused("nickname"));

        assertThat(outbox.requests()).containsExactly(request("b").refused("nickname"));
    }

    @Test
    void saysWhenTheStoreKeepsNothing() {
        store.full = true;

        assertThat(outbox.put(request("a"))).isFalse();
        assertThat(outbox.requests()).isEmpty();
    }

    @Test
    void ignoresWhatBelongsToOthersOrIsDamaged() {
        store.put("downhill.token.x", "t");
        store.put("downhill.outbox.damaged", "no second line");
        outbox.put(request("a"));

        assertThat(outbox.requests()).containsExactly(request("a"));
    }

    @Test
    void runsAndGuessesWaitApart() {
        Outbox guesses = new Outbox(store, QueueKind.PREDICTIONS);
        outbox.put(request("a"));
        guesses.put(request("b"));

        assertThat(outbox.requests()).containsExactly(request("a"));
        assertThat(guesses.requests()).containsExactly(request("b"));
        guesses.remove("a");
        assertThat(outbox.requests()).hasSize(1);
    }

    /** Measurements of devices wait from a version that shared them. No server takes them, so nothing is said of them. */
    @Test
    void lettersThatNoServerTakesAnyMoreAreDiscarded() {
        outbox.put(request("a"));
        store.put("downhill.outbox-benchmark.b", "key-b\n\n{\"nickname\":\"민지\"}");
        store.put("downhill.outbox-benchmark.c", "key-c\n400 rows\n{\"nickname\":\"민지\"}");

        assertThat(new Outbox(store, QueueKind.RUNS).requests()).containsExactly(request("a"));
        assertThat(store.names()).containsExactly("downhill.outbox.a");
    }

    @Test
    void tokensAreKeptForEachRun() {
        DeleteTokens tokens = new DeleteTokens(store);
        tokens.put("a", "secret");

        assertThat(tokens.get("a")).isEqualTo("secret");
        assertThat(tokens.get("b")).isNull();
        tokens.remove("a");
        assertThat(tokens.get("a")).isNull();
    }
}
