package downhill.server.runs;

import com.fasterxml.jackson.databind.JsonNode;
import downhill.server.json.Json;
import java.util.Locale;

/**
 * The loss curve of a run as a hill with the walker where training ended.
 *
 * @param svg the picture, empty for a run from before sketches
 */
record RunHill(String svg, String first, String last) {
    private static final int WIDTH = 320;
    private static final int HEIGHT = 120;
    private static final int BANDS = 5;
    private static final int RADIUS = 7;
    /** What an untrained network of ten classes loses is about 2.3. */
    private static final double LEAST_TOP = 2.5;

    /** Loss 0 lies this far above the lower edge, and the top as far below the upper one. */
    private static final int MARGIN = 16;

    /** Draws the JSON of a {@link LossSketch}, or null. */
    static RunHill of(String sketch) {
        if (sketch == null) {
            return new RunHill("", "", "");
        }
        JsonNode points = Json.parse(sketch);
        JsonNode end = points.get(points.size() - 1);
        double top = LEAST_TOP;
        for (JsonNode point : points) {
            top = Math.max(top, point.get(1).doubleValue());
        }
        double start = y(points.get(0), top);
        StringBuilder ridge = new StringBuilder(at(0, start));
        for (JsonNode point : points) {
            double share = point.get(0).doubleValue() / end.get(0).doubleValue();
            ridge.append('L').append(at(WIDTH * share, y(point, top)));
        }
        StringBuilder bands = new StringBuilder();
        for (int i = 0; i < BANDS; i++) {
            int height = HEIGHT / BANDS;
            bands.append("<path d=\"M0,%dh%dv%dh-%dZ\"/>".formatted(i * height, WIDTH, height, WIDTH));
        }
        String svg = String.format(
                Locale.ROOT, """
                <svg viewBox="0 0 %1$d %2$d" aria-hidden="true"><clipPath id="hill"><path d="M%3$sV%2$dH0Z"/></clipPath>\
                <g clip-path="url(#hill)">%4$s</g><path class="hill-line" d="M%3$s"/>\
                <circle r="%5$d" cx="%6$d" cy="%7$.1f"/></svg>""", WIDTH, HEIGHT, ridge, bands, RADIUS, WIDTH - RADIUS - 1, y(end, top) - RADIUS);
        return new RunHill(svg, text(points.get(0)), text(end));
    }

    private static double y(JsonNode point, double top) {
        return HEIGHT - MARGIN - (HEIGHT - 2.0 * MARGIN) * (point.get(1).doubleValue() / top);
    }

    private static String at(double x, double y) {
        return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
    }

    private static String text(JsonNode point) {
        double loss = point.get(1).doubleValue();
        return String.format(Locale.ROOT, loss < 1e4 ? "%.3f" : "%.1e", loss);
    }
}
