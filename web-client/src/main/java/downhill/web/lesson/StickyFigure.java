package downhill.web.lesson;

import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import org.teavm.jso.dom.html.HTMLElement;

/** Has the figure of a lesson stay above its text only where it leaves enough of the window, and has nothing focused behind it. */
final class StickyFigure {
    private static final double MAX_SHARE = 0.45;

    private final HTMLElement figure;
    private final HTMLElement text = Dom.find(".lesson-text");
    private final HTMLElement root = Dom.find("html");

    private StickyFigure(HTMLElement figure) {
        this.figure = figure;
    }

    static void follow(HTMLElement figure) {
        StickyFigure sticky = new StickyFigure(figure);
        Browser.onResize(figure, sticky::place);
        Browser.onEvent("resize", sticky::place);
        sticky.place();
    }

    /** Returns whether a figure of this height leaves enough of the window to read. */
    static boolean leavesRoom(double figureHeight, double windowHeight) {
        return figureHeight <= MAX_SHARE * windowHeight;
    }

    private void place() {
        boolean beside = text.getBoundingClientRect().getLeft()
                >= figure.getBoundingClientRect().getLeft() + figure.getOffsetWidth() / 2.0;
        int height = figure.getOffsetHeight();
        // Not the window's inner height, which a phone changes while one scrolls.
        Dom.setFlag(figure, "data-passes", !beside && !leavesRoom(height, root.getClientHeight()));
        boolean covers = !beside && Dom.isSticky(figure);
        root.getStyle().setProperty("scroll-padding-block-start", JsNumber.fixed(covers ? height : 0, 0) + "px");
    }
}
