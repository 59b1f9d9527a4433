package downhill.server.e2e;

import java.util.List;
import java.util.Map;
import org.openqa.selenium.WebElement;

/** A finger on a phone's screen, or the pointer of a laptop: real events of the browser, as a driver sends no drags. */
final class Finger {
    private static final int STEPS = 6;
    private static final double FAR = 60;

    private final BrowserPage page;
    private final Window window;

    Finger(BrowserPage page, Window window) {
        this.page = page;
        this.window = window;
    }

    /** Puts the finger on an element, moves it sideways to where there is more room, and lifts it; tells whether that was to the right. */
    boolean drag(WebElement element) {
        double[] at = grip(element);
        double far = at[2] < 0.6 ? FAR : -FAR;
        down(at[0], at[1]);
        for (int i = 1; i <= STEPS; i++) {
            move(at[0] + far * i / STEPS, at[1]);
        }
        up(at[0] + far, at[1]);
        return far > 0;
    }

    /** Puts the finger on an element, moves it by so many pixels to the right and down, and lifts it. */
    void drag(WebElement element, double right, double down) {
        double[] at = grip(element);
        down(at[0], at[1]);
        for (int i = 1; i <= STEPS; i++) {
            move(at[0] + right * i / STEPS, at[1] + down * i / STEPS);
        }
        up(at[0] + right, at[1] + down);
    }

    /** Puts the finger on an element and lifts it. */
    void tap(WebElement element) {
        double[] at = grip(element);
        down(at[0], at[1]);
        up(at[0], at[1]);
    }

    /** Puts the finger on a place within an element, as shares of its width and height, and lifts it. */
    void tapAt(WebElement element, double alongX, double alongY) {
        List<?> place = (List<?>) page.driver().executeScript("""
                        arguments[0].scrollIntoView({block: 'center', behavior: 'instant'});
                        const box = arguments[0].getBoundingClientRect();
                        return [box.left + arguments[1] * box.width, box.top + arguments[2] * box.height];
                        """, element, alongX, alongY);
        double x = ((Number) place.get(0)).doubleValue();
        double y = ((Number) place.get(1)).doubleValue();
        down(x, y);
        up(x, y);
    }

    /** Returns where to take hold, the thumb of a slider or the middle, and how far along its room that is. */
    private double[] grip(WebElement element) {
        List<?> place = (List<?>) page.driver().executeScript("""
                        const e = arguments[0];
                        e.scrollIntoView({block: 'center', behavior: 'instant'});
                        const box = e.getBoundingClientRect();
                        const thumb = e.type === 'range' ? box.height / 2 : box.width / 2;
                        const share = e.type === 'range' ? (e.value - e.min) / (e.max - e.min) : 0;
                        const x = box.left + thumb + share * (box.width - 2 * thumb);
                        const room = e.parentElement.getBoundingClientRect();
                        const along = e.type === 'range' ? share : (x - room.left) / room.width;
                        return [x, box.top + box.height / 2, along];
                        """, element);
        return place.stream()
                .mapToDouble(number -> ((Number) number).doubleValue())
                .toArray();
    }

    private void down(double x, double y) {
        if (window == Window.PHONE) {
            touch("touchStart", x, y);
        } else {
            mouse("mouseMoved", x, y, 0);
            mouse("mousePressed", x, y, 1);
        }
    }

    private void move(double x, double y) {
        if (window == Window.PHONE) {
            touch("touchMove", x, y);
        } else {
            mouse("mouseMoved", x, y, 1);
        }
    }

    private void up(double x, double y) {
        if (window == Window.PHONE) {
            page.driver()
                    .executeCdpCommand(
                            "Input.dispatchTouchEvent", Map.of("type", "touchEnd", "touchPoints", List.of()));
        } else {
            mouse("mouseReleased", x, y, 0);
        }
    }

    private void touch(String type, double x, double y) {
        page.driver()
                .executeCdpCommand(
                        "Input.dispatchTouchEvent",
                        Map.of("type", type, "touchPoints", List.of(Map.of("x", x, "y", y))));
    }

    private void mouse(String type, double x, double y, int buttons) {
        page.driver()
                .executeCdpCommand(
                        "Input.dispatchMouseEvent",
                        Map.of(
                                "type",
                                type,
                                "x",
                                x,
                                "y",
                                y,
                                "button",
                                type.equals("mouseMoved") && buttons == 0 ? "none" : "left",
                                "buttons",
                                buttons,
                                "clickCount",
                                1));
    }
}
