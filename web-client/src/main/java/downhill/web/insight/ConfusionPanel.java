package downhill.web.insight;

import downhill.core.training.Confusion;
import downhill.web.control.ArrowKeys;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.page.LanguageChoice;
import downhill.web.worker.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.teavm.jso.dom.html.HTMLElement;

/** Which digits are taken for which: the confusion matrix, the most frequent mistakes, and the images of one cell. */
final class ConfusionPanel {
    /** The step of answers that are not those of the run. */
    static final int OF_A_FILE = -1;

    private static final int MAX_CHIPS = 6;
    private static final int MAX_IMAGES = 24;

    private final LanguageChoice language;
    private final int classes;
    private final Consumer<int[]> wanted;
    private final HTMLElement caption = Dom.element("caption", "");
    private final HTMLElement corner = Dom.element("th", "matrix-corner");
    private final HTMLElement recallHead = Dom.element("th", "");
    private final HTMLElement[] cells;
    private final HTMLElement[] recalls;
    private final HTMLElement worstTitle = Dom.element("h3", "");
    private final HTMLElement[] worstButtons = new HTMLElement[MAX_CHIPS];
    private final int[] worstCells = new int[MAX_CHIPS];
    private final HTMLElement noMistake = Dom.element("p", "");
    private final HTMLElement cellTitle = Dom.element("h3", "");
    private final HTMLElement cellNote = Dom.element("p", "cell-note");
    private final ImageStrip strip = new ImageStrip();
    private final HTMLElement cellPart;
    private final HTMLElement element;
    private Finding.Answers answers;
    private Confusion confusion;
    private int chosen = -1;
    private int[] shown = {};
    private Finding.Images images;

    /**
     * Builds a panel without numbers.
     *
     * @param language the language of the page
     * @param classes how many digits there are
     * @param wanted hears which test images are to be shown
     */
    ConfusionPanel(LanguageChoice language, int classes, Consumer<int[]> wanted) {
        this.language = language;
        this.classes = classes;
        this.wanted = wanted;
        cells = new HTMLElement[classes * classes];
        recalls = new HTMLElement[classes];
        cellPart = Dom.element("section", "cell", cellTitle, cellNote, strip.element());
        cellPart.setHidden(true);
        HTMLElement chips = Dom.element("div", "chips");
        for (int i = 0; i < MAX_CHIPS; i++) {
            int place = i;
            worstButtons[i] = Dom.element("button", "");
            worstButtons[i].setAttribute("type", "button");
            worstButtons[i].setHidden(true);
            worstButtons[i].addEventListener("click", event -> choose(worstCells[place]));
            chips.appendChild(worstButtons[i]);
        }
        noMistake.setHidden(true);
        chips.appendChild(noMistake);
        element = Dom.element("div", "confusion", table(), worstTitle, chips, cellPart);
        language.follow(this::show);
    }

    private HTMLElement table() {
        HTMLElement heads = Dom.element("tr", "", corner);
        for (int c = 0; c < classes; c++) {
            heads.appendChild(head("col", c));
        }
        recallHead.setAttribute("scope", "col");
        heads.appendChild(recallHead);
        HTMLElement body = Dom.element("tbody", "");
        for (int truth = 0; truth < classes; truth++) {
            HTMLElement row = Dom.element("tr", "", head("row", truth));
            for (int answer = 0; answer < classes; answer++) {
                int cell = truth * classes + answer;
                cells[cell] = Dom.element("button", "");
                cells[cell].setAttribute("aria-label", truth + ", " + answer);
                cells[cell].setAttribute("type", "button");
                cells[cell].addEventListener("click", event -> choose(cell));
                HTMLElement place = Dom.element("td", "", cells[cell]);
                Dom.setFlag(place, "data-right", truth == answer);
                row.appendChild(place);
            }
            recalls[truth] = Dom.element("td", "recall");
            row.appendChild(recalls[truth]);
            body.appendChild(row);
        }
        new ArrowKeys(body, "button").refresh();
        return Dom.element("table", "matrix", caption, Dom.element("thead", "", heads), body);
    }

    private static HTMLElement head(String scope, int digit) {
        HTMLElement head = Dom.text("th", "", Integer.toString(digit));
        head.setAttribute("scope", scope);
        return head;
    }

    /** Returns the panel. */
    HTMLElement element() {
        return element;
    }

    /** Shows answers; null while there are none. */
    void show(Finding.Answers newAnswers) {
        answers = newAnswers;
        confusion = answers == null ? null : new Confusion(classes, answers.truths(), answers.answers());
        if (answers == null) {
            chosen = -1;
        }
        show();
        showCell();
    }

    /** Takes images that were wanted. */
    void take(Finding.Images newImages) {
        images = newImages;
        showImages();
    }

    private void show() {
        Dom.setText(corner, language.say(InsightText.TRUTH));
        Dom.setText(recallHead, language.say(InsightText.RECALL));
        Dom.setText(worstTitle, language.say(InsightText.WORST));
        if (confusion == null) {
            Dom.setText(caption, language.say(InsightText.MATRIX_EMPTY));
            return;
        }
        Dom.setText(
                caption,
                answers.step() == OF_A_FILE
                        ? language.say(InsightText.MATRIX_OF_FILE)
                        : language.say(InsightText.MATRIX, language.whole(answers.step())));
        int most = Math.max(1, confusion.mostFrequentMistake());
        for (int truth = 0; truth < classes; truth++) {
            for (int answer = 0; answer < classes; answer++) {
                int count = confusion.count(truth, answer);
                HTMLElement cell = cells[truth * classes + answer];
                Dom.setText(cell, count == 0 ? "" : language.whole(count));
                cell.setAttribute("aria-label", language.say(InsightText.CELL, truth, answer, language.whole(count)));
                cell.setAttribute("aria-pressed", chosen == truth * classes + answer ? "true" : "false");
                double share = truth == answer ? confusion.recall(truth) : (double) count / most;
                cell.getStyle().setProperty("--share", JsNumber.fixed(share == share ? share : 0, 3));
            }
            double recall = confusion.recall(truth);
            Dom.setText(recalls[truth], recall == recall ? JsNumber.fixed(recall, 2) : "–");
        }
        showWorst();
    }

    private void showWorst() {
        List<Integer> worst = worst();
        for (int i = 0; i < MAX_CHIPS; i++) {
            boolean there = i < worst.size();
            worstButtons[i].setHidden(!there);
            worstCells[i] = there ? worst.get(i) : -1;
            if (there) {
                int cell = worst.get(i);
                Dom.setText(
                        worstButtons[i],
                        language.say(InsightText.MISTAKE, cell / classes, cell % classes, language.whole(count(cell))));
                worstButtons[i].setAttribute("aria-pressed", cell == chosen ? "true" : "false");
            }
        }
        Dom.setText(noMistake, language.say(InsightText.NO_MISTAKE));
        noMistake.setHidden(!worst.isEmpty());
    }

    /** Returns the cells of the most frequent mistakes, the most frequent first. */
    private List<Integer> worst() {
        List<Integer> worst = new ArrayList<>();
        while (worst.size() < MAX_CHIPS) {
            int best = -1;
            for (int cell = 0; cell < cells.length; cell++) {
                if (cell / classes != cell % classes
                        && !worst.contains(cell)
                        && count(cell) > 0
                        && (best < 0 || count(cell) > count(best))) {
                    best = cell;
                }
            }
            if (best < 0) {
                break;
            }
            worst.add(best);
        }
        return worst;
    }

    private int count(int cell) {
        return confusion.count(cell / classes, cell % classes);
    }

    private void choose(int cell) {
        if (confusion == null) {
            return;
        }
        chosen = cell == chosen ? -1 : cell;
        show();
        showCell();
    }

    private void showCell() {
        cellPart.setHidden(chosen < 0);
        if (chosen < 0) {
            shown = new int[0];
            return;
        }
        shown = imagesOf(chosen);
        if (images == null || !Arrays.equals(images.indices(), shown)) {
            wanted.accept(shown);
        }
        showImages();
    }

    /** Returns the first images of a cell: the surest mistakes, or the least sure right answers. */
    private int[] imagesOf(int cell) {
        List<Integer> found = new ArrayList<>();
        for (int n = 0; n < answers.truths().length; n++) {
            if (answers.truths()[n] == cell / classes && answers.answers()[n] == cell % classes) {
                found.add(n);
            }
        }
        double sign = cell / classes == cell % classes ? 1 : -1;
        found.sort((a, b) -> Double.compare(sign * answers.probabilities()[a], sign * answers.probabilities()[b]));
        int[] first = new int[Math.min(MAX_IMAGES, found.size())];
        for (int i = 0; i < first.length; i++) {
            first[i] = found.get(i);
        }
        return first;
    }

    private void showImages() {
        if (chosen < 0 || confusion == null) {
            return;
        }
        int truth = chosen / classes;
        int answer = chosen % classes;
        String count = language.whole(count(chosen));
        Dom.setText(
                cellTitle,
                truth == answer
                        ? language.say(InsightText.RIGHT_OF, truth, count)
                        : language.say(InsightText.MISTAKES_OF, truth, answer, count));
        cellNote.setHidden(count(chosen) <= MAX_IMAGES);
        Dom.setText(cellNote, language.say(InsightText.SHOWN_OF, MAX_IMAGES));
        if (shown.length == 0) {
            strip.clear();
            return;
        }
        if (images == null || !Arrays.equals(images.indices(), shown)) {
            return;
        }
        strip.clear();
        for (int i = 0; i < shown.length; i++) {
            String probability = JsNumber.fixed(answers.probabilities()[shown[i]], 2);
            strip.add(
                    images.rows(),
                    images.columns(),
                    images.pixels(),
                    i,
                    probability,
                    language.say(InsightText.ANSWERED, truth, answer, probability));
        }
    }
}
