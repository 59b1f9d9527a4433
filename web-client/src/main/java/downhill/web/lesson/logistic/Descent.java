package downhill.web.lesson.logistic;

import downhill.web.control.ButtonRow;
import downhill.web.control.Playback;
import downhill.web.dom.Dom;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.Values;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * A button for each cost that lets W go down it, until the slope ends, the steps end, or the reader changes anything.
 * Undo takes a whole descent back.
 */
final class Descent {
    private static final double STEPS_PER_SECOND = 25;
    private static final double FLAT = 1e-5;

    private final LanguageChoice language;
    private final Experiment experiment;
    private final Playback playback;
    private final HTMLElement[] buttons = new HTMLElement[Cost.values().length];
    final HTMLElement element;
    private Cost cost = Cost.SQUARED;
    /** The state that the descent has made itself. */
    private Values last;

    Descent(LanguageChoice language, Experiment experiment) {
        this.language = language;
        this.experiment = experiment;
        playback = new Playback(STEPS_PER_SECOND, this::step, this::follow);
        ButtonRow row = new ButtonRow(language);
        for (Cost one : Cost.values()) {
            buttons[one.ordinal()] = row.plain(name(one), () -> playOrStop(one));
        }
        element = row.element;
        language.follow(this::showNames);
    }

    void stop() {
        playback.stop();
    }

    private static Text name(Cost cost) {
        return cost == Cost.SQUARED ? LogisticText.DESCEND_SQUARED : LogisticText.DESCEND_CROSS;
    }

    private void playOrStop(Cost wanted) {
        boolean stops = playback.isPlaying() && cost == wanted;
        playback.stop();
        if (!stops) {
            cost = wanted;
            last = LogisticState.arrived(experiment.state())
                    .with(LogisticState.DOWN, cost)
                    .with(LogisticState.STEPS, 0);
            experiment.change(last, false);
            last = experiment.state();
            playback.play();
        }
    }

    private boolean step() {
        if (experiment.state() != last) {
            // The reader goes on from elsewhere.
            return false;
        }
        double before = LogisticState.weight(last);
        Values next = last.with(LogisticState.STEPS, LogisticState.STEPS.nearest(last.get(LogisticState.STEPS) + 1));
        boolean goesOn = next.get(LogisticState.STEPS) < LogisticState.STEPS.max()
                && Math.abs(LogisticState.weight(next) - before) > FLAT;
        experiment.change(next, !goesOn);
        last = experiment.state();
        return goesOn;
    }

    private void follow() {
        if (!playback.isPlaying() && experiment.state() == last) {
            experiment.change(last);
        }
        showNames();
    }

    private void showNames() {
        for (Cost one : Cost.values()) {
            boolean plays = playback.isPlaying() && cost == one;
            Dom.setText(buttons[one.ordinal()], language.say(plays ? LogisticText.PAUSE : name(one)));
        }
    }
}
