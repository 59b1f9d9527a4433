package downhill.web.dom;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** A stream of events from the page's own server, which the browser keeps open. */
public final class EventStream {
    private final JSObject source;

    private EventStream(JSObject source) {
        this.source = source;
    }

    /** Hears what a stream tells. */
    public interface Listener {
        /** The stream is open. */
        void opened();

        /**
         * An event has come.
         *
         * @param number its number
         * @param json what it tells
         */
        void told(double number, String json);

        /**
         * The stream has broken off.
         *
         * @param forGood whether the browser will not open it again by itself
         */
        void broken(boolean forGood);
    }

    @JSFunctor
    private interface Told extends JSObject {
        void accept(String number, String json);
    }

    @JSFunctor
    private interface Broken extends JSObject {
        void accept(boolean forGood);
    }

    /**
     * Opens a stream.
     *
     * @param url an address on this server
     * @param listener hears it
     * @return the stream, to be closed
     */
    public static EventStream open(String url, Listener listener) {
        return new EventStream(open(
                url,
                listener::opened,
                (number, json) -> listener.told(JsNumber.parse(number), json),
                listener::broken));
    }

    @JSBody(
            params = {"url", "opened", "told", "broken"},
            script = "const source = new EventSource(url);"
                    + " source.onopen = () => opened();"
                    + " source.onmessage = (event) => told(event.lastEventId, event.data);"
                    + " source.onerror = () => broken(source.readyState === 2);"
                    + " return source;")
    private static native JSObject open(String url, Browser.Task opened, Told told, Broken broken);

    /** Closes the stream; nothing is heard of it any more. */
    public void close() {
        close(source);
    }

    @JSBody(params = "source", script = "source.onopen = source.onmessage = source.onerror = null; source.close();")
    private static native void close(JSObject source);

    /**
     * Returns a number that differs from phone to phone, so that a class does not ask at once.
     *
     * @return at least 0, below 1
     */
    @JSBody(script = "return Math.random();")
    public static native double scatter();
}
