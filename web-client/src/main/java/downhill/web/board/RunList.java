package downhill.web.board;

import downhill.web.control.Availability;
import downhill.web.dom.Dom;
import downhill.web.page.Announcer;
import downhill.web.page.LanguageChoice;
import downhill.web.worker.RunFields;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** The saved runs, newest first, a page at a time. */
final class RunList {
    private static final String SHOWN = "#runs > :not([hidden])";

    private final LanguageChoice language;
    private final DeleteTokens tokens;
    private final RunCompare compare;
    private final HTMLElement section = Dom.byId("list-section");
    private final HTMLElement title = Dom.byId("list-title");
    private final HTMLElement list = Dom.byId("runs");
    private final HTMLElement note = Dom.byId("runs-note");
    private final HTMLElement more = Dom.onAction("more-runs", this::fetchNext);
    private final HTMLElement retry = Dom.onAction("retry-runs", this::fetchNext);
    private final List<ListedRun> summaries = new ArrayList<>();
    private final List<RunFields> runs = new ArrayList<>();
    private String next;
    private int status = -1;
    private Refusal refusal;
    private int call;

    RunList(LanguageChoice language, DeleteTokens tokens, RunCompare compare) {
        this.language = language;
        this.tokens = tokens;
        this.compare = compare;
        language.follow(this::show);
    }

    /** Hides what the filter does not accept by now, and leaves the elements, one of which may have the focus. */
    void hideAgain() {
        for (int i = 0; i < list.getChildren().getLength(); i++) {
            ((HTMLElement) list.getChildren().get(i)).setHidden(!compare.accepts(summaries.get(i)));
        }
    }

    /** Begins again with the first page. */
    void reload() {
        runs.clear();
        summaries.clear();
        next = null;
        status = -1;
        show();
        fetchNext();
    }

    private void fetchNext() {
        int thisCall = ++call;
        BoardApi.list(next, (answerStatus, page, answerRefusal) -> {
            if (thisCall != call) {
                return;
            }
            status = answerStatus;
            section.removeAttribute("data-waits");
            refusal = answerRefusal;
            if (page != null) {
                for (int i = 0; i < page.getRuns().getLength(); i++) {
                    runs.add(page.getRuns().get(i));
                    summaries.add(ListedRun.of(page.getRuns().get(i)));
                }
                next = page.getNext();
            }
            compare.listed(new ArrayList<>(summaries));
            show();
            Announcer.say(this, noteText(status != 200));
        });
    }

    private void show() {
        boolean away = status != -1 && status != 200;
        Availability.show(retry, away, title);
        Availability.show(more, next != null && !away, away ? retry : title);
        Dom.setText(note, noteText(away));
        note.setHidden(noteText(away).isEmpty());
        int focused = Dom.findAll(SHOWN).length;
        Dom.clear(list);
        for (int i = 0; i < runs.size(); i++) {
            boolean mine = tokens.get(runs.get(i).getId()) != null;
            HTMLElement item =
                    RunItem.of(language, runs.get(i), "#" + runs.get(i).getId(), mine ? BoardText.MINE : null);
            item.appendChild(compare.pin(summaries.get(i)));
            list.appendChild(item);
        }
        hideAgain();
        HTMLElement[] links = Dom.findAll(SHOWN + " a");
        if (focused > 0 && focused < links.length) {
            links[focused].focus();
        }
    }

    private String noteText(boolean away) {
        if (away) {
            return language.say(BoardText.AWAY, refusal.in(language));
        }
        if (status == -1) {
            return language.say(BoardText.LOADING);
        }
        return runs.isEmpty() ? language.say(BoardText.EMPTY) : "";
    }
}
