package downhill.web.lesson.loss;

import downhill.web.lesson.Values;
import downhill.web.lesson.loss.LossState.Answer;
import downhill.web.lesson.loss.LossState.LabelForm;
import java.util.function.DoubleFunction;

/** The two losses written out for the present answers, as the reader's form of the truth has them computed. */
record LossFormulas(Values state, DoubleFunction<String> print) {
    /** Returns what is true, as NumPy would print it. */
    String truth() {
        if (!state.get(LossState.BATCH)) {
            return "t = " + truth(state.get(LossState.ANSWER));
        }
        return "t = [" + truth(Answer.FIRST) + ", " + truth(Answer.SECOND) + "]";
    }

    private String truth(Answer of) {
        if (state.get(LossState.FORM) == LabelForm.LABEL) {
            return Integer.toString(LossState.truth(state, of));
        }
        StringBuilder row = new StringBuilder("[");
        for (int k = 0; k < LossState.DIGITS; k++) {
            row.append(k == 0 ? "" : ", ").append(k == LossState.truth(state, of) ? "1" : "0");
        }
        return row.append(']').toString();
    }

    String squaredError() {
        return state.get(LossState.BATCH) ? "½ Σₙ Σₖ (yₙₖ − tₙₖ)² / 2" : "½ Σₖ (yₖ − tₖ)²";
    }

    /** Returns the cross entropy as it is computed: the sum over the one-hot row, or the one term that the label picks. */
    String crossEntropy() {
        boolean batch = state.get(LossState.BATCH);
        if (state.get(LossState.FORM) == LabelForm.ONE_HOT) {
            return batch ? "−Σₙ Σₖ tₙₖ ln(yₙₖ + 10⁻⁷) / 2" : "−Σₖ tₖ ln(yₖ + 10⁻⁷)";
        }
        return batch
                ? "−(ln(" + picked(Answer.FIRST) + ") + ln(" + picked(Answer.SECOND) + ")) / 2"
                : "−ln(" + picked(state.get(LossState.ANSWER)) + ")";
    }

    private String picked(Answer of) {
        return print.apply(LossState.trueShare(state, of)) + " + 10⁻⁷";
    }
}
