package downhill.server.runs;

import downhill.core.exchange.RunRecord;
import java.util.stream.Stream;

/**
 * What the server knows about a saved run by training it again.
 *
 * @param state how far that is
 * @param step the first step at which the record differs; null unless it does
 */
record Verification(State state, Integer step) {
    /** A run that has just been saved. */
    static final Verification WAITING = new Verification(State.WAITING, null);

    /** Everything recorded was computed again and is equal, bit for bit. */
    static final Verification VERIFIED = new Verification(State.VERIFIED, null);

    /** Training it again would take longer than this server spends on one run. */
    static final Verification TOO_LONG = new Verification(State.TOO_LONG, null);

    /** Returns what is known of a record when it is saved: what is beyond the budget never waits. */
    static Verification before(RunRecord record) {
        return ReplayCost.seconds(record) > Verifier.BUDGET.toSeconds() ? TOO_LONG : WAITING;
    }

    /** How far the check of a run is. */
    enum State {
        /** It has not been trained again yet. */
        WAITING("waiting"),
        /** Every recorded number is that of the run. */
        VERIFIED("verified"),
        /** A recorded number is not that of the run. */
        DIFFERENT("different"),
        /** It takes longer than {@link Verifier#BUDGET}. */
        TOO_LONG("too-long");

        private final String text;

        State(String text) {
            this.text = text;
        }

        /** Returns what it is called in the database and in JSON. */
        String text() {
            return text;
        }

        static State of(String text) {
            return Stream.of(values())
                    .filter(state -> state.text.equals(text))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("verification = " + text));
        }
    }

    /**
     * Returns the verdict on a record that is not its run's.
     *
     * @param step the first step that differs; 0 if it is the data, or a record that no run can have
     * @return the verdict
     */
    static Verification differentAt(int step) {
        return new Verification(State.DIFFERENT, step);
    }
}
