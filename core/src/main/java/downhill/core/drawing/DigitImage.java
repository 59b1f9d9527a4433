package downhill.core.drawing;

/**
 * An image of what was drawn, made as MNIST's images were, with the steps on the way.
 *
 * <ol>
 *   <li>The drawing is cropped to its ink, the square frame {@code left}, {@code top}, {@code side}.
 *   <li>It is enlarged or shrunk until its larger side is 20 pixels, its proportions kept: {@code box}. The greys come about
 *       here.
 *   <li>The box is laid into 28 × 28 pixels, by whole pixels, so that the centre of mass of the ink is at pixel 14: {@code
 *       pixels}. Pixels count from 0, and their centres are meant; all images of MNIST have it in [13.5, 14.5).
 * </ol>
 *
 * <p>The pen draws at the size of the box, so its line is sharp at any size of the drawing. It is as thick as the line that was
 * drawn, after enlarging, but within {@link #MIN_PEN} and {@link #MAX_PEN}: who wrote for MNIST wrote at about one size, with
 * lines of 2 to 3 pixels after shrinking, while a small drawing with the pad's pen would become a blot, and a large one a hair.
 *
 * @param left of the frame, in pads; the frame may reach beyond the pad
 * @param top of the frame, in pads
 * @param side of the frame, in pads
 * @param pen width of the line in the box, in pixels
 * @param box the digit at its final size, shape (20, 20), row by row
 * @param massX column of the centre of mass within the box, in [0, 19]
 * @param massY row of the centre of mass within the box, in [0, 19]
 * @param shiftX how many pixels right of the image's left edge the box lies, in [0, 8]
 * @param shiftY how many pixels below the image's top edge the box lies, in [0, 8]
 * @param pixels the image, shape (28, 28), row by row
 * @see <a href="http://yann.lecun.com/exdb/mnist/">Y. LeCun, C. Cortes, C. J. C. Burges, The MNIST database</a>
 */
public record DigitImage(
        double left,
        double top,
        double side,
        double pen,
        byte[] box,
        double massX,
        double massY,
        int shiftX,
        int shiftY,
        byte[] pixels) {
    /** Pixels of a side of the image. */
    public static final int SIZE = 28;

    /** Pixels of the digit's larger side. */
    public static final int BOX = 20;

    /** The thinnest pen, in pads. */
    public static final double MIN_THICKNESS = 0.005;

    /** The thickest pen, in pads. */
    public static final double MAX_THICKNESS = 0.5;

    /** A pen, in pads: a digit of two thirds of the pad gets a line of 2.6 pixels, MNIST's mean. */
    public static final double DEFAULT_THICKNESS = 0.1;

    /** The thinnest line of the box, in pixels. */
    public static final double MIN_PEN = 2;

    /** The thickest line of the box, in pixels. */
    public static final double MAX_PEN = 3;

    /** Where MNIST has the centre of mass, in pixels counted from 0. */
    private static final int CENTRE = 14;

    /**
     * Makes the image of a drawing.
     *
     * <p>A drawing smaller than the pen is thick counts as a dot, whose image is a dot: else the tremor of a touch would be
     * enlarged to a sign.
     *
     * @param strokes what was drawn
     * @param thickness of the pen, in pads
     * @return the image and its steps
     * @throws DrawingException of the kind EMPTY if there is no ink, THICKNESS if the pen is outside its range
     */
    public static DigitImage of(Strokes strokes, double thickness) {
        requireThickness(thickness);
        if (strokes.isEmpty()) {
            throw new DrawingException(DrawingException.Kind.EMPTY, "nothing was drawn on the pad");
        }
        double minX = strokes.min(0);
        double maxX = strokes.max(0);
        double minY = strokes.min(1);
        double maxY = strokes.max(1);
        double extent = Math.max(thickness, Math.max(maxX - minX, maxY - minY));
        double drawn = BOX * thickness / (extent + thickness);
        double pen = Math.max(MIN_PEN, Math.min(MAX_PEN, drawn));
        // The pen's round ends take half a width at either side of the points.
        double scale = (BOX - pen) / extent;
        double centreX = (minX + maxX) / 2;
        double centreY = (minY + maxY) / 2;
        byte[] box = RoundPen.draw(strokes.scaled(centreX, centreY, scale, BOX / 2.0), BOX, pen);
        double massX = mass(box, 1, BOX);
        double massY = mass(box, BOX, 1);
        int shiftX = shift(massX);
        int shiftY = shift(massY);
        double side = BOX / scale;
        return new DigitImage(
                centreX - side / 2,
                centreY - side / 2,
                side,
                pen,
                box,
                massX,
                massY,
                shiftX,
                shiftY,
                placed(box, shiftX, shiftY));
    }

    static void requireThickness(double thickness) {
        if (!(thickness >= MIN_THICKNESS && thickness <= MAX_THICKNESS)) {
            throw new DrawingException(
                    DrawingException.Kind.THICKNESS,
                    "thickness = " + thickness + ", outside [" + MIN_THICKNESS + ", " + MAX_THICKNESS + "]");
        }
    }

    /** Returns the mean place of the ink along one axis, where {@code step} pixels on is the next place. */
    private static double mass(byte[] box, int step, int across) {
        int ink = 0;
        int moment = 0;
        for (int place = 0; place < BOX; place++) {
            for (int k = 0; k < BOX; k++) {
                int value = box[place * step + k * across] & 255;
                ink += value;
                moment += place * value;
            }
        }
        return (double) moment / ink;
    }

    /** Returns the whole shift that takes the mass into [13.5, 14.5), or the nearest that cuts nothing off. */
    private static int shift(double mass) {
        int shift = (int) Math.ceil(CENTRE + 0.5 - mass) - 1;
        return Math.max(0, Math.min(SIZE - BOX, shift));
    }

    private static byte[] placed(byte[] box, int shiftX, int shiftY) {
        byte[] pixels = new byte[SIZE * SIZE];
        for (int row = 0; row < BOX; row++) {
            System.arraycopy(box, row * BOX, pixels, (row + shiftY) * SIZE + shiftX, BOX);
        }
        return pixels;
    }
}
