package downhill.web.insight;

import downhill.core.data.LabeledImages;
import downhill.core.drawing.DigitImage;
import downhill.core.drawing.Strokes;
import downhill.core.function.Argmax;
import downhill.core.network.PixelEvidence;
import downhill.core.network.TwoLayerNet;
import downhill.web.chart.BarSheet;
import downhill.web.chart.FigureFile;
import downhill.web.control.ButtonRow;
import downhill.web.control.Choice;
import downhill.web.digit.DigitCanvas;
import downhill.web.digit.DigitNames;
import downhill.web.digit.DrawPad;
import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.page.Announcer;
import downhill.web.page.Labeled;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import downhill.web.worker.Supplement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;

/** The pad with the ten probabilities, how the drawing became an image, and which pixels speak for a digit. */
final class DrawPanel extends Panel {
    private static final Text PEN = Text.of("펜 굵기", "Pen");
    private static final Text PROMPT = Text.of("숫자 하나를 크게 써 보세요.", "Draw one digit, large.");
    private static final Text ANSWER = Text.of("{0} · {1}", "{0} · {1}");
    private static final Text SPOKEN = Text.of("답 {0}, 확률 {1}", "answer {0}, probability {1}");
    private static final Text BAR = Text.of("{0}, 확률 {1}", "{0}, probability {1}");
    private static final Text EVIDENCE = Text.of("왜 {0}일까요?", "Why {0}?");
    private static final Text EVIDENCE_NOTE = Text.of(
            "파란 픽셀은 {0}에 찬성하고 반만 칠한 주황색 픽셀은 반대합니다.", "Blue pixels speak for {0}, half-filled orange ones against it.");
    private static final Text ASK_OTHER =
            Text.of("막대를 누르면 다른 숫자의 근거도 볼 수 있습니다.", "Press a bar to ask about another digit.");
    private static final Text FIGURE = Text.of("손으로 쓴 숫자와 신경망의 답", "A drawn digit and the answer");
    private static final Text INK = Text.of("픽셀", "pixel");
    private static final Text CONTRIBUTION = Text.of("픽셀의 기여", "contribution of the pixel");
    private static final Text PROBABILITY = Text.of("확률", "probability");
    private static final Text EVIDENCE_PICTURE = Text.of(
            "{0}에 찬성하는 픽셀과 반대하는 픽셀. 찬성이 가장 큰 곳은 {1}, 반대가 가장 큰 곳은 {2}입니다.",
            "The pixels that speak for {0} and against it: most for it {1}, most against it {2}.");

    private static final Pen MEDIUM = new Pen(Text.of("보통", "medium"), 1);

    private static final List<Pen> PENS =
            List.of(new Pen(Text.of("가늘게", "thin"), 0.6), MEDIUM, new Pen(Text.of("굵게", "thick"), 1.5));

    /** A pen of a share of the usual thickness. */
    private record Pen(Text label, double share) implements Labeled {}

    private final DrawPad pad;
    private final Choice<Pen> pens;
    private final HTMLElement result = Dom.element("output", "draw-result");
    private final HTMLElement answer = Dom.element("p", "draw-answer");
    private final HTMLElement[] bars = new HTMLElement[CLASSES];
    private final HTMLElement[] fills = elements(CLASSES, "span", "draw-fill");
    private final HTMLElement stepsTitle = language.words("h3", "", Text.of("MNIST처럼 만들기", "Prepared like MNIST"));
    private final DigitCanvas asDrawn = image(DigitImage.SIZE);
    private final DigitCanvas scaled = image(DigitImage.BOX);
    private final DigitCanvas centred = image(DigitImage.SIZE);
    private final HTMLElement steps;
    private final HTMLElement evidenceTitle = Dom.element("h3", "");
    private final HTMLElement evidenceNote = Dom.element("p", "tiles-note");
    private final CanvasRenderingContext2D evidencePicture = imageCanvas("unit-picture", SignColors.LARGE);
    private final HTMLElement evidence;
    private final HTMLElement files;
    private final DrawingShelf shelf;
    private final SignColors colors = new SignColors(this::show);
    private TwoLayerNet network;
    /** The image of the drawing; null until it is made anew. */
    private DigitImage made;

    private double[] shown;
    /** The digit whose evidence is shown, and what each pixel contributes to it. */
    private int explained;

    private double[] contributions;
    /** The digit that the reader asks about, or -1 for the network's answer. */
    private int asked = -1;

    private final Consumer<byte[]> drawn;
    private byte[] told;
    private boolean scheduled;

    DrawPanel(LanguageChoice language, DigitNames names, Consumer<byte[]> drawn, Consumer<Supplement> train) {
        super(language, names, "div", "draw");
        this.drawn = drawn;
        pad = new DrawPad(language, this::drawnAnew);
        pens = new Choice<>(language, PEN, PENS, this::choose);
        pens.show(MEDIUM);
        ButtonRow buttons = new ButtonRow(language);
        buttons.plain(Text.of("한 획 지우기", "Undo"), pad::undo);
        buttons.plain(Text.of("모두 지우기", "Clear"), pad::clear).setAttribute("data-action", "clear-drawing");
        result.setId("draw-result");
        result.setAttribute("aria-live", "off");
        for (int c = 0; c < CLASSES; c++) {
            int digit = c;
            HTMLElement track = Dom.element("span", "draw-track", fills[c]);
            HTMLElement label = Dom.text("span", "draw-digit", Integer.toString(c));
            bars[c] = Dom.button("draw-bar", () -> ask(digit), label, track);
        }
        result.appendChild(answer);
        HTMLElement images = Dom.element(
                "ul",
                "image-strip steps",
                step(asDrawn, Text.of("쓴 그대로", "as drawn")),
                step(scaled, Text.of("긴 변을 20픽셀로", "longer side 20 pixels")),
                step(centred, Text.of("무게중심을 가운데로", "centered by mass")));
        steps = Dom.element("div", "draw-steps", stepsTitle, images);
        HTMLCanvasElement canvas = evidencePicture.getCanvas();
        canvas.setAttribute("role", "img");
        evidence = Dom.element("div", "draw-evidence", evidenceTitle, canvas, evidenceNote);
        FigureFile file = new FigureFile(
                language,
                () -> FIGURE,
                new ImagesAndBars(List.of(centred.element, canvas), new BarSheet(this::probabilities)),
                () -> answer.getTextContent() + ". " + language.say(EVIDENCE_NOTE, names.name(explained)));
        files = file.element(this::csv);
        shelf = new DrawingShelf(language, this::pixels, pad::clear, train);
        add(
                pad.element,
                Dom.element("div", "draw-says", result, Dom.element("div", "draw-bars", bars), shelf.keep),
                Dom.element("div", "draw-tools", buttons.element, pens.element),
                Dom.element("div", "draw-why", steps, evidence, files),
                shelf.element);
        language.follow(this::show);
        names.follow(this::show);
    }

    private static DigitCanvas image(int size) {
        return new DigitCanvas(size, size);
    }

    private HTMLElement step(DigitCanvas image, Text name) {
        language.follow(() -> image.say(language.say(name)));
        return Dom.element("li", "", image.element, language.words("span", "image-words", name));
    }

    void show(TwoLayerNet newNetwork) {
        network = newNetwork;
        shelf.show(network);
        request();
    }

    /** Returns the drawing as the network sees it, or null. */
    private byte[] pixels() {
        Strokes strokes = pad.strokes();
        return strokes.isEmpty() ? null : DigitImage.of(strokes, pad.thickness).pixels();
    }

    private void choose(Pen pen) {
        pens.show(pen);
        pad.take(pen.share() * DigitImage.DEFAULT_THICKNESS);
    }

    private void ask(int digit) {
        asked = digit == asked ? -1 : digit;
        show();
    }

    private void drawnAnew() {
        made = null;
        request();
    }

    /** Points come faster than frames. */
    private void request() {
        if (!scheduled) {
            scheduled = true;
            Browser.onNextFrame(() -> {
                scheduled = false;
                show();
            });
        }
    }

    private void show() {
        Strokes strokes = pad.strokes();
        boolean empty = strokes.isEmpty() || network == null;
        shelf.offer(!empty);
        steps.setHidden(empty);
        evidence.setHidden(empty);
        files.setHidden(empty);
        if (empty) {
            tellDrawn(null);
            asked = -1;
            showNothing();
            return;
        }
        if (made == null) {
            made = DigitImage.of(strokes, pad.thickness);
            asDrawn.draw(strokes.asDrawn(DigitImage.SIZE, pad.thickness), 0);
            scaled.draw(made.box(), 0);
            centred.draw(made.pixels(), 0);
        }
        tellDrawn(made.pixels());
        double[] y = network.predict(LabeledImages.of(made.pixels(), new byte[1], made.pixels().length), 0);
        int best = Argmax.of(y, 0, CLASSES);
        showAnswer(y, best);
        showEvidence(made, asked < 0 ? best : asked);
    }

    private void tellDrawn(byte[] pixels) {
        if (!Arrays.equals(pixels, told)) {
            told = pixels;
            drawn.accept(pixels);
        }
    }

    private void showNothing() {
        say(answer, PROMPT);
        result.removeAttribute("data-digit");
        result.removeAttribute("data-probabilities");
        for (int c = 0; c < CLASSES; c++) {
            fills[c].getStyle().setProperty("--share", "0");
            Dom.setFlag(bars[c], "data-best", false);
            pressed(bars[c], false);
            label(bars[c], names.numbered(c));
        }
    }

    private void showAnswer(double[] y, int best) {
        shown = y;
        StringBuilder json = new StringBuilder();
        for (int c = 0; c < CLASSES; c++) {
            json.append(c == 0 ? "[" : ",").append(JsNumber.toText(y[c]));
            fills[c].getStyle().setProperty("--share", JsNumber.fixed(100 * y[c], 1) + "%");
            Dom.setFlag(bars[c], "data-best", c == best);
            pressed(bars[c], c == asked);
            label(bars[c], BAR, names.digit(c), percent(y[c]));
        }
        result.setAttribute("data-probabilities", json.append("]").toString());
        result.setAttribute("data-digit", Integer.toString(best));
        say(answer, ANSWER, names.name(best), percent(y[best]));
        Announcer.sayAtRest(this, language.say(SPOKEN, names.name(best), percent(y[best])));
    }

    private List<BarSheet.Bar> probabilities() {
        List<BarSheet.Bar> sheet = new ArrayList<>();
        for (int c = 0; c < CLASSES; c++) {
            sheet.add(new BarSheet.Bar(language.say(names.numbered(c)), percent(shown[c]), 0, shown[c], "--accent"));
        }
        return sheet;
    }

    private String csv() {
        byte[] pixels = pixels();
        double[] ink = new double[pixels.length];
        for (int i = 0; i < ink.length; i++) {
            ink[i] = pixels[i] & 0xff;
        }
        return new ValueTable(language)
                .image(INK, "", ink, 0, 1)
                .image(CONTRIBUTION, Integer.toString(explained), contributions, 0, 1)
                .digits(PROBABILITY, shown, 0)
                .csv();
    }

    private static String percent(double share) {
        return JsNumber.fixed(100 * share, 1) + "%";
    }

    private void showEvidence(DigitImage image, int digit) {
        explained = digit;
        contributions = PixelEvidence.of(network, image.pixels(), digit).contributions();
        colors.paint(evidencePicture, contributions, 0, 1, scale(contributions, 0, 1));
        say(evidenceTitle, EVIDENCE, names.name(digit));
        String note = language.say(EVIDENCE_NOTE, names.name(digit));
        Dom.setText(evidenceNote, note + " " + language.say(ASK_OTHER));
        label(
                evidencePicture.getCanvas(),
                EVIDENCE_PICTURE,
                names.name(digit),
                ImageRegion.strongest(contributions, 1),
                ImageRegion.strongest(contributions, -1));
    }
}
