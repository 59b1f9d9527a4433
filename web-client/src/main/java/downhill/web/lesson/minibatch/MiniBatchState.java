package downhill.web.lesson.minibatch;

import downhill.core.math.NumPyRandom;
import downhill.web.lesson.QueryReader;
import downhill.web.lesson.QueryWriter;
import downhill.web.lesson.StateForm;

/**
 * What the reader has drawn.
 *
 * @param seed of the generator
 * @param draws how often {@code choice(60000, 10)} has been called since the seed was set
 * @param batches how many mini-batches of each size have been drawn for the histograms
 */
record MiniBatchState(int seed, int draws, int batches) {
    static final int IMAGES = 60_000;
    static final int DRAWN = 10;
    static final int MAX_SEED = 999_999_999;
    static final int MAX_DRAWS = 1000;
    static final int MAX_BATCHES = 500;

    /** Nothing drawn yet. */
    static final MiniBatchState DEFAULTS = new MiniBatchState(0, 0, 0);

    /** How the state stands in an address. */
    static final StateForm<MiniBatchState> FORM = new StateForm<>() {
        @Override
        public MiniBatchState read(QueryReader query) {
            return new MiniBatchState(
                    query.whole("seed", DEFAULTS.seed, 0, MAX_SEED),
                    query.whole("draws", DEFAULTS.draws, 0, MAX_DRAWS),
                    query.whole("batches", DEFAULTS.batches, 0, MAX_BATCHES));
        }

        @Override
        public void write(MiniBatchState state, QueryWriter query) {
            query.number("seed", state.seed, DEFAULTS.seed)
                    .number("draws", state.draws, DEFAULTS.draws)
                    .number("batches", state.batches, DEFAULTS.batches);
        }
    };

    /** Returns the state after another seed has been set: the generator begins anew. */
    MiniBatchState withSeed(int newSeed) {
        return new MiniBatchState(newSeed, Math.min(draws, 1), batches);
    }

    MiniBatchState withDraws(int count) {
        return new MiniBatchState(seed, Math.min(count, MAX_DRAWS), batches);
    }

    MiniBatchState withBatches(int count) {
        return new MiniBatchState(seed, draws, Math.min(count, MAX_BATCHES));
    }

    /** Returns the image numbers of a call; calls count from 1. */
    int[] drawn(int call) {
        NumPyRandom random = new NumPyRandom(seed);
        int[] numbers = {};
        for (int i = 0; i < call; i++) {
            numbers = random.choice(IMAGES, DRAWN);
        }
        return numbers;
    }
}
