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

    private static Outbox.QueuedRequest letter(String id) {
        return new Outbox.QueuedRequest(id, "key-" + id, "", "{\"nickname\":\"민지\"}");
    }

    @Test
    void givesBackWhatWasPutIn() {
        assertThat(outbox.put(letter("b"))).isTrue();
        assertThat(outbox.put(letter("a"))).isTrue();

        assertThat(outbox.letters()).containsExactly(letter("a"), letter("b"));
    }

    @Test
    void survivesAReload() {
        outbox.put(letter("a"));

        assertThat(new Outbox(store, QueueKind.RUNS).letters()).containsExactly(letter("a"));
    }

    @Test
    void puttingTheSameLetterAgainKeepsOne() {
        outbox.put(letter("a"));
        outbox.put(letter("a"));

        assertThat(outbox.letters()).hasSize(1);
    }

    @Test
    void removesOnlyTheLetterThatWasSent() {
        outbox.put(letter("a"));
        outbox.put(letter("b"));

        outbox.remove("a");

        assertThat(outbox.letters()).containsExactly(letter("b"));
    }

    @Test
    void remembersARefusalInOneLine() {
        outbox.put(letter("a").refused("config.hiddenSize = 900,\noutside"));

        Outbox.QueuedRequest kept = outbox.letters().get(0);
        assertThat(kept.isRefused()).isTrue();
        assertThat(kept.problem()).isEqualTo("config.hiddenSize = 900, outside");
        assertThat(kept.body()).isEqualTo(letter("a").body());
    }

    /** The reader discards it while it is on its way; then the server refuses it. */
    @Test
    void aLetterThatWasDiscardedDoesNotComeBack() {
        outbox.put(letter("a"));
        outbox.put(letter("b"));
        outbox.remove("a");

        outbox.replace(letter("a").refused("nickname"));
        outbox.replace(letter("b").refused("nickname"));

        assertThat(outbox.letters()).containsExactly(letter("b").refused("nickname"));
    }

    @Test
    void saysWhenTheStoreKeepsNothing() {
        store.full = true;

        assertThat(outbox.put(letter("a"))).isFalse();
        assertThat(outbox.letters()).isEmpty();
    }

    @Test
    void ignoresWhatBelongsToOthersOrIsDamaged() {
        store.put("downhill.token.x", "t");
        store.put("downhill.outbox.damaged", "no second line");
        outbox.put(letter("a"));

        assertThat(outbox.letters()).containsExactly(letter("a"));
    }

    @Test
    void runsAndGuessesWaitApart() {
        Outbox guesses = new Outbox(store, QueueKind.PREDICTIONS);
        outbox.put(letter("a"));
        guesses.put(letter("b"));

        assertThat(outbox.letters()).containsExactly(letter("a"));
        assertThat(guesses.letters()).containsExactly(letter("b"));
        guesses.remove("a");
        assertThat(outbox.letters()).hasSize(1);
    }

    /** Measurements of devices wait from a version that shared them. No server takes them, so nothing is said of them. */
    @Test
    void lettersThatNoServerTakesAnyMoreAreDiscarded() {
        outbox.put(letter("a"));
        store.put("downhill.outbox-benchmark.b", "key-b\n\n{\"nickname\":\"민지\"}");
        store.put("downhill.outbox-benchmark.c", "key-c\n400 rows\n{\"nickname\":\"민지\"}");

        assertThat(new Outbox(store, QueueKind.RUNS).letters()).containsExactly(letter("a"));
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
