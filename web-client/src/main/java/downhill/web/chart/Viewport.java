package downhill.web.chart;

/** Where the values of two axes lie on a canvas, in CSS pixels from its upper left corner. */
public record Viewport(Axis x, Axis y, double left, double top, double width, double height) {
    public double pixelX(double value) {
        return left + x.fraction(value) * width;
    }

    public double pixelY(double value) {
        return top + (1 - y.fraction(value)) * height;
    }

    /** Returns the value at a pixel, also beyond the axis. */
    public double valueX(double pixel) {
        return x.value((pixel - left) / width);
    }

    /** Returns the value at a pixel, also beyond the axis. */
    public double valueY(double pixel) {
        return y.value(1 - (pixel - top) / height);
    }

    public double right() {
        return left + width;
    }

    public double bottom() {
        return top + height;
    }

    /** Widens one of the axes around its middle so that one unit is as long on both. */
    Viewport withEqualUnits() {
        double unit = Math.min(width / (x.max() - x.min()), height / (y.max() - y.min()));
        return with(widened(x, width / unit), widened(y, height / unit));
    }

    Viewport with(Axis newX, Axis newY) {
        return new Viewport(newX, newY, left, top, width, height);
    }

    private static Axis widened(Axis axis, double length) {
        double middle = (axis.min() + axis.max()) / 2;
        return Axis.linear(middle - length / 2, middle + length / 2);
    }
}
