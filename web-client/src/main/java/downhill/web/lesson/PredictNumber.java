package downhill.web.lesson;

import downhill.web.control.NumberScale;
import downhill.web.control.Slider;
import downhill.web.dom.JsNumber;
import downhill.web.page.Language;

/** A guess that is a number: by a slider, or by a handle that the lesson drags. */
public final class PredictNumber extends PredictFrame {
    private final NumberScale scale;
    private final Slider slider;
    private double guessed = Double.NaN;
    private double truth;

    /** Builds the answer to a question of the lesson's script. The slider begins in its middle, and has to be moved. */
    public PredictNumber(Stage stage, Question<?> question) {
        super(stage, question);
        truth = question.truth();
        scale = question.scale();
        slider = new Slider(stage.language(), question.label(), scale, (value, settled) -> set(value));
        slider.show(scale.value(scale.positions() / 2));
        begin(slider.element);
    }

    /** Sets the right answer, where it had to be measured. */
    public void truth(double newTruth) {
        truth = newTruth;
    }

    /** Returns whether the right answer is known. */
    public boolean isTruthKnown() {
        return truth == truth;
    }

    /** Sets the guess that is not yet committed, as when the reader drags it in a figure. */
    public void set(double value) {
        guessed = value;
        slider.show(value);
        follow();
    }

    /** Returns where the guess stands in a figure that asks for it: at first in the middle. */
    double place() {
        return isMade() ? guessed : scale.value(scale.positions() / 2);
    }

    /** Sets the value of the scale that is nearest. */
    void setNear(double value) {
        set(scale.value(scale.position(value)));
    }

    /** Returns the guess where it stands now, committed or not; NaN where there is none or the step is about something else. */
    public double standing() {
        return isConcerned ? guessed : Double.NaN;
    }

    @Override
    boolean isMade() {
        return guessed == guessed;
    }

    @Override
    String kept() {
        return JsNumber.toText(guessed);
    }

    @Override
    void restore(String kept) {
        double value = JsNumber.parse(kept);
        if (scale.contains(value)) {
            guessed = value;
            slider.show(value);
        }
    }

    @Override
    String words(Language spoken) {
        return JsNumber.toText(guessed);
    }

    @Override
    String truth(Language spoken) {
        if (!isTruthKnown()) {
            return "";
        }
        if (scale.isLog()) {
            return KitText.TRUTH.in(spoken, JsNumber.written(JsNumber.significant(truth, 4)));
        }
        String off = KitText.OFF.in(spoken, JsNumber.written(JsNumber.significant(Math.abs(truth - guessed), 3)));
        return KitText.TRUTH.in(spoken, JsNumber.written(JsNumber.significant(truth, 4))) + " · "
                + (truth == guessed ? KitText.RIGHT.in(spoken) : off);
    }

    @Override
    String mark() {
        return percent(guessed) + " " + percent(truth);
    }

    private String percent(double value) {
        return JsNumber.toText(Math.floor(100.0 * scale.position(value) / scale.positions()));
    }
}
