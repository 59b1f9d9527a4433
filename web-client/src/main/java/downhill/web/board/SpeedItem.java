package downhill.web.board;

import downhill.web.dom.Dom;
import downhill.web.page.Announcer;
import downhill.web.page.LanguageChoice;
import downhill.web.worker.SpeedRow;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** One device in the list: whose it is, what it is compared by, and on demand all its times. */
final class SpeedItem {
    private final LanguageChoice language;
    private final DeleteTokens tokens;
    private final BenchmarkJson benchmark;
    private final Runnable gone;
    private final HTMLElement element = Dom.element("li", "run");
    private final HTMLElement summary = Dom.element("summary", "");
    private final HTMLElement table = Dom.element("div", "table-scroll");
    private final HTMLElement note = Dom.element("p", "note");
    private final HTMLElement details = Dom.element("details", "", summary, table);
    private final ConfirmButton delete;
    private List<SpeedRow> allRows;

    /**
     * Makes the device's element. Call {@link #translate} before the reader sees it.
     *
     * @param language the language of the page
     * @param tokens tell whether it is this reader's
     * @param benchmark as the list has it
     * @param gone runs once it is deleted
     */
    SpeedItem(LanguageChoice language, DeleteTokens tokens, BenchmarkJson benchmark, Runnable gone) {
        this.language = language;
        this.tokens = tokens;
        this.benchmark = benchmark;
        this.gone = gone;
        element.setAttribute("data-benchmark", benchmark.getId());
        table.setAttribute("tabindex", "0");
        table.setAttribute("role", "region");
        delete = new ConfirmButton(language, BoardText.DELETE, BoardText.DELETE_ASK, this::delete);
        details.addEventListener("toggle", event -> fetch());
    }

    HTMLElement element() {
        return element;
    }

    /** Says the same in the present language. */
    void translate() {
        boolean mine = tokens.get(benchmark.getId()) != null;
        HTMLElement foot = Dom.element("div", "speed-foot", details);
        if (mine) {
            foot.appendChild(delete.element());
        }
        Dom.clear(element);
        element.appendChild(ItemHead.of(
                language,
                Dom.text("span", "run-name", benchmark.getNickname()),
                benchmark.getCreatedAt(),
                mine ? SpeedText.MINE : null));
        element.appendChild(Dom.text(
                "p", "run-config", language.say(SpeedText.MACHINE, benchmark.getDevice(), benchmark.getBrowser())));
        element.appendChild(times());
        element.appendChild(foot);
        element.appendChild(note);
        Dom.setText(summary, language.say(SpeedText.ALL_TIMES));
        table.setAttribute("aria-label", benchmark.getNickname() + ": " + language.say(SpeedText.ALL_TIMES));
        delete.translate();
        say("");
        showTable();
    }

    private HTMLElement times() {
        SpeedSummary times = SpeedSummary.of(BenchmarkJson.rows(benchmark.getRows()));
        HTMLElement list = Dom.element("dl", "speed-times");
        addTime(list, language.say(SpeedText.PATH_JAVA), times.java());
        addTime(list, language.say(SpeedText.PATH_SIMD), times.simd());
        String team =
                times.team() == null ? language.say(SpeedText.NO_TEAM) : SpeedTable.shortWay(language, times.team());
        addTime(list, team, times.team());
        addTime(list, language.say(SpeedText.GRADIENT), times.gradient());
        return list;
    }

    private void addTime(HTMLElement list, String name, SpeedRow row) {
        String time = row == null ? language.say(SpeedText.NOT_MEASURED) : SpeedTable.millis(language, row);
        list.appendChild(Dom.element("div", "", Dom.text("dt", "", name), Dom.text("dd", "", time)));
    }

    private void fetch() {
        if (!Dom.isOpen(details) || allRows != null) {
            return;
        }
        say(language.say(BoardText.LOADING));
        BoardApi.<BenchmarkJson>open(Shelf.BENCHMARKS, benchmark.getId(), (status, whole, refusal) -> {
            if (whole == null) {
                say(language.say(BoardText.AWAY, refusal.in(language)));
                return;
            }
            allRows = BenchmarkJson.rows(whole.getRows());
            say("");
            showTable();
        });
    }

    private void showTable() {
        table.setHidden(allRows == null);
        Dom.clear(table);
        if (allRows != null) {
            table.appendChild(SpeedTable.ofAllSizes(language, allRows));
        }
    }

    private void delete() {
        BoardApi.delete(
                Shelf.BENCHMARKS,
                tokens,
                benchmark.getId(),
                gone,
                refusal -> say(language.say(BoardText.DELETE_FAILED, refusal.in(language))));
    }

    private void say(String words) {
        Dom.setText(note, words);
        note.setHidden(words.isEmpty());
        Announcer.say(this, words);
    }
}
