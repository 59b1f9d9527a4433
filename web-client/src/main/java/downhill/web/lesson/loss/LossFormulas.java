package downhill.web.lesson.loss;

import java.util.function.DoubleFunction;

/** The two losses written out for the present answers, as the reader's form of the truth has them computed. */
record LossFormulas(LossState state, DoubleFunction<String> print) {
    /** Returns what is true, as NumPy would print it. */
    String truth() {
        if (!state.batch()) {
            return "t = " + truth(state.answer());
        }
        return "t = [" + truth(Answer.FIRST) + ", " + truth(Answer.SECOND) + "]";
    }

    private String truth(Answer of) {
        if (state.form() == LabelForm.LABEL) {
            return Integer.toString(state.truth(of));
        }
        StringBuilder row = new StringBuilder("[");
        for (int k = 0; k < LossState.DIGITS; k++) {
            row.append(k == 0 ? "" : ", ").append(k == state.truth(of) ? "1" : "0");
        }
        return row.append(']').toString();
    }

    /** Returns the squared error as it is computed. */
    String squaredError() {
        return state.batch() ? "½ Σₙ Σₖ (yₙₖ − tₙₖ)² / 2" : "½ Σₖ (yₖ − tₖ)²";
    }

    /** Returns the cross entropy as it is computed: the sum over the one-hot row, or the one term that the label picks. */
    String crossEntropy() {
        if (state.form() == LabelForm.ONE_HOT) {
            return state.batch() ? "−Σₙ Σₖ tₙₖ ln(yₙₖ + 10⁻⁷) / 2" : "−Σₖ tₖ ln(yₖ + 10⁻⁷)";
        }
        return state.batch()
                ? "−(ln(" + picked(Answer.FIRST) + ") + ln(" + picked(Answer.SECOND) + ")) / 2"
                : "−ln(" + picked(state.answer()) + ")";
    }

    private String picked(Answer of) {
        return print.apply(state.trueShare(of)) + " + 10⁻⁷";
    }
}
