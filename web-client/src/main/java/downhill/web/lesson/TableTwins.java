package downhill.web.lesson;

import downhill.web.dom.Dom;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * The tables of a lesson's figures. In a lesson that leads they stand below the controls of the step, since the figure
 * that stays in sight has no room for them; a table is there as long as its figure is, and fields for points as long as a point is free.
 */
final class TableTwins {
    private final HTMLElement[] tables = Dom.findAll("#experiment .table-twin");
    private final HTMLElement[] figures = new HTMLElement[tables.length];

    /** Moves the tables from the figures to the panel. */
    TableTwins(HTMLElement panel) {
        for (int i = 0; i < tables.length; i++) {
            figures[i] = (HTMLElement) tables[i].getParentNode();
            panel.appendChild(tables[i]);
        }
    }

    /** Shows the tables of the figures that are shown, and returns whether there are any. */
    boolean show(boolean wanted) {
        boolean any = false;
        for (int i = 0; i < tables.length; i++) {
            boolean shown =
                    wanted && !Dom.isWithinHidden(figures[i]) && (!isFields(tables[i]) || hasFreePoint(figures[i]));
            tables[i].setHidden(!shown);
            any |= shown;
        }
        return any;
    }

    private static boolean isFields(HTMLElement table) {
        return table.getClassName().contains("point-fields");
    }

    private static boolean hasFreePoint(HTMLElement figure) {
        return figure.querySelector(".handle[data-moves=both]:not([aria-disabled=true])") != null;
    }
}
