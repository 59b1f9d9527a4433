package downhill.web.chart;

import downhill.web.dom.Browser;
import java.util.List;
import java.util.function.Supplier;
import org.teavm.jso.canvas.CanvasRenderingContext2D;

/** Bars for a file, a line each: the name, the bar, and its value in words. */
public final class BarSheet implements FigureFile.Picture {
    /** Height of a line, in font heights. */
    private static final double LINE = 2;

    private static final double BAR = 0.8;
    private static final double MAX_NAME = 0.6;

    private final Supplier<List<Bar>> bars;

    /** A bar between two shares, in [0, 1], of the room of all bars. */
    public record Bar(String name, String value, double from, double to, String color) {}

    public BarSheet(Supplier<List<Bar>> bars) {
        this.bars = bars;
    }

    @Override
    public double height(double width) {
        return bars.get().size() * LINE * FigureFile.FONT;
    }

    @Override
    public void paint(CanvasRenderingContext2D context, double width, double font) {
        List<Bar> lines = bars.get();
        double names = 0;
        double values = 0;
        for (Bar bar : lines) {
            names = Math.max(names, context.measureText(bar.name()).getWidth());
            values = Math.max(values, context.measureText(bar.value()).getWidth());
        }
        names = Math.min(names, MAX_NAME * width);
        double left = names + font;
        double room = width - left - values - font;
        context.setTextBaseline("middle");
        for (int i = 0; i < lines.size(); i++) {
            Bar bar = lines.get(i);
            double top = i * LINE * font;
            double middle = top + LINE * font / 2;
            context.setFillStyle(Browser.styleProperty("--ink"));
            context.setTextAlign("left");
            context.fillText(shortened(context, bar.name(), names), 0, middle);
            context.setTextAlign("right");
            context.fillText(bar.value(), width, middle);
            double begin = left + bar.from() * room;
            double end = left + bar.to() * room;
            context.setFillStyle(Browser.styleProperty(bar.color()));
            context.fillRect(Math.min(begin, end), middle - BAR * font / 2, Math.abs(end - begin), BAR * font);
            context.setFillStyle(Browser.styleProperty("--line"));
            context.fillRect(begin, top, 1, LINE * font);
        }
    }

    private static String shortened(CanvasRenderingContext2D context, String words, double room) {
        String shown = words;
        int length = words.length();
        // Measured widths of the same words may differ in the last bit.
        while (length > 1 && context.measureText(shown).getWidth() > room + 0.5) {
            length--;
            shown = words.substring(0, length) + "…";
        }
        return shown;
    }
}
