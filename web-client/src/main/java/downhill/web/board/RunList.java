package downhill.web.board;

import downhill.core.training.TrainingConfig;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.dom.LocalFormat;
import downhill.web.page.ConfigText;
import downhill.web.page.LanguageChoice;
import downhill.web.worker.ConfigJson;
import downhill.web.worker.RunJson;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** The saved runs, newest first, a page at a time. */
final class RunList {
    private final LanguageChoice language;
    private final DeleteTokens tokens;
    private final HTMLElement items = Dom.byId("runs");
    private final HTMLElement note = Dom.byId("runs-note");
    private final HTMLElement more = Dom.find("[data-action=more-runs]");
    private final HTMLElement retry = Dom.find("[data-action=retry-runs]");
    private final List<RunJson> runs = new ArrayList<>();
    private String next;
    private int status = -1;
    private int call;

    RunList(LanguageChoice language, DeleteTokens tokens) {
        this.language = language;
        this.tokens = tokens;
        more.addEventListener("click", event -> fetch(next));
        retry.addEventListener("click", event -> fetch(next));
        language.follow(this::show);
    }

    /** Begins again with the newest run. */
    void reload() {
        runs.clear();
        next = null;
        status = -1;
        show();
        fetch(null);
    }

    private void fetch(String after) {
        int thisCall = ++call;
        RunsApi.list(after, (answerStatus, page, problem) -> {
            if (thisCall != call) {
                return;
            }
            status = answerStatus;
            if (page != null) {
                for (int i = 0; i < page.getRuns().getLength(); i++) {
                    runs.add(page.getRuns().get(i));
                }
                next = page.getNext();
            }
            show();
        });
    }

    private void show() {
        boolean away = status != -1 && status != 200;
        more.setHidden(next == null || away);
        retry.setHidden(!away);
        Dom.setText(note, noteText(away));
        note.setHidden(noteText(away).isEmpty());
        int focused = items.getChildren().getLength();
        Dom.clear(items);
        for (RunJson run : runs) {
            items.appendChild(item(run));
        }
        if (focused > 0 && focused < runs.size()) {
            Dom.findAll("#runs a")[focused].focus();
        }
    }

    private String noteText(boolean away) {
        if (away) {
            return language.say(
                    BoardText.AWAY,
                    status == 0 ? language.say(BoardText.NO_ANSWER) : language.say(BoardText.STATUS, status));
        }
        if (status == -1) {
            return language.say(BoardText.LOADING);
        }
        return runs.isEmpty() ? language.say(BoardText.EMPTY) : "";
    }

    private HTMLElement item(RunJson run) {
        TrainingConfig config = ConfigJson.parse(run.getConfig());
        HTMLElement link = Dom.text("a", "run-name", run.getNickname());
        link.setAttribute("href", "#" + run.getId());
        HTMLElement time =
                Dom.text("time", "", LocalFormat.dateTime(language.current().tag(), run.getCreatedAt()));
        time.setAttribute("datetime", LocalFormat.isoDateTime(run.getCreatedAt()));
        HTMLElement head = Dom.element("div", "run-head", link, time);
        if (tokens.get(run.getId()) != null) {
            head.insertBefore(Dom.text("span", "mine", language.say(BoardText.MINE)), time);
        }
        String result = language.say(
                BoardText.RESULT,
                language.whole(run.getStep()),
                language.whole(config.steps()),
                JsNumber.fixed(run.getTrainAccuracy(), 3),
                JsNumber.fixed(run.getTestAccuracy(), 3));
        HTMLElement item = Dom.element(
                "li",
                "run",
                head,
                Dom.text("p", "run-result", result),
                Dom.text("p", "run-config", ConfigText.line(language, config)));
        item.setAttribute("data-run", run.getId());
        return item;
    }
}
