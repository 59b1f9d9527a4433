package downhill.web.lab;

import downhill.web.control.Availability;
import downhill.web.dom.Dom;
import downhill.web.dom.Http;
import downhill.web.dom.JsNumber;
import downhill.web.page.Announcer;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import downhill.web.worker.Report;
import java.util.function.Supplier;
import org.teavm.jso.dom.html.HTMLElement;

/** The one line above the chart that says what the run waits for or why it stopped. */
final class RunMessage {
    private static final double MEGABYTE = 1e6;

    private final LanguageChoice language;
    private final HTMLElement box = Dom.byId("run-message");
    private final HTMLElement text = Dom.byId("run-message-text");
    private final HTMLElement bar = Dom.byId("run-message-bar");
    private final HTMLElement retry = Dom.byId("retry");
    private Supplier<String> words = () -> "";
    private Runnable retryAction = () -> {};
    /** Whether it tells how far something has come, which is said once and then only shown. */
    private boolean waits;

    RunMessage(LanguageChoice language) {
        this.language = language;
        retry.addEventListener("click", event -> retryAction.run());
        language.follow(this::translate);
    }

    void clear() {
        show(() -> "", false, -1);
    }

    /** Says something that needs no answer. */
    void say(Text what, Object... values) {
        show(() -> language.say(what, values), false, -1);
    }

    /** Says why the run has failed. */
    void fail(Text what, Object... values) {
        show(() -> language.say(what, values), true, -1);
    }

    /** Says that the first answer is awaited. */
    void asking() {
        show(() -> language.say(LabText.LOADING_INDEX), false, 0);
    }

    /** Shows how far the repetition of an earlier run has come. */
    void replaying(int step, int steps) {
        double fraction = (double) step / steps;
        show(
                () -> language.say(
                        LabText.REPLAYING, language.whole(Math.floor(100 * fraction)) + "%", language.whole(steps)),
                false,
                fraction);
    }

    void loading(Report.DataProgress progress) {
        double fraction = progress.totalBytes() == 0 ? 1 : progress.bytes() / progress.totalBytes();
        show(
                () -> language.say(
                        LabText.LOADING_DATA,
                        language.whole(progress.images()),
                        language.whole(progress.totalImages()),
                        JsNumber.fixed(progress.bytes() / MEGABYTE, 1),
                        JsNumber.fixed(progress.totalBytes() / MEGABYTE, 1)),
                false,
                fraction);
    }

    void dataFailed(Report.DataFailed failed, Runnable again) {
        show(
                () -> language.say(
                        LabText.DATA_FAILED,
                        switch (failed.status()) {
                            case 0 -> language.say(LabText.NO_ANSWER);
                            case Http.SILENT -> language.say(LabText.SILENT, Http.MAX_SILENT_SECONDS);
                            case 200 -> language.say(LabText.DAMAGED);
                            default -> language.say(LabText.STATUS, failed.status());
                        }),
                true,
                -1);
        offer(again);
    }

    /** Says that a worker of the team has died. */
    void teamLost(Runnable goOn) {
        fail(LabText.TEAM_LOST);
        offer(goOn);
    }

    private void offer(Runnable again) {
        retryAction = again;
        retry.setHidden(false);
    }

    void diverged(LabRun run) {
        String rate = JsNumber.toText(run.learningRate());
        double loss = run.loss();
        if (loss - loss == 0) {
            fail(LabText.WEIGHTS_DIVERGED, run.step(), rate);
        } else {
            fail(LabText.DIVERGED, run.step(), JsNumber.toText(loss), rate);
        }
    }

    private void show(Supplier<String> newWords, boolean failure, double fraction) {
        words = newWords;
        boolean goesOn = waits && fraction >= 0;
        waits = fraction >= 0;
        if (!goesOn) {
            Announcer.say(this, words.get());
        }
        Availability.show(retry, false, Dom.find("[data-action=start]"));
        Dom.setFlag(box, "data-failure", failure);
        bar.setHidden(fraction < 0);
        if (fraction >= 0) {
            bar.setAttribute("value", JsNumber.toText(fraction));
        }
        translate();
    }

    private void translate() {
        String said = words.get();
        Dom.setText(text, said);
        box.setHidden(said.isEmpty());
    }
}
