package downhill.web.board;

import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import downhill.web.worker.SpeedRow;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** Measured times as a table. */
public final class SpeedTable {
    private SpeedTable() {}

    /**
     * Makes the table of measurements of one size.
     *
     * @param language the language of the page
     * @param rows the measurements
     * @return a new table
     */
    public static HTMLElement ofOneSize(LanguageChoice language, List<SpeedRow> rows) {
        return of(language, rows, false);
    }

    /** Makes the table of measurements of several sizes: it tells the sizes, and the rest in fewer words. */
    static HTMLElement ofAllSizes(LanguageChoice language, List<SpeedRow> rows) {
        return of(language, rows, true);
    }

    private static HTMLElement of(LanguageChoice language, List<SpeedRow> rows, boolean withSizes) {
        HTMLElement head = Dom.element("tr", "");
        HTMLElement body = Dom.element("tbody", "");
        addHead(head, "", language.say(SpeedText.HEAD_WORK));
        addHead(head, "", language.say(SpeedText.HEAD_WAY));
        if (withSizes) {
            addHead(head, "number", language.say(SpeedText.HEAD_SIZES));
        }
        addHead(head, "number", language.say(withSizes ? SpeedText.HEAD_MEDIAN_MILLIS : SpeedText.HEAD_MEDIAN));
        addHead(head, "number", language.say(SpeedText.HEAD_SPREAD));
        for (SpeedRow row : rows) {
            body.appendChild(line(language, row, withSizes));
        }
        String className = withSizes ? "speed-table short" : "speed-table";
        return Dom.element("table", className, Dom.element("thead", "", head), body);
    }

    private static void addHead(HTMLElement head, String className, String words) {
        HTMLElement cell = Dom.text("th", className, words);
        cell.setAttribute("scope", "col");
        head.appendChild(cell);
    }

    private static HTMLElement line(LanguageChoice language, SpeedRow row, boolean withSizes) {
        HTMLElement head = Dom.text("th", "", language.say(withSizes ? shortWork(row) : work(row)));
        head.setAttribute("scope", "row");
        String way = withSizes ? shortWay(language, row) : way(language, row);
        HTMLElement line = Dom.element("tr", "", head, Dom.text("td", "", way));
        if (withSizes) {
            line.appendChild(Dom.text("td", "number", language.say(SpeedText.SIZES, row.hidden(), row.batch())));
        }
        line.appendChild(Dom.text("td", "number strong", withSizes ? digits(row.ms()) : millis(language, row)));
        line.appendChild(
                Dom.text("td", "number", language.say(SpeedText.SPREAD, digits(row.min()), digits(row.max()))));
        return line;
    }

    private static Text work(SpeedRow row) {
        return switch (row.work()) {
            case "numericalGradient" -> SpeedText.NUMERICAL;
            case "denseStep" -> SpeedText.DENSE;
            case "wholeRun" -> SpeedText.WHOLE_RUN;
            case "forward" -> SpeedText.FORWARD;
            case "backward" -> SpeedText.BACKWARD;
            case "update" -> SpeedText.UPDATE;
            default -> SpeedText.STEP;
        };
    }

    private static Text shortWork(SpeedRow row) {
        return switch (row.work()) {
            case "numericalGradient" -> SpeedText.GRADIENT;
            case "denseStep" -> SpeedText.SHORT_DENSE;
            case "wholeRun" -> SpeedText.SHORT_WHOLE_RUN;
            case "forward" -> SpeedText.SHORT_FORWARD;
            case "backward" -> SpeedText.SHORT_BACKWARD;
            case "update" -> SpeedText.SHORT_UPDATE;
            default -> SpeedText.SHORT_STEP;
        };
    }

    private static String way(LanguageChoice language, SpeedRow row) {
        String workers = row.workers() == 1
                ? language.say(SpeedText.ONE_WORKER)
                : language.say(SpeedText.WORKERS, row.workers());
        return language.say(path(row)) + "\u00a0· " + workers;
    }

    /** Returns such as {@code SIMD × 2}; of one worker, only the path. */
    static String shortWay(LanguageChoice language, SpeedRow row) {
        String path = language.say(path(row));
        return row.workers() == 1 ? path : language.say(SpeedText.TOGETHER, path, row.workers());
    }

    private static Text path(SpeedRow row) {
        return row.path().equals("simd") ? SpeedText.PATH_SIMD : SpeedText.PATH_JAVA;
    }

    /** Returns the median with its unit. */
    static String millis(LanguageChoice language, SpeedRow row) {
        return language.say(SpeedText.MILLIS, digits(row.ms()));
    }

    private static String digits(double millis) {
        return JsNumber.fixed(millis, millis < 10 ? 3 : 1);
    }
}
