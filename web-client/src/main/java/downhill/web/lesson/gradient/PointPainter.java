package downhill.web.lesson.gradient;

import downhill.web.chart.Pen;
import downhill.web.chart.Stroke;
import downhill.web.lesson.Numbers;
import downhill.web.lesson.Values;
import downhill.web.lesson.gradient.GradientState.Arrows;
import downhill.web.lesson.surface.Bright;
import downhill.web.lesson.surface.Landscape;
import java.util.ArrayList;
import java.util.List;

/** Draws what is measured at the reader's point: slopes all around it, the two partial derivatives, the arrow. */
final class PointPainter {
    private static final int DEGREES_APART = 15;
    private static final int MEASURED_APART = 5;
    private static final double HAND_PIXELS = 72;
    private static final Stroke DOWN = new Stroke("--walker", 2, List.of());
    private static final Stroke UP = new Stroke("--trail", 1, List.of());
    private static final Stroke PART = new Stroke("--trail", 1.5, List.of(6.0, 4.0));
    private static final Stroke CANDIDATE = new Stroke("--trail", 2, List.of());
    private static final Stroke ARROW = new Stroke("--walker", 3, List.of());
    private static final double CANDIDATE_PIXELS = 36;
    private static final double LETTER_PIXELS = 50;
    private static final double LETTER_RADIUS = 10;
    private static final double GAP_PIXELS = 14;
    /** A side that is shorter has no room for its number beside the point. */
    private static final double MIN_LABELLED_PIXELS = 12;
    /** How far from the point along a side its number stands: not behind the ring around the point. */
    private static final double SHARE = 0.6;

    private final Pen pen;
    private final Values state;
    private final double[] at;
    private final double[] gradient;
    private final Compass compass;
    private final double[] towardsBottom;
    private final double scale;

    /** Stands at the point; a slope of 1 is drawn so long as scale, in units of x0 and x1. */
    PointPainter(Pen pen, Values state, double[] gradient, double scale) {
        this.pen = pen;
        this.state = state;
        this.gradient = gradient;
        this.scale = scale;
        at = GradientState.point(state);
        towardsBottom = towardsBottom();
        compass = new Compass(gradient, towardsBottom);
    }

    private double[] towardsBottom() {
        double[] towards = {1, 0};
        double nearest = Double.MAX_VALUE;
        List<Landscape.Point> minima =
                state.get(GradientState.OWN) ? List.of() : state.get(GradientState.SURFACE).minima;
        for (Landscape.Point minimum : minima) {
            double distance = minimum.distanceTo(at[0], at[1]);
            if (distance > 0 && distance < nearest) {
                nearest = distance;
                towards = new double[] {(minimum.x0() - at[0]) / distance, (minimum.x1() - at[1]) / distance};
            }
        }
        return towards;
    }

    void paint() {
        if (!compass.hasSlope()) {
            return;
        }
        if (!state.get(GradientState.LEGS)) {
            paintAround(state.get(GradientState.AROUND));
        } else if (state.get(GradientState.ARROWS) == Arrows.NONE) {
            paintLegs(state.get(GradientState.AROUND));
        }
        if (state.get(GradientState.ARROWS) != Arrows.NONE) {
            paintArrow();
        }
    }

    /** Draws as many ways as have been measured: the steeper, the longer. */
    private void paintAround(double degrees) {
        List<double[]> down = new ArrayList<>();
        List<double[]> up = new ArrayList<>();
        for (int way = DEGREES_APART; way <= degrees; way += DEGREES_APART) {
            (compass.slope(way) < 0 ? down : up).add(spoke(way));
        }
        Bright.lines(pen, up.toArray(new double[0][]), UP);
        Bright.lines(pen, down.toArray(new double[0][]), DOWN);
        if (degrees > 0 && degrees < GradientState.WHOLE_TURN) {
            pen.segment(at[0], at[1], hand(degrees)[0], hand(degrees)[1], PART);
            Bright.arrows(pen, new double[][] {spoke(degrees)}, ARROW);
        }
        if (degrees == GradientState.WHOLE_TURN) {
            Bright.arrows(pen, new double[][] {spoke(GradientState.STEEPEST_DOWN)}, ARROW);
        }
    }

    /** Draws a direction as a way along each axis, with what each adds to its slope. */
    private void paintLegs(double degrees) {
        double[] hand = hand(degrees);
        pen.segment(at[0], at[1], hand[0], hand[1], CANDIDATE);
        Bright.arrows(pen, new double[][] {spoke(degrees)}, compass.slope(degrees) < 0 ? ARROW : UP);
        double[] parts = compass.parts(degrees);
        paintParts(hand[0], hand[1], Numbers.rounded(parts[0]), Numbers.rounded(parts[1]));
    }

    /** Returns where the hand stands that is turned around the point. */
    double[] hand(double degrees) {
        double[] line = line(compass.hasSlope() ? compass.way(degrees) : new double[] {1, 0}, HAND_PIXELS * unit());
        return new double[] {line[2], line[3]};
    }

    /** Returns in which of the directions that are measured a place lies. */
    double degrees(double x0, double x1) {
        double nearest = 0;
        for (int degrees = 0; degrees < GradientState.WHOLE_TURN; degrees += MEASURED_APART) {
            nearest = along(degrees, x0, x1) > along(nearest, x0, x1) ? degrees : nearest;
        }
        return nearest;
    }

    private double along(double degrees, double x0, double x1) {
        double[] way = compass.way(degrees);
        return way[0] * (x0 - at[0]) + way[1] * (x1 - at[1]);
    }

    private double unit() {
        return (pen.port().x().max() - pen.port().x().min()) / pen.port().width();
    }

    private double[] spoke(double degrees) {
        return line(compass.way(degrees), Math.abs(compass.slope(degrees)) * scale);
    }

    private double[] line(double[] way, double length) {
        return new double[] {at[0], at[1], at[0] + way[0] * length, at[1] + way[1] * length};
    }

    /** Draws the arrow and the two partial derivatives that it is made of, with their signs turned as its own. */
    private void paintArrow() {
        double tip0 = at[0] - gradient[0] * scale;
        double tip1 = at[1] - gradient[1] * scale;
        Bright.arrows(pen, new double[][] {{at[0], at[1], tip0, tip1}}, ARROW);
        if (state.get(GradientState.ARROWS) == Arrows.ONE) {
            paintParts(tip0, tip1, Numbers.rounded(0 - gradient[0]), Numbers.rounded(0 - gradient[1]));
        }
    }

    /** Draws the sides of the triangle below an arrow, with a number at each, away from the arrow. */
    private void paintParts(double tip0, double tip1, String part0, String part1) {
        pen.segment(at[0], at[1], tip0, at[1], PART);
        pen.segment(tip0, at[1], tip0, tip1, PART);
        double tipX = pen.port().pixelX(tip0);
        double tipY = pen.port().pixelY(tip1);
        double px = pen.port().pixelX(at[0]);
        double py = pen.port().pixelY(at[1]);
        if (Math.abs(tipX - px) >= MIN_LABELLED_PIXELS) {
            double middle = px + SHARE * (tipX - px);
            pen.text(part0, middle, tipY > py ? py - 13 : py + 22, "center", "--ink");
        }
        if (Math.abs(tipY - py) >= MIN_LABELLED_PIXELS) {
            boolean right = tipX >= px;
            double middle = py + SHARE * (tipY - py) + 5;
            pen.text(part1, tipX + (right ? 8 : -8), middle, right ? "left" : "right", "--ink");
        }
    }

    /** Names the three ways of the question: to the bottom, across the contour, along it. Returns where their names stand. */
    double[][] paintLetters() {
        double[][] ways = {towardsBottom, compass.way(90), compass.way(0)};
        double[][] letters = new double[ways.length][];
        for (int i = 0; i < ways.length; i++) {
            double distance = LETTER_PIXELS * unit();
            double slope = gradient[0] * ways[i][0] + gradient[1] * ways[i][1];
            boolean measured = state.get(GradientState.AROUND) > 0 || state.get(GradientState.ARROWS) != Arrows.NONE;
            if (measured) {
                distance = Math.max(distance, Math.abs(slope) * scale + GAP_PIXELS * unit());
            }
            if (!measured || i != 1) {
                Bright.arrows(pen, new double[][] {line(ways[i], CANDIDATE_PIXELS * unit())}, CANDIDATE);
            }
            double[] letter = line(ways[i], distance);
            letters[i] = new double[] {letter[2], letter[3]};
            pen.dot(letter[2], letter[3], LETTER_RADIUS, "--paper", true);
            pen.text(
                    Character.toString((char) ('A' + i)),
                    pen.port().pixelX(letter[2]),
                    pen.port().pixelY(letter[3]) + 5,
                    "center",
                    "--ink");
        }
        return letters;
    }
}
