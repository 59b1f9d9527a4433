package downhill.web.lesson.simplenet;

/**
 * Where the cells of the drawn matrix lie, and what stands below its columns: in CSS pixels from the upper left corner of a
 * drawing of that width and height, with letters of a height of {@code font}.
 */
record MatrixLayout(double width, double height, double font) {
    static final double MARGIN = 12;

    private static final double GAP = 6;
    /** A weight lies on a line from -REACH to REACH, or at its end. */
    private static final double REACH = 4;
    /** Right of the cells, for the point that carries the input down. */
    private static final double TRACK = 30;

    private static final int BELOW = 3;

    private double head() {
        return 1.9 * font;
    }

    private double names() {
        return 5 * font + MARGIN;
    }

    private double belowHeight() {
        return 1.9 * font;
    }

    double headY() {
        return 1.3 * font;
    }

    double cellWidth() {
        return (width - TRACK - names()) / SimpleNetState.CLASSES - GAP;
    }

    double cellHeight() {
        return (height - head() - BELOW * belowHeight() - font * 0.5) / SimpleNetState.INPUTS - GAP;
    }

    double cellLeft(int cell) {
        return names() + cell % SimpleNetState.CLASSES * (cellWidth() + GAP);
    }

    double cellTop(int cell) {
        return head() + cell / SimpleNetState.CLASSES * (cellHeight() + GAP);
    }

    double middle(int column) {
        return cellLeft(column) + cellWidth() / 2;
    }

    double rowY(int row) {
        return cellTop(row * SimpleNetState.CLASSES) + cellHeight() / 2 + font * 0.35;
    }

    double lineY(int cell) {
        return cellTop(cell) + 2.2 * font + (cellHeight() - 4.5 * font) * 0.25;
    }

    double weightX(int cell, double weight) {
        double share = (Math.max(-REACH, Math.min(REACH, weight)) + REACH) / (2 * REACH);
        return cellLeft(cell) + GAP + share * (cellWidth() - 2 * GAP);
    }

    double weightAt(int cell, double x) {
        double share = (x - cellLeft(cell) - GAP) / (cellWidth() - 2 * GAP);
        return Math.max(0, Math.min(1, share)) * 2 * REACH - REACH;
    }

    double belowY(int row) {
        return head() + SimpleNetState.INPUTS * (cellHeight() + GAP) + (row + 0.5) * belowHeight();
    }

    double trackX() {
        return width - TRACK / 2;
    }

    /** Returns the height of the track where the input has come this far: beside the scores at 1. */
    double passY(double pass) {
        return belowY(0) + (pass - 1) * belowHeight();
    }

    double passAt(double y) {
        return Math.max(0, Math.min(SimpleNetState.STAGES, (y - belowY(0)) / belowHeight() + 1));
    }

    /** Returns the cell at a place, or -1. */
    int cellAt(double x, double y) {
        for (int i = 0; i < SimpleNetState.WEIGHTS; i++) {
            boolean inside = x >= cellLeft(i)
                    && x < cellLeft(i) + cellWidth()
                    && y >= cellTop(i)
                    && y < cellTop(i) + cellHeight();
            if (inside) {
                return i;
            }
        }
        return -1;
    }
}
