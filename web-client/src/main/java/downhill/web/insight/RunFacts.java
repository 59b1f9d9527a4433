package downhill.web.insight;

import downhill.core.training.LearningRateChange;
import downhill.core.training.TrainingConfig;
import downhill.web.dom.Browser;
import downhill.web.dom.JsNumber;
import downhill.web.page.ConfigDraft;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** A run as the lab tells it in the attributes of {@code #run-status}. */
record RunFacts(TrainingConfig config, List<LearningRateChange> changes, int step, int equalUntil) {
    /** Reads the attributes; null where there is no run that has begun. */
    static RunFacts of(HTMLElement status) {
        String query = status.getAttribute("data-config");
        int step = Integer.parseInt(status.getAttribute("data-step"));
        if (query == null || query.isEmpty() || step == 0) {
            return null;
        }
        ConfigDraft draft = ConfigDraft.ofQuery(name -> Browser.valueIn(query, name), JsNumber.TEXT);
        List<LearningRateChange> changes = new ArrayList<>();
        String written = status.getAttribute("data-rate-changes");
        int at = 0;
        while (at < written.length()) {
            int blank = written.indexOf(' ', at);
            int end = written.indexOf(' ', blank + 1);
            end = end < 0 ? written.length() : end;
            changes.add(new LearningRateChange(
                    Integer.parseInt(written.substring(at, blank)), JsNumber.parse(written.substring(blank + 1, end))));
            at = end + 1;
        }
        return new RunFacts(draft.toConfig(), changes, step, equalUntil(status));
    }

    /** Up to which step the numbers are NumPy's; -1 while that is not known. */
    static int equalUntil(HTMLElement status) {
        String written = status.getAttribute("data-equal-until");
        return written == null || written.isEmpty() ? -1 : Integer.parseInt(written);
    }

    /** Returns the rate of the step that follows this one. */
    double rateAfter(int step) {
        return LearningRateChange.rateAfter(step, config.learningRate(), changes);
    }
}
