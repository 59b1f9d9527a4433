package downhill.web.lesson.logistic;

import downhill.web.control.ButtonRow;
import downhill.web.control.Playback;
import downhill.web.dom.Dom;
import downhill.web.lesson.Experiment;
import downhill.web.page.LanguageChoice;
import org.teavm.jso.dom.html.HTMLElement;

/** A button that lets W go down one of the costs until the slope or the range ends. Undo takes a whole descent back. */
final class Descent {
    private static final double STEPS_PER_SECOND = 25;
    private static final int MAX_STEPS = 400;
    private static final double FLAT = 1e-5;

    private final LanguageChoice language;
    private final Cost cost;
    private final LogisticText name;
    private final Experiment<LogisticState> experiment;
    private final Playback playback;
    private final HTMLElement button;
    private int taken;
    private boolean underWay;
    private Descent other;

    Descent(LanguageChoice language, Cost cost, Experiment<LogisticState> experiment, ButtonRow row) {
        this.language = language;
        this.cost = cost;
        this.experiment = experiment;
        name = cost == Cost.SQUARED ? LogisticText.DESCEND_SQUARED : LogisticText.DESCEND_CROSS;
        playback = new Playback(STEPS_PER_SECOND, this::step, this::follow);
        button = row.plain(name, this::playOrStop);
        language.follow(this::follow);
    }

    /** Makes two descents take turns: one ends when the other begins. */
    static void alternate(Descent a, Descent b) {
        a.other = b;
        b.other = a;
    }

    private void playOrStop() {
        if (playback.isPlaying()) {
            playback.stop();
        } else {
            other.playback.stop();
            taken = 0;
            playback.play();
        }
    }

    private boolean step() {
        LogisticState before = experiment.state();
        LogisticState after = before.descended(cost);
        taken++;
        boolean goesOn = taken < MAX_STEPS && Math.abs(after.w() - before.w()) > FLAT;
        underWay = goesOn;
        experiment.change(after, !goesOn);
        return goesOn;
    }

    private void follow() {
        if (!playback.isPlaying() && underWay) {
            underWay = false;
            experiment.change(experiment.state());
        }
        Dom.setText(button, language.say(playback.isPlaying() ? LogisticText.PAUSE : name));
    }
}
