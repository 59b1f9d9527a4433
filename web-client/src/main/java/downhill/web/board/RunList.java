package downhill.web.board;

import downhill.core.training.TrainingConfig;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.page.ConfigText;
import downhill.web.page.LanguageChoice;
import downhill.web.worker.ConfigJson;
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
        TrainingConfig config = ConfigJson.parse(run.getConfig());
        HTMLElement link = Dom.text("a", "run-name", run.getNickname());
        link.setAttribute("href", "#" + run.getId());
        HTMLElement head = ItemHead.of(
                language, link, run.getCreatedAt(), tokens.get(run.getId()) == null ? null : BoardText.MINE);
        head.insertBefore(Verification.of(run).badge(language), head.getLastChild());
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
                Dom.text("p", "run-config", ConfigText.line(language, config)),
                compare.pin(RunSummary.of(run)));
        item.setAttribute("data-run", run.getId());
        return item;
    }
}
