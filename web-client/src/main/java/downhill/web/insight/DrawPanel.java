package downhill.web.insight;

import downhill.core.data.LabeledImages;
import downhill.core.drawing.DigitImage;
import downhill.core.drawing.Strokes;
import downhill.core.function.Activation;
import downhill.core.function.Argmax;
import downhill.core.network.Parameters;
import downhill.core.network.PixelEvidence;
import downhill.core.network.TwoLayerNet;
import downhill.web.chart.BarSheet;
import downhill.web.chart.FigureFile;
import downhill.web.control.ButtonRow;
import downhill.web.control.Choice;
import downhill.web.digit.ClassNames;
import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.page.Announcer;
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

/**
 * Draw a digit: the pad, the ten probabilities while one draws and while the network learns, how the drawing became an
 * image like MNIST's, and which pixels speak for a digit.
 */
final class DrawPanel {
    private enum Pen implements Text {
        THIN(DrawText.THIN, 0.6),
        MEDIUM(DrawText.MEDIUM, 1),
        THICK(DrawText.THICK, 1.5);

        private final Text words;
        private final double thickness;

        Pen(Text words, double share) {
            this.words = words;
            thickness = share * DigitImage.DEFAULT_THICKNESS;
        }

        @Override
        public String ko() {
            return words.ko();
        }

        @Override
        public String en() {
            return words.en();
        }
    }

    private final LanguageChoice language;
    private final ClassNames names;
    private final int classes;
    private final DrawPad pad;
    private final Choice<Pen> pens;
    private final HTMLElement result = Dom.element("output", "draw-result");
    private final HTMLElement answer = Dom.element("p", "draw-answer");
    private final HTMLElement[] bars;
    private final HTMLElement[] fills;
    private final HTMLElement stepsTitle = Dom.element("h3", "");
    private final StepImage asDrawn = new StepImage(DigitImage.SIZE, DrawText.AS_DRAWN);
    private final StepImage scaled = new StepImage(DigitImage.BOX, DrawText.SCALED);
    private final StepImage centred = new StepImage(DigitImage.SIZE, DrawText.CENTRED);
    private final HTMLElement steps;
    private final HTMLElement evidenceTitle = Dom.element("h3", "");
    private final HTMLElement evidenceNote = Dom.element("p", "tiles-note");
    private final CanvasRenderingContext2D evidencePicture;
    private final HTMLElement evidenceCanvas;
    private final HTMLElement evidence;
    private final HTMLElement files;
    private final HTMLElement element;
    private final DrawingShelf shelf;
    private final SignColors colors = new SignColors(this::show);
    private Parameters parameters;
    private Activation activation;
    /** The probabilities that are shown. */
    private double[] shown;
    /** The digit whose evidence is shown, and what each pixel contributes to it. */
    private int explained;

    private double[] contributions;
    /** The digit that the reader asks about, or -1 for the network's answer. */
    private int asked = -1;

    private final Consumer<byte[]> drawn;
    /** What has been told last. */
    private byte[] told;

    private boolean scheduled;

    /** One image on the way from the strokes to the network's input. */
    private final class StepImage {
        private final int size;
        private final Text name;
        private final downhill.web.digit.DigitImage image;
        private final HTMLElement words = Dom.element("span", "image-words");
        private final HTMLElement element;

        StepImage(int size, Text name) {
            this.size = size;
            this.name = name;
            image = new downhill.web.digit.DigitImage(size, size);
            element = Dom.element("li", "", image.element(), words);
        }

        void show(byte[] pixels) {
            image.draw(pixels, 0);
        }

        void say() {
            Dom.setText(words, language.say(name));
            image.say(language.say(name));
        }
    }

    /** Builds the panel. */
    DrawPanel(
            LanguageChoice language,
            ClassNames names,
            int classes,
            Consumer<byte[]> drawn,
            Consumer<Supplement> train) {
        this.drawn = drawn;
        this.language = language;
        this.names = names;
        this.classes = classes;
        pad = new DrawPad(language, this::request);
        pens = new Choice<>(language, DrawText.PEN, List.of(Pen.values()), this::choose);
        pens.show(Pen.MEDIUM);
        ButtonRow buttons = new ButtonRow(language);
        buttons.plain(DrawText.UNDO, pad::undo);
        buttons.plain(DrawText.CLEAR, pad::clear).setAttribute("data-action", "clear-drawing");
        result.setId("draw-result");
        result.setAttribute("aria-live", "off");
        bars = new HTMLElement[classes];
        fills = new HTMLElement[classes];
        HTMLElement row = Dom.element("div", "draw-bars");
        for (int c = 0; c < classes; c++) {
            int digit = c;
            fills[c] = Dom.element("span", "draw-fill");
            bars[c] = Dom.element(
                    "button",
                    "draw-bar",
                    Dom.element("span", "draw-track", fills[c]),
                    Dom.text("span", "draw-digit", Integer.toString(c)));
            bars[c].setAttribute("type", "button");
            bars[c].addEventListener("click", event -> ask(digit));
            row.appendChild(bars[c]);
        }
        result.appendChild(answer);
        steps = Dom.element(
                "div",
                "draw-steps",
                stepsTitle,
                Dom.element("ul", "image-strip steps", asDrawn.element, scaled.element, centred.element));
        HTMLCanvasElement canvas = (HTMLCanvasElement) Dom.element("canvas", "unit-picture");
        canvas.setWidth(DigitImage.SIZE);
        canvas.setHeight(DigitImage.SIZE);
        canvas.setAttribute("role", "img");
        evidenceCanvas = canvas;
        evidencePicture = (CanvasRenderingContext2D) canvas.getContext("2d");
        evidence = Dom.element("div", "draw-evidence", evidenceTitle, canvas, evidenceNote);
        FigureFile file = new FigureFile(
                language,
                () -> DrawText.FIGURE,
                new ImagesAndBars(
                        List.of((HTMLCanvasElement) centred.image.element(), canvas),
                        new BarSheet(this::probabilities)),
                () -> answer.getTextContent() + ". " + language.say(DrawText.EVIDENCE_NOTE, names.name(explained)));
        files = file.element(this::csv);
        shelf = new DrawingShelf(language, this::pixels, pad::clear, train);
        element = Dom.element(
                "div",
                "draw",
                pad.element(),
                Dom.element("div", "draw-says", result, row, shelf.keep()),
                Dom.element("div", "draw-tools", buttons.element(), pens.element()),
                Dom.element("div", "draw-why", steps, evidence, files),
                shelf.element());
        language.follow(this::show);
        names.follow(this::show);
    }

    /** Returns the panel. */
    HTMLElement element() {
        return element;
    }

    /** Takes the network that answers. */
    void show(Parameters newParameters, Activation newActivation) {
        parameters = newParameters;
        activation = newActivation;
        shelf.show(parameters, activation);
        request();
    }

    /** Returns the drawing as the network sees it, or null. */
    private byte[] pixels() {
        return pad.strokes().isEmpty()
                ? null
                : DigitImage.of(pad.strokes(), pad.thickness()).pixels();
    }

    private void choose(Pen pen) {
        pens.show(pen);
        pad.thickness(pen.thickness);
    }

    private void ask(int digit) {
        asked = digit == asked ? -1 : digit;
        show();
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
        Dom.setText(stepsTitle, language.say(DrawText.STEPS));
        asDrawn.say();
        scaled.say();
        centred.say();
        Strokes strokes = pad.strokes();
        boolean empty = strokes.isEmpty() || parameters == null;
        shelf.offer(!empty);
        steps.setHidden(empty);
        evidence.setHidden(empty);
        files.setHidden(empty);
        if (empty) {
            tell(null);
            asked = -1;
            showNothing();
            return;
        }
        DigitImage image = DigitImage.of(strokes, pad.thickness());
        asDrawn.show(strokes.asDrawn(DigitImage.SIZE, pad.thickness()));
        scaled.show(image.box());
        centred.show(image.pixels());
        tell(image.pixels());
        TwoLayerNet network = new TwoLayerNet(parameters, activation);
        double[] y = network.predict(LabeledImages.of(image.pixels(), new byte[1], image.pixels().length), 0);
        int best = Argmax.of(y, 0, classes);
        showAnswer(y, best);
        showEvidence(network, image, asked < 0 ? best : asked);
    }

    private void tell(byte[] pixels) {
        if (!Arrays.equals(pixels, told)) {
            told = pixels;
            drawn.accept(pixels);
        }
    }

    private void showNothing() {
        Dom.setText(answer, language.say(DrawText.PROMPT));
        result.removeAttribute("data-digit");
        result.removeAttribute("data-probabilities");
        for (int c = 0; c < classes; c++) {
            fills[c].getStyle().setProperty("block-size", "0");
            Dom.setFlag(bars[c], "data-best", false);
            bars[c].setAttribute("aria-pressed", "false");
            bars[c].setAttribute("aria-label", language.say(names.numbered(c)));
        }
    }

    private void showAnswer(double[] y, int best) {
        shown = y;
        StringBuilder json = new StringBuilder();
        for (int c = 0; c < classes; c++) {
            json.append(c == 0 ? "[" : ",").append(JsNumber.toText(y[c]));
            fills[c].getStyle().setProperty("block-size", JsNumber.fixed(100 * y[c], 1) + "%");
            Dom.setFlag(bars[c], "data-best", c == best);
            bars[c].setAttribute("aria-pressed", c == asked ? "true" : "false");
            bars[c].setAttribute("aria-label", language.say(DrawText.BAR, names.digit(c), percent(y[c])));
        }
        result.setAttribute("data-probabilities", json.append("]").toString());
        result.setAttribute("data-digit", Integer.toString(best));
        Dom.setText(answer, language.say(DrawText.ANSWER, names.name(best), percent(y[best])));
        Announcer.sayAtRest(this, language.say(DrawText.SPOKEN, names.name(best), percent(y[best])));
    }

    private List<BarSheet.Bar> probabilities() {
        List<BarSheet.Bar> sheet = new ArrayList<>();
        for (int c = 0; c < classes; c++) {
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
                .image(DrawText.INK, DigitImage.SIZE, "", ink, 0, 1)
                .image(DrawText.CONTRIBUTION, DigitImage.SIZE, Integer.toString(explained), contributions, 0, 1)
                .digits(DrawText.PROBABILITY, shown, 0, classes)
                .csv();
    }

    private static String percent(double share) {
        return JsNumber.fixed(100 * share, 1) + "%";
    }

    private void showEvidence(TwoLayerNet network, DigitImage image, int digit) {
        explained = digit;
        contributions = PixelEvidence.of(network, image.pixels(), digit).contributions();
        double most = 0;
        for (double value : contributions) {
            most = Math.max(most, Math.abs(value));
        }
        colors.paint(evidencePicture, contributions, 0, 1, DigitImage.SIZE, most > 0 ? most : 1);
        Dom.setText(evidenceTitle, language.say(DrawText.EVIDENCE, names.name(digit)));
        Dom.setText(
                evidenceNote,
                language.say(DrawText.EVIDENCE_NOTE, names.name(digit)) + " " + language.say(DrawText.ASK_OTHER));
        evidenceCanvas.setAttribute("aria-label", language.say(DrawText.EVIDENCE_PICTURE, names.name(digit)));
    }
}
