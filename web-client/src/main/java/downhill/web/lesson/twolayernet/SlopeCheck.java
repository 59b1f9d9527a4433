package downhill.web.lesson.twolayernet;

import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.page.Announcer;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import org.teavm.jso.dom.html.HTMLElement;

/** The slope of the picked number in two ways, line by line, and what each way costs. */
final class SlopeCheck {
    private final LanguageChoice language;
    private final HTMLElement list = Dom.element("dl", "facts");
    private final HTMLElement valueName = Dom.element("dt", "");
    private final HTMLElement value = Dom.element("dd", "");
    private final HTMLElement up;
    private final HTMLElement down;
    private final HTMLElement numerical;
    private final HTMLElement backpropagationName = Dom.element("dt", "");
    private final HTMLElement backpropagation = Dom.element("dd", "");
    private final HTMLElement difference;
    private final HTMLElement passes = Dom.element("p", "net-note");
    private final HTMLElement blank = Dom.element("p", "net-note");
    private final HTMLElement element;

    SlopeCheck(LanguageChoice language) {
        this.language = language;
        HTMLElement heading = Dom.element("h2", "");
        heading.setId(Dom.newId("check"));
        language.follow(() -> Dom.setText(heading, language.say(TwoLayerText.CHECK)));
        list.appendChild(Dom.element("div", "", valueName, value));
        up = fact(TwoLayerText.UP);
        down = fact(TwoLayerText.DOWN);
        numerical = fact(TwoLayerText.NUMERICAL);
        list.appendChild(Dom.element("div", "", backpropagationName, backpropagation));
        difference = fact(TwoLayerText.DIFFERENCE);
        element = Dom.element("section", "", heading, list, blank, passes);
        element.setAttribute("aria-labelledby", heading.getId());
    }

    private HTMLElement fact(Text name) {
        HTMLElement term = Dom.element("dt", "");
        HTMLElement fact = Dom.element("dd", "");
        language.follow(() -> Dom.setText(term, language.say(name)));
        list.appendChild(Dom.element("div", "", term, fact));
        return fact;
    }

    HTMLElement element() {
        return element;
    }

    void show(TwoLayerState state, TwoLayerModel.Slope slope, int passCount, int parameterCount) {
        Dom.setText(valueName, state.in("params"));
        Dom.setText(value, JsNumber.toText(slope.value()));
        Dom.setText(up, JsNumber.toText(slope.up()));
        Dom.setText(down, JsNumber.toText(slope.down()));
        Dom.setText(numerical, JsNumber.toText(slope.numerical()));
        Dom.setText(backpropagationName, language.say(TwoLayerText.BACKPROPAGATION, state.in("grads")));
        Dom.setText(backpropagation, JsNumber.toText(slope.backpropagation()));
        double apart = Math.abs(slope.numerical() - slope.backpropagation());
        Announcer.show(difference, JsNumber.significant(apart, 2));
        blank.setHidden(!(state.parameter() == Parameter.W1 && slope.backpropagation() == 0));
        Dom.setText(blank, language.say(TwoLayerText.BLANK));
        Dom.setText(
                passes,
                language.say(
                        TwoLayerText.PASSES,
                        language.whole(passCount),
                        language.whole(parameterCount),
                        language.whole(2 * parameterCount)));
    }
}
