package downhill.web.lesson.learning;

import downhill.web.digit.DigitCanvas;
import downhill.web.dom.Dom;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.Values;
import downhill.web.lesson.learning.LearningState.Block;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** Three methods to tell what an image shows; the reader says of each block whether people or data decide it. */
final class RoutesPanel {
    private static final int SIDE = 28;

    private final LanguageChoice language;
    private final List<DigitCanvas> starts = new ArrayList<>();
    private final HTMLElement[] names = new HTMLElement[Block.values().length];
    /** For each block, that data decide it and that people do. */
    private final HTMLElement[][] answers = new HTMLElement[names.length][];

    final HTMLElement element;

    RoutesPanel(LanguageChoice language, Experiment experiment) {
        this.language = language;
        for (Block block : Block.values()) {
            names[block.ordinal()] = Dom.element("span", "");
            answers[block.ordinal()] = new HTMLElement[] {
                Dom.button("plain", () -> experiment.change(LearningState.marked(experiment.state(), block, false))),
                Dom.button("plain", () -> experiment.change(LearningState.marked(experiment.state(), block, true)))
            };
        }
        HTMLElement list = Dom.element(
                "ol",
                "routes",
                route(LearningText.ROUTE_1, Block.RULES),
                route(LearningText.ROUTE_2, Block.FEATURES, Block.CLASSIFIER),
                route(LearningText.ROUTE_3, Block.NETWORK));
        element = Dom.element("section", "routes-panel", list);
        language.follow(() -> element.setAttribute("aria-label", language.say(LearningText.ROUTES)));
    }

    private HTMLElement route(Text name, Block... own) {
        DigitCanvas start = new DigitCanvas(SIDE, SIDE);
        start.element.setAttribute("aria-hidden", "true");
        starts.add(start);
        HTMLElement row = Dom.element("div", "route-row", Dom.element("span", "route-end", start.element));
        for (Block block : own) {
            row.appendChild(arrow());
            HTMLElement[] both = answers[block.ordinal()];
            row.appendChild(Dom.element("div", "block", names[block.ordinal()], both[1], both[0]));
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

    private String who(boolean touched) {
        return language.say(touched ? LearningText.PERSON : LearningText.DATA);
    }

    /** Puts an image where each method begins. */
    void show(byte[] pixels) {
        starts.forEach(start -> start.draw(pixels, 0));
    }

    void show(Values state) {
        for (Block block : Block.values()) {
            Dom.setText(names[block.ordinal()], language.say(block));
            for (int i = 0; i < 2; i++) {
                HTMLElement button = answers[block.ordinal()][i];
                boolean touched = i == 1;
                boolean pressed = LearningState.isMarked(state, block, touched);
                boolean right = touched == block.touched;
                Dom.setText(button, (!pressed ? "" : right ? "✓ " : "✗ ") + who(touched));
                button.setAttribute("aria-pressed", pressed ? "true" : "false");
                button.setAttribute("aria-label", language.say(block) + ": " + button.getTextContent());
                Dom.setFlag(button, "data-wrong", pressed && !right);
            }
        }
    }
}
