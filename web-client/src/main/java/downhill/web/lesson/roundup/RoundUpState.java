package downhill.web.lesson.roundup;

import downhill.web.lesson.QueryReader;
import downhill.web.lesson.QueryWriter;
import downhill.web.lesson.StateForm;

/**
 * What the reader has set.
 *
 * @param everyPass whether the race has a third lane, in which every forward pass is made in full
 * @param question which question shows, from 1
 */
record RoundUpState(boolean everyPass, int question) {
    static final int QUESTIONS = 8;
    static final RoundUpState DEFAULTS = new RoundUpState(false, 1);

    /** How the state stands in an address. */
    static final StateForm<RoundUpState> FORM = new StateForm<>() {
        @Override
        public RoundUpState read(QueryReader query) {
            return new RoundUpState(
                    query.flag("full", DEFAULTS.everyPass), query.whole("q", DEFAULTS.question, 1, QUESTIONS));
        }

        @Override
        public void write(RoundUpState state, QueryWriter query) {
            query.flag("full", state.everyPass, DEFAULTS.everyPass).number("q", state.question, DEFAULTS.question);
        }
    };

    RoundUpState withEveryPass(boolean wanted) {
        return new RoundUpState(wanted, question);
    }

    RoundUpState withQuestion(int number) {
        return new RoundUpState(everyPass, Math.max(1, Math.min(QUESTIONS, number)));
    }
}
