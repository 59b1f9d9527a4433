package downhill.web.dom;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.ajax.XMLHttpRequest;
import org.teavm.jso.typedarrays.ArrayBuffer;
import org.teavm.jso.typedarrays.Int8Array;

/** Requests to the page's own server. Status 0 stands for "no answer": offline, refused or too late. */
public final class Http {
    private static final int TEXT_TIMEOUT_MILLIS = 20_000;
    private static final int BYTES_TIMEOUT_MILLIS = 60_000;

    private Http() {}

    /** Receives an answer. */
    @JSFunctor
    public interface TextAnswer extends JSObject {
        /**
         * Takes the answer.
         *
         * @param status the HTTP status, or 0 without an answer
         * @param body the text of the answer; empty without one
         */
        void accept(int status, String body);
    }

    /** Receives the bytes of a file. */
    public interface BytesAnswer {
        /**
         * Takes the answer.
         *
         * @param status the HTTP status, or 0 without an answer
         * @param body the bytes where the status is 200, otherwise empty
         */
        void accept(int status, byte[] body);
    }

    /** Hears how much of a file has come. */
    public interface Progress {
        /**
         * Takes the count so far.
         *
         * @param bytes bytes received, after decompression
         */
        void received(int bytes);
    }

    /** How much has come so far, as the browser tells it. */
    private interface LoadedEvent extends org.teavm.jso.dom.events.Event {
        @org.teavm.jso.JSProperty
        int getLoaded();
    }

    /**
     * Asks for a text.
     *
     * @param url an address on this server
     * @param answer called once
     */
    public static void get(String url, TextAnswer answer) {
        send("GET", url, null, null, answer);
    }

    /**
     * Sends a request.
     *
     * @param method such as {@code POST}
     * @param url an address on this server
     * @param headers names and values by turns, or null
     * @param body JSON, or null
     * @param answer called once
     */
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
     * Asks for a binary file.
     *
     * @param url an address on this server
     * @param progress called now and then
     * @param answer called once
     */
    public static void getBytes(String url, Progress progress, BytesAnswer answer) {
        XMLHttpRequest request = new XMLHttpRequest();
        request.open("GET", url);
        request.setResponseType("arraybuffer");
        setTimeout(request, BYTES_TIMEOUT_MILLIS);
        request.addEventListener("progress", event -> progress.received(((LoadedEvent) event).getLoaded()));
        request.addEventListener("loadend", event -> {
            int status = request.getStatus();
            ArrayBuffer body = (ArrayBuffer) request.getResponse();
            boolean complete = status == 200 && body != null;
            answer.accept(complete ? 200 : status == 200 ? 0 : status, complete ? bytesOf(body) : new byte[0]);
        });
        request.send();
    }

    /**
     * Asks for a part of a binary file.
     *
     * @param url an address on this server
     * @param first the first byte wanted, from 0
     * @param count how many bytes
     * @param answer called once, with status 200 and exactly these bytes where all went well
     */
    public static void getPart(String url, int first, int count, BytesAnswer answer) {
        XMLHttpRequest request = new XMLHttpRequest();
        request.open("GET", url);
        request.setResponseType("arraybuffer");
        request.setRequestHeader("Range", "bytes=" + first + "-" + (first + count - 1));
        setTimeout(request, TEXT_TIMEOUT_MILLIS);
        request.addEventListener("loadend", event -> {
            ArrayBuffer body = (ArrayBuffer) request.getResponse();
            int status = body == null ? 0 : request.getStatus();
            byte[] bytes = status == 200 || status == 206 ? bytesOf(body) : new byte[0];
            // Whoever stands between may send the whole file instead.
            int offset = status == 200 ? first : 0;
            boolean complete = bytes.length >= offset + count && (status == 200 || bytes.length == count);
            byte[] part = new byte[complete ? count : 0];
            System.arraycopy(bytes, complete ? offset : 0, part, 0, part.length);
            answer.accept(complete ? 200 : status == 200 || status == 206 ? 0 : status, part);
        });
        request.send();
    }

    private static byte[] bytesOf(ArrayBuffer body) {
        return new Int8Array(body).toJavaArray();
    }

    @JSBody(params = "request", script = "return request.responseText || '';")
    private static native String textOf(XMLHttpRequest request);

    @JSBody(
            params = {"request", "millis"},
            script = "request.timeout = millis;")
    private static native void setTimeout(XMLHttpRequest request, int millis);
}
