package downhill.web.lesson.learning;

import downhill.web.lesson.QueryReader;
import downhill.web.lesson.QueryWriter;
import downhill.web.lesson.StateForm;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the reader has pointed at, and how far the three networks have been followed.
 *
 * @param marked numbers of the {@link Block}s that the reader says no person touches, ascending
 * @param checked whether the answer shows
 * @param step steps seen of each network's training
 */
record LearningState(List<Double> marked, boolean checked, int step) {
    /** Nothing pointed at, nothing learned. */
    static final LearningState DEFAULTS = new LearningState(List.of(), false, 0);

    /** How the state stands in an address. */
    static final StateForm<LearningState> FORM = new StateForm<>() {
        @Override
        public LearningState read(QueryReader query) {
            int most = Block.values().length;
            LearningState state = DEFAULTS;
            List<Double> marked = query.numbers(
                    "marked",
                    DEFAULTS.marked,
                    1,
                    most,
                    0,
                    most - 1,
                    LearningState::areBlocks,
                    LearningText.ALLOWED_BLOCKS);
            for (double number : marked) {
                state = state.toggled(Block.values()[(int) number]);
            }
            return new LearningState(
                    state.marked,
                    query.flag("checked", DEFAULTS.checked),
                    query.whole("step", DEFAULTS.step, 0, Images.STEPS));
        }

        @Override
        public void write(LearningState state, QueryWriter query) {
            query.numbers("marked", state.marked, DEFAULTS.marked)
                    .flag("checked", state.checked, DEFAULTS.checked)
                    .number("step", state.step, DEFAULTS.step);
        }
    };

    private static boolean areBlocks(List<Double> numbers) {
        Set<Double> once = new HashSet<>();
        for (double number : numbers) {
            if (number != Math.floor(number) || !once.add(number)) {
                return false;
            }
        }
        return true;
    }

    boolean isMarked(Block block) {
        return marked.contains((double) block.ordinal());
    }

    /** Returns the state with a block pointed at, or no more. The answer hides again. */
    LearningState toggled(Block block) {
        List<Double> changed = new ArrayList<>();
        for (Block one : Block.values()) {
            if (isMarked(one) != (one == block)) {
                changed.add((double) one.ordinal());
            }
        }
        return new LearningState(List.copyOf(changed), false, step);
    }

    LearningState withChecked(boolean shown) {
        return new LearningState(marked, shown, step);
    }

    LearningState withStep(double newStep) {
        double within = Math.max(0, Math.min(newStep, Images.STEPS));
        return new LearningState(marked, checked, (int) Math.floor(within + 0.5));
    }

    /** Tells whether the reader is right about a block. */
    boolean isRight(Block block) {
        return isMarked(block) != block.isTouched();
    }

    /** Returns how many blocks the reader is right about. */
    int right() {
        int right = 0;
        for (Block block : Block.values()) {
            right += isRight(block) ? 1 : 0;
        }
        return right;
    }
}
