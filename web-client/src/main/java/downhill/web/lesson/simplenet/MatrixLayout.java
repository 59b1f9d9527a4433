package downhill.web.lesson.simplenet;

/**
 * Where the weights stand as upright bars, two of each class side by side, and what stands below: in CSS pixels from the
 * upper left corner of a drawing of that width and height, with letters of a height of {@code font}.
 */
record MatrixLayout(double width, double height, double font) {
    static final double MARGIN = 12;

    /** The bars reach from the least to the greatest weight, or stop there. */
    static final double LEAST = -0.8;

    static final double GREATEST = 2.5;

    private static final double GAP = 6;
    /** Right of the bars, for the point that carries the input down. */
    private static final double TRACK = 30;

    private static final int BELOW = 3;

    private double left() {
        return 4 * font + MARGIN;
    }

    private double pitch() {
        return (width - TRACK - left()) / SimpleNetState.WEIGHTS;
    }

    double headY() {
        return 1.2 * font;
    }

    double classLeft(int k) {
        return left() + 2 * k * pitch();
    }

    double classWidth() {
        return 2 * pitch() - GAP;
    }

    double middle(int k) {
        return classLeft(k) + classWidth() / 2;
    }

    double barX(int weight) {
        return middle(weight % SimpleNetState.CLASSES) + (weight / SimpleNetState.CLASSES - 0.5) * pitch();
    }

    double barWidth() {
        return 0.7 * font;
    }

    double valueY() {
        return 2.6 * font;
    }

    double barTop() {
        return 3.2 * font;
    }

    double barBottom() {
        return belowY(0) - 2.5 * font;
    }

    double inputY() {
        return belowY(0) - 1.3 * font;
    }

    /** Returns how many pixels a weight of 1 is high. */
    double unit() {
        return (barBottom() - barTop()) / (GREATEST - LEAST);
    }

    double weightY(double weight) {
        return barBottom() - (Math.max(LEAST, Math.min(GREATEST, weight)) - LEAST) * unit();
    }

    double weightAt(double y) {
        return Math.max(LEAST, Math.min(GREATEST, LEAST + (barBottom() - y) / unit()));
    }

    /** Returns where the hand stands that has measured so many weights, counted from the left. */
    double handX(double measured) {
        return barX(0) + (measured - 1) * pitch();
    }

    double measuredAt(double x) {
        return Math.max(0, Math.min(SimpleNetState.WEIGHTS, (x - barX(0)) / pitch() + 1));
    }

    /** Returns which weight stands at a place from the left, counted from 0: the two of a class side by side. */
    static int weightInOrder(int place) {
        return place % SimpleNetState.INPUTS * SimpleNetState.CLASSES + place / SimpleNetState.INPUTS;
    }

    static int order(int weight) {
        return weight % SimpleNetState.CLASSES * SimpleNetState.INPUTS + weight / SimpleNetState.CLASSES;
    }

    double belowY(int row) {
        return height - font * 0.3 - (BELOW - row - 0.5) * 1.9 * font;
    }

    double trackX() {
        return width - TRACK / 2;
    }

    /** Returns the height of the track where the input has come this far: beside the scores at 1. */
    double passY(double pass) {
        return belowY(0) + (pass - 1) * 1.9 * font;
    }

    double passAt(double y) {
        return Math.max(0, Math.min(SimpleNetState.STAGES, (y - belowY(0)) / (1.9 * font) + 1));
    }

    /** Returns the weight at a place, or -1. */
    int weightAt(double x, double y) {
        int place = (int) Math.floor((x - left() + GAP / 2) / pitch());
        boolean inside = place >= 0 && place < SimpleNetState.WEIGHTS && y > headY() && y < inputY() + font;
        return inside ? weightInOrder(place) : -1;
    }
}
