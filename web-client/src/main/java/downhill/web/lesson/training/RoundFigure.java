package downhill.web.lesson.training;

import downhill.core.data.LabeledImages;
import downhill.web.chart.Pen;
import downhill.web.digit.DigitCanvas;
import downhill.web.dom.JsNumber;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.LessonFigure;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.List;
import org.teavm.jso.canvas.CanvasRenderingContext2D;

/** One step of training: the images of the mini-batch, the slopes that they give, what the update does to the loss. */
final class RoundFigure extends LessonFigure {
    private static final Text[] NAMES = {
        TrainingText.BATCH, TrainingText.GRADIENT, TrainingText.UPDATE, TrainingText.REPEAT
    };
    private static final int SIDE = 28;
    private static final int PER_ROW = 10;
    private static final double GAP = 12;
    private static final double LINE = 22;
    private static final double LOSS_PIXELS = 16;

    /**
     * One step of training, counted from 1, of which the reader has done so many of the four stages. Pictures and slopes are
     * null, and the losses of the mini-batch before and after the update NaN, until they are known.
     */
    record Round(
            EpochImages images,
            int step,
            int done,
            int[] batch,
            LabeledImages pictures,
            Slopes slopes,
            double loss,
            double lossAfter) {

        /** Returns what has been done last, in one line. */
        String words(LanguageChoice language) {
            String count = language.whole(images.config.trainSize());
            return switch (done) {
                case 0 -> language.say(TrainingText.BATCH_IDLE, count);
                case 1 -> language.say(TrainingText.BATCH_DONE, count, batch.length);
                case 2 ->
                    slopes == null
                            ? language.say(TrainingText.COMPUTING)
                            : language.say(TrainingText.GRADIENT_DONE, language.whole(slopes.count()));
                case 3 -> language.say(TrainingText.UPDATE_DONE, JsNumber.toText(images.config.learningRate()));
                default -> language.say(TrainingText.REPEAT_DONE, language.whole(step));
            };
        }
    }

    private final DigitCanvas sheet = new DigitCanvas(PER_ROW * SIDE, PER_ROW * SIDE);
    private LabeledImages drawn;
    private Round round;

    RoundFigure(Experiment experiment) {
        super(experiment, TrainingText.ROUND_FIGURE);
        plot.withoutAxes();
    }

    void show(Round newRound) {
        round = newRound;
        if (round.pictures() != null && round.pictures() != drawn) {
            drawn = round.pictures();
            sheet.draw(sheetOf(drawn), 0);
        }
        plot.readout(round.words(language));
        plot.draw();
    }

    private static byte[] sheetOf(LabeledImages images) {
        byte[] pixels = new byte[PER_ROW * SIDE * PER_ROW * SIDE];
        for (int i = 0; i < images.count(); i++) {
            byte[] image = images.pixels(i);
            int corner = i / PER_ROW * SIDE * PER_ROW * SIDE + i % PER_ROW * SIDE;
            for (int row = 0; row < SIDE; row++) {
                System.arraycopy(image, row * SIDE, pixels, corner + row * PER_ROW * SIDE, SIDE);
            }
        }
        return pixels;
    }

    @Override
    public void paint(Pen pen) {
        if (round == null) {
            return;
        }
        double width = pen.port().width();
        double height = pen.port().height();
        paintStages(pen, width);
        // On a wide screen the figure is high, and the two squares stand above each other.
        boolean high = height > 1.1 * width;
        double room = height - 3 * LINE - GAP;
        double side = high ? Math.min(width - 2 * GAP, (room - LINE - GAP) / 2) : Math.min((width - 3 * GAP) / 2, room);
        double left = high ? (width - side) / 2 : (width - 2 * side - GAP) / 2;
        double top = LINE + GAP + (high ? 0 : Math.max(0, (room - side) / 2));
        double secondLeft = high ? left : left + side + GAP;
        double secondTop = high ? top + side + LINE + GAP : top;
        paintSquare(pen, left, top, side, TrainingText.BATCH_CAPTION, round.done() >= 1);
        if (round.done() >= 1 && round.pictures() != null) {
            pen.context().drawImage(sheet.element, left, top, side, side);
        }
        boolean known = round.done() >= 2 && round.slopes() != null;
        boolean moved = round.done() >= 3;
        Text caption = moved ? TrainingText.CHANGE_CAPTION : TrainingText.MAP_CAPTION;
        paintSquare(pen, secondLeft, secondTop, side, caption, known);
        if (known) {
            double[] slopes = round.slopes().ofUnit(round.slopes().steepestUnit());
            double steepest = 1e-300;
            for (int i = 0; i < slopes.length; i++) {
                steepest = Math.max(steepest, Math.abs(slopes[i]));
                slopes[i] = moved ? -slopes[i] : slopes[i];
            }
            SignedCells.paint(pen, new double[] {secondLeft, secondTop, side, side}, SIDE, slopes, steepest);
        }
        paintLoss(pen, width / 2, secondTop + side + 2 * LINE);
    }

    private void paintStages(Pen pen, double width) {
        double part = width / NAMES.length;
        for (int i = 0; i < NAMES.length; i++) {
            boolean now = i == round.done() - 1;
            String color = i < round.done() ? now ? "--accent" : "--ink" : "--muted";
            String name = (i + 1) + " " + say(NAMES[i]) + (i < round.done() - 1 ? " ✓" : "");
            pen.text(name, (i + 0.5) * part, LINE - 5, "center", color);
            pen.context().setFillStyle(pen.color(i < round.done() ? color : "--hairline"));
            pen.context().fillRect(i * part + 4, LINE + 1, part - 8, now ? 4 : 2);
        }
    }

    private void paintSquare(Pen pen, double left, double top, double side, Text caption, boolean filled) {
        CanvasRenderingContext2D context = pen.context();
        if (!filled) {
            context.setFillStyle(pen.color("--raised"));
            context.fillRect(left, top, side, side);
        }
        context.setStrokeStyle(pen.color("--hairline"));
        context.setLineWidth(1);
        context.strokeRect(left - 0.5, top - 0.5, side + 1, side + 1);
        pen.text(say(caption), left + side / 2, top + side + LINE - 6, "center", "--muted");
    }

    private void paintLoss(Pen pen, double center, double baseline) {
        double after = round.lossAfter();
        if (round.done() < 2 || round.loss() != round.loss()) {
            return;
        }
        String words = round.done() >= 3 && after == after
                ? say(TrainingText.LOSS_CHANGE, fixed(round.loss()), fixed(after))
                : say(TrainingText.LOSS_BEFORE, fixed(round.loss()));
        CanvasRenderingContext2D context = pen.context();
        context.save();
        context.setFont("600 " + JsNumber.toText(LOSS_PIXELS) + "px " + pen.color("--font"));
        context.setTextAlign("center");
        context.setFillStyle(pen.color("--ink"));
        context.fillText(words, center, baseline);
        context.restore();
    }

    private static String fixed(double loss) {
        return JsNumber.fixed(loss, 3);
    }

    @Override
    public String summary() {
        return round == null ? "" : round.words(language);
    }

    @Override
    public List<String[]> rows() {
        return rows(
                round == null || round.pictures() == null ? 0 : round.batch().length,
                i -> row(
                        Integer.toString(round.batch()[i]),
                        Integer.toString(round.pictures().label(i))));
    }
}
