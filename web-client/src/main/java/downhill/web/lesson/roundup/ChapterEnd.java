package downhill.web.lesson.roundup;

import downhill.core.function.Argmax;
import downhill.core.training.Setting;
import downhill.core.training.TrainingConfig;
import downhill.web.control.ButtonRow;
import downhill.web.digit.DigitCanvas;
import downhill.web.digit.OwnDigits;
import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import downhill.web.lesson.Outcomes;
import downhill.web.lesson.Stage;
import downhill.web.lesson.run.TrainingRun;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;

/** The end of the chapter as a card to keep: all guesses beside the truths, and the reader's digits as a network reads them. */
final class ChapterEnd {
    private static final TrainingConfig NETWORK =
            TrainingConfig.defaults().with(Setting.TRAIN_SIZE, 5000).with(Setting.STEPS, 1000);

    /** Of the card, of which each pixel has this many in the file. */
    private static final int WIDTH = 720;

    private static final int PIXELS = 2;
    private static final int HEIGHT = 390;
    private static final int HEIGHT_WITH_DIGITS = 590;
    private static final double MARGIN = 40;
    /** Where the truths stand, and how far below it a guess may. */
    private static final double TRUTH = 190;

    private static final double FARTHEST = 110;
    private static final int DIGIT = 28;
    private static final int CLASSES = 10;
    private static final double FULL_TURN = 6.283185307179586;

    private final Stage stage;
    private final OwnDigits digits;
    private final TrainingRun run;
    /** How far each guess was off, from 0 to 1. */
    private final List<Double> off = new ArrayList<>();

    private final HTMLCanvasElement card = (HTMLCanvasElement) Dom.element("canvas", "chapter-card");

    /** Fills the last screen; {@code slugs} are the lessons in their order. */
    ChapterEnd(Stage stage, List<String> slugs) {
        this.stage = stage;
        digits = new OwnDigits(stage.store());
        run = new TrainingRun(stage.language(), this::show);
        run.read(digits);
        Outcomes outcomes = new Outcomes(stage.store());
        for (String slug : slugs) {
            for (Outcomes.Outcome outcome : outcomes.of(slug)) {
                off.add(outcome.off());
            }
        }
        card.setAttribute("role", "img");
        ButtonRow row = new ButtonRow(stage.language());
        row.plain(RoundUpText.SAVE_CARD, () -> Browser.saveCanvas("downhill-4.png", card))
                .setAttribute("data-action", "save-card");
        HTMLElement missing = stage.language().words("a", "", RoundUpText.DRAW_DIGITS);
        missing.setAttribute("href", "/learn/learning#own");
        missing.setHidden(digits.areThere());
        HTMLElement end = Dom.byId("end");
        HTMLElement part = Dom.element("div", "chapter-end", card, row.element, missing, run.note());
        end.insertBefore(part, end.querySelector(".end-guesses"));
        stage.language().follow(this::show);
        Dom.onAttribute(Dom.find(".lesson-text"), "data-finished", this::begin);
        begin();
    }

    /** Trains the network once the reader has come here. */
    private void begin() {
        if (Dom.find(".lesson-text").hasAttribute("data-finished") && digits.areThere() && !run.isStarted()) {
            run.start(NETWORK);
        }
        show();
    }

    private String summary() {
        int right = 0;
        for (double one : off) {
            right += one <= Outcomes.GOOD ? 1 : 0;
        }
        return off.isEmpty()
                ? stage.language().say(RoundUpText.NO_GUESSES)
                : stage.language().say(RoundUpText.GUESSES, off.size(), right);
    }

    private void show() {
        double[] read = run.readingUpTo(NETWORK.steps());
        run.showNote(false);
        int height = digits.areThere() ? HEIGHT_WITH_DIGITS : HEIGHT;
        card.setWidth(PIXELS * WIDTH);
        card.setHeight(PIXELS * height);
        CanvasRenderingContext2D context = (CanvasRenderingContext2D) card.getContext("2d");
        context.scale(PIXELS, PIXELS);
        context.setFillStyle(Browser.styleProperty("--deep"));
        context.fillRect(0, 0, WIDTH, height);
        write(context, 40, stage.language().say(RoundUpText.CARD), MARGIN, 76);
        write(context, 27, summary(), MARGIN, 128);
        paintGuesses(context);
        write(context, 25, stage.language().say(RoundUpText.CARD_KEY), MARGIN, TRUTH + FARTHEST + 56);
        StringBuilder words = new StringBuilder(summary());
        if (digits.areThere()) {
            paintDigits(context, read, words);
        }
        card.setAttribute("aria-label", words.toString());
    }

    private void paintGuesses(CanvasRenderingContext2D context) {
        String trail = Browser.styleProperty("--trail");
        context.setStrokeStyle(trail);
        context.setLineWidth(2);
        line(context, MARGIN, TRUTH, WIDTH - MARGIN, TRUTH);
        double gap = (WIDTH - 2 * MARGIN) / Math.max(1, off.size());
        for (int i = 0; i < off.size(); i++) {
            double x = MARGIN + gap * (i + 0.5);
            double y = TRUTH + FARTHEST * off.get(i);
            line(context, x, TRUTH, x, y);
            dot(context, x, TRUTH, 5, trail);
            dot(context, x, y, 10, Browser.styleProperty("--walker"));
        }
    }

    private void paintDigits(CanvasRenderingContext2D context, double[] read, StringBuilder words) {
        double side = 120;
        double top = TRUTH + FARTHEST + 90;
        for (int i = 0; i < OwnDigits.COUNT; i++) {
            DigitCanvas image = new DigitCanvas(DIGIT, DIGIT);
            image.draw(digits.get(i).pixels(), 0);
            double x = MARGIN + i * (side + 100);
            context.drawImage(image.element, x, top, side, side);
            if (read != null) {
                int answer = Argmax.of(read, CLASSES * i, CLASSES);
                String mark = (answer == OwnDigits.meant(i) ? "✓ " : "✗ ") + answer;
                words.append(" ").append(OwnDigits.meant(i)).append(": ").append(mark);
                write(context, 36, mark, x + side + 12, top + side / 2 + 12);
            }
        }
        String images = stage.language().whole(NETWORK.trainSize());
        String steps = stage.language().whole(NETWORK.steps());
        String key = stage.language().say(RoundUpText.DIGITS_READ, images, steps);
        write(context, 25, key, MARGIN, top + side + 44);
    }

    private static void write(CanvasRenderingContext2D context, int size, String words, double x, double y) {
        context.setFont("700 " + size + "px " + Browser.styleProperty("--font"));
        context.setFillStyle(Browser.styleProperty("--on-deep"));
        context.fillText(words, x, y, WIDTH - MARGIN - x);
    }

    private static void line(CanvasRenderingContext2D context, double x0, double y0, double x1, double y1) {
        context.beginPath();
        context.moveTo(x0, y0);
        context.lineTo(x1, y1);
        context.stroke();
    }

    private static void dot(CanvasRenderingContext2D context, double x, double y, double radius, String color) {
        context.beginPath();
        context.arc(x, y, radius, 0, FULL_TURN);
        context.setFillStyle(color);
        context.fill();
    }
}
