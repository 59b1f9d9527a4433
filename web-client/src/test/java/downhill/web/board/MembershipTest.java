package downhill.web.board;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.web.dom.TextStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MembershipTest {
    private final Map<String, String> texts = new HashMap<>();
    private final TextStore store = new TextStore() {
        @Override
        public String get(String name) {
            return texts.get(name);
        }

        @Override
        public boolean put(String name, String text) {
            texts.put(name, text);
            return true;
        }

        @Override
        public void remove(String name) {
            texts.remove(name);
        }

        @Override
        public List<String> names() {
            return new ArrayList<>(texts.keySet());
        }
    };

    @Test
    void isKeptAndLeft() {
        Membership membership = new Membership("K7XQ2M", "secret", 12, "푸른 고래", "언어와 계산", "/learn/cost", "");
        assertThat(Membership.of(store)).isNull();
        membership.keep(store);
        assertThat(Membership.of(store)).isEqualTo(membership);
        Membership.leave(store);
        assertThat(Membership.of(store)).isNull();
        // What still waits can be sent.
        assertThat(Membership.keyOf(store, "K7XQ2M")).isEqualTo("secret");
    }

    @Test
    void whatAnotherVersionHasKeptIsNone() {
        for (String kept : List.of("", "K7XQ2M", "a\nb\nc\nd\ne\nf\ng", "a\nb\n1\nd\ne\nf")) {
            texts.put("downhill.class", kept);
            assertThat(Membership.of(store)).as(kept).isNull();
        }
    }
}
