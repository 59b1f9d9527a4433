package downhill.web.chart;

import downhill.core.exchange.Csv;
import downhill.web.dom.Dom;
import downhill.web.dom.Throttle;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.List;
import java.util.function.Supplier;
import org.teavm.jso.dom.html.HTMLElement;

/** The data of a chart as a table that opens on demand. Its rows are made only while it is open. */
public final class TableTwin {
    private static final double REFRESH_MILLIS = 2000;

    private final LanguageChoice language;
    private final Text title;
    private final Supplier<Text[]> heads;
    private final Supplier<List<String[]>> rows;
    private Supplier<Text[]> fileHeads;
    private Supplier<List<String[]>> fileRows;
    private boolean offersFiles;
    private int nameColumn = -1;
    private final HTMLElement summary = Dom.element("summary", "");
    private final HTMLElement table = Dom.element("table", "");
    public final HTMLElement element;
    private final Throttle refresh = new Throttle(REFRESH_MILLIS, this::fill);

    public TableTwin(LanguageChoice language, Text title, Text[] heads, Supplier<List<String[]>> rows) {
        this(language, title, () -> heads, rows);
    }

    /** Creates a table whose columns change with the data. */
    TableTwin(LanguageChoice language, Text title, Supplier<Text[]> heads, Supplier<List<String[]>> rows) {
        this.language = language;
        this.title = title;
        this.heads = heads;
        this.rows = rows;
        fileHeads = heads;
        fileRows = rows;
        HTMLElement scroll = Dom.element("div", "table-scroll", table);
        scroll.setTabIndex(0);
        scroll.setAttribute("role", "region");
        element = Dom.element("details", "table-twin", summary, scroll);
        element.addEventListener("toggle", event -> fill());
        language.follow(() -> {
            sayTitle();
            scroll.setAttribute("aria-label", language.say(title));
            fill();
        });
    }

    /** Marks the column of names that readers have given: in a file they stay words, also {@code 1,234}. */
    void names(int column) {
        nameColumn = column;
    }

    /** Sets the rows of a file where those are more than a reader wants to see, or their numbers have more digits. */
    public void inFiles(Supplier<List<String[]>> whole) {
        fileRows = whole;
    }

    public void inFiles(Text[] columns, Supplier<List<String[]>> whole) {
        fileHeads = () -> columns;
        fileRows = whole;
    }

    /** Offers the figure that this is the table of, and the table, as files. */
    public void offer(FigureFile figure) {
        offersFiles = true;
        sayTitle();
        element.insertBefore(figure.buttons(this::csv), summary.getNextSibling());
    }

    private void sayTitle() {
        String words = language.say(title);
        Dom.setText(summary, offersFiles ? language.say(ChartText.TABLE_AND_FILES, words) : words);
    }

    /** Returns the data as comma-separated values with a line of heads (RFC 4180). */
    String csv() {
        Csv csv = new Csv();
        for (Text text : fileHeads.get()) {
            csv.text(language.say(text));
        }
        csv.endLine();
        for (String[] row : fileRows.get()) {
            for (int column = 0; column < row.length; column++) {
                if (column == nameColumn) {
                    csv.text(row[column]);
                } else {
                    csv.number(row[column]);
                }
            }
            csv.endLine();
        }
        return csv.toString();
    }

    public void follow() {
        if (Dom.isOpen(element)) {
            refresh.request();
        }
    }

    private void fill() {
        Dom.clear(table);
        if (!Dom.isOpen(element)) {
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
