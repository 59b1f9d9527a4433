package downhill.web.chart;

import downhill.web.dom.Browser;
import java.util.HashMap;
import java.util.Map;

/** The page's colours for canvases, which know no custom properties. All charts of a page share them. */
final class Palette {
    private static final Map<String, String> colors = new HashMap<>();

    String color(String property) {
        return colors.computeIfAbsent(property, Browser::styleProperty);
    }

    void forget() {
        colors.clear();
    }
}
