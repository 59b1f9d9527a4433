package downhill.web.insight;

import downhill.core.training.Confusion;
import downhill.web.chart.FigureFile;
import downhill.web.control.ArrowKeys;
import downhill.web.digit.DigitNames;
import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.page.Announcer;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import downhill.web.worker.InspectionResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLElement;

/** Which digits are taken for which: the confusion matrix, the most frequent mistakes, and the images of one cell. */
final class ConfusionPanel extends Panel {
    private static final Text MATRIX_FIGURE = Text.of("잘못 읽은 숫자", "Which digits it confuses");
    private static final Text MATRIX = Text.of(
            "혼동 행렬: 행은 정답, 열은 신경망의 답, {0}걸음째",
            "Confusion matrix: rows are the true digits, columns the answers, step {0}");
    private static final Text MATRIX_EMPTY =
            Text.of("혼동 행렬: 행은 정답, 열은 신경망의 답", "Confusion matrix: rows are the true digits, columns the answers");
    private static final Text MATRIX_OF_FILE = Text.of(
            "혼동 행렬: 행은 정답, 열은 파일에 든 신경망의 답",
            "Confusion matrix: rows are the true digits, columns the answers of the file’s network");
    private static final Text TRUTH = Text.of("정답", "truth");
    private static final Text RECALL = Text.of("맞힘", "right");
    private static final Text CELL = Text.of("정답 {0}, 답 {1}: {2}", "truth {0}, answer {1}: {2}");
    private static final Text MISTAKE = Text.of("{0}→{1} {2}장", "{0}→{1}: {2}");
    private static final Text MISTAKES_OF =
            Text.of("정답 {0}, 답 {1}인 이미지 {2}장, 확신한 것부터", "Images of {0} answered {1}, most confident first: {2}");
    private static final Text RIGHT_OF =
            Text.of("정답과 답이 모두 {0}인 이미지 {1}장, 겨우 맞힌 것부터", "Images of {0} answered right, least confident first: {1}");
    private static final Text SHOWN_OF = Text.of("{0}장만 보입니다.", "The first {0} are shown.");
    private static final Text ANSWERED = Text.of("정답 {0}, 답 {1}, 확률 {2}", "truth {0}, answer {1}, probability {2}");

    private static final Text OPENED = Text.of("{0}. 아래에 있습니다.", "{0}. They are below.");

    private static final String CELL_PART = "confusion-cell";

    /** The step of answers that are not those of the run. */
    static final int OF_A_FILE = -1;

    private static final int MAX_CHIPS = 6;
    private static final int MAX_IMAGES = 24;

    private final Consumer<int[]> wanted;
    private final HTMLElement caption = Dom.element("caption", "");
    private final HTMLElement corner = language.words("span", "visually-hidden", TRUTH);
    private final HTMLElement recallHead = language.words("th", "", RECALL);
    private final List<HTMLElement> heads = new ArrayList<>();
    private final HTMLElement[] legendItems = elements(CLASSES, "li", "");
    private final HTMLElement legend = Dom.element("ol", "matrix-names", legendItems);
    private final HTMLElement[] cells = new HTMLElement[CLASSES * CLASSES];
    private final HTMLElement[] recalls = elements(CLASSES, "td", "recall");
    private final HTMLElement worstTitle = language.words("h3", "", Text.of("가장 잦은 혼동", "Most frequent mistakes"));
    private final HTMLElement[] worstButtons = new HTMLElement[MAX_CHIPS];
    private final int[] worstCells = new int[MAX_CHIPS];
    private final HTMLElement noMistake =
            language.words("p", "", Text.of("시험 이미지를 모두 맞혔습니다.", "Every test image is right."));
    private final HTMLElement cellTitle = Dom.element("h3", "");
    private final HTMLElement cellNote = Dom.element("p", "cell-note");
    private final ImageStrip strip;
    private final HTMLElement cellPart;
    private InspectionResult.Answers answers;
    private Confusion confusion;
    private int chosen = -1;
    private int[] shown = {};
    private InspectionResult.Images images;

    ConfusionPanel(LanguageChoice language, DigitNames names, Consumer<int[]> wanted, IntConsumer pressed) {
        super(language, names, "div", "confusion");
        this.wanted = wanted;
        strip = new ImageStrip(pressed);
        cellPart = Dom.element("section", "cell", cellTitle, cellNote, strip.element);
        cellPart.setId(CELL_PART);
        cellPart.setHidden(true);
        legend.setAttribute("start", "0");
        HTMLElement chips = Dom.element("div", "chips");
        worstTitle.setId("worst-title");
        chips.setAttribute("role", "group");
        chips.setAttribute("aria-labelledby", worstTitle.getId());
        for (int i = 0; i < MAX_CHIPS; i++) {
            int place = i;
            worstButtons[i] = Dom.button("", () -> choose(worstCells[place]));
            worstButtons[i].setHidden(true);
            chips.appendChild(worstButtons[i]);
        }
        noMistake.setHidden(true);
        chips.appendChild(noMistake);
        FigureFile file = new FigureFile(language, () -> MATRIX_FIGURE, new Sheet(), () -> caption.getTextContent());
        HTMLElement matrix = Dom.element("div", "matrix-part", table(), legend);
        add(matrix, worstTitle, chips, cellPart, file.element(this::csv));
        language.follow(this::show);
        names.follow(this::show);
        names.follow(this::showImages);
    }

    private HTMLElement table() {
        HTMLElement top = Dom.element("tr", "", Dom.element("th", "matrix-corner", corner));
        for (int c = 0; c < CLASSES; c++) {
            top.appendChild(head("col", c));
        }
        recallHead.setAttribute("scope", "col");
        top.appendChild(recallHead);
        HTMLElement body = Dom.element("tbody", "");
        for (int truth = 0; truth < CLASSES; truth++) {
            HTMLElement row = Dom.element("tr", "", head("row", truth));
            for (int answer = 0; answer < CLASSES; answer++) {
                int cell = truth * CLASSES + answer;
                cells[cell] = Dom.button("", () -> choose(cell));
                HTMLElement place = Dom.element("td", "", cells[cell]);
                Dom.setFlag(place, "data-right", truth == answer);
                row.appendChild(place);
            }
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

    private final class Sheet implements FigureFile.Picture {
        private static final double GAP = 2;

        private double cell(double width) {
            return width / (CLASSES + 2);
        }

        @Override
        public double height(double width) {
            return cell(width) * (CLASSES + 1);
        }

        @Override
        public void paint(CanvasRenderingContext2D context, double width, double font) {
            double size = cell(width);
            String ink = Browser.styleProperty("--ink");
            context.setTextAlign("center");
            context.setTextBaseline("middle");
            context.setFillStyle(ink);
            context.fillText(language.say(RECALL), (CLASSES + 1.5) * size, size / 2);
            int most = confusion == null ? 1 : Math.max(1, confusion.mostFrequentMistake());
            for (int truth = 0; truth < CLASSES; truth++) {
                double y = (truth + 1) * size;
                context.fillText(Integer.toString(truth), (truth + 1.5) * size, size / 2);
                context.fillText(Integer.toString(truth), size / 2, y + size / 2);
                context.fillText(recalls[truth].getTextContent(), (CLASSES + 1.5) * size, y + size / 2);
                for (int answer = 0; answer < CLASSES && confusion != null; answer++) {
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

    private String csv() {
        double[] counts = new double[CLASSES * CLASSES];
        for (int cell = 0; cell < counts.length && confusion != null; cell++) {
            counts[cell] = count(cell);
        }
        return ValueTable.matrix(List.of(language.say(TRUTH)), 0, counts, CLASSES, List::of);
    }

    void show(InspectionResult.Answers newAnswers) {
        answers = newAnswers;
        confusion = new Confusion(CLASSES, answers.truths(), answers.answers());
        show();
        showCell();
    }

    void take(InspectionResult.Images newImages) {
        images = newImages;
        showImages();
    }

    private void show() {
        showNames();
        if (confusion == null) {
            say(caption, MATRIX_EMPTY);
            for (int cell = 0; cell < cells.length; cell++) {
                label(cells[cell], CELL, names.numbered(cell / CLASSES), names.numbered(cell % CLASSES), "–");
            }
            return;
        }
        boolean ofFile = answers.step() == OF_A_FILE;
        say(caption, ofFile ? MATRIX_OF_FILE : MATRIX, language.whole(answers.step()));
        int most = Math.max(1, confusion.mostFrequentMistake());
        for (int truth = 0; truth < CLASSES; truth++) {
            for (int answer = 0; answer < CLASSES; answer++) {
                int count = confusion.count(truth, answer);
                HTMLElement cell = cells[truth * CLASSES + answer];
                Dom.setText(cell, count == 0 ? "" : Integer.toString(count));
                label(cell, CELL, names.numbered(truth), names.numbered(answer), language.whole(count));
                opened(cell, CELL_PART, chosen == truth * CLASSES + answer);
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
        for (int c = 0; c < CLASSES; c++) {
            Dom.setText(legendItems[c], names.areGiven() ? language.say(names.name(c)) : "");
        }
        for (HTMLElement head : heads) {
            int c = Integer.parseInt(head.getTextContent());
            label(head, names.numbered(c));
        }
    }

    private void showWorst() {
        List<Integer> worst = worst();
        for (int i = 0; i < MAX_CHIPS; i++) {
            int cell = i < worst.size() ? worst.get(i) : -1;
            worstCells[i] = cell;
            worstButtons[i].setHidden(cell < 0);
            if (cell >= 0) {
                Text truth = names.name(cell / CLASSES);
                say(worstButtons[i], MISTAKE, truth, names.name(cell % CLASSES), language.whole(count(cell)));
                opened(worstButtons[i], CELL_PART, cell == chosen);
            }
        }
        noMistake.setHidden(!worst.isEmpty());
    }

    /** Returns the cells of all mistakes, the most frequent first. */
    private List<Integer> worst() {
        List<Integer> worst = new ArrayList<>();
        for (int cell = 0; cell < cells.length; cell++) {
            if (cell / CLASSES != cell % CLASSES && count(cell) > 0) {
                worst.add(cell);
            }
        }
        worst.sort((a, b) -> count(b) - count(a));
        return worst;
    }

    private int count(int cell) {
        return confusion.count(cell / CLASSES, cell % CLASSES);
    }

    private void choose(int cell) {
        if (confusion == null) {
            return;
        }
        chosen = cell == chosen ? -1 : cell;
        show();
        showCell();
        if (chosen >= 0) {
            Dom.bringIntoSight(cellPart);
        }
        Announcer.say(this, chosen < 0 ? "" : language.say(OPENED, cellTitle.getTextContent()));
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
            if (answers.truths()[n] == cell / CLASSES && answers.answers()[n] == cell % CLASSES) {
                found.add(n);
            }
        }
        double sign = cell / CLASSES == cell % CLASSES ? 1 : -1;
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
        int truth = chosen / CLASSES;
        int answer = chosen % CLASSES;
        String count = language.whole(count(chosen));
        if (truth == answer) {
            say(cellTitle, RIGHT_OF, names.name(truth), count);
        } else {
            say(cellTitle, MISTAKES_OF, names.name(truth), names.name(answer), count);
        }
        cellNote.setHidden(shown.length == 0);
        String some = count(chosen) > MAX_IMAGES ? language.say(SHOWN_OF, MAX_IMAGES) + " " : "";
        Dom.setText(cellNote, some + language.say(ImageStrip.FOLLOW));
        if (shown.length > 0 && (images == null || !Arrays.equals(images.indices(), shown))) {
            return;
        }
        strip.begin();
        for (int i = 0; i < shown.length; i++) {
            String probability = JsNumber.fixed(answers.probabilities()[shown[i]], 2);
            String spoken = language.say(ANSWERED, names.name(truth), names.name(answer), probability);
            strip.add(images, i, probability, spoken);
        }
        strip.end();
    }
}
