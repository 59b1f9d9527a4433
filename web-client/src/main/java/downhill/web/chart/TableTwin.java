package downhill.web.chart;

import downhill.web.dom.Dom;
import downhill.web.dom.Throttle;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.List;
import java.util.function.Supplier;
import org.teavm.jso.dom.html.HTMLElement;

/** The data of a chart as a table that opens on demand. Its rows are made only while it is open. */
final class TableTwin {
    private static final double REFRESH_MILLIS = 2000;

    private final LanguageChoice language;
    private final Text title;
    private final Supplier<Text[]> heads;
    private final Supplier<List<String[]>> rows;
    private final HTMLElement summary = Dom.element("summary", "");
    private final HTMLElement table = Dom.element("table", "");
    private final HTMLElement details;
    private final Throttle refresh = new Throttle(REFRESH_MILLIS, this::fill);

    TableTwin(LanguageChoice language, Text title, Text[] heads, Supplier<List<String[]>> rows) {
        this(language, title, () -> heads, rows);
    }

    /** Creates a table whose columns change with the data. */
    TableTwin(LanguageChoice language, Text title, Supplier<Text[]> heads, Supplier<List<String[]>> rows) {
        this.language = language;
        this.title = title;
        this.heads = heads;
        this.rows = rows;
        HTMLElement scroll = Dom.element("div", "table-scroll", table);
        scroll.setTabIndex(0);
        scroll.setAttribute("role", "region");
        details = Dom.element("details", "table-twin", summary, scroll);
        details.addEventListener("toggle", event -> fill());
        language.follow(() -> {
            Dom.setText(summary, language.say(title));
            scroll.setAttribute("aria-label", language.say(title));
            fill();
        });
    }

    HTMLElement element() {
        return details;
    }

    /** Hears that the data has changed. */
    void follow() {
        if (Dom.isOpen(details)) {
            refresh.request();
        }
    }

    private void fill() {
        Dom.clear(table);
        if (!Dom.isOpen(details)) {
            return;
        }
        table.appendChild(Dom.text("caption", "visually-hidden", language.say(title)));
        HTMLElement headRow = Dom.element("tr", "");
        for (Text head : heads.get()) {
            HTMLElement cell = Dom.text("th", "", language.say(head));
            cell.setAttribute("scope", "col");
            headRow.appendChild(cell);
        }
        table.appendChild(Dom.element("thead", "", headRow));
        HTMLElement body = Dom.element("tbody", "");
        for (String[] row : rows.get()) {
            HTMLElement line = Dom.element("tr", "");
            for (String cell : row) {
                line.appendChild(Dom.text("td", "", cell));
            }
            body.appendChild(line);
        }
        table.appendChild(body);
    }
}
