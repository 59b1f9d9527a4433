package downhill.web.lab;

import downhill.core.exchange.RunRecord;
import downhill.web.control.Availability;
import downhill.web.dom.Dom;
import downhill.web.dom.Http;
import downhill.web.dom.JsNumber;
import downhill.web.page.Announcer;
import downhill.web.page.LanguageChoice;
import downhill.web.worker.Report;
import downhill.web.worker.SilenceWatch;
import org.teavm.jso.dom.html.HTMLElement;

/** The one line above the chart that says what the run waits for or why it stopped. */
final class RunMessage {
    private static final double MEGABYTE = 1e6;

    private final LanguageChoice language;
    private final HTMLElement box = Dom.byId("run-message");
    private final HTMLElement text = Dom.byId("run-message-text");
    private final HTMLElement bar = Dom.byId("run-message-bar");
    private final HTMLElement retry = Dom.byId("retry");
    private RunNotice shown = new RunNotice.None();

    RunMessage(LanguageChoice language, Runnable retryAction) {
        this.language = language;
        retry.addEventListener("click", event -> retryAction.run());
        language.follow(this::translate);
    }

    void show(RunNotice notice) {
        if (notice.equals(shown)) {
            return;
        }
        boolean goesOn = fraction(shown) >= 0 && fraction(notice) >= 0;
        shown = notice;
        if (!goesOn) {
            Announcer.say(this, words());
        }
        boolean failed = notice instanceof RunNotice.Failure;
        Availability.show(retry, notice.offersRetry(), Dom.find("[data-action=start]"));
        Dom.setFlag(box, "data-failure", failed);
        double fraction = fraction(notice);
        bar.setHidden(fraction < 0);
        if (fraction >= 0) {
            bar.setAttribute("value", JsNumber.toText(fraction));
        }
        translate();
    }

    /** Returns how much of what is awaited has been done; negative where nothing is. */
    private static double fraction(RunNotice notice) {
        if (notice instanceof RunNotice.Asking) {
            return 0;
        } else if (notice instanceof RunNotice.Loading loading) {
            Report.DataProgress progress = loading.progress();
            return progress.totalBytes() == 0 ? 1 : progress.bytes() / progress.totalBytes();
        }
        return notice instanceof RunNotice.Repeating repeating ? (double) repeating.step() / repeating.steps() : -1;
    }

    private String words() {
        if (shown instanceof RunNotice.Failure failure) {
            return words(failure);
        } else if (shown instanceof RunNotice.Asking) {
            return language.say(LabText.LOADING_INDEX);
        } else if (shown instanceof RunNotice.Loading loading) {
            return words(loading.progress());
        } else if (shown instanceof RunNotice.Repeating repeating) {
            String percent = language.whole(Math.floor(100 * fraction(repeating))) + "%";
            return language.say(LabText.REPLAYING, percent, language.whole(repeating.steps()));
        } else if (shown instanceof RunNotice.Resumed resumed) {
            return language.say(LabText.RESUMED, language.whole(resumed.step()));
        } else if (shown instanceof RunNotice.PausedWhileHidden) {
            return language.say(LabText.RESTS_HIDDEN);
        } else if (shown instanceof RunNotice.RestedWhileHidden) {
            return language.say(LabText.RESTED);
        }
        if (shown instanceof RunNotice.WorkerSilent) {
            return language.say(LabText.WORKER_SILENT, SilenceWatch.MAX_SECONDS);
        }
        return shown instanceof RunNotice.RateTooOften
                ? language.say(LabText.RATE_TOO_OFTEN, RunRecord.MAX_CHANGES)
                : "";
    }

    private String words(Report.DataProgress progress) {
        return language.say(
                LabText.LOADING_DATA,
                language.whole(progress.images()),
                language.whole(progress.totalImages()),
                JsNumber.fixed(progress.bytes() / MEGABYTE, 1),
                JsNumber.fixed(progress.totalBytes() / MEGABYTE, 1));
    }

    private String words(RunNotice.Failure failure) {
        if (failure instanceof RunNotice.DataFailed data) {
            int status = data.report().status();
            String reason = switch (status) {
                case 0 -> language.say(LabText.NO_ANSWER);
                case Http.SILENT -> language.say(LabText.SILENT, Http.MAX_SILENT_SECONDS);
                case 200 -> language.say(LabText.DAMAGED);
                default -> language.say(LabText.STATUS, status);
            };
            return language.say(LabText.DATA_FAILED, reason);
        } else if (failure instanceof RunNotice.TeamLost) {
            return language.say(LabText.TEAM_LOST);
        } else if (failure instanceof RunNotice.WorkerFailed worker) {
            return language.say(LabText.WORKER_FAILED, worker.reason());
        }
        RunNotice.Diverged diverged = (RunNotice.Diverged) failure;
        String rate = JsNumber.written(diverged.learningRate());
        double loss = diverged.loss();
        return loss - loss == 0
                ? language.say(LabText.WEIGHTS_DIVERGED, diverged.step(), rate)
                : language.say(LabText.DIVERGED, diverged.step(), JsNumber.written(loss), rate);
    }

    private void translate() {
        String said = words();
        Dom.setText(text, said);
        box.setHidden(said.isEmpty());
    }
}
