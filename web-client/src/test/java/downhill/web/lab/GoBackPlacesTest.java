package downhill.web.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GoBackPlacesTest {
    private static List<Integer> places(int count) {
        return RunControls.spread(IntStream.rangeClosed(1, count).boxed().toList(), 50);
    }

    @Test
    void fewPlacesAreAllThere() {
        assertThat(places(0)).isEmpty();
        assertThat(places(3)).containsExactly(1, 2, 3);
        assertThat(places(50)).hasSize(50).startsWith(1).endsWith(50);
    }

    @Test
    void ofManyFiftyAreEvenlySpreadAndTheLastIsThere() {
        List<Integer> places = places(10_000);
        assertThat(places).hasSize(50).startsWith(200).endsWith(10_000);
        for (int i = 1; i < 50; i++) {
            assertThat(places.get(i) - places.get(i - 1)).isEqualTo(200);
        }
    }

    @Test
    void whateverTheirNumberNoPlaceIsThereTwice() {
        for (int count = 0; count < 500; count++) {
            assertThat(places(count)).doesNotHaveDuplicates().isSorted().hasSize(Math.min(count, 50));
            assertThat(count == 0 || places(count).contains(count)).isTrue();
        }
    }
}
