package downhill.web.chart;

import downhill.web.dom.Dom;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * A figure with two axes or none, in which a lesson draws what it likes and the reader moves points. The owner calls
 * {@link #draw} after each change.
 */
public final class XYPlot {
    /** A drawing on a phone, where letters have the size of a chart's. */
    private static final double SMALL_WIDTH = 360;

    private static final double SMALL_HEIGHT = 270;
    private static final double MAX_FONT = 1.5;
    /** What a reader's large text may grow to on a phone before the letters of a drawing meet. */
    private static final double MAX_PIXELS = 15;

    private final LanguageChoice language;
    private final PlotTexts texts;
    private final PlotContent content;
    public final HTMLElement element = Dom.element("figure", "chart");
    private final ChartFigure figure;
    private final CanvasView view;
    /** What is below the drawing, or null. */
    private final CanvasView ground;

    private final AxisPainter axes;
    private final List<Handle> handles = new ArrayList<>();
    private Axis x = Axis.linear(0, 1);
    private Axis y = Axis.linear(0, 1);
    private Handle chosen;
    private PointFields fields;
    private Text pointY;
    private boolean equalUnits;
    private boolean bare;
    private Viewport port = new Viewport(x, y, 0, 0, 1, 1);

    public XYPlot(LanguageChoice language, PlotTexts texts, PlotContent content) {
        this(language, texts, content, null);
    }

    /** Builds a figure without axes on a ground that is drawn by {@link #drawGround} alone; null for none. */
    XYPlot(LanguageChoice language, PlotTexts texts, PlotContent content, Consumer<Pen> painter) {
        this.language = language;
        this.texts = texts;
        pointY = texts.y();
        this.content = content;
        figure = new ChartFigure(language, element, texts, content);
        figure.plot.setClassName("plot xy-plot");
        ground = painter == null ? null : figure.addLayer(() -> painter.accept(groundPen()));
        view = figure.addLayer(this::paint);
        axes = new AxisPainter(language, view);
    }

    /** Adds a class such as {@code tall}, {@code small} or {@code square}. */
    public XYPlot shape(String className) {
        figure.plot.setClassName("plot xy-plot " + className);
        return this;
    }

    /** Marks the column of the table that has names that readers have given. */
    public XYPlot names(int column) {
        figure.table.names(column);
        return this;
    }

    /** Sets the axes from the next {@link #draw} on. */
    public XYPlot axes(Axis newX, Axis newY) {
        x = newX;
        y = newY;
        return this;
    }

    /** Makes units as long on one axis as on the other, so that circles are round: an axis may show more. */
    public XYPlot equalUnits() {
        equalUnits = true;
        return this;
    }

    /** Puts whole numbers at these values of the horizontal axis, where only those mean something. */
    public XYPlot ticksX(double... values) {
        axes.ticksX(values);
        return this;
    }

    /**
     * Leaves out the axes. The values of pen and handles are CSS pixels then, from the lower left corner. With large text
     * the drawing grows beyond a phone and is scrolled sideways.
     */
    public XYPlot withoutAxes() {
        bare = true;
        HTMLElement scroll = Dom.element("div", "plot-scroll");
        element.insertBefore(scroll, figure.plot);
        scroll.appendChild(figure.plot);
        return this;
    }

    /** Lets plots with numbers of other widths have their axes one over the other. */
    public void alignLeft() {
        axes.leastRoom(3);
    }

    /** Handles taps and clicks, with CSS pixels from the upper left corner. */
    public XYPlot onTap(TapListener listener) {
        HTMLElement host = figure.plot;
        host.addEventListener("click", event -> listener.tapped(Dom.pointerX(host, event), Dom.pointerY(host, event)));
        return this;
    }

    @FunctionalInterface
    public interface TapListener {
        void tapped(double x, double y);
    }

    /** Handles the axes that the reader wants to see; the figure changes only by {@link XYPlot#axes}. */
    @FunctionalInterface
    public interface ZoomListener {
        /** {@code settled} is false while the fingers are still down. */
        void zoomed(Axis x, Axis y, boolean settled);
    }

    /** Names what the height of a point is, where the vertical axis is of something else. */
    public XYPlot pointY(Text name) {
        pointY = name;
        return this;
    }

    /** Adds a point that the reader moves in steps, or with steps of 0 freely, over earlier ones. */
    public Handle handle(Text label, Handle.Moves moves, double stepX, double stepY, Handle.Listener listener) {
        Handle handle = new Handle(language, this, label, moves, stepX, stepY, listener);
        handles.add(handle);
        figure.plot.appendChild(handle.element);
        if (moves == Handle.Moves.BOTH && !bare) {
            if (fields == null) {
                fields = new PointFields(language, texts.x(), pointY);
                element.appendChild(fields.element);
            }
            handle.typedIn(fields.add(label, handle));
            language.follow(() -> handle.element.setAttribute(
                    "aria-description", language.say(ChartText.BOTH_WAYS, texts.x(), pointY)));
        }
        return handle;
    }

    /**
     * Lets a tap or click beside the handles move the one that had the focus last, or before any had it, {@code handle}
     * (may be null), so that nobody needs to drag.
     */
    public void tapMoves(Handle handle) {
        choose(handle);
        figure.plot.addEventListener("click", event -> {
            double px = Dom.pointerX(figure.plot, event);
            double py = Dom.pointerY(figure.plot, event);
            boolean inside = px >= port.left() && px <= port.right() && py >= port.top() && py <= port.bottom();
            if (inside && Dom.closest(event, ".handle") == null && chosen != null) {
                chosen.want(port.valueX(px), port.valueY(py), true);
            }
        });
    }

    /** Lets a tap move any of several points, and shows a hint that says so. */
    public void tapMovesChosen() {
        tapMoves(null);
        element.appendChild(language.words("p", "tap-hint", ChartText.TAP_TO_MOVE));
    }

    /** Returns the point that a tap beside the points moves, or null. */
    public Handle chosen() {
        return chosen;
    }

    /** Makes a point the one that a tap beside the points moves. */
    public void choose(Handle handle) {
        chosen = handle;
        // Where there is but one, it needs no mark.
        for (Handle each : handles) {
            each.choose(each == chosen && handles.size() > 1);
        }
    }

    /**
     * Lets the reader zoom by two fingers, by the wheel with ctrl as browsers send it for a trackpad's pinch, and by
     * buttons. One finger still scrolls the page.
     */
    public XYPlot zoomable(ZoomListener listener) {
        Zoom zoom = new Zoom(language, this, listener);
        element.appendChild(zoom.buttons());
        return this;
    }

    /** Shows a short line beside the title. */
    public void readout(String text) {
        figure.readout(text, false);
    }

    /** Draws before the next repaint, and updates summary and table. */
    public void draw() {
        view.draw();
        figure.summarizeNow(content::summary);
    }

    void drawGround() {
        ground.draw();
    }

    private Pen groundPen() {
        return new Pen(ground, pixels(ground));
    }

    private static Viewport pixels(CanvasView view) {
        double width = view.width();
        double height = view.height();
        return new Viewport(Axis.linear(0, width), Axis.linear(0, height), 0, 0, width, height);
    }

    public double fontPixels() {
        return view.fontPixels();
    }

    /** Returns how the figure lies on the canvas now. */
    public Viewport port() {
        return port;
    }

    /** Returns the element that pointers are measured against. */
    HTMLElement host() {
        return figure.plot;
    }

    private void paint() {
        if (bare) {
            double width = view.width();
            double height = view.height();
            port = pixels(view);
            double room = Math.min(width / SMALL_WIDTH, height / SMALL_HEIGHT);
            view.scaleFont(Math.max(1, Math.min(MAX_FONT, room)), room * MAX_PIXELS);
            content.paint(new Pen(view, port));
            handles.forEach(Handle::follow);
            return;
        }
        port = axes.layout(x, y, view.width(), view.height());
        if (equalUnits) {
            // Other numbers along the axis may need another margin, and that changes the units again.
            Viewport shown = port.withEqualUnits();
            port = axes.layout(shown.x(), shown.y(), view.width(), view.height());
            port = port.with(x, y).withEqualUnits();
        }
        axes.paint(port);
        content.paint(new Pen(view, port));
        axes.names(port, texts.x(), texts.y());
        handles.forEach(Handle::follow);
    }
}
