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
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.dom.html.HTMLElement;

/** A run as a list shows it: whose it is, whether it is verified, its result, its curve and in what it differs. */
public final class RunItem {
    /** The highest loss that a small curve shows; guessing costs 2.3. */
    private static final double TOP = 2.6;

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
                Dom.text("p", "run-config", ConfigText.differences(language, config)));
        if (!JSObjects.isUndefined(run.getSketch()) && run.getSketch() != null) {
            item.appendChild(Dom.curve(points(run.getSketch(), config.steps())));
        }
        item.setAttribute("data-run", run.getId());
        return item;
    }

    /** All runs of a list have the same scale of losses, and a run that was left early ends early. */
    private static String points(JSArrayReader<JSArrayReader<JSNumber>> sketch, int steps) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < sketch.getLength(); i++) {
            double step = sketch.get(i).get(0).doubleValue();
            double loss = Math.min(TOP, sketch.get(i).get(1).doubleValue());
            points.append(JsNumber.fixed(100 * step / steps, 1))
                    .append(',')
                    .append(JsNumber.fixed(39 - 38 * loss / TOP, 1))
                    .append(' ');
        }
        return points.toString();
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
