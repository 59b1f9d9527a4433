package downhill.web.dom;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSByRef;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.ajax.XMLHttpRequest;
import org.teavm.jso.typedarrays.ArrayBuffer;
import org.teavm.jso.typedarrays.Int8Array;

/** Requests to the page's own server. Status 0 stands for "no answer": offline, refused or too late. */
public final class Http {
    /** The status of a file of which no byte came for {@link #MAX_SILENT_SECONDS}. */
    public static final int SILENT = -1;

    /** The status of a file that arrived, and for which the browser gives no memory. */
    public static final int NO_MEMORY = -2;

    /** The longest time without a byte of a file, however long it takes in all. */
    public static final int MAX_SILENT_SECONDS = 15;

    private static final int TEXT_TIMEOUT_MILLIS = 20_000;

    private Http() {}

    /** Handles an answer: the HTTP status, 0 without an answer, and its text. */
    @JSFunctor
    public interface TextAnswer extends JSObject {
        void accept(int status, String body);
    }

    /** Handles a file: the HTTP status, 0 without an answer, {@link #SILENT} or {@link #NO_MEMORY}; its bytes if that is 200. */
    public interface BytesAnswer {
        void accept(int status, byte[] body);
    }

    /** A request for a file that is under way. */
    public interface Transfer extends JSObject {
        /** Gives it up: its answer comes with status 0. Harmless once it has come. */
        void abort();
    }

    public interface Progress {
        void received(int bytes);
    }

    @JSFunctor
    private interface Received extends JSObject {
        void accept(int bytes);
    }

    @JSFunctor
    private interface Fetched extends JSObject {
        void accept(int status, Int8Array body);
    }

    public static void get(String url, TextAnswer answer) {
        send("GET", url, null, null, answer);
    }

    /** Sends a request. Headers are names and values by turns; they and the JSON body may be null. */
    public static void send(String method, String url, String[] headers, String body, TextAnswer answer) {
        XMLHttpRequest request = new XMLHttpRequest();
        request.open(method, url);
        setTimeout(request, TEXT_TIMEOUT_MILLIS);
        if (headers != null) {
            for (int i = 0; i < headers.length; i += 2) {
                request.setRequestHeader(headers[i], headers[i + 1]);
            }
        }
        if (body != null) {
            request.setRequestHeader("Content-Type", "application/json");
        }
        request.addEventListener("loadend", event -> answer.accept(request.getStatus(), textOf(request)));
        if (body == null) {
            request.send();
        } else {
            request.send(body);
        }
    }

    /**
     * Asks for a file. It may take as long as it likes, but is given up when it keeps silent. Progress is in bytes
     * after decompression.
     */
    public static Transfer getBytes(String url, boolean pastCaches, Progress progress, BytesAnswer answer) {
        return fetch(
                url,
                pastCaches,
                MAX_SILENT_SECONDS,
                progress::received,
                (status, body) -> answer.accept(status, status == 200 ? body.toJavaArray() : new byte[0]));
    }

    /**
     * Fetches a file piece by piece. The seconds of silence are counted one by one: a page that sleeps counts none.
     * What the answer throws is an error of the page, not a rejected promise: hence the microtask.
     */
    @JSBody(
            params = {"address", "pastCaches", "maxSilentSeconds", "received", "answer"},
            script = "const controller = new AbortController();"
                    + " let silentSeconds = 0;"
                    + " const silenceClock = setInterval("
                    + "   () => { if (++silentSeconds === maxSilentSeconds) { controller.abort(); } }, 1000);"
                    + " const pieces = [];"
                    + " let totalBytes = 0;"
                    + " const readOn = reader => reader.read().then(piece => {"
                    + "   silentSeconds = 0;"
                    + "   if (piece.done) { return 200; }"
                    + "   pieces.push(piece.value);"
                    + "   totalBytes += piece.value.length;"
                    + "   received(totalBytes);"
                    + "   return readOn(reader); });"
                    + " fetch(address, {signal: controller.signal, cache: pastCaches ? 'reload' : 'default'})"
                    + ".then(response => {"
                    + "   silentSeconds = 0;"
                    + "   if (response.status === 200) { return readOn(response.body.getReader()); }"
                    + "   controller.abort();"
                    + "   return response.status; })"
                    + ".catch(() => silentSeconds >= maxSilentSeconds ? -1 : 0)"
                    + ".then(status => {"
                    + "   clearInterval(silenceClock);"
                    + "   let body = null;"
                    + "   let filled = 0;"
                    + "   try { body = new Int8Array(status === 200 ? totalBytes : 0); } catch (refused) { status = -2; }"
                    + "   if (status === 200) {"
                    + "     pieces.forEach(piece => { body.set(piece, filled); filled += piece.length; }); }"
                    + "   queueMicrotask(() => answer(status, body)); });"
                    + " return controller;")
    private static native Transfer fetch(
            String address, boolean pastCaches, int maxSilentSeconds, Received received, Fetched answer);

    /** Decodes UTF-8; a replacement character where the bytes are not UTF-8. */
    @JSBody(params = "utf8", script = "return new TextDecoder().decode(utf8);")
    public static native String text(@JSByRef byte[] utf8);

    /** Asks for {@code count} bytes of a file; the status is 200 with exactly these bytes where all went well. */
    public static void getPart(String url, int first, int count, BytesAnswer answer) {
        XMLHttpRequest request = new XMLHttpRequest();
        request.open("GET", url);
        request.setResponseType("arraybuffer");
        request.setRequestHeader("Range", "bytes=" + first + "-" + (first + count - 1));
        setTimeout(request, TEXT_TIMEOUT_MILLIS);
        request.addEventListener("loadend", event -> {
            ArrayBuffer body = (ArrayBuffer) request.getResponse();
            int status = body == null ? 0 : request.getStatus();
            byte[] bytes = status == 200 || status == 206 ? new Int8Array(body).toJavaArray() : new byte[0];
            // Whoever stands between may send the whole file instead.
            int offset = status == 200 ? first : 0;
            boolean complete = bytes.length >= offset + count && (status == 200 || bytes.length == count);
            byte[] part = new byte[complete ? count : 0];
            System.arraycopy(bytes, complete ? offset : 0, part, 0, part.length);
            answer.accept(complete ? 200 : status == 200 || status == 206 ? 0 : status, part);
        });
        request.send();
    }

    @JSBody(params = "request", script = "return request.responseText || '';")
    private static native String textOf(XMLHttpRequest request);

    @JSBody(
            params = {"request", "millis"},
            script = "request.timeout = millis;")
    private static native void setTimeout(XMLHttpRequest request, int millis);
}
