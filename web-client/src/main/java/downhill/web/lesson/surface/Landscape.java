package downhill.web.lesson.surface;

import downhill.core.derivative.Surface;
import downhill.web.page.Labeled;
import downhill.web.page.Text;
import java.util.List;

/** The surfaces of the core as a reader meets them: by name, in a frame that shows what matters, with a place to start. */
public enum Landscape implements Labeled {
    /** The book's bowl, from the book's start. */
    BOWL(Surface.BOWL, "그릇", "bowl", "x₀² + x₁²", new Frame(0, 0, 5), new Point(-3, 4), List.of(new Point(0, 0))),
    /** The long valley of the book's sixth chapter, from its start. */
    ELLIPSE(
            Surface.ELLIPSE,
            "타원",
            "ellipse",
            "x₀²/20 + x₁²",
            new Frame(0, 0, 10),
            new Point(-7, 2),
            List.of(new Point(0, 0))),
    /** The saddle, from just beside its ridge. */
    SADDLE(Surface.SADDLE, "안장", "saddle", "x₀² − x₁²", new Frame(0, 0, 5), new Point(-4, 0.1), List.of()),
    /** The pit in a plain, from the plain. */
    PLATEAU(
            Surface.PLATEAU,
            "고원",
            "plateau",
            "1 − exp(−(x₀² + x₁²)/2)",
            new Frame(0, 0, 5),
            new Point(-3, 1),
            List.of(new Point(0, 0))),
    /** Two valleys, from the side of the shallow one. */
    TWO_VALLEYS(
            Surface.TWO_VALLEYS,
            "두 골짜기",
            "two valleys",
            "(x₀² − 1)² + 0.3x₀ + x₁²",
            new Frame(0, 0, 2),
            new Point(0.3, 1.5),
            List.of(new Point(-1.0356, 0), new Point(0.9601, 0))),
    /** Rosenbrock's curved valley, from the start that is usual for it. */
    ROSENBROCK(
            Surface.ROSENBROCK,
            "로젠브록",
            "Rosenbrock",
            "(1 − x₀)² + 100(x₁ − x₀²)²",
            new Frame(0, 1, 2),
            new Point(-1.2, 1),
            List.of(new Point(1, 1)));

    public final Surface surface;
    private final Text label;
    /** The function as people write it, such as {@code x₀² + x₁²}. */
    public final String formula;

    public final Frame frame;
    /** A place to start from that shows what is special here. */
    public final Point start;
    /** The bottoms of all valleys, to four decimals; none on the saddle. */
    public final List<Point> minima;

    public record Point(double x0, double x1) {
        public double distanceTo(double y0, double y1) {
            return Math.sqrt((x0 - y0) * (x0 - y0) + (x1 - y1) * (x1 - y1));
        }
    }

    /** A part of the plane, as wide as it is high. */
    public record Frame(double x0, double x1, double reach) {}

    Landscape(Surface surface, String ko, String en, String formula, Frame frame, Point start, List<Point> minima) {
        this.surface = surface;
        this.label = Text.of(ko, en);
        this.formula = formula;
        this.frame = frame;
        this.start = start;
        this.minima = minima;
    }

    /** Returns whether contours at equal distances would leave a gentle valley between steep sides empty. */
    public boolean hasSteepSides() {
        return this == ELLIPSE || this == TWO_VALLEYS || this == ROSENBROCK;
    }

    @Override
    public Text label() {
        return label;
    }
}
