package downhill.web.lesson.minibatch;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.core.math.NumPyRandom;
import downhill.web.lesson.AddressFault;
import downhill.web.lesson.Addresses;
import downhill.web.lesson.QueryReader;
import org.junit.jupiter.api.Test;

class MiniBatchStateTest {
    private static final MiniBatchState DEFAULTS = MiniBatchState.DEFAULTS;

    @Test
    void anUntouchedLessonHasNoQuery() {
        assertThat(Addresses.write(MiniBatchState.FORM, DEFAULTS)).isEmpty();
        assertThat(Addresses.read(MiniBatchState.FORM, "")).isEqualTo(DEFAULTS);
    }

    @Test
    void theAddressKeepsSeedAndDraws() {
        MiniBatchState state = DEFAULTS.withSeed(7).withDraws(3).withBatches(120);
        String query = Addresses.write(MiniBatchState.FORM, state);
        assertThat(query).isEqualTo("seed=7&draws=3&batches=120");
        assertThat(Addresses.read(MiniBatchState.FORM, query)).isEqualTo(state);
    }

    @Test
    void badValuesInTheAddressAreNoted() {
        QueryReader reader = Addresses.reader("seed=-1&draws=0.5&batches=501");
        assertThat(MiniBatchState.FORM.read(reader)).isEqualTo(DEFAULTS);
        assertThat(reader.faults()).extracting(AddressFault::name).containsExactly("seed", "draws", "batches");
    }

    @Test
    void theFirstDrawOfSeed0IsTheBooks() {
        int[] drawn = DEFAULTS.drawn(1);
        for (MiniBatchGolden golden : MiniBatchGolden.values()) {
            assertThat(golden.isEarnedBy(drawn[golden.ordinal()]))
                    .as(golden.path())
                    .isTrue();
        }
    }

    @Test
    void laterDrawsGoOnWhereTheGeneratorStands() {
        NumPyRandom random = new NumPyRandom(5);
        random.choice(60_000, 10);
        assertThat(DEFAULTS.withSeed(5).drawn(2)).isEqualTo(random.choice(60_000, 10));
        assertThat(DEFAULTS.drawn(0)).isEmpty();
    }

    @Test
    void anotherSeedBeginsAnew() {
        assertThat(DEFAULTS.withDraws(4).withSeed(1).draws()).isEqualTo(1);
        assertThat(DEFAULTS.withSeed(1).draws()).isZero();
    }

    @Test
    void drawsAndBatchesEndAtTheMost() {
        assertThat(DEFAULTS.withDraws(2000).draws()).isEqualTo(1000);
        assertThat(DEFAULTS.withBatches(2000).batches()).isEqualTo(500);
    }
}
