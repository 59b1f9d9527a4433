package downhill.web.chart;

import downhill.web.control.NumberField;
import downhill.web.dom.Dom;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.function.DoubleConsumer;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * Fields to type where the points of a figure are that move both ways. A screen reader on a touch screen moves a slider
 * in one direction only.
 */
final class PointFields {
    /** Nothing that can be moved lies farther out; what a point's axes do not reach becomes their end. */
    private static final double LIMIT = 100;

    private final LanguageChoice language;
    private final Text nameX;
    private final Text nameY;
    /** Of a class by which it goes where the figure's table goes. */
    final HTMLElement element;

    PointFields(LanguageChoice language, Text nameX, Text nameY) {
        this.language = language;
        this.nameX = nameX;
        this.nameY = nameY;
        HTMLElement summary = language.words("summary", "", ChartText.TYPE_POINTS);
        element = Dom.element("details", "table-twin point-fields", summary);
    }

    final class Row {
        private final NumberField x;
        private final NumberField y;
        private final HTMLElement row;

        private Row(Text point, Handle handle) {
            x = field(point, nameX, value -> handle.want(value, handle.y(), true));
            y = field(point, nameY, value -> handle.want(handle.x(), value, true));
            row = Dom.element("div", "point-row", words(point), words(nameX), x.element, words(nameY), y.element);
            element.appendChild(row);
        }

        private NumberField field(Text point, Text name, DoubleConsumer listener) {
            return new NumberField(language, ChartText.COORDINATE.with(point, name), -LIMIT, LIMIT, listener);
        }

        private HTMLElement words(Text text) {
            return language.words("span", "", text);
        }

        void show(double newX, double newY) {
            x.show(newX);
            y.show(newY);
        }

        void show(boolean shown) {
            row.setHidden(!shown);
        }
    }

    Row add(Text point, Handle handle) {
        return new Row(point, handle);
    }
}
