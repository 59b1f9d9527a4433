package downhill.web.chart;

/**
 * Where the values of two axes lie on a canvas, in CSS pixels from its upper left corner.
 *
 * @param x the horizontal axis
 * @param y the vertical axis, upwards
 * @param left left edge of the plotting area
 * @param top its upper edge
 * @param width its width
 * @param height its height
 */
public record Viewport(Axis x, Axis y, double left, double top, double width, double height) {
    /**
     * Returns where a value of x lies.
     *
     * @param value the value
     * @return pixels from the left
     */
    public double pixelX(double value) {
        return left + x.fraction(value) * width;
    }

    /**
     * Returns where a value of y lies.
     *
     * @param value the value
     * @return pixels from the top
     */
    public double pixelY(double value) {
        return top + (1 - y.fraction(value)) * height;
    }

    /**
     * Returns the x at a place.
     *
     * @param pixel pixels from the left
     * @return the value, beyond the axis where the place is
     */
    public double valueX(double pixel) {
        return x.value((pixel - left) / width);
    }

    /**
     * Returns the y at a place.
     *
     * @param pixel pixels from the top
     * @return the value, beyond the axis where the place is
     */
    public double valueY(double pixel) {
        return y.value(1 - (pixel - top) / height);
    }

    /**
     * Returns the right edge of the plotting area.
     *
     * @return pixels from the left
     */
    public double right() {
        return left + width;
    }

    /**
     * Returns the lower edge of the plotting area.
     *
     * @return pixels from the top
     */
    public double bottom() {
        return top + height;
    }

    /**
     * Widens one of the axes so that one unit is as long on both. The longer unit decides, the middle stays.
     *
     * @return a viewport that shows at least all that this one shows
     */
    Viewport withEqualUnits() {
        double unit = Math.min(width / (x.max() - x.min()), height / (y.max() - y.min()));
        return new Viewport(widened(x, width / unit), widened(y, height / unit), left, top, width, height);
    }

    private static Axis widened(Axis axis, double length) {
        double middle = (axis.min() + axis.max()) / 2;
        return Axis.linear(middle - length / 2, middle + length / 2);
    }
}
