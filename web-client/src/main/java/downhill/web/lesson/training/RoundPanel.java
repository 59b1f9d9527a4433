package downhill.web.lesson.training;

import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import org.teavm.jso.dom.html.HTMLElement;

/** One round of the four steps: what each has done, or will do. */
final class RoundPanel {
    private static final Text[] NAMES = {
        TrainingText.BATCH, TrainingText.GRADIENT, TrainingText.UPDATE, TrainingText.REPEAT
    };
    private static final int NUMBERS_SHOWN = 6;

    private final LanguageChoice language;
    private final HTMLElement title = Dom.element("h2", "");
    private final HTMLElement[] items = new HTMLElement[TrainingState.STAGES];
    private final HTMLElement[] words = new HTMLElement[TrainingState.STAGES];
    private final HTMLElement allNumbers = Dom.element("p", "batch-numbers");
    private final HTMLElement numbersTitle = Dom.element("summary", "");
    private final HTMLElement numbers = Dom.element("details", "", numbersTitle, allNumbers);
    private final SlopeMap map = new SlopeMap();
    private final HTMLElement mapWords = Dom.element("p", "note");
    private final HTMLElement mapFigure = Dom.element("div", "slope-figure", map.element(), mapWords);
    private final HTMLElement moves = Dom.element("ul", "moves");
    private final HTMLElement element;

    RoundPanel(LanguageChoice language) {
        this.language = language;
        title.setId(Dom.newId("round"));
        HTMLElement list = Dom.element("ol", "round");
        for (int i = 0; i < items.length; i++) {
            HTMLElement name = Dom.element("h3", "");
            int index = i;
            language.follow(() -> Dom.setText(name, language.say(NAMES[index])));
            words[i] = Dom.element("p", "");
            items[i] = Dom.element("li", "", name, words[i]);
            list.appendChild(items[i]);
        }
        items[0].appendChild(numbers);
        items[1].appendChild(mapFigure);
        items[2].appendChild(moves);
        element = Dom.element("section", "round-panel", title, list);
        element.setAttribute("aria-labelledby", title.getId());
        language.follow(() -> Dom.setText(numbersTitle, language.say(TrainingText.ALL_NUMBERS)));
    }

    HTMLElement element() {
        return element;
    }

    /**
     * Shows a round.
     *
     * @param images the run
     * @param round which round, from 0
     * @param done how many of the four have been done
     * @param batch the image numbers, or null where none are to be shown
     * @param slopes what the round did, or null while that is not known
     * @param loss of the mini-batch, or NaN
     */
    void show(Images images, int round, int done, int[] batch, Slopes slopes, double loss) {
        Dom.setText(title, language.say(TrainingText.ROUND_TITLE, language.whole(round + 1)));
        for (int i = 0; i < items.length; i++) {
            Dom.setFlag(items[i], "data-done", i < done);
            if (i == done - 1) {
                items[i].setAttribute("aria-current", "step");
            } else {
                items[i].removeAttribute("aria-current");
            }
        }
        showBatch(images, done >= 1 ? batch : null);
        showGradient(images, done >= 2, slopes);
        showUpdate(images, done >= 3 ? slopes : null);
        Dom.setText(
                words[3],
                done == TrainingState.STAGES && loss == loss
                        ? language.say(TrainingText.REPEAT_DONE, JsNumber.fixed(loss, 4))
                        : language.say(TrainingText.REPEAT_IDLE));
    }

    private void showBatch(Images images, int[] batch) {
        numbers.setHidden(batch == null);
        int size = images.config().batchSize();
        if (batch == null) {
            Dom.setText(
                    words[0],
                    language.say(
                            TrainingText.BATCH_IDLE,
                            language.whole(images.config().trainSize()),
                            language.whole(size)));
            return;
        }
        Dom.setText(words[0], language.say(TrainingText.BATCH_DONE, list(batch, NUMBERS_SHOWN), language.whole(size)));
        Dom.setText(allNumbers, list(batch, batch.length));
    }

    private static String list(int[] batch, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : ", ").append(batch[i]);
        }
        return text.toString();
    }

    private void showGradient(Images images, boolean done, Slopes slopes) {
        boolean known = done && slopes != null;
        mapFigure.setHidden(!known);
        if (!known) {
            Dom.setText(
                    words[1],
                    done
                            ? language.say(TrainingText.COMPUTING)
                            : language.say(
                                    TrainingText.GRADIENT_IDLE, images.config().batchSize()));
            return;
        }
        Dom.setText(words[1], language.say(TrainingText.GRADIENT_DONE, language.whole(slopes.moved())));
        int unit = slopes.steepestUnit();
        String what = language.say(TrainingText.MAP, unit);
        map.show(slopes, unit, what);
        Dom.setText(mapWords, what + ": " + language.say(TrainingText.MAP_KEY));
    }

    private void showUpdate(Images images, Slopes slopes) {
        moves.setHidden(slopes == null);
        double rate = images.config().learningRate();
        Dom.setText(words[2], language.say(TrainingText.UPDATE_IDLE, JsNumber.toText(rate)));
        if (slopes == null) {
            return;
        }
        Dom.clear(moves);
        int[] examples = {slopes.steepestOfFirstLayer(), slopes.steepestOfSecondLayer()};
        for (int index : examples) {
            Slopes.Place place = slopes.place(index);
            String name = place.name() + "[" + place.row() + "][" + place.column() + "]";
            String move = short4(slopes.before()[index]) + " − " + JsNumber.toText(rate) + " × ("
                    + short4(slopes.slope(index)) + ") = " + short4(slopes.after()[index]);
            moves.appendChild(Dom.element("li", "", Dom.text("b", "", name), Dom.text("span", "", move)));
        }
    }

    private static String short4(double value) {
        return JsNumber.significant(value, 4);
    }
}
