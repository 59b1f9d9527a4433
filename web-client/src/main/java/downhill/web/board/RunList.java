package downhill.web.board;

import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import downhill.web.worker.RunJson;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.dom.html.HTMLElement;

/** The saved runs, newest first. */
final class RunList extends BoardList<RunJson> {
    private final LanguageChoice language;
    private final DeleteTokens tokens;
    private final RunCompare compare;

    RunList(LanguageChoice language, DeleteTokens tokens, RunCompare compare) {
        super(language, Shelf.RUNS, "runs", BoardText.EMPTY);
        this.language = language;
        this.tokens = tokens;
        this.compare = compare;
    }

    @Override
    void listed(List<RunJson> all) {
        List<RunSummary> summaries = new ArrayList<>();
        for (RunJson run : all) {
            summaries.add(RunSummary.of(run));
        }
        compare.listed(summaries);
    }

    @Override
    boolean isHidden(RunJson run) {
        return !compare.accepts(RunSummary.of(run));
    }

    @Override
    JSArrayReader<RunJson> itemsOf(BoardApi.PageJson page) {
        return page.getRuns();
    }

    @Override
    String focusable() {
        return "a";
    }

    @Override
    HTMLElement element(RunJson run) {
        Text mine = tokens.get(run.getId()) == null ? null : BoardText.MINE;
        HTMLElement item = RunItem.of(language, run, "#" + run.getId(), mine);
        item.appendChild(compare.pin(RunSummary.of(run)));
        return item;
    }
}
