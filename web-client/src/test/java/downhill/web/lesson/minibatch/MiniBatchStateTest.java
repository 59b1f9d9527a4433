package downhill.web.lesson.minibatch;

import static downhill.web.lesson.minibatch.MiniBatchState.BATCHES;
import static downhill.web.lesson.minibatch.MiniBatchState.DRAWS;
import static downhill.web.lesson.minibatch.MiniBatchState.FIGURE;
import static downhill.web.lesson.minibatch.MiniBatchState.KEYS;
import static downhill.web.lesson.minibatch.MiniBatchState.LEAST;
import static downhill.web.lesson.minibatch.MiniBatchState.REACH;
import static downhill.web.lesson.minibatch.MiniBatchState.SEED;
import static downhill.web.lesson.minibatch.MiniBatchState.SIZE;
import static org.assertj.core.api.Assertions.assertThat;

import downhill.core.math.NumPyRandom;
import downhill.web.lesson.AddressFault;
import downhill.web.lesson.Addresses;
import downhill.web.lesson.GoldenChecks;
import downhill.web.lesson.QueryReader;
import downhill.web.lesson.Values;
import downhill.web.lesson.minibatch.MiniBatchState.Subject;
import org.junit.jupiter.api.Test;

class MiniBatchStateTest {
    private static final Values DEFAULTS = KEYS.defaults();

    @Test
    void anUntouchedLessonHasNoQuery() {
        assertThat(Addresses.write(KEYS, DEFAULTS)).isEmpty();
        assertThat(Addresses.read(KEYS, "")).isEqualTo(DEFAULTS);
    }

    @Test
    void theAddressKeepsAllThatTheReaderHasSet() {
        Values state = DEFAULTS.with(SEED, 7)
                .with(DRAWS, 3)
                .with(BATCHES, 120)
                .with(REACH, 0.1)
                .with(SIZE, 160.0)
                .with(LEAST, 1)
                .with(FIGURE, Subject.DIGITS);
        String query = Addresses.write(KEYS, state);
        assertThat(query).isEqualTo("seed=7&draws=3&batches=120&reach=0.1&size=160&least=1&figure=digits");
        assertThat(Addresses.read(KEYS, query)).isEqualTo(state);
    }

    @Test
    void linksOfEarlierVersionsStillShowTheirBatches() {
        Values state = Addresses.read(KEYS, "seed=7&draws=3&batches=120");
        assertThat(state.get(FIGURE)).isEqualTo(Subject.LOSSES);
        assertThat(Addresses.read(KEYS, "draws=3").get(FIGURE)).isEqualTo(Subject.DIGITS);
    }

    @Test
    void badValuesInTheAddressAreNoted() {
        QueryReader reader = Addresses.reader("seed=-1&draws=0.5&batches=501&reach=1&size=0&least=0&figure=none");
        assertThat(KEYS.read(reader)).isEqualTo(DEFAULTS);
        assertThat(reader.faults())
                .extracting(AddressFault::name)
                .containsExactly("seed", "draws", "batches", "reach", "size", "least", "figure");
    }

    @Test
    void theFirstDrawOfSeed0IsTheBooks() {
        GoldenChecks.requireEarned(MiniBatchGolden.ALL, MiniBatchGolden.computed());
    }

    @Test
    void laterDrawsGoOnWhereTheGeneratorStands() {
        NumPyRandom random = new NumPyRandom(5);
        random.choice(60_000, 10);
        assertThat(MiniBatchState.drawn(DEFAULTS.with(SEED, 5), 2)).isEqualTo(random.choice(60_000, 10));
        assertThat(MiniBatchState.drawn(DEFAULTS, 0)).isEmpty();
    }

    @Test
    void anotherSeedBeginsAnew() {
        assertThat(MiniBatchState.withSeed(DEFAULTS.with(DRAWS, 4), 1).get(DRAWS))
                .isEqualTo(1);
        assertThat(MiniBatchState.withSeed(DEFAULTS, 1).get(DRAWS)).isZero();
    }

    @Test
    void drawingShowsTheImagesAndEndsAtTheMost() {
        Values drawn = MiniBatchState.drawing(DEFAULTS.with(BATCHES, 500));
        assertThat(drawn.get(DRAWS)).isEqualTo(1);
        assertThat(drawn.get(FIGURE)).isEqualTo(Subject.DIGITS);
        assertThat(MiniBatchState.drawing(DEFAULTS.with(DRAWS, 1000)).get(DRAWS))
                .isEqualTo(1000);
    }

    @Test
    void aSizeIsWhole() {
        assertThat(MiniBatchState.size(DEFAULTS.with(SIZE, 39.6))).isEqualTo(40);
        assertThat(MiniBatchState.size(DEFAULTS.with(SIZE, 1.2))).isEqualTo(1);
    }
}
