package downhill.web.lesson;

import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import org.teavm.jso.dom.html.HTMLElement;

/** Has the figure of a lesson stay above its text only where it leaves enough of the window, and has nothing focused behind it. */
final class StickyFigure {
    private static final double MAX_SHARE = 0.55;

    private final HTMLElement figure;
    private final HTMLElement text = Dom.find(".lesson-text");
    private final HTMLElement root = Dom.find("html");
    /** They come and go; the figure does not move for them. */
    private final HTMLElement[] notes = Dom.findAll("#experiment .run-note");

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

    /** Returns whether the text stands on one side of the figure, which then hides nothing of it. */
    static boolean isBeside(double figureLeft, double figureWidth, double textLeft, double textWidth) {
        double middle = figureLeft + figureWidth / 2;
        return textLeft >= middle || textLeft + textWidth <= middle;
    }

    private void place() {
        boolean beside = isBeside(
                figure.getBoundingClientRect().getLeft(),
                figure.getOffsetWidth(),
                text.getBoundingClientRect().getLeft(),
                text.getOffsetWidth());
        int height = figure.getOffsetHeight();
        int lasting = height;
        for (HTMLElement note : notes) {
            lasting -= note.getOffsetHeight();
        }
        // Not the window's inner height, which a phone changes while one scrolls.
        Dom.setFlag(figure, "data-passes", !beside && !leavesRoom(lasting, root.getClientHeight()));
        boolean covers = !beside && Dom.isSticky(figure);
        root.getStyle().setProperty("scroll-padding-block-start", JsNumber.fixed(covers ? height : 0, 0) + "px");
    }
}
