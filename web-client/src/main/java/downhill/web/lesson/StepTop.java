package downhill.web.lesson;

import downhill.web.control.Availability;
import downhill.web.control.ButtonRow;
import downhill.web.dom.Dom;
import downhill.web.page.LanguageChoice;
import org.teavm.jso.dom.html.HTMLElement;

/** What stands above a step: how far the reader is, a way back, and a quiet way on. */
final class StepTop {
    private final LanguageChoice language;
    private final HTMLElement marks = Dom.element("div", "step-marks");
    private final HTMLElement previous;
    private final HTMLElement skip;

    StepTop(LanguageChoice language, int count, Runnable back, Runnable forward) {
        this.language = language;
        for (int i = 0; i < count; i++) {
            marks.appendChild(Dom.element("span", ""));
        }
        marks.setAttribute("role", "img");
        ButtonRow row = new ButtonRow(language);
        previous = row.quiet(KitText.PREVIOUS, back);
        previous.setAttribute("data-action", "previous-step");
        skip = row.quiet(KitText.SKIP, forward);
        HTMLElement top = Dom.find(".lesson-top");
        HTMLElement name = top.querySelector(".lesson-name");
        top.insertBefore(previous, name);
        name.appendChild(marks);
        top.appendChild(skip);
    }

    void show(StepFlow flow, int shown, boolean asks, boolean asksWhy, boolean mayGoOn) {
        int skipped = 0;
        for (int i = 0; i < flow.count(); i++) {
            StepFlow.State state = flow.state(i);
            skipped += state == StepFlow.State.SKIPPED ? 1 : 0;
            HTMLElement mark = (HTMLElement) marks.getChildNodes().item(i);
            mark.setAttribute("data-state", QueryWriter.nameOf(state));
            Dom.setFlag(mark, "data-current", i == shown);
        }
        marks.setAttribute(
                "aria-label",
                language.say(
                        skipped == 0 ? KitText.STEP_OF : KitText.STEP_OF_SKIPPED, shown + 1, flow.count(), skipped));
        boolean skips = asksWhy || flow.isToDo(shown) && shown < flow.count() - 1;
        skip.setAttribute("data-action", asks ? "skip-guess" : "skip-step");
        Availability.set(skip, skips && mayGoOn);
        Availability.set(previous, shown > 0);
    }
}
