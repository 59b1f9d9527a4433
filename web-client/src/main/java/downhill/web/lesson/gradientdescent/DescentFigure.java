package downhill.web.lesson.gradientdescent;

import downhill.core.derivative.Surface;
import downhill.web.chart.Axis;
import downhill.web.chart.Handle;
import downhill.web.chart.Pen;
import downhill.web.chart.Stroke;
import downhill.web.dom.JsNumber;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.LessonFigure;
import downhill.web.lesson.Numbers;
import downhill.web.lesson.PredictChoice;
import downhill.web.lesson.Values;
import downhill.web.lesson.gradientdescent.Detective.Finding;
import downhill.web.lesson.surface.Bright;
import downhill.web.lesson.surface.ContourMap;
import downhill.web.lesson.surface.Landscape;
import java.util.ArrayList;
import java.util.List;

/** The surface from above, with the present walk and those that were kept. */
final class DescentFigure extends LessonFigure {
    private static final Stroke TRAIL = new Stroke("--trail", 2, List.of());
    private static final Stroke[] KEPT = {
        new Stroke("--trail", 1.5, List.of(7.0, 4.0)),
        new Stroke("--trail", 1.5, List.of(2.0, 3.0)),
        new Stroke("--trail", 1.5, List.of(10.0, 3.0, 2.0, 3.0))
    };
    private static final int MAX_DOTS = 200;
    private static final int FOOTPRINTS = 6;
    /** How strongly the oldest step of a walk is drawn. */
    private static final double FAINT = 0.2;

    private static final int MAX_ROWS = 120;
    /** Enough for an address, and finer than a pixel however far the reader goes in. */
    private static final int VIEW_DIGITS = 8;

    /** A canvas loses lines that end millions of pixels away: they are cut at this many widths of the figure. */
    private static final double FAR = 30;

    private final Handle start;
    private final PredictChoice<?> valley;
    private final ContourMap contours = new ContourMap().filled();
    private Landscape landscape = Landscape.BOWL;
    private Values state = DescentState.KEYS.defaults();
    private double[][] path = {{0, 0}};
    private List<double[][]> kept = List.of();
    private Finding finding = new Finding(Verdict.NOT_BEGUN, 0);

    DescentFigure(Experiment experiment, PredictChoice<?> valley) {
        super(experiment, DescentText.FIGURE);
        plot.shape("square")
                .equalUnits()
                .zoomable((x, y, settled) -> experiment.change(
                        DescentState.withView(
                                experiment.state(), few(x.min()), few(x.max()), few(y.min()), few(y.max())),
                        settled));
        start = handle(DescentState.START, DescentText.START, Handle.Moves.BOTH, 0.1, 0.1, DescentState::withStart)
                .hollow();
        plot.tapMoves(start);
        this.valley = valley;
        asks(valley, this::valleys);
    }

    private double[][] valleys() {
        double[][] bottoms = new double[landscape.minima.size()][];
        for (int i = 0; i < bottoms.length; i++) {
            bottoms[i] = new double[] {
                landscape.minima.get(i).x0(), landscape.minima.get(i).x1()
            };
        }
        return bottoms;
    }

    void show(Values newState, double[][] newPath, Finding newFinding) {
        Landscape newLandscape = newState.get(DescentState.SURFACE);
        List<Run> runs = newState.get(DescentState.KEPT);
        if (!runs.equals(state.get(DescentState.KEPT)) || newLandscape != landscape || kept.size() != runs.size()) {
            kept = new ArrayList<>();
            for (Run run : runs) {
                kept.add(run.path(newLandscape.surface));
            }
        }
        state = newState;
        landscape = newLandscape;
        path = newPath;
        finding = newFinding;
        Surface surface = landscape.surface;
        contours.show(surface, landscape.hasSteepSides());
        Bounds bounds = bounds();
        plot.axes(bounds.x0(), bounds.x1());
        start.place(
                path[0][0],
                path[0][1],
                say(DescentText.START_SPOKEN, Numbers.full(path[0][0]), Numbers.full(path[0][1])));
        plot.readout(say(
                DescentText.READING,
                Numbers.full(state.get(DescentState.RATE)),
                path.length - 1,
                Numbers.rounded(surface.value(end()))));
        plot.draw();
    }

    private Bounds bounds() {
        List<Double> view = state.get(DescentState.VIEW);
        if (!view.isEmpty()) {
            return Bounds.of(view);
        }
        Bounds frame = Bounds.of(landscape.frame);
        return state.get(DescentState.FIT) ? frame.around(path) : frame;
    }

    private static double few(double value) {
        return JsNumber.parse(JsNumber.significant(value, VIEW_DIGITS));
    }

    private double[] end() {
        return path[path.length - 1];
    }

    @Override
    public void paint(Pen pen) {
        contours.paint(pen);
        landscape.minima.forEach(minimum -> Bright.bottom(pen, minimum));
        for (int i = 0; i < kept.size(); i++) {
            walk(pen, kept.get(i), KEPT[i % KEPT.length], false);
        }
        walk(pen, path, TRAIL, true);
        footprints(pen);
        paintGuess(pen, valley, valleys());
        // In the ellipse that would tell what is guessed.
        if (landscape == Landscape.BOWL && path.length <= FOOTPRINTS) {
            double[] gradient = landscape.surface.gradient(end());
            double rate = state.get(DescentState.RATE);
            double[] next = {end()[0], end()[1], end()[0] - rate * gradient[0], end()[1] - rate * gradient[1]};
            Bright.arrows(pen, new double[][] {next}, TRAIL);
        }
        pen.dot(end()[0], end()[1], 8, "--walker-rim", true);
        pen.dot(end()[0], end()[1], 6, "--walker", true);
        for (int i = 0; i < kept.size(); i++) {
            label(pen, kept.get(i), state.get(DescentState.KEPT).get(i));
        }
    }

    /** Draws each line twice, so that it stands out from high ground and from low; where it fades, old steps are faint. */
    private static void walk(Pen pen, double[][] points, Stroke stroke, boolean fades) {
        Stroke edge = new Stroke("--walker-rim", stroke.width() + 2, List.of());
        for (int i = 1; i < points.length; i++) {
            pen.context().setGlobalAlpha(fades ? FAINT + (1 - FAINT) * i / (points.length - 1) : 1);
            step(pen, points[i - 1], points[i], edge);
            step(pen, points[i - 1], points[i], stroke);
            if (points.length <= MAX_DOTS && within(pen, points[i], 1)) {
                pen.dot(points[i][0], points[i][1], 2, stroke.color(), true);
            }
        }
        pen.context().setGlobalAlpha(1);
    }

    /** Numbers the first points of the walk, beside its line, as long as they do not crowd. */
    private void footprints(Pen pen) {
        double letters = plot.fontPixels();
        double beforeX = pen.port().pixelX(path[0][0]);
        double beforeY = pen.port().pixelY(path[0][1]);
        for (int i = 1; i < path.length && i <= FOOTPRINTS && within(pen, path[i], 0.5); i++) {
            double px = pen.port().pixelX(path[i][0]);
            double py = pen.port().pixelY(path[i][1]);
            double length = Math.sqrt((px - beforeX) * (px - beforeX) + (py - beforeY) * (py - beforeY));
            if (length < letters) {
                return;
            }
            double aside = letters * 1.1 / length;
            double x = px - (py - beforeY) * aside;
            double y = py + (px - beforeX) * aside + letters * 0.35;
            pen.text(Integer.toString(i), x, y, "center", "--ink");
            beforeX = px;
            beforeY = py;
        }
    }

    private static void step(Pen pen, double[] from, double[] to, Stroke stroke) {
        if (!within(pen, from, FAR) || to[0] - to[0] != 0 || to[1] - to[1] != 0) {
            return;
        }
        double share = 1;
        double x0 = to[0];
        double x1 = to[1];
        while (!within(pen, new double[] {x0, x1}, FAR)) {
            share /= 2;
            x0 = from[0] + (to[0] - from[0]) * share;
            x1 = from[1] + (to[1] - from[1]) * share;
        }
        pen.segment(from[0], from[1], x0, x1, stroke);
    }

    /** Returns whether a point is within so many widths of the figure's middle. */
    private static boolean within(Pen pen, double[] point, double widths) {
        Axis x = pen.port().x();
        Axis y = pen.port().y();
        return Math.abs(x.fraction(point[0]) - 0.5) <= widths && Math.abs(y.fraction(point[1]) - 0.5) <= widths;
    }

    /** Names a kept walk where it is last seen. */
    private void label(Pen pen, double[][] points, Run run) {
        int last = points.length - 1;
        while (last > 0 && !within(pen, points[last], 0.5)) {
            last--;
        }
        // Walks that arrive end in one place: the name stands near the beginning of the walk instead.
        int at = Math.min(last, 1);
        pen.label(say(DescentText.KEPT, Numbers.full(run.learningRate())), points[at][0], points[at][1], "--ink");
    }

    @Override
    public String summary() {
        double[] end = end();
        return say(
                        DescentText.SUMMARY,
                        say(landscape),
                        Numbers.point(path[0][0], path[0][1]),
                        path.length - 1,
                        Numbers.point(end[0], end[1]),
                        say(finding.verdict()))
                + bottoms();
    }

    /** Says at the start which of two valleys is the deeper one, which the eye sees by the fill. */
    private String bottoms() {
        List<Landscape.Point> minima = landscape.minima;
        if (minima.size() < 2 || path.length > 1) {
            return "";
        }
        return say(
                DescentText.BOTTOMS,
                Numbers.point(minima.get(0).x0(), minima.get(0).x1()),
                height(minima.get(0)),
                Numbers.point(minima.get(1).x0(), minima.get(1).x1()),
                height(minima.get(1)));
    }

    private String height(Landscape.Point point) {
        return Numbers.rounded(landscape.surface.value(new double[] {point.x0(), point.x1()}));
    }

    @Override
    public List<String[]> rows() {
        int every = (path.length + MAX_ROWS - 1) / MAX_ROWS;
        // Every so many steps, and the last.
        int count = (path.length + every - 2) / every + 1;
        return rows(count, k -> {
            int i = Math.min(k * every, path.length - 1);
            return row(
                    Integer.toString(i),
                    Numbers.full(path[i][0]),
                    Numbers.full(path[i][1]),
                    Numbers.rounded(landscape.surface.value(path[i])));
        });
    }

    record Bounds(double min0, double max0, double min1, double max1) {
        private static final double MARGIN = 0.05;

        /** A figure with wider axes than this would be lost between numbers. */
        private static final double MAX_WIDTH = 1e100;

        static Bounds of(Landscape.Frame frame) {
            return new Bounds(
                    frame.x0() - frame.reach(),
                    frame.x0() + frame.reach(),
                    frame.x1() - frame.reach(),
                    frame.x1() + frame.reach());
        }

        /** Returns what the reader has zoomed to: x0 from, x0 to, x1 from, x1 to. */
        static Bounds of(List<Double> view) {
            return new Bounds(view.get(0), view.get(1), view.get(2), view.get(3));
        }

        /** Returns bounds that also hold all points of a path that are not beyond {@link #MAX_WIDTH}, with a margin. */
        Bounds around(double[][] path) {
            double a0 = min0;
            double b0 = max0;
            double a1 = min1;
            double b1 = max1;
            for (double[] point : path) {
                if (Math.abs(point[0]) <= MAX_WIDTH && Math.abs(point[1]) <= MAX_WIDTH) {
                    a0 = Math.min(a0, point[0]);
                    b0 = Math.max(b0, point[0]);
                    a1 = Math.min(a1, point[1]);
                    b1 = Math.max(b1, point[1]);
                }
            }
            double margin0 = (b0 - a0 - (max0 - min0)) * MARGIN;
            double margin1 = (b1 - a1 - (max1 - min1)) * MARGIN;
            return new Bounds(a0 - margin0, b0 + margin0, a1 - margin1, b1 + margin1);
        }

        Axis x0() {
            return Axis.linear(min0, max0);
        }

        Axis x1() {
            return Axis.linear(min1, max1);
        }
    }
}
