package downhill.web.lesson;

import downhill.web.control.Choice;
import downhill.web.control.NumberScale;
import downhill.web.control.Slider;
import downhill.web.control.Stepper;
import downhill.web.control.Toggle;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.List;
import java.util.function.BiFunction;
import org.teavm.jso.dom.html.HTMLElement;

/** Makes controls that set the value of a {@link Key} and show it, whoever has set it. */
public final class Controls {
    private final LanguageChoice language;
    private final Experiment experiment;

    public Controls(LanguageChoice language, Experiment experiment) {
        this.language = language;
        this.experiment = experiment;
    }

    public HTMLElement slider(Text label, Key.Number key, NumberScale scale) {
        Slider slider = new Slider(language, label, scale, (value, settled) -> set(key, value, settled));
        follow(() -> slider.show(experiment.state().get(key)));
        return slider.element;
    }

    /** Makes a slider for what is no single key, or not only one. The lesson shows its value. */
    public Slider slider(Text label, NumberScale scale, BiFunction<Values, Double, Values> change) {
        return new Slider(
                language,
                label,
                scale,
                (value, settled) -> experiment.change(change.apply(experiment.state(), value), settled));
    }

    /** Makes a number with a button for less and one for more. */
    public HTMLElement stepper(Text label, Key.Whole key) {
        Stepper stepper = new Stepper(language, label, key.min(), key.max(), value -> set(key, value, true));
        follow(() -> stepper.show(experiment.state().get(key)));
        return stepper.element;
    }

    /** Makes chips. */
    public <E extends Enum<E>> HTMLElement choice(Text label, Key.Choice<E> key) {
        List<Text> words = key.words();
        Choice<Text> choice = new Choice<>(language, label, words, option -> {
            set(key, key.all().get(words.indexOf(option)), true);
        });
        follow(() -> choice.show(words.get(experiment.state().get(key).ordinal())));
        return choice.element;
    }

    /** Makes a box to tick. */
    public HTMLElement toggle(Text label, Key<Boolean> key) {
        Toggle toggle = new Toggle(language, label, on -> set(key, on, true));
        follow(() -> toggle.show(experiment.state().get(key)));
        return toggle.element;
    }

    private <T> void set(Key<T> key, T value, boolean settled) {
        experiment.change(experiment.state().with(key, value), settled);
    }

    private void follow(Runnable show) {
        experiment.observe(show);
        show.run();
    }
}
