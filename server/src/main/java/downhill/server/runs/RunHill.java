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

    private static final String SVG = """
            <svg viewBox="0 0 320 120" aria-hidden="true"><clipPath id="hill"><path d="M%1$sV120H0Z"/></clipPath>\
            <g clip-path="url(#hill)">%2$s</g><path class="hill-line" d="M%1$s"/>\
            <circle r="7" transform="translate(%3$s)"/></svg>""";

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
        StringBuilder ridge = new StringBuilder(at(0, y(points.get(0), top)));
        for (JsonNode point : points) {
            double share = point.get(0).doubleValue() / end.get(0).doubleValue();
            ridge.append('L').append(at(WIDTH * share, y(point, top)));
        }
        StringBuilder bands = new StringBuilder();
        for (int i = 0; i < BANDS; i++) {
            bands.append("<path d=\"M0,%dh320v24h-320Z\"/>".formatted(i * HEIGHT / BANDS));
        }
        String svg = SVG.formatted(ridge, bands, at(WIDTH - RADIUS - 1, y(end, top) - RADIUS));
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
