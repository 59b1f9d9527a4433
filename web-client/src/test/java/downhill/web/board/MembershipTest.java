package downhill.web.board;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.web.dom.MemoryStore;
import downhill.web.dom.TextStore;
import java.util.List;
import org.junit.jupiter.api.Test;

class MembershipTest {
    private final TextStore store = new MemoryStore();

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
            store.put("downhill.class", kept);
            assertThat(Membership.of(store)).as(kept).isNull();
        }
    }
}
