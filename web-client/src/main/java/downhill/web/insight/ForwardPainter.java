package downhill.web.insight;

import downhill.core.network.ForwardPass;
import downhill.core.network.Parameters;
import downhill.web.chart.CanvasView;
import downhill.web.dom.Browser;
import downhill.web.insight.ForwardLayout.Box;
import downhill.web.insight.ForwardLayout.Spot;
import downhill.web.insight.ForwardLayout.Stage;
import org.teavm.jso.canvas.CanvasRenderingContext2D;

/** Draws a forward pass: ink, hidden units, their votes for the digits, the sums and the probabilities. */
final class ForwardPainter {
    /** What is drawn has the place of its stage among the values, and the ribbons come after these. */
    static final int RIBBONS = Stage.values().length;

    /** Votes below this share of the largest are not drawn. */
    private static final double FAINT = 0.05;

    private static final double ROOM = 1.06;
    private static final double MAX_RIBBON = 4;

    private final CanvasView view;
    String[] captions = {};
    private CanvasRenderingContext2D context;
    private ForwardLayout layout;
    private State state;

    ForwardPainter(CanvasView view) {
        this.view = view;
    }

    void paint(ForwardLayout newLayout, State newState, ForwardFigure.EasedValues[] values) {
        layout = newLayout;
        state = newState;
        context = view.context();
        context.setFont(view.font());
        paintRibbons(values[RIBBONS].shown);
        paintImage(values[Stage.PIXEL.ordinal()].shown);
        paintUnits(values[Stage.UNIT.ordinal()].shown);
        double[] sums = values[Stage.SUM.ordinal()].shown;
        paintBars(Stage.SUM, sums, Math.max(1, ROOM * Panel.largest(sums, 0, 1)));
        paintBars(Stage.PROBABILITY, values[Stage.PROBABILITY.ordinal()].shown, 1);
        paintLabels();
        paintCaptions();
        paintSpot();
    }

    private void fill(Box box, String color, double alpha) {
        context.setGlobalAlpha(alpha);
        context.setFillStyle(CanvasView.color(color));
        context.fillRect(box.x(), box.y(), box.width(), box.height());
        context.setGlobalAlpha(1);
    }

    private static String sign(double value) {
        return value < 0 ? "--weight-minus" : "--weight-plus";
    }

    /** Ink as it is; where a unit is read, in the hues of what each pixel adds to it. */
    private void paintImage(double[] x) {
        Box all = layout.stage(Stage.PIXEL);
        fill(all, "--raised", 1);
        double[] votes = state.pixelVotes();
        double most = votes == null ? 1 : Panel.largest(votes, 0, 1);
        for (int i = 0; i < x.length; i++) {
            double share = votes == null ? x[i] : most > 0 ? Math.abs(votes[i]) / most : 0;
            if (share > 0.02) {
                fill(
                        snapped(layout.box(new Spot(Stage.PIXEL, i))),
                        votes == null ? "--ink" : sign(votes[i]),
                        Math.min(1, share));
            }
        }
    }

    /** On edges of the screen's own pixels no seam shows between two neighbours. */
    private static Box snapped(Box box) {
        double x = snapped(box.x());
        double y = snapped(box.y());
        return new Box(x, y, snapped(box.x() + box.width()) - x, snapped(box.y() + box.height()) - y);
    }

    private static double snapped(double length) {
        double ratio = Browser.pixelRatio();
        return Math.floor(length * ratio + 0.5) / ratio;
    }

    private void paintUnits(double[] z) {
        double most = Math.max(1, Panel.largest(z, 0, 1));
        for (int j = 0; j < z.length; j++) {
            Box box = layout.box(new Spot(Stage.UNIT, j));
            double gap = box.width() > 8 ? 2 : 0.5;
            Box inner = new Box(box.x() + gap / 2, box.y() + gap / 2, box.width() - gap, box.height() - gap);
            fill(inner, "--raised", 1);
            fill(inner, "--ink", Math.min(1, Math.max(0, z[j] / most)));
            if (box.width() > 8) {
                context.setStrokeStyle(CanvasView.color("--line"));
                context.setLineWidth(0.5);
                context.strokeRect(inner.x(), inner.y(), inner.width(), inner.height());
            }
        }
    }

    private void paintRibbons(double[] votes) {
        double most = Panel.largest(votes, 0, 1);
        int unit = state.unit();
        for (int i = 0; i < votes.length; i++) {
            double share = most > 0 ? Math.abs(votes[i]) / most : 0;
            if (share > FAINT) {
                Box from = layout.box(new Spot(Stage.UNIT, unit < 0 ? i : unit));
                Box to = layout.box(new Spot(Stage.SUM, unit < 0 ? state.digit() : i));
                paintRibbon(from, to, share, sign(votes[i]));
            }
        }
        context.setGlobalAlpha(1);
    }

    private void paintRibbon(Box from, Box to, double share, String color) {
        boolean wide = layout.wide;
        double endX = wide ? to.x() : to.middleX();
        double endY = wide ? to.middleY() : to.y();
        double startX = from.middleX();
        double startY = from.middleY();
        context.setGlobalAlpha(0.15 + 0.75 * share);
        context.setStrokeStyle(CanvasView.color(color));
        context.setLineWidth(0.6 + (MAX_RIBBON - 0.6) * share);
        context.beginPath();
        context.moveTo(startX, startY);
        if (wide) {
            double middle = (startX + endX) / 2;
            context.bezierCurveTo(middle, startY, middle, endY, endX, endY);
        } else {
            double middle = (startY + endY) / 2;
            context.bezierCurveTo(startX, middle, endX, middle, endX, endY);
        }
        context.stroke();
    }

    private void paintBars(Stage stage, double[] values, double most) {
        boolean signed = stage == Stage.SUM;
        for (int c = 0; c < values.length; c++) {
            Box box = layout.box(new Spot(stage, c));
            double share = Math.max(-1, Math.min(1, values[c] / most));
            String color = c == state.answer() ? "--accent" : "--control";
            if (layout.wide) {
                double zero = signed ? box.middleX() : box.x();
                double length = share * (signed ? box.width() / 2 : box.width());
                fill(new Box(Math.min(zero, zero + length), box.y() + 3, Math.abs(length), box.height() - 6), color, 1);
                fill(new Box(zero, box.y(), 1, box.height()), "--line", 1);
            } else {
                double zero = signed ? box.middleY() : box.y() + box.height();
                double length = share * (signed ? box.height() / 2 : box.height());
                fill(new Box(box.x() + 3, Math.min(zero, zero - length), box.width() - 6, Math.abs(length)), color, 1);
                fill(new Box(box.x(), zero - (signed ? 0 : 1), box.width(), 1), "--line", 1);
            }
        }
    }

    private void paintLabels() {
        context.setTextAlign("center");
        context.setTextBaseline("middle");
        for (int c = 0; c < state.pass().y().length; c++) {
            Box box = layout.label(c);
            context.setFillStyle(CanvasView.color(c == state.answer() ? "--accent" : "--ink"));
            context.fillText(Integer.toString(c), box.middleX(), box.middleY());
            if (c == state.truth()) {
                context.setStrokeStyle(CanvasView.color("--ink"));
                context.setLineWidth(1);
                context.beginPath();
                context.arc(box.middleX(), box.middleY() - 0.5, view.fontPixels() * 0.75, 0, 2 * Math.PI);
                context.stroke();
            }
        }
    }

    private void paintCaptions() {
        context.setFillStyle(CanvasView.color("--muted"));
        for (Stage stage : Stage.values()) {
            Box box = layout.stage(stage);
            String words = captions[stage.ordinal()];
            boolean beside = !layout.wide && (stage == Stage.SUM || stage == Stage.PROBABILITY);
            context.setTextAlign("left");
            context.setTextBaseline(beside ? "middle" : "alphabetic");
            context.fillText(
                    words,
                    beside ? 0 : stage == Stage.UNIT ? layout.stage(Stage.UNIT).x() : box.x(),
                    beside ? box.middleY() : ForwardLayout.WORDS - 8);
        }
    }

    private void paintSpot() {
        Spot spot = state.spot();
        if (spot != null) {
            Box box = layout.box(spot);
            context.setStrokeStyle(CanvasView.color("--accent"));
            context.setLineWidth(2);
            context.strokeRect(box.x() - 1, box.y() - 1, box.width() + 2, box.height() + 2);
        }
    }

    record State(Parameters parameters, ForwardPass pass, int truth, int answer, int digit, Spot spot) {
        int unit() {
            return spot != null && spot.stage() == Stage.UNIT ? spot.index() : -1;
        }

        /** Returns what each pixel adds to the sum of the unit that is read: x[i] w1[i][j]. */
        double[] pixelVotes() {
            int unit = unit();
            if (unit < 0) {
                return null;
            }
            int hidden = parameters.hiddenSize();
            double[] votes = new double[pass.x().length];
            for (int i = 0; i < votes.length; i++) {
                votes[i] = pass.x()[i] * parameters.w1()[i * hidden + unit];
            }
            return votes;
        }

        /** Returns what the unit that is read adds to each digit, else what each unit adds to the digit. */
        double[] ribbons() {
            int unit = unit();
            if (unit < 0) {
                return pass.votes(parameters, digit);
            }
            int classes = parameters.outputSize();
            double[] votes = new double[classes];
            for (int c = 0; c < classes; c++) {
                votes[c] = pass.z1()[unit] * parameters.w2()[unit * classes + c];
            }
            return votes;
        }
    }
}
