package downhill.web.dom;

import org.teavm.jso.JSProperty;
import org.teavm.jso.dom.events.Event;

/** An event of a mouse, a pen or a finger. */
public interface PointerEvent extends Event {
    /** Returns {@code mouse}, {@code pen} or {@code touch}. */
    @JSProperty
    String getPointerType();

    /** Returns the same number for all events of one touch. */
    @JSProperty
    int getPointerId();
}
