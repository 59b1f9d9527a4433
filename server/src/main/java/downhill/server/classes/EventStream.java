package downhill.server.classes;

import downhill.server.http.Security;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** One listener to a class, of the thread of {@link ClassEvents}. A slow one holds no thread. */
final class EventStream {
    final String address;
    private final Response response;
    private final Callback callback;
    private boolean begun;
    private boolean busy;

    /** Number of the last event given to the network. */
    long sent;

    /** When the last piece was given to the network, milliseconds of a monotonic clock. */
    long writtenAt;

    boolean ended;

    EventStream(String address, long sent, Response response, Callback callback) {
        this.address = address;
        this.sent = sent;
        this.response = response;
        this.callback = callback;
    }

    boolean isFree() {
        return !busy && !ended;
    }

    void refuse(int status, String sentence) {
        ended = true;
        Security.refuse(response, status, sentence, callback);
    }

    /** Sends a piece; {@code whenWritten} receives, on any thread, null or the failure if the listener has gone. */
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

    void written(Throwable failure) {
        busy = false;
        if (failure != null && !ended) {
            ended = true;
            callback.failed(failure);
        }
    }

    /** Ends the stream; the listener reconnects by itself. */
    void end(String lastWords) {
        if (ended) {
            return;
        }
        ended = true;
        if (busy) {
            callback.failed(new IllegalStateException("the stream ends"));
        } else {
            byte[] last = begun ? lastWords.getBytes(StandardCharsets.UTF_8) : new byte[0];
            response.write(true, ByteBuffer.wrap(last), callback);
        }
    }
}
