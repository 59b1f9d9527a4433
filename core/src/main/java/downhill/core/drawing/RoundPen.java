package downhill.core.drawing;

/**
 * Draws lines with a round pen as grey pixels.
 *
 * <p>Each pixel is divided into 8 × 8 samples, which are black within half the pen's width of a line and white elsewhere; the
 * share of black ones is the pixel's grey. So MNIST's greys came about: NIST's images are black and white, and shrinking them
 * made the greys. A box of 20 pixels has 160 × 160 samples, NIST's images 128 × 128.
 */
final class RoundPen {
    /** Samples of a pixel's side. */
    static final int SAMPLES = 8;

    private static final int MAX_SIZE = 512;

    private RoundPen() {}

    /**
     * Draws segments from x0, y0 to x1, y1 in pixels, shape (n, 4), with a pen of some pixels. The image has shape (size,
     * size), row by row; grey is rounded to the nearest byte.
     */
    static byte[] draw(double[] segments, int size, double width) {
        if (size < 1 || size > MAX_SIZE) {
            throw new IllegalArgumentException("size = " + size + ", outside [1, " + MAX_SIZE + "]");
        }
        int side = size * SAMPLES;
        byte[] black = new byte[side * side];
        for (int s = 0; s < segments.length; s += 4) {
            blacken(
                    black,
                    side,
                    SAMPLES * segments[s] - 0.5,
                    SAMPLES * segments[s + 1] - 0.5,
                    SAMPLES * segments[s + 2] - 0.5,
                    SAMPLES * segments[s + 3] - 0.5,
                    SAMPLES * width / 2);
        }
        return greys(black, size);
    }

    /** Blackens the samples within {@code radius} of a segment. Sample i is at i, so coordinates are in samples. */
    private static void blacken(byte[] black, int side, double x0, double y0, double x1, double y1, double radius) {
        int left = (int) Math.max(0, Math.ceil(Math.min(x0, x1) - radius));
        int right = (int) Math.min(side - 1, Math.floor(Math.max(x0, x1) + radius));
        int top = (int) Math.max(0, Math.ceil(Math.min(y0, y1) - radius));
        int bottom = (int) Math.min(side - 1, Math.floor(Math.max(y0, y1) + radius));
        double dx = x1 - x0;
        double dy = y1 - y0;
        double square = dx * dx + dy * dy;
        double perSquare = square > 0 ? 1 / square : 0;
        for (int y = top; y <= bottom; y++) {
            double fromY = y - y0;
            for (int x = left; x <= right; x++) {
                // Neighbouring segments cover nearly the same samples, so most of them need no arithmetic.
                if (black[y * side + x] != 0) {
                    continue;
                }
                double fromX = x - x0;
                // How far along the segment the nearest point lies.
                double along = (fromX * dx + fromY * dy) * perSquare;
                along = along < 0 ? 0 : along > 1 ? 1 : along;
                double offX = fromX - along * dx;
                double offY = fromY - along * dy;
                if (offX * offX + offY * offY <= radius * radius) {
                    black[y * side + x] = 1;
                }
            }
        }
    }

    private static byte[] greys(byte[] black, int size) {
        int side = size * SAMPLES;
        int[] count = new int[size * size];
        for (int y = 0; y < side; y++) {
            int row = y / SAMPLES * size;
            for (int x = 0; x < side; x++) {
                count[row + x / SAMPLES] += black[y * side + x];
            }
        }
        byte[] greys = new byte[size * size];
        for (int p = 0; p < greys.length; p++) {
            greys[p] = (byte) (255.0 * count[p] / (SAMPLES * SAMPLES) + 0.5);
        }
        return greys;
    }
}
