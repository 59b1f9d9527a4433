package downhill.web.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.web.digit.KeptDrawings;
import downhill.web.digit.OwnDigits;
import downhill.web.dom.MemoryStore;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final List<String> SLUGS = List.of("a", "b", "c");

    private final MemoryStore store = new MemoryStore();
    private final Progress progress = new Progress(store);

    @Test
    void beginsAtTheFirst() {
        assertThat(progress.hasBegun()).isFalse();
        assertThat(progress.next(SLUGS)).isEqualTo("a");
    }

    @Test
    void goesOnWhereTheReaderWasLast() {
        progress.visit("c");
        progress.visit("b");
        assertThat(progress.next(SLUGS)).isEqualTo("b");
        progress.finish("b", false);
        assertThat(progress.next(SLUGS)).isEqualTo("c");
        progress.finish("c", true);
        assertThat(progress.next(SLUGS)).isEqualTo("a");
        progress.finish("a", false);
        assertThat(progress.next(SLUGS)).isNull();
    }

    @Test
    void aFinishedLessonStaysFinishedWhenItIsOpenedAgain() {
        progress.finish("a", true);
        progress.visit("a");
        assertThat(progress.of("a")).isEqualTo(Progress.State.WITH_SKIPS);
        progress.finish("a", false);
        progress.visit("a");
        assertThat(progress.of("a")).isEqualTo(Progress.State.DONE);
    }

    @Test
    void forgetsItsOwnAndNothingElse() {
        store.put("downhill.language", "ko");
        progress.visit("a");
        progress.finish("b", false);
        new OwnDigits(store).keep(0, new byte[KeptDrawings.PIXELS]);
        progress.forget();
        assertThat(store.names()).containsExactly("downhill.language");
        assertThat(progress.of("b")).isEqualTo(Progress.State.NEW);
    }
}
