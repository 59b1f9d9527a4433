package downhill.web.lesson.learning;

import downhill.web.dom.Dom;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.Values;
import downhill.web.lesson.learning.LearningState.Block;
import downhill.web.page.Announcer;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import org.teavm.jso.dom.html.HTMLElement;

/** Three routes from an image to an answer; the reader points at the blocks that no person touches. */
final class RoutesPanel {
    private final LanguageChoice language;
    private final HTMLElement[] blocks = new HTMLElement[Block.values().length];
    private final HTMLElement[] names = new HTMLElement[blocks.length];
    private final HTMLElement[] answers = new HTMLElement[blocks.length];
    private final HTMLElement words = Dom.element("p", "routes-words");
    final HTMLElement element;

    RoutesPanel(LanguageChoice language, Experiment experiment) {
        this.language = language;
        for (Block block : Block.values()) {
            int i = block.ordinal();
            names[i] = Dom.element("span", "");
            answers[i] = Dom.element("span", "block-answer");
            Runnable mark = () -> experiment.change(LearningState.toggled(experiment.state(), block));
            blocks[i] = Dom.button("block", mark, names[i], answers[i]);
        }
        HTMLElement list = Dom.element(
                "ol",
                "routes",
                route(LearningText.ROUTE_1, Block.RULES),
                route(LearningText.ROUTE_2, Block.FEATURES, Block.CLASSIFIER),
                route(LearningText.ROUTE_3, Block.NETWORK));
        element = Dom.element("section", "routes-panel", list, words);
        language.follow(() -> element.setAttribute("aria-label", language.say(LearningText.ROUTES)));
    }

    private HTMLElement route(Text name, Block... own) {
        HTMLElement row = Dom.element("div", "route-row", language.words("span", "route-end", LearningText.IMAGE));
        for (Block block : own) {
            row.appendChild(arrow());
            row.appendChild(blocks[block.ordinal()]);
        }
        row.appendChild(arrow());
        row.appendChild(language.words("span", "route-end", LearningText.ANSWER));
        return Dom.element("li", "", language.words("p", "route-name", name), row);
    }

    private static HTMLElement arrow() {
        HTMLElement arrow = Dom.text("span", "route-arrow", "→");
        arrow.setAttribute("aria-hidden", "true");
        return arrow;
    }

    void show(Values state) {
        boolean checked = state.get(LearningState.CHECKED);
        for (Block block : Block.values()) {
            HTMLElement button = blocks[block.ordinal()];
            button.setAttribute("aria-pressed", LearningState.isMarked(state, block) ? "true" : "false");
            String mark = LearningState.isRight(state, block) ? "✓ " : "✗ ";
            String who = language.say(block.touched ? LearningText.PERSON : LearningText.DATA);
            Dom.setText(names[block.ordinal()], language.say(block));
            Dom.setText(answers[block.ordinal()], checked ? mark + who : "?");
            Dom.setFlag(button, "data-wrong", checked && !LearningState.isRight(state, block));
        }
        Announcer.show(
                words,
                checked
                        ? language.say(LearningText.SCORE, LearningState.right(state))
                        : language.say(LearningText.POINT));
    }
}
