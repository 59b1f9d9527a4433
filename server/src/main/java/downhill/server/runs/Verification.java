package downhill.server.runs;

import downhill.core.exchange.RunRecord;
import java.util.Locale;

/** The result of training a saved run again; {@code step}, null unless different, is the first that differs. */
record Verification(State state, Integer step) {
    static final Verification WAITING = new Verification(State.WAITING, null);
    static final Verification VERIFIED = new Verification(State.VERIFIED, null);
    static final Verification TOO_LONG = new Verification(State.TOO_LONG, null);

    /** A record whose cost is above the budget never waits. */
    static Verification before(RunRecord record) {
        return ReplayCost.seconds(record) > Verifier.BUDGET.toSeconds() ? TOO_LONG : WAITING;
    }

    enum State {
        WAITING,
        VERIFIED,
        DIFFERENT,
        TOO_LONG;

        String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static State of(String text) {
            return valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** The step is 0 if the data or the record as a whole is wrong. */
    static Verification differentAt(int step) {
        return new Verification(State.DIFFERENT, step);
    }
}
