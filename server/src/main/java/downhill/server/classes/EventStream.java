package downhill.server.classes;

import downhill.server.http.Security;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/**
 * One listener to the events of a class. At most one piece is on its way at a time; a slow listener is told the rest when
 * it has taken that, and holds no thread.
 *
 * <p>All but {@link #written} belongs to the thread of {@link ClassEvents}.
 */
final class EventStream {
    private final String address;
    private final Response response;
    private final Callback callback;
    /** Number of the last event that has been given to the network. */
    private long sent;

    private boolean begun;
    private boolean busy;
    private boolean ended;
    private long writtenAt;

    /**
     * Creates a stream that has not been begun.
     *
     * @param address whose it is
     * @param sent number of the last event that the listener knows
     * @param response the answer that will be a stream. Modified.
     * @param callback told when it ends
     */
    EventStream(String address, long sent, Response response, Callback callback) {
        this.address = address;
        this.sent = sent;
        this.response = response;
        this.callback = callback;
    }

    String address() {
        return address;
    }

    long sent() {
        return sent;
    }

    /** Tells whether it can be given a piece. */
    boolean isFree() {
        return !busy && !ended;
    }

    boolean hasEnded() {
        return ended;
    }

    /** Tells when the last piece was given to the network, milliseconds of any clock that only goes on. */
    long writtenAt() {
        return writtenAt;
    }

    /** Refuses to be a stream. */
    void refuse(int status, String sentence) {
        ended = true;
        Security.refuse(response, status, sentence, callback);
    }

    /**
     * Gives a piece to the network.
     *
     * @param text the piece
     * @param last number of the last event in it
     * @param now the time
     * @param whenWritten hears, from any thread, when another piece can be given, or that the listener has gone
     */
    void send(ByteBuffer text, long last, long now, Consumer<Throwable> whenWritten) {
        if (!begun) {
            begun = true;
            response.setStatus(200);
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/event-stream; charset=utf-8");
            response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
            // nginx would collect what is to be seen at once.
            response.getHeaders().put("X-Accel-Buffering", "no");
        }
        busy = true;
        sent = last;
        writtenAt = now;
        response.write(false, text, Callback.from(() -> whenWritten.accept(null), whenWritten::accept));
    }

    /** Hears that the piece has been taken, or that the listener has gone. */
    void written(Throwable failure) {
        busy = false;
        if (failure != null && !ended) {
            ended = true;
            callback.failed(failure);
        }
    }

    /** Ends it; the listener comes back by itself if there is something to come back to. */
    void end(String lastWords) {
        if (!ended) {
            ended = true;
            ByteBuffer last = busy || !begun
                    ? BufferUtil.EMPTY_BUFFER
                    : ByteBuffer.wrap(lastWords.getBytes(StandardCharsets.UTF_8));
            if (busy) {
                callback.failed(new IllegalStateException("the stream ends"));
            } else {
                response.write(true, last, callback);
            }
        }
    }
}
