package downhill.web.insight;

import downhill.core.data.LabeledImages;
import downhill.core.function.Argmax;
import downhill.core.network.ForwardPass;
import downhill.core.network.TwoLayerNet;
import downhill.web.chart.FigureFile;
import downhill.web.chart.TableTwin;
import downhill.web.control.Availability;
import downhill.web.control.ButtonRow;
import downhill.web.digit.DigitNames;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.insight.ForwardLayout.Spot;
import downhill.web.insight.ForwardLayout.Stage;
import downhill.web.page.Announcer;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import downhill.web.worker.InspectionResult;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import org.teavm.jso.dom.html.HTMLElement;

/** One image, all the way through the network: which image, the figure, and each number in words. */
final class ForwardPanel extends Panel {
    private static final Text FIGURE = Text.of("이미지 한 장이 지나가는 길", "One image all the way through");
    private static final Text NONE_WRONG = Text.of("처음 {0}장에는 틀린 것이 없습니다.", "None of the first {0} images is wrong.");
    private static final Text HEAD_RIGHT =
            Text.of("이미지 {0}번 · 정답 {1} · 답 {2} ✓ 확률 {3}", "Image {0} · {1} · read as {2} ✓ {3}");
    private static final Text HEAD_WRONG =
            Text.of("이미지 {0}번 · 정답 {1} · 답 {2} ✗ 확률 {3}", "Image {0} · {1} · read as {2} ✗ {3}");
    private static final Text HEAD_OWN = Text.of("내가 쓴 숫자 · 답 {0} · 확률 {1}", "My drawing · read as {0} · {1}");

    private static final Text PIXELS = Text.of("픽셀 x", "pixels x");
    private static final Text UNITS = Text.of("은닉층 z", "hidden z");
    private static final Text SUMS = Text.of("합 a", "sum a");
    private static final Text PROBABILITIES = Text.of("확률 y", "prob. y");

    private static final Text PIXEL = Text.of("픽셀 (세로 {0}, 가로 {1}): {2}", "pixel in row {0}, column {1}: {2}");
    private static final Text UNIT =
            Text.of("은닉 뉴런 {0}: 합 {1}, 출력 {2}. {3}의 합에 {4}", "hidden unit {0}: sum {1}, output {2}; adds {4} to {3}");
    private static final Text SUM = Text.of(
            "{0}: 합 {1} = 찬성 {2}, 반대 {3}, 편향 {4}. 가장 찬성하는 뉴런은 {5}번({6}), 가장 반대하는 뉴런은 {7}번({8})",
            "{0}: sum {1} = {2} for it, {3} against it, bias {4}. Unit {5} speaks most for it ({6}), unit {7} most"
                    + " against it ({8})");
    private static final Text PROBABILITY = Text.of(
            "{0}: 확률 {1}. 합 {2}의 지수함수 값을 열 숫자의 지수함수 값의 합으로 나눈 것",
            "{0}: probability {1}, the exponential of its sum {2} over that of all ten together");

    private static final Text UNIT_TABLE = Text.of("은닉 뉴런의 표", "Table of the hidden units");
    private static final Text UNIT_COLUMN = Text.of("은닉 뉴런", "hidden unit");
    private static final Text SUM_COLUMN = Text.of("합", "sum");
    private static final Text OUTPUT_COLUMN = Text.of("출력", "output");
    private static final Text VOTE_COLUMN = Text.of("답으로 나온 숫자에 보태는 값", "adds to the answer");
    private static final Text DIGIT_TABLE = Text.of("열 숫자의 표", "Table of the ten digits");
    private static final Text DIGIT_COLUMN = Text.of("숫자", "digit");
    private static final Text PROBABILITY_COLUMN = Text.of("확률", "probability");

    private static final Text[] CAPTIONS = {PIXELS, UNITS, SUMS, PROBABILITIES};

    private final Consumer<int[]> wanted;
    private final HTMLElement head = Dom.element("p", "forward-head");
    private final HTMLElement reading = Dom.element("p", "forward-reading");
    private final HTMLElement own;
    private final ForwardFigure figure;
    private final TableTwin unitTable;
    private final TableTwin digitTable;
    private TwoLayerNet network;
    private boolean moving;
    private int testSize;
    /** The first test images of the run; null before they are here. */
    private InspectionResult.Images first;
    /** One that is not among them, or null. */
    private InspectionResult.Images other;

    private int image;
    /** The image that was asked for last and is not here yet; -1 for none. */
    private int awaited = -1;

    private byte[] drawing;
    private boolean showsDrawing;
    private Spot spot;
    /** The digit whose votes are shown; -1 for the network's answer. */
    private int digit = -1;

    private ForwardPainter.State state;

    ForwardPanel(LanguageChoice language, DigitNames names, Consumer<int[]> wanted) {
        super(language, names, "div", "forward");
        this.wanted = wanted;
        figure = new ForwardFigure(this::read);
        ButtonRow buttons = new ButtonRow(language);
        buttons.plain(Text.of("이전", "Previous"), () -> go(image - 1)).setAttribute("data-action", "previous-image");
        buttons.plain(Text.of("다음", "Next"), () -> go(image + 1)).setAttribute("data-action", "next-image");
        buttons.plain(Text.of("틀린 이미지 보기", "Show a wrong one"), this::goToWrong)
                .setAttribute("data-action", "wrong-image");
        own = buttons.plain(Text.of("내가 쓴 숫자 보기", "Show my drawing"), this::showDrawing);
        own.setAttribute("data-action", "own-image");
        Availability.set(own, false);
        unitTable = new TableTwin(
                language,
                UNIT_TABLE,
                new Text[] {UNIT_COLUMN, SUM_COLUMN, OUTPUT_COLUMN, VOTE_COLUMN},
                () -> unitRows(value -> JsNumber.written(JsNumber.fixed(value, 3))));
        unitTable.inFiles(() -> unitRows(JsNumber::toText));
        digitTable = new TableTwin(
                language, DIGIT_TABLE, new Text[] {DIGIT_COLUMN, SUM_COLUMN, PROBABILITY_COLUMN}, this::digitRows);
        unitTable.offer(new FigureFile(
                language,
                () -> FIGURE,
                figure.picture(),
                () -> head.getTextContent() + ". " + reading.getTextContent()));
        HTMLElement caption = Dom.element("figcaption", "", reading);
        HTMLElement whole = Dom.element("figure", "", figure.element, caption);
        language.follow(() -> label(whole, FIGURE));
        add(buttons.element, head, whole, Dom.element("div", "forward-tables", unitTable.element, digitTable.element));
        language.follow(this::show);
        names.follow(this::show);
    }

    void begin() {
        first = null;
        other = null;
        awaited = -1;
    }

    void take(InspectionResult.Images firstImages, int all) {
        first = firstImages;
        testSize = all;
        image = Math.min(image, testSize - 1);
        fetch();
        show();
    }

    boolean take(InspectionResult.Images found) {
        boolean mine = found.indices().length == 1 && found.indices()[0] == awaited;
        if (mine) {
            awaited = -1;
            other = found;
            show();
        }
        return mine;
    }

    void draw(byte[] pixels) {
        drawing = pixels;
        Availability.set(own, drawing != null);
        showsDrawing &= drawing != null;
        show();
    }

    void show(TwoLayerNet newNetwork, boolean newMoving) {
        if (network != null
                && network.parameters().hiddenSize() != newNetwork.parameters().hiddenSize()) {
            spot = null;
        }
        network = newNetwork;
        moving = newMoving;
        show();
    }

    /** Shows a test image of the run, or will when its images are here; one that it does not have is left out. */
    void open(int index) {
        if (first == null) {
            image = index;
            showsDrawing = false;
        } else if (index < testSize) {
            go(index);
        }
    }

    private void go(int index) {
        if (first != null) {
            showsDrawing = false;
            image = (index + testSize) % testSize;
            fetch();
            show();
        }
    }

    private void fetch() {
        if (holder() == null) {
            awaited = image;
            wanted.accept(new int[] {image});
        }
    }

    /** Goes to the next image, of the first ones, that the network reads wrong. */
    private void goToWrong() {
        if (first == null) {
            return;
        }
        LabeledImages lists = first.lists();
        for (int k = 1; k <= lists.count(); k++) {
            int index = (image + k) % lists.count();
            if (Argmax.of(network.predict(lists, index), 0, CLASSES) != lists.label(index)) {
                go(index);
                return;
            }
        }
        Announcer.show(reading, language.say(NONE_WRONG, language.whole(lists.count())));
    }

    private void showDrawing() {
        showsDrawing = true;
        show();
    }

    private void read(Spot newSpot) {
        if (newSpot == spot || newSpot != null && newSpot.equals(spot)) {
            return;
        }
        spot = newSpot;
        boolean ofDigit = spot != null && (spot.stage() == Stage.SUM || spot.stage() == Stage.PROBABILITY);
        digit = ofDigit ? spot.index() : spot == null ? -1 : digit;
        show();
    }

    /** Returns the image that is shown, or null while it is not here. */
    private byte[] pixels() {
        if (showsDrawing) {
            return drawing;
        }
        InspectionResult.Images images = holder();
        if (images == null) {
            return null;
        }
        byte[] pixels = new byte[SIDE * SIDE];
        System.arraycopy(images.pixels(), place() * pixels.length, pixels, 0, pixels.length);
        return pixels;
    }

    private InspectionResult.Images holder() {
        if (first != null && image < first.indices().length) {
            return first;
        }
        return other != null && other.indices()[0] == image ? other : null;
    }

    private int place() {
        return holder() == first ? image : 0;
    }

    private void show() {
        byte[] pixels = pixels();
        if (network == null || pixels == null) {
            return;
        }
        ForwardPass pass = ForwardPass.of(network, pixels);
        int answer = Argmax.of(pass.y(), 0, CLASSES);
        int truth = showsDrawing ? -1 : holder().labels()[place()];
        state = new ForwardPainter.State(network.parameters(), pass, truth, answer, digit < 0 ? answer : digit, spot);
        String[] captions = new String[CAPTIONS.length];
        for (int i = 0; i < captions.length; i++) {
            captions[i] = language.say(CAPTIONS[i]);
        }
        figure.show(state, captions, this::words, !moving);
        String probability = JsNumber.fixed(pass.y()[answer], 3);
        Dom.setFlag(element, "data-named", names.areGiven());
        Dom.setText(
                head,
                showsDrawing
                        ? language.say(HEAD_OWN, names.numbered(answer), probability)
                        : language.say(
                                truth == answer ? HEAD_RIGHT : HEAD_WRONG,
                                language.whole(image + 1),
                                names.one(truth),
                                names.numbered(answer),
                                probability));
        Dom.setText(reading, words(spot == null ? new Spot(Stage.SUM, answer) : spot));
        unitTable.follow();
        digitTable.follow();
        InsightPage.fill("forward-section");
    }

    private String words(Spot at) {
        ForwardPass pass = state.pass();
        int i = at.index();
        return switch (at.stage()) {
            case PIXEL -> language.say(PIXEL, i / SIDE + 1, i % SIDE + 1, JsNumber.fixed(pass.x()[i], 3));
            case UNIT ->
                language.say(
                        UNIT,
                        i + 1,
                        JsNumber.written(JsNumber.fixed(pass.a1()[i], 2)),
                        JsNumber.fixed(pass.z1()[i], 3),
                        names.digit(state.digit()),
                        signed(pass.votes(state.parameters(), state.digit())[i]));
            case SUM -> sumWords(i);
            case PROBABILITY ->
                language.say(
                        PROBABILITY,
                        names.digit(i),
                        JsNumber.fixed(pass.y()[i], 3),
                        JsNumber.written(JsNumber.fixed(pass.a2()[i], 2)));
        };
    }

    private String sumWords(int c) {
        double[] votes = state.pass().votes(state.parameters(), c);
        double pro = 0;
        double contra = 0;
        int most = 0;
        int least = 0;
        for (int j = 0; j < votes.length; j++) {
            pro += Math.max(0, votes[j]);
            contra += Math.min(0, votes[j]);
            most = votes[j] > votes[most] ? j : most;
            least = votes[j] < votes[least] ? j : least;
        }
        return language.say(
                SUM,
                names.digit(c),
                JsNumber.written(JsNumber.fixed(state.pass().a2()[c], 2)),
                signed(pro),
                signed(contra),
                signed(state.parameters().b2()[c]),
                most + 1,
                signed(votes[most]),
                least + 1,
                signed(votes[least]));
    }

    private static String signed(double value) {
        return signed(JsNumber.fixed(value, 2), value);
    }

    private List<String[]> unitRows(DoubleFunction<String> print) {
        List<String[]> rows = new ArrayList<>();
        if (state != null) {
            ForwardPass pass = state.pass();
            double[] votes = pass.votes(state.parameters(), state.answer());
            for (int j = 0; j < votes.length; j++) {
                rows.add(new String[] {
                    Integer.toString(j + 1), print.apply(pass.a1()[j]), print.apply(pass.z1()[j]), print.apply(votes[j])
                });
            }
        }
        return rows;
    }

    private List<String[]> digitRows() {
        List<String[]> rows = new ArrayList<>();
        if (state != null) {
            for (int c = 0; c < CLASSES; c++) {
                rows.add(new String[] {
                    language.say(names.numbered(c)),
                    JsNumber.written(JsNumber.fixed(state.pass().a2()[c], 3)),
                    JsNumber.fixed(state.pass().y()[c], 4)
                });
            }
        }
        return rows;
    }
}
