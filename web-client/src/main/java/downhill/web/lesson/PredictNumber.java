package downhill.web.lesson;

import downhill.web.control.NumberScale;
import downhill.web.control.Slider;
import downhill.web.dom.JsNumber;
import downhill.web.page.Language;
import org.teavm.jso.dom.html.HTMLElement;

/** A guess that is a number: by a slider, or by a handle that the lesson drags. */
public final class PredictNumber implements ScriptGuess {
    private final NumberScale scale;
    private final Slider slider;
    private final PredictFrame frame;
    private double guessed = Double.NaN;
    private double truth;
    private Runnable onMove = () -> {};

    /**
     * Builds the answer to a question of the lesson's script. The slider begins in its middle, which is a guess, too.
     */
    public PredictNumber(Stage stage, Question<?> question) {
        truth = question.truth();
        scale = question.scale();
        slider = new Slider(stage.language(), question.label(), scale, (value, settled) -> set(value));
        slider.show(scale.value(scale.positions() / 2));
        frame = new PredictFrame(stage, question, new Guessed());
        if (guessed != guessed) {
            set(scale.value(scale.positions() / 2));
        }
    }

    @Override
    public PredictFrame frame() {
        return frame;
    }

    /** Tells the right answer, where it had to be measured. */
    public void truth(double newTruth) {
        truth = newTruth;
    }

    /** Returns whether the right answer is known. */
    public boolean isTruthKnown() {
        return truth == truth;
    }

    @Override
    public String outcome(Language spoken) {
        if (!isTruthKnown()) {
            return "";
        }
        String off = KitText.OFF.in(spoken, JsNumber.significant(Math.abs(truth - guessed), 3));
        return KitText.TRUTH.in(spoken, JsNumber.significant(truth, 4)) + " · "
                + (truth == guessed ? KitText.RIGHT.in(spoken) : off);
    }

    /** Sets the guess that is not yet committed, as when the reader drags it in a figure. */
    public void set(double value) {
        guessed = value;
        slider.show(value);
        frame.follow();
        onMove.run();
    }

    /** Hears that the guess has been moved, committed or not. */
    public void onMove(Runnable listener) {
        onMove = listener;
    }

    /**
     * Returns the guess where it stands now, for a mark in a figure that follows the slider.
     *
     * @return the number, committed or not; NaN where the question has been skipped
     */
    public double standing() {
        return frame.isAnswered() && !frame.isCommitted() ? Double.NaN : guessed;
    }

    /**
     * Returns the committed guess, for a mark in a figure.
     *
     * @return the number, or NaN while there is none
     */
    public double guess() {
        return frame.isCommitted() ? guessed : Double.NaN;
    }

    private final class Guessed implements PredictFrame.Guess {
        @Override
        public HTMLElement element() {
            return slider.element();
        }

        @Override
        public boolean isMade() {
            return guessed == guessed;
        }

        @Override
        public String kept() {
            return JsNumber.toText(guessed);
        }

        @Override
        public void restore(String kept) {
            double value = JsNumber.parse(kept);
            if (scale.contains(value)) {
                guessed = value;
                slider.show(value);
            }
        }

        @Override
        public String words(Language spoken) {
            return JsNumber.toText(guessed);
        }
    }
}
