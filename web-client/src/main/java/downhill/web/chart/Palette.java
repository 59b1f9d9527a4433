package downhill.web.chart;

import downhill.web.dom.Browser;
import java.util.HashMap;
import java.util.Map;
import org.teavm.jso.core.JSString;

/** The page's colours as charts need them: canvas knows no custom properties. All charts of a page share them. */
final class Palette {
    private static final Map<String, String> colors = new HashMap<>();

    String color(String property) {
        return colors.computeIfAbsent(property, Browser::styleProperty);
    }

    /** Returns a function for uPlot, which asks at every drawing: so a change of theme needs no new chart. */
    UPlot.ColorOf follow(String property) {
        return () -> JSString.valueOf(color(property));
    }

    /** Forgets the colours, after the theme has changed. */
    void forget() {
        colors.clear();
    }
}
