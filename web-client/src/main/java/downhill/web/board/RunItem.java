package downhill.web.board;

import downhill.core.training.TrainingConfig;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.dom.LocalFormat;
import downhill.web.page.ConfigText;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import downhill.web.worker.ConfigJson;
import downhill.web.worker.RunFields;
import org.teavm.jso.dom.html.HTMLElement;

/** A run as a list shows it: whose it is, whether it is verified, its result and its settings. */
public final class RunItem {
    private RunItem() {}

    /** Makes the item of a run with or without its curves; {@code mine} says that it is the reader's, or is null. */
    public static HTMLElement of(LanguageChoice language, RunFields run, String address, Text mine) {
        TrainingConfig config = ConfigJson.parse(run.getConfig());
        String result = language.say(
                BoardText.RESULT,
                language.whole(run.getStep()),
                language.whole(config.steps()),
                JsNumber.fixed(run.getTrainAccuracy(), 3),
                JsNumber.fixed(run.getTestAccuracy(), 3));
        HTMLElement item = Dom.element(
                "li",
                "run",
                head(language, run, address, mine),
                Dom.text("p", "run-result", result),
                Dom.text("p", "run-config", ConfigText.line(language, config)));
        item.setAttribute("data-run", run.getId());
        return item;
    }

    private static HTMLElement head(LanguageChoice language, RunFields run, String address, Text mine) {
        HTMLElement link = Dom.text("a", "run-name", run.getNickname());
        link.setAttribute("href", address);
        HTMLElement head = Dom.element("div", "run-head", link);
        if (mine != null) {
            head.appendChild(Dom.text("span", "mine", language.say(mine)));
        }
        head.appendChild(RunVerdict.of(run).badge(language));
        String when = LocalFormat.dateTime(language.current().tag(), run.getCreatedAt());
        HTMLElement time = Dom.text("time", "", when);
        time.setAttribute("datetime", LocalFormat.isoDateTime(run.getCreatedAt()));
        head.appendChild(time);
        return head;
    }
}
