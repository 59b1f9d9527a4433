package downhill.web.lesson.learning;

import downhill.web.control.ButtonRow;
import downhill.web.dom.Dom;
import downhill.web.lesson.Experiment;
import downhill.web.page.Announcer;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import org.teavm.jso.dom.html.HTMLElement;

/** Three routes from an image to an answer; the reader points at the blocks that no person touches. */
final class RoutesPanel {
    private final LanguageChoice language;
    private final HTMLElement[] blocks = new HTMLElement[Block.values().length];
    private final HTMLElement[] reasons = new HTMLElement[blocks.length];
    private final HTMLElement words = Dom.element("p", "routes-words");
    private final HTMLElement element;

    RoutesPanel(LanguageChoice language, Experiment<LearningState> experiment) {
        this.language = language;
        for (Block block : Block.values()) {
            HTMLElement button = Dom.element("button", "block");
            button.setAttribute("type", "button");
            button.addEventListener(
                    "click", event -> experiment.change(experiment.state().toggled(block)));
            language.follow(() -> Dom.setText(button, language.say(block)));
            blocks[block.ordinal()] = button;
            reasons[block.ordinal()] = Dom.element("p", "note");
        }
        HTMLElement title = Dom.element("h2", "");
        title.setId(Dom.newId("routes"));
        language.follow(() -> Dom.setText(title, language.say(LearningText.ROUTES)));
        HTMLElement list = Dom.element(
                "ol",
                "routes",
                route(LearningText.ROUTE_1, Block.RULES),
                route(LearningText.ROUTE_2, Block.FEATURES, Block.CLASSIFIER),
                route(LearningText.ROUTE_3, Block.NETWORK));
        ButtonRow buttons = new ButtonRow(language);
        buttons.plain(
                LearningText.CHECK, () -> experiment.change(experiment.state().withChecked(true)));
        element = Dom.element("section", "routes-panel", title, list, buttons.element(), words);
        element.setAttribute("aria-labelledby", title.getId());
    }

    HTMLElement element() {
        return element;
    }

    private HTMLElement route(Text name, Block... own) {
        HTMLElement row = Dom.element("div", "route-row", end(LearningText.IMAGE));
        HTMLElement why = Dom.element("div", "");
        for (Block block : own) {
            row.appendChild(arrow());
            row.appendChild(blocks[block.ordinal()]);
            why.appendChild(reasons[block.ordinal()]);
        }
        row.appendChild(arrow());
        row.appendChild(end(LearningText.ANSWER));
        HTMLElement title = Dom.element("h3", "");
        language.follow(() -> Dom.setText(title, language.say(name)));
        return Dom.element("li", "", title, row, why);
    }

    private HTMLElement end(Text name) {
        HTMLElement end = Dom.element("span", "route-end");
        language.follow(() -> Dom.setText(end, language.say(name)));
        return end;
    }

    private static HTMLElement arrow() {
        HTMLElement arrow = Dom.text("span", "route-arrow", "→");
        arrow.setAttribute("aria-hidden", "true");
        return arrow;
    }

    void show(LearningState state) {
        for (Block block : Block.values()) {
            HTMLElement button = blocks[block.ordinal()];
            HTMLElement reason = reasons[block.ordinal()];
            button.setAttribute("aria-pressed", state.isMarked(block) ? "true" : "false");
            reason.setHidden(!state.checked());
            if (!state.checked()) {
                continue;
            }
            String verdict = state.isRight(block) ? "✓ " : "✗ ";
            String touched = language.say(block.isTouched() ? LearningText.TOUCHED : LearningText.UNTOUCHED);
            Dom.setText(reason, verdict + language.say(block) + ": " + touched + " " + language.say(block.why()));
        }
        Announcer.show(
                words,
                state.checked() ? language.say(LearningText.SCORE, state.right()) : language.say(LearningText.POINT));
    }
}
