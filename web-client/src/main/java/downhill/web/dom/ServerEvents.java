package downhill.web.dom;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** A stream of events from the page's own server, which the browser keeps open. */
public final class ServerEvents {
    private final JSObject source;

    private ServerEvents(JSObject source) {
        this.source = source;
    }

    public interface Listener {
        void opened();

        void told(double number, String json);

        /** Handles that the stream broke; {@code forGood} where the browser will not open it again by itself. */
        void broken(boolean forGood);
    }

    @JSFunctor
    private interface Told extends JSObject {
        void accept(String number, String json);
    }

    public static ServerEvents open(String url, Listener listener) {
        return new ServerEvents(open(
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
    private static native JSObject open(String url, Browser.Task opened, Told told, Browser.BooleanListener broken);

    /** Closes the stream; no event comes after it. */
    public void close() {
        close(source);
    }

    @JSBody(params = "source", script = "source.onopen = source.onmessage = source.onerror = null; source.close();")
    private static native void close(JSObject source);

    /** Returns a random number in [0, 1), so that the phones of a class do not ask at once. */
    @JSBody(script = "return Math.random();")
    public static native double scatter();
}
