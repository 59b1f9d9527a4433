package downhill.web.insight;

import downhill.core.exchange.Csv;
import downhill.core.training.Confusion;
import downhill.web.chart.FigureFile;
import downhill.web.control.ArrowKeys;
import downhill.web.digit.ClassNames;
import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.page.LanguageChoice;
import downhill.web.worker.InspectionResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLElement;

/** Which digits are taken for which: the confusion matrix, the most frequent mistakes, and the images of one cell. */
final class ConfusionPanel {
    /** The step of answers that are not those of the run. */
    static final int OF_A_FILE = -1;

    private static final int MAX_CHIPS = 6;
    private static final int MAX_IMAGES = 24;

    private final LanguageChoice language;
    private final ClassNames names;
    private final int classes;
    private final Consumer<int[]> wanted;
    private final HTMLElement caption = Dom.element("caption", "");
    private final HTMLElement corner = Dom.element("span", "visually-hidden");
    private final HTMLElement recallHead = Dom.element("th", "");
    private final List<HTMLElement> heads = new ArrayList<>();
    private final HTMLElement legend = Dom.element("ol", "matrix-names");
    private final HTMLElement[] legendItems;
    private final HTMLElement[] cells;
    private final HTMLElement[] recalls;
    private final HTMLElement worstTitle = Dom.element("h3", "");
    private final HTMLElement[] worstButtons = new HTMLElement[MAX_CHIPS];
    private final int[] worstCells = new int[MAX_CHIPS];
    private final HTMLElement noMistake = Dom.element("p", "");
    private final HTMLElement cellTitle = Dom.element("h3", "");
    private final HTMLElement cellNote = Dom.element("p", "cell-note");
    private final ImageStrip strip;
    private final HTMLElement cellPart;
    private final HTMLElement element;
    private InspectionResult.Answers answers;
    private Confusion confusion;
    private int chosen = -1;
    private int[] shown = {};
    private InspectionResult.Images images;

    /**
     * Builds a panel without numbers.
     *
     * @param language the language of the page
     * @param names of the classes
     * @param classes how many digits there are
     * @param wanted hears which test images are to be shown
     * @param pressed hears which of them is pressed
     */
    ConfusionPanel(
            LanguageChoice language, ClassNames names, int classes, Consumer<int[]> wanted, IntConsumer pressed) {
        this.language = language;
        this.names = names;
        this.classes = classes;
        this.wanted = wanted;
        strip = new ImageStrip(pressed);
        cells = new HTMLElement[classes * classes];
        recalls = new HTMLElement[classes];
        legendItems = new HTMLElement[classes];
        cellPart = Dom.element("section", "cell", cellTitle, cellNote, strip.element());
        cellPart.setHidden(true);
        legend.setAttribute("start", "0");
        for (int c = 0; c < classes; c++) {
            legendItems[c] = Dom.element("li", "");
            legend.appendChild(legendItems[c]);
        }
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
        FigureFile file =
                new FigureFile(language, () -> InsightText.MATRIX_FIGURE, new Sheet(), () -> caption.getTextContent());
        element = Dom.element(
                "div",
                "confusion",
                Dom.element("div", "matrix-part", table(), legend),
                worstTitle,
                chips,
                cellPart,
                file.element(this::csv));
        language.follow(this::show);
        names.follow(this::show);
        names.follow(this::showImages);
    }

    private HTMLElement table() {
        HTMLElement top = Dom.element("tr", "", Dom.element("th", "matrix-corner", corner));
        for (int c = 0; c < classes; c++) {
            top.appendChild(head("col", c));
        }
        recallHead.setAttribute("scope", "col");
        top.appendChild(recallHead);
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
        HTMLElement table = Dom.element("table", "matrix", caption, Dom.element("thead", "", top), body);
        return Dom.element("div", "matrix-scroll", table);
    }

    private HTMLElement head(String scope, int digit) {
        HTMLElement head = Dom.text("th", "", Integer.toString(digit));
        head.setAttribute("scope", scope);
        heads.add(head);
        return head;
    }

    /** The matrix: a row for each digit, a column for each answer, and the recall. */
    private final class Sheet implements FigureFile.Picture {
        private static final double GAP = 2;

        private double cell(double width) {
            return width / (classes + 2);
        }

        @Override
        public double height(double width) {
            return cell(width) * (classes + 1);
        }

        @Override
        public void paint(CanvasRenderingContext2D context, double width, double font) {
            double size = cell(width);
            String ink = Browser.styleProperty("--ink");
            context.setTextAlign("center");
            context.setTextBaseline("middle");
            context.setFillStyle(ink);
            context.fillText(language.say(InsightText.RECALL), (classes + 1.5) * size, size / 2);
            int most = confusion == null ? 1 : Math.max(1, confusion.mostFrequentMistake());
            for (int truth = 0; truth < classes; truth++) {
                double y = (truth + 1) * size;
                context.fillText(Integer.toString(truth), (truth + 1.5) * size, size / 2);
                context.fillText(Integer.toString(truth), size / 2, y + size / 2);
                context.fillText(recalls[truth].getTextContent(), (classes + 1.5) * size, y + size / 2);
                for (int answer = 0; answer < classes && confusion != null; answer++) {
                    int count = confusion.count(truth, answer);
                    double share = truth == answer ? confusion.recall(truth) : (double) count / most;
                    double x = (answer + 1) * size;
                    context.setGlobalAlpha(share == share ? 0.06 + 0.5 * share : 0.06);
                    context.setFillStyle(Browser.styleProperty(truth == answer ? "--accent" : "--weight-minus"));
                    context.fillRect(x + GAP / 2, y + GAP / 2, size - GAP, size - GAP);
                    context.setGlobalAlpha(1);
                    context.setFillStyle(ink);
                    context.fillText(count == 0 ? "" : language.whole(count), x + size / 2, y + size / 2);
                }
            }
        }
    }

    /** Returns the counts as comma-separated values: a line for each digit, a column for each answer. */
    private String csv() {
        Csv csv = new Csv();
        for (int truth = -1; truth < classes; truth++) {
            csv.number(truth < 0 ? language.say(InsightText.TRUTH) : Integer.toString(truth));
            for (int answer = 0; answer < classes; answer++) {
                csv.number(
                        Integer.toString(truth < 0 ? answer : confusion == null ? 0 : confusion.count(truth, answer)));
            }
            csv.endLine();
        }
        return csv.toString();
    }

    /** Returns the panel. */
    HTMLElement element() {
        return element;
    }

    /** Shows answers; null while there are none. */
    void show(InspectionResult.Answers newAnswers) {
        answers = newAnswers;
        confusion = answers == null ? null : new Confusion(classes, answers.truths(), answers.answers());
        if (answers == null) {
            chosen = -1;
        }
        show();
        showCell();
    }

    /** Takes images that were wanted. */
    void take(InspectionResult.Images newImages) {
        images = newImages;
        showImages();
    }

    private void show() {
        Dom.setText(corner, language.say(InsightText.TRUTH));
        Dom.setText(recallHead, language.say(InsightText.RECALL));
        Dom.setText(worstTitle, language.say(InsightText.WORST));
        showNames();
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
                Dom.setText(cell, count == 0 ? "" : Integer.toString(count));
                cell.setAttribute(
                        "aria-label",
                        language.say(
                                InsightText.CELL,
                                names.numbered(truth),
                                names.numbered(answer),
                                language.whole(count)));
                cell.setAttribute("aria-pressed", chosen == truth * classes + answer ? "true" : "false");
                double share = truth == answer ? confusion.recall(truth) : (double) count / most;
                cell.getStyle().setProperty("--share", JsNumber.fixed(share == share ? share : 0, 3));
            }
            double recall = confusion.recall(truth);
            Dom.setText(recalls[truth], recall == recall ? JsNumber.fixed(recall, 2) : "–");
        }
        showWorst();
    }

    private void showNames() {
        Dom.setFlag(element, "data-named", names.areGiven());
        legend.setHidden(!names.areGiven());
        for (int c = 0; c < classes; c++) {
            Dom.setText(legendItems[c], names.areGiven() ? language.say(names.name(c)) : "");
        }
        for (HTMLElement head : heads) {
            int c = Integer.parseInt(head.getTextContent());
            head.setAttribute("aria-label", language.say(names.numbered(c)));
        }
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
                        language.say(
                                InsightText.MISTAKE,
                                names.name(cell / classes),
                                names.name(cell % classes),
                                language.whole(count(cell))));
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
                        ? language.say(InsightText.RIGHT_OF, names.name(truth), count)
                        : language.say(InsightText.MISTAKES_OF, names.name(truth), names.name(answer), count));
        cellNote.setHidden(shown.length == 0);
        Dom.setText(
                cellNote,
                (count(chosen) > MAX_IMAGES ? language.say(InsightText.SHOWN_OF, MAX_IMAGES) + " " : "")
                        + language.say(InsightText.FOLLOW));
        if (shown.length > 0 && (images == null || !Arrays.equals(images.indices(), shown))) {
            return;
        }
        strip.begin();
        for (int i = 0; i < shown.length; i++) {
            String probability = JsNumber.fixed(answers.probabilities()[shown[i]], 2);
            strip.add(
                    images,
                    i,
                    probability,
                    language.say(InsightText.ANSWERED, names.name(truth), names.name(answer), probability));
        }
        strip.end();
    }
}
