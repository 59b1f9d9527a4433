package downhill.web.lesson.twolayernet;

/**
 * Where the parts of the drawn network lie: the image at the left, the hidden units in the middle, in other rows than the
 * outputs at the right, to none of which they belong, in CSS pixels. {@code font} is the height of the letters.
 */
record NetworkLayout(double width, double height, double font) {
    /** The names over the parts, in heights of a letter. */
    private static final double HEAD = 2.2;

    static final double MARGIN = 8;
    /** Left of the image there is room for the ring around a pixel of its edge. */
    static final double LEFT = 16;
    /** Below all is the way of the handle that sends the image on. */
    private static final double BELOW = 46;

    private static final int UNIT_COLUMNS = 4;
    private static final int UNIT_ROWS = (TwoLayerModel.HIDDEN - 1) / UNIT_COLUMNS + 1;
    /** What the outputs take with their digits, bars and probabilities. */
    private static final double OUTPUT_WIDTH = 0.3;

    private double head() {
        return HEAD * font;
    }

    double imageSide() {
        return Math.min(height - head() - BELOW, width * 0.38);
    }

    double imageRight() {
        return LEFT + imageSide();
    }

    double imageTop() {
        return head() + (height - head() - BELOW - imageSide()) / 2;
    }

    double pixelSide() {
        return imageSide() / TwoLayerModel.SIDE;
    }

    double pixelX(int pixel) {
        return LEFT + (pixel % TwoLayerModel.SIDE + 0.5) * pixelSide();
    }

    double pixelY(int pixel) {
        return imageTop() + (pixel / TwoLayerModel.SIDE + 0.5) * pixelSide();
    }

    double unitSpacing() {
        return width * 0.048;
    }

    double rowSpacing() {
        return (height - head() - BELOW) / UNIT_ROWS;
    }

    double radius() {
        return Math.min(unitSpacing(), rowSpacing()) * 0.4;
    }

    double unitsMiddle() {
        return (imageRight() + digitX()) / 2;
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
        return width * (1 - OUTPUT_WIDTH);
    }

    double digitY(int digit) {
        return head() + (digit + 0.5) * (height - head() - BELOW) / TwoLayerModel.CLASSES;
    }

    /** Returns the way of an image below the network, a stop for each of {@link TwoLayerState.Layer}. */
    Stops flow() {
        double image = LEFT + imageSide() / 2;
        double units = unitsMiddle();
        double outputs = width - 2 * LEFT;
        return new Stops(image, (image + units) / 2, units, (units + outputs) / 2, outputs);
    }

    double flowY() {
        return height - 30;
    }

    private int column(double x) {
        return (int) Math.floor((x - LEFT) / pixelSide());
    }

    private int row(double y) {
        return (int) Math.floor((y - imageTop()) / pixelSide());
    }

    /** Returns the pixel at a place, or -1. */
    int pixelAt(double x, double y) {
        return isInImage(column(x)) && isInImage(row(y)) ? pixelNear(x, y) : -1;
    }

    private static boolean isInImage(int place) {
        return place >= 0 && place < TwoLayerModel.SIDE;
    }

    int pixelNear(double x, double y) {
        int last = TwoLayerModel.SIDE - 1;
        return Math.max(0, Math.min(last, row(y))) * TwoLayerModel.SIDE + Math.max(0, Math.min(last, column(x)));
    }

    /** Returns the hidden unit at a place, or -1. */
    int unitAt(double x, double y) {
        double column = Math.floor((x - unitsLeft()) / unitSpacing());
        double row = Math.floor((y - head()) / rowSpacing());
        double unit = row * UNIT_COLUMNS + column;
        return column >= 0 && column < UNIT_COLUMNS && unit >= 0 && unit < TwoLayerModel.HIDDEN ? (int) unit : -1;
    }
}
