package downhill.web.lesson.run;

import downhill.web.control.Availability;
import downhill.web.control.ButtonRow;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.page.Announcer;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import downhill.web.worker.Report;
import downhill.web.worker.SilenceWatch;
import org.teavm.jso.dom.html.HTMLElement;

/** One line about a run: how far it is, or why it cannot go on. Only faults are spoken without being asked for. */
public final class RunNote {
    static final Text LOADING = Text.of("이미지를 받는 중: {1} MB 가운데 {0} MB", "Loading images: {0} of {1} MB");
    static final Text TRAINING = Text.of("학습하는 중: {1}걸음 가운데 {0}걸음", "Training: step {0} of {1}");
    static final Text OFFLINE = Text.of(
            "이미지를 받지 못했습니다. 연결을 확인하고 다시 시도하세요.",
            "The images could not be loaded. Check your connection and try again.");
    static final Text STOPPED = Text.of("학습이 중단되었습니다: {0}", "Training has stopped: {0}");
    static final Text SILENT = Text.of(
            "워커가 {0}초 동안 응답하지 않습니다. 기다리거나 다시 시도하세요.",
            "The worker has reported nothing for {0} seconds. Wait, or try again.");
    static final Text DIVERGED = Text.of(
            "손실이 발산해 컴퓨터가 나타낼 수 있는 수를 넘었습니다. 학습을 멈췄습니다.",
            "The loss grew beyond what a computer can represent, so training stopped.");
    static final Text RETRY = Text.of("다시 시도", "Try again");

    private static final double MEGA = 1_000_000;

    private final LanguageChoice language;
    private final HTMLElement words = Dom.element("p", "note");
    private final ButtonRow buttons;
    public final HTMLElement element;
    private Text text;
    private Object[] values = {};
    private boolean faulty;

    public RunNote(LanguageChoice language, Runnable retry) {
        this.language = language;
        buttons = new ButtonRow(language);
        buttons.plain(RETRY, retry);
        element = Dom.element("div", "run-note", words, buttons.element);
        language.follow(this::tell);
    }

    public void clear() {
        say(false, null);
    }

    public void offline() {
        fail(OFFLINE);
    }

    /** Shows how images arrive, or why the run cannot go on, and returns whether it cannot. */
    boolean hear(Report report) {
        if (report instanceof Report.DataProgress data) {
            say(LOADING, JsNumber.fixed(data.bytes() / MEGA, 1), JsNumber.fixed(data.totalBytes() / MEGA, 1));
            return false;
        }
        if (report instanceof Report.WorkerSilent) {
            fail(SILENT, SilenceWatch.MAX_SECONDS);
            return false;
        }
        if (report instanceof Report.WorkerFailed failed) {
            fail(STOPPED, failed.reason());
            return true;
        }
        boolean isOffline = report instanceof Report.DataFailed || report instanceof Report.DataTooSmall;
        if (isOffline) {
            offline();
        }
        return isOffline;
    }

    void say(Text newText, Object... newValues) {
        say(false, newText, newValues);
    }

    void fail(Text newText, Object... newValues) {
        say(true, newText, newValues);
    }

    private void say(boolean isFault, Text newText, Object... newValues) {
        faulty = isFault;
        text = newText;
        values = newValues;
        tell();
        if (faulty) {
            Announcer.say(this, words.getTextContent());
        }
    }

    private void tell() {
        Dom.setText(words, text == null ? "" : language.say(text, values));
        Dom.setFlag(words, "data-fault", faulty);
        Availability.show(buttons.element, faulty, Dom.byId("experiment"));
    }
}
