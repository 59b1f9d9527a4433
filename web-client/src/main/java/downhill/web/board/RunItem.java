package downhill.web.board;

import downhill.core.training.TrainingConfig;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.page.ConfigText;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import downhill.web.worker.ConfigJson;
import downhill.web.worker.RunJson;
import org.teavm.jso.dom.html.HTMLElement;

/** A run as a list shows it: whose it is, whether it is verified, its result and its settings. */
public final class RunItem {
    private RunItem() {}

    /**
     * Makes the item.
     *
     * @param language the language of the page
     * @param run the run, with or without its curves
     * @param address where it is seen by itself
     * @param mine says that it is this reader's, or null
     * @return an item of a list
     */
    public static HTMLElement of(LanguageChoice language, RunJson run, String address, Text mine) {
        TrainingConfig config = ConfigJson.parse(run.getConfig());
        HTMLElement link = Dom.text("a", "run-name", run.getNickname());
        link.setAttribute("href", address);
        HTMLElement head = ItemHead.of(language, link, run.getCreatedAt(), mine);
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
                Dom.text("p", "run-config", ConfigText.line(language, config)));
        item.setAttribute("data-run", run.getId());
        return item;
    }
}
