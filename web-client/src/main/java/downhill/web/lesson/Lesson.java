package downhill.web.lesson;

import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;

/**
 * A lesson: its state, and what shows it. The constructor of a lesson builds its figures and adds them to the stage,
 * then takes the {@link #script()}, names what its text refers to, and ends with {@link Script#start()}.
 */
public abstract class Lesson {
    /** The lesson's section of the page. */
    protected final Stage stage;

    protected final LanguageChoice language;

    /** What the reader has set. */
    protected final Experiment experiment;

    protected final Controls controls;

    private final Keys keys;

    /** Reads the state from the address. */
    protected Lesson(Stage stage, Keys keys) {
        this.stage = stage;
        this.keys = keys;
        language = stage.language();
        experiment = new Experiment(stage, keys);
        controls = new Controls(language, experiment);
    }

    /** Shows a state in all figures and controls, which must be built when {@link #script()} is called. */
    protected abstract void show(Values state);

    /** Shows the present state, and each later one, and returns the script of the lesson's text. */
    protected final Script script() {
        experiment.start(this::show);
        return new Script(stage, experiment, keys);
    }

    protected final Values state() {
        return experiment.state();
    }

    protected final void change(Values next) {
        experiment.change(next);
    }

    protected final String say(Text text, Object... values) {
        return language.say(text, values);
    }
}
