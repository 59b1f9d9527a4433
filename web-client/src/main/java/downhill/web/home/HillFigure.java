package downhill.web.home;

import downhill.web.chart.CanvasView;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.page.LanguageChoice;
import org.teavm.jso.canvas.CanvasGradient;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;

/** The loss as a hill that grows step by step, with a ball on its head; before the first run, a still picture. */
final class HillFigure {
    private static final int LEVELS = 9;

    /** An untrained network's loss is about ln 10 = 2.3; above it there is room for the ball and its number. */
    private static final double TOP_LOSS = 2.85;

    private static final int STEPS_A_MARK = 50;
    private static final double MIN_BALL = 10;
    private static final double BALL_SHARE = 0.03;
    private static final double MARK = 3;
    private static final double MARGIN = 26;
    private static final double FULL_TURN = 2 * Math.PI;

    private final LanguageChoice language;
    private final HTMLElement figure = Dom.byId("hill");
    private final HTMLElement host = Dom.byId("hill-canvas");
    private final int steps;
    private CanvasView view;
    private Ridge ridge;
    private double shown;

    HillFigure(LanguageChoice language, int steps) {
        this.language = language;
        this.steps = steps;
        language.follow(() -> {
            if (view != null) {
                draw();
            }
        });
    }

    void begin() {
        if (view == null) {
            Dom.setFlag(figure, "data-live", true);
            view = new CanvasView(host, this::paint);
        }
    }

    void show(Ridge newRidge, double newShown) {
        ridge = newRidge;
        shown = newShown;
        draw();
    }

    HTMLCanvasElement canvas() {
        return view.context().getCanvas();
    }

    private void draw() {
        boolean complete = ridge != null && shown >= steps;
        figure.setAttribute("aria-label", complete ? summary() : language.say(HomeText.HILL_RUNNING));
        view.draw();
    }

    private String summary() {
        int steepest = 0;
        double deepest = 0;
        for (int i = Ridge.WINDOW; i + Ridge.WINDOW < ridge.count; i++) {
            double fall = ridge.height(i - Ridge.WINDOW) - ridge.height(i + Ridge.WINDOW);
            if (fall > deepest) {
                deepest = fall;
                steepest = i;
            }
        }
        return language.say(
                HomeText.HILL,
                language.whole(steps),
                JsNumber.fixed(ridge.height(0), 2),
                JsNumber.fixed(ridge.height(steps), 2),
                language.whole(steepest + 1));
    }

    private void paint() {
        if (ridge == null || ridge.count == 0) {
            return;
        }
        CanvasRenderingContext2D context = view.context();
        double head = Math.max(0, shown - 1);
        context.beginPath();
        trace(context, head);
        context.lineTo(right(head), view.height());
        context.lineTo(0, view.height());
        context.closePath();
        context.setFillStyle(heights(context));
        context.fill();
        paintLosses(context, head);
        context.beginPath();
        trace(context, head);
        context.setLineJoin("round");
        stroke(context, 2, "--ink");
        paintMarks(context, head);
        paintBall(context, head);
        paintLoss(context, head);
    }

    /** From edge to edge once it is complete; points a pixel apart are fine enough. */
    private void trace(CanvasRenderingContext2D context, double head) {
        context.moveTo(0, y(ridge.height(0)));
        for (double px = MARGIN; px < x(head); px++) {
            context.lineTo(px, y(ridge.height(at(px))));
        }
        context.lineTo(x(head), y(ridge.height(head)));
        context.lineTo(right(head), y(ridge.height(head)));
    }

    private double right(double head) {
        return shown >= steps ? view.width() : x(head);
    }

    private CanvasGradient heights(CanvasRenderingContext2D context) {
        CanvasGradient bands = context.createLinearGradient(0, view.height(), 0, y(TOP_LOSS * 0.9));
        for (int level = 0; level < LEVELS; level++) {
            String color = CanvasView.color("--height-" + (level + 1));
            bands.addColorStop((double) level / LEVELS, color);
            bands.addColorStop((double) (level + 1) / LEVELS, color);
        }
        return bands;
    }

    /** The loss of every step, as thin as a hair: what the line of the hill is the mean of. */
    private void paintLosses(CanvasRenderingContext2D context, double head) {
        context.beginPath();
        for (int i = 0; i <= head; i++) {
            context.lineTo(x(i), y(ridge.loss(i)));
        }
        context.setGlobalAlpha(0.35);
        stroke(context, 1, "--ink");
        context.setGlobalAlpha(1);
    }

    private void paintMarks(CanvasRenderingContext2D context, double head) {
        for (int i = 0; i <= head; i += STEPS_A_MARK) {
            context.beginPath();
            context.arc(x(i), y(ridge.height(i)), MARK, 0, FULL_TURN);
            context.setFillStyle(CanvasView.color("--paper"));
            context.fill();
            stroke(context, 1.5, "--ink");
        }
    }

    private void paintBall(CanvasRenderingContext2D context, double head) {
        double radius = ball();
        double bx = x(head);
        double by = y(ridge.height(head)) - radius;
        double turned = (bx - MARGIN) / radius;
        context.beginPath();
        context.arc(bx, by, radius, 0, FULL_TURN);
        context.setFillStyle(CanvasView.color("--walker"));
        context.fill();
        stroke(context, 2, "--walker-rim");
        context.beginPath();
        context.arc(bx, by, radius * 0.55, turned, turned + FULL_TURN * 0.3);
        context.stroke();
    }

    private void stroke(CanvasRenderingContext2D context, double width, String color) {
        context.setLineWidth(width);
        context.setStrokeStyle(CanvasView.color(color));
        context.stroke();
    }

    private double ball() {
        return Math.max(MIN_BALL, BALL_SHARE * view.height());
    }

    /** Stands before the ball, where no hill is yet; at the end, where there is no room, above it. */
    private void paintLoss(CanvasRenderingContext2D context, double head) {
        double radius = ball();
        double bx = x(head);
        double by = y(ridge.height(head));
        String words = language.say(HomeText.LOSS, JsNumber.fixed(ridge.height(head), 2));
        context.setFont("600 " + view.font());
        context.setFillStyle(CanvasView.color("--ink"));
        double beside = bx + 1.7 * radius;
        if (beside + context.measureText(words).getWidth() < view.width()) {
            context.setTextAlign("left");
            context.fillText(words, beside, by - 0.6 * radius);
        } else {
            context.setTextAlign("right");
            context.fillText(words, bx + radius, by - 2.8 * radius);
        }
    }

    private double x(double index) {
        return MARGIN + index / (steps - 1) * (view.width() - 2 * MARGIN);
    }

    private double at(double px) {
        return (px - MARGIN) / (view.width() - 2 * MARGIN) * (steps - 1);
    }

    private double y(double loss) {
        return view.height() * (1 - loss / TOP_LOSS);
    }

    /** The line of the hill: the mean of the last losses, since that of a single mini-batch leaps too much to roll on. */
    static final class Ridge {
        /** Losses that are averaged, or as many as there are. */
        static final int WINDOW = 20;

        private final double[] heights;
        private final double[] losses;
        int count;

        Ridge(int steps) {
            heights = new double[steps];
            losses = new double[steps];
        }

        void add(double loss) {
            if (count == losses.length) {
                throw new IllegalStateException("loss " + (count + 1) + " of a run of " + losses.length + " steps");
            }
            losses[count++] = loss;
            int from = Math.max(0, count - WINDOW);
            double sum = 0;
            for (int i = from; i < count; i++) {
                sum += losses[i];
            }
            heights[count - 1] = sum / (count - from);
        }

        double loss(int index) {
            return losses[index];
        }

        /** Returns the height of the hill at a step, or on the straight line between two. */
        double height(double at) {
            double inside = Math.max(0, Math.min(count - 1, at));
            int before = (int) Math.floor(inside);
            int after = Math.min(count - 1, before + 1);
            return heights[before] + (inside - before) * (heights[after] - heights[before]);
        }
    }
}
