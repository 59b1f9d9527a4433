package downhill.web.chart;

/** Two fingers on a plane: what lay under each stays under it, as far as one scale for both axes allows. */
record Pinch(Viewport start, double x0, double y0, double x1, double y1) {
    private static final double MIN_DISTANCE = 10;

    /** Returns the plane for new places of the fingers; only its axes differ. */
    Viewport moved(double nowX0, double nowY0, double nowX1, double nowY1) {
        double factor = distance(x0, y0, x1, y1) / distance(nowX0, nowY0, nowX1, nowY1);
        double shiftX = (nowX0 + nowX1 - x0 - x1) / 2 / start.width();
        double shiftY = (nowY0 + nowY1 - y0 - y1) / 2 / start.height();
        double middleX = ((x0 + x1) / 2 - start.left()) / start.width();
        double middleY = 1 - ((y0 + y1) / 2 - start.top()) / start.height();
        return start.with(
                start.x().zoomed(factor, middleX).shifted(-shiftX),
                start.y().zoomed(factor, middleY).shifted(shiftY));
    }

    private static double distance(double ax, double ay, double bx, double by) {
        return Math.max(MIN_DISTANCE, Math.sqrt((ax - bx) * (ax - bx) + (ay - by) * (ay - by)));
    }
}
