package downhill.web.chart;

import downhill.web.dom.Dom;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.List;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * Points on a logarithmic and an even axis, one of which can be selected: by a tap or click near it, or by the arrow
 * keys from point to point. For screen readers it is a slider over the points.
 */
public final class ScatterPlot implements PlotContent {
    private static final double RADIUS = 5;
    private static final double REACH = 24;

    private final Source source;
    private final XYPlot plot;
    public final HTMLElement element;
    private List<ScatterPoint> points = List.of();
    private int selected = -1;

    /** The points in words, in the language of the page. */
    public interface Source {
        String words(int index);

        String summary();

        List<String[]> rows();

        /** Handles that the reader has selected a point. */
        void selected(int index);
    }

    public ScatterPlot(LanguageChoice language, PlotTexts texts, Text label, Source source) {
        this.source = source;
        plot = new XYPlot(language, texts, this).onTap(this::tap);
        element = plot.element;
        HTMLElement host = plot.host();
        host.setAttribute("role", "slider");
        host.setTabIndex(0);
        Dom.onKey(host, this::press);
        language.follow(() -> {
            host.setAttribute("aria-label", language.say(label));
            draw();
        });
    }

    /** Shows points in the order in which arrow keys go through them, and the selected one, or −1. */
    public void show(List<ScatterPoint> newPoints, int newSelected) {
        points = newPoints;
        selected = newSelected;
        draw();
    }

    private void draw() {
        ScatterAxes axes = ScatterAxes.around(points);
        plot.axes(axes.x(), axes.y());
        plot.draw();
        HTMLElement host = plot.host();
        int told = Math.max(0, selected);
        host.setAttribute("aria-valuemin", points.isEmpty() ? "0" : "1");
        host.setAttribute("aria-valuemax", Integer.toString(points.size()));
        host.setAttribute("aria-valuenow", points.isEmpty() ? "0" : Integer.toString(told + 1));
        host.setAttribute("aria-valuetext", points.isEmpty() ? source.summary() : source.words(told));
    }

    private void press(KeyboardEvent event) {
        if (points.isEmpty()) {
            return;
        }
        int last = points.size() - 1;
        int next = switch (event.getKey()) {
            case "ArrowRight", "ArrowUp" -> Math.min(last, selected + 1);
            case "ArrowLeft", "ArrowDown" -> Math.max(0, selected - 1);
            case "Home" -> 0;
            case "End" -> last;
            default -> -1;
        };
        if (next >= 0) {
            event.preventDefault();
            source.selected(next);
        }
    }

    private void tap(double px, double py) {
        int hit = ScatterAxes.nearest(points, point -> distance(point, px, py), REACH);
        if (hit >= 0) {
            source.selected(hit);
        }
    }

    private double distance(ScatterPoint point, double px, double py) {
        double dx = plot.port().pixelX(place(point)) - px;
        double dy = plot.port().pixelY(point.y()) - py;
        return Math.sqrt(dx * dx + dy * dy);
    }

    /** What lies beyond the axis stands at its end. */
    private double place(ScatterPoint point) {
        return plot.port().x().clamp(point.x());
    }

    @Override
    public void paint(Pen pen) {
        for (ScatterPoint point : points) {
            double x = place(point);
            switch (point.mark()) {
                case FILLED -> pen.dot(x, point.y(), RADIUS, "--good", true);
                case HOLLOW -> pen.dot(x, point.y(), RADIUS, "--muted", false);
                case CROSSED -> pen.cross(x, point.y(), RADIUS, "--alert");
            }
        }
        if (selected >= 0) {
            pen.ring(place(points.get(selected)), points.get(selected).y(), 2 * RADIUS, "--accent");
        }
        for (ScatterPoint point : points) {
            if (!point.letter().isEmpty()) {
                pen.label(point.letter(), place(point), point.y(), "--ink");
            }
        }
    }

    @Override
    public String summary() {
        return source.summary();
    }

    @Override
    public List<String[]> rows() {
        return source.rows();
    }
}
