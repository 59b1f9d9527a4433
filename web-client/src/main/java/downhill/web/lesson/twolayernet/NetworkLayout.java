package downhill.web.lesson.twolayernet;

/**
 * Where the parts of the drawn network lie: the image at the left, the hidden units in the middle, five a row, and the
 * outputs at the right, in CSS pixels.
 *
 * @param width of the drawing
 * @param height of the drawing
 * @param font height of the letters
 */
record NetworkLayout(double width, double height, double font) {
    /** The names over the parts, in heights of a letter. */
    private static final double HEAD = 2.2;

    private static final int UNIT_COLUMNS = 5;
    private static final int UNIT_ROWS = TwoLayerModel.HIDDEN / UNIT_COLUMNS;
    /** What an output takes with its number and probability, in heights of a letter. */
    private static final double OUTPUT_WIDTH = 5.5;

    /** The same for the distance of two hidden units. */
    private static final double GREATEST_UNIT = 1.8;

    private double head() {
        return HEAD * font;
    }

    double imageSide() {
        return Math.min(height - head(), width * 0.38);
    }

    double imageTop() {
        return head() + (height - head() - imageSide()) / 2;
    }

    double pixelSide() {
        return imageSide() / TwoLayerModel.SIDE;
    }

    double pixelX(int pixel) {
        return (pixel % TwoLayerModel.SIDE + 0.5) * pixelSide();
    }

    double pixelY(int pixel) {
        return imageTop() + (pixel / TwoLayerModel.SIDE + 0.5) * pixelSide();
    }

    /** Returns how far two hidden units of a row are apart. */
    double unitSpacing() {
        return Math.min(GREATEST_UNIT * font, width * 0.048);
    }

    double rowSpacing() {
        return (height - head()) / UNIT_ROWS;
    }

    double radius() {
        return Math.min(unitSpacing(), rowSpacing()) * 0.4;
    }

    double unitsMiddle() {
        return (imageSide() + digitX()) / 2;
    }

    double unitsLeft() {
        return unitsMiddle() - UNIT_COLUMNS * unitSpacing() / 2;
    }

    double unitX(int unit) {
        return unitsLeft() + (unit % UNIT_COLUMNS + 0.5) * unitSpacing();
    }

    double unitY(int unit) {
        return head() + (unit / UNIT_COLUMNS + 0.5) * rowSpacing();
    }

    double digitX() {
        return width - OUTPUT_WIDTH * font;
    }

    double digitY(int digit) {
        return head() + (digit + 0.5) * (height - head()) / TwoLayerModel.CLASSES;
    }

    /** Returns the pixel at a place, or -1. */
    int pixelAt(double x, double y) {
        double column = Math.floor(x / pixelSide());
        double row = Math.floor((y - imageTop()) / pixelSide());
        int side = TwoLayerModel.SIDE;
        return column >= 0 && column < side && row >= 0 && row < side ? (int) (row * side + column) : -1;
    }

    /** Returns the hidden unit at a place, or -1. */
    int unitAt(double x, double y) {
        double column = Math.floor((x - unitsLeft()) / unitSpacing());
        double row = Math.floor((y - head()) / rowSpacing());
        boolean inside = column >= 0 && column < UNIT_COLUMNS && row >= 0 && row < UNIT_ROWS;
        return inside ? (int) (row * UNIT_COLUMNS + column) : -1;
    }

    /** Returns the output at a place, or -1. */
    int digitAt(double x, double y) {
        double row = Math.floor((y - head()) / (height - head()) * TwoLayerModel.CLASSES);
        return x >= digitX() - 2 * radius() && row >= 0 && row < TwoLayerModel.CLASSES ? (int) row : -1;
    }
}
