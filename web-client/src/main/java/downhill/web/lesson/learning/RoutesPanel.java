package downhill.web.lesson.learning;

import downhill.web.digit.DigitCanvas;
import downhill.web.dom.Dom;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.Values;
import downhill.web.lesson.learning.LearningState.Block;
import downhill.web.page.Announcer;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import downhill.web.worker.SampleDigits;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** Three routes from an image of a 5 to an answer; the reader says of each block whether people or data decide it. */
final class RoutesPanel {
    private static final int DIGIT = 5;

    private final LanguageChoice language;
    private final List<HTMLElement> starts = new ArrayList<>();
    private boolean hasImages;
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
            Runnable mark = () -> experiment.change(LearningState.turned(experiment.state(), block));
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
        HTMLElement start = Dom.element("span", "route-end", language.words("span", "", LearningText.IMAGE));
        starts.add(start);
        HTMLElement row = Dom.element("div", "route-row", start);
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

    private String who(boolean touched) {
        return language.say(touched ? LearningText.PERSON : LearningText.DATA);
    }

    /** Puts an image of the digit where each route begins. */
    void show(SampleDigits digits) {
        for (int i = 0; digits != null && !hasImages && i < digits.labels().length; i++) {
            if (digits.labels()[i] == DIGIT) {
                hasImages = true;
                for (HTMLElement start : starts) {
                    DigitCanvas image = new DigitCanvas(digits.rows(), digits.columns());
                    image.draw(digits.pixels(), i);
                    image.element.setAttribute("aria-hidden", "true");
                    start.insertBefore(image.element, start.getFirstChild());
                }
            }
        }
    }

    void show(Values state) {
        boolean checked = state.get(LearningState.CHECKED);
        for (Block block : Block.values()) {
            HTMLElement button = blocks[block.ordinal()];
            boolean right = LearningState.isRight(state, block);
            boolean answered = LearningState.isAnswered(state, block);
            String answer = answered ? who(LearningState.isMarked(state, block, true)) : "?";
            Dom.setText(names[block.ordinal()], language.say(block));
            Dom.setText(
                    answers[block.ordinal()],
                    !checked ? answer : right ? "✓ " + answer : "✗ " + answer + " → " + who(block.touched));
            Dom.setFlag(button, "data-answered", answered);
            Dom.setFlag(button, "data-wrong", checked && !right);
        }
        Announcer.show(
                words,
                checked
                        ? language.say(LearningText.SCORE, LearningState.right(state))
                        : language.say(LearningText.POINT));
    }
}
