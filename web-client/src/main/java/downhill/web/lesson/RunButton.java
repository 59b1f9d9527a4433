package downhill.web.lesson;

import downhill.web.control.ButtonRow;
import downhill.web.control.Playback;
import downhill.web.dom.Dom;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.function.BooleanSupplier;
import org.teavm.jso.dom.html.HTMLElement;

/** A button that lets something go on by itself, and pauses it. It stands in a row that has room for others. */
public final class RunButton {
    private final LanguageChoice language;
    /** The row of the button, to which others can be added. */
    public final ButtonRow row;
    /** The button alone. */
    public final HTMLElement button;

    private final Playback playback;
    private final Text pause;
    private Text run;
    private Runnable begin = () -> {};
    private Runnable pausing = () -> {};

    /** Builds the button; nothing goes on yet. */
    public RunButton(LanguageChoice language, Text run, Text pause, double stepsPerSecond, BooleanSupplier step) {
        this.language = language;
        this.run = run;
        this.pause = pause;
        row = new ButtonRow(language);
        button = row.plain(run, this::press);
        playback = new Playback(stepsPerSecond, step, this::tell);
        language.follow(this::tell);
    }

    /** Sets what happens before the first step, each time. */
    public RunButton beginning(Runnable newBegin) {
        begin = newBegin;
        return this;
    }

    /** Sets what happens when the reader pauses by this button. */
    public RunButton pausing(Runnable newPausing) {
        pausing = newPausing;
        return this;
    }

    /** Sets what the button says while nothing goes on. */
    public void say(Text newRun) {
        run = newRun;
        tell();
    }

    /** Begins, or pauses what goes on. */
    public void press() {
        if (playback.isPlaying()) {
            playback.stop();
            pausing.run();
        } else {
            begin.run();
            playback.play();
        }
    }

    public void stop() {
        playback.stop();
    }

    public boolean isPlaying() {
        return playback.isPlaying();
    }

    private void tell() {
        Dom.setText(button, language.say(playback.isPlaying() ? pause : run));
    }
}
