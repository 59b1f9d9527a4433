package downhill.web.lesson.roundup;

import downhill.web.lesson.QueryReader;
import downhill.web.lesson.QueryWriter;
import downhill.web.lesson.StateForm;

/**
 * What the reader has set.
 *
 * @param seed of the weights and the mini-batch that the race is about
 * @param batchSize how many images the mini-batch has
 * @param everyPass whether the race has a third lane, in which every forward pass is made in full
 * @param question which question shows, from 1
 */
record RoundUpState(int seed, int batchSize, boolean everyPass, int question) {
    static final int QUESTIONS = 8;
    static final int MAX_SEED = 999_999_999;
    static final int MAX_IMAGES = 1000;
    static final RoundUpState DEFAULTS = new RoundUpState(0, 100, false, 1);

    /** How the state stands in an address. */
    static final StateForm<RoundUpState> FORM = new StateForm<>() {
        @Override
        public RoundUpState read(QueryReader query) {
            return new RoundUpState(
                    query.whole("seed", DEFAULTS.seed, 0, MAX_SEED),
                    query.whole("batch", DEFAULTS.batchSize, 1, MAX_IMAGES),
                    query.flag("full", DEFAULTS.everyPass),
                    query.whole("q", DEFAULTS.question, 1, QUESTIONS));
        }

        @Override
        public void write(RoundUpState state, QueryWriter query) {
            query.number("seed", state.seed, DEFAULTS.seed)
                    .number("batch", state.batchSize, DEFAULTS.batchSize)
                    .flag("full", state.everyPass, DEFAULTS.everyPass)
                    .number("q", state.question, DEFAULTS.question);
        }
    };

    RoundUpState withSeed(int newSeed) {
        return new RoundUpState(newSeed, batchSize, everyPass, question);
    }

    RoundUpState withBatchSize(double images) {
        int whole = (int) Math.floor(Math.max(1, Math.min(MAX_IMAGES, images)) + 0.5);
        return new RoundUpState(seed, whole, everyPass, question);
    }

    RoundUpState withEveryPass(boolean wanted) {
        return new RoundUpState(seed, batchSize, wanted, question);
    }

    RoundUpState withQuestion(int number) {
        return new RoundUpState(seed, batchSize, everyPass, Math.max(1, Math.min(QUESTIONS, number)));
    }

    /** Tells whether another state is about the same race. */
    boolean hasRaceOf(RoundUpState other) {
        return withQuestion(other.question).equals(other);
    }
}
