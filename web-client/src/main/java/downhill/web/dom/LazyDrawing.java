package downhill.web.dom;

import java.util.ArrayDeque;
import java.util.Queue;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * Something that is drawn anew again and again, such as a curve that grows: only while it is in sight, and never two of
 * a page in the same frame, so that a slow phone keeps its frames short. The last request is never lost.
 */
public final class LazyDrawing {
    private static final Queue<LazyDrawing> WAITING = new ArrayDeque<>();
    private static boolean scheduled;

    private final Browser.Task draw;
    private boolean inSight = true;
    private boolean wanted;

    public LazyDrawing(HTMLElement element, Browser.Task draw) {
        this.draw = draw;
        Dom.onSight(element, nowInSight -> {
            inSight = nowInSight;
            if (wanted) {
                enqueue();
            }
        });
    }

    /** Asks for the drawing: in one of the next frames, or as soon as the element comes into sight. */
    public void request() {
        if (!wanted) {
            wanted = true;
            enqueue();
        }
    }

    private void enqueue() {
        if (inSight && !WAITING.contains(this)) {
            WAITING.add(this);
            schedule();
        }
    }

    private static void schedule() {
        if (!scheduled && !WAITING.isEmpty()) {
            scheduled = true;
            Browser.onNextFrame(LazyDrawing::drawNext);
        }
    }

    private static void drawNext() {
        scheduled = false;
        LazyDrawing next = WAITING.poll();
        if (next != null) {
            next.wanted = false;
            next.draw.run();
        }
        schedule();
    }
}
