package downhill.server.http;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.content.ByteBufferContentSource;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/** An answer, collected or a file as it is kept, that is sent at the pace of the client without a waiting thread. */
public final class HeldAnswer extends Response.Wrapper {
    private static final String NAME = HeldAnswer.class.getName();

    /** Bytes given to the network at a time; Java keeps a copy of as many for each thread that writes. */
    private static final int PIECE = 32 * 1024;

    /** Bytes unpacked at a time; a client that stops reading holds as many. */
    private static final int UNPACKED_PIECE = 16 * 1024;

    /** A phone that shares its line with a class is slow; a client below this for minutes has gone. */
    private static final int MIN_BYTES_PER_SECOND = 256;

    private static final int PATIENCE_SECONDS = 60;

    private final Callback callback;
    private final UnderWay answers;
    private final HeldArrays arrays;
    private final String address;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final AtomicBoolean ended = new AtomicBoolean();
    private boolean complete;
    private Content.Source file;
    private long length;
    private boolean holdsMemory;
    private UnderWay.Task task;
    private byte[] shared;
    private final Runnable giveUp = () -> end(new TimeoutException("too many slow clients"));

    HeldAnswer(
            Request request,
            Response response,
            Callback callback,
            UnderWay answers,
            HeldArrays arrays,
            String address) {
        super(request, response);
        this.callback = callback;
        this.answers = answers;
        this.arrays = arrays;
        this.address = address;
        request.setAttribute(NAME, this);
    }

    public static HeldAnswer to(Context ctx) {
        return ctx.attribute(NAME);
    }

    /** Sends a part of an array, which must not change any more, without a copy. */
    public void send(byte[] bytes, int first, int size) {
        List<ByteBuffer> pieces = new ArrayList<>();
        for (int at = first; at < first + size; at += PIECE) {
            pieces.add(ByteBuffer.wrap(bytes, at, Math.min(PIECE, first + size - at))
                    .slice()
                    .asReadOnlyBuffer());
        }
        file = new ByteBufferContentSource(pieces);
        length = size;
    }

    /** Sends a part of a stream, read no faster than the client takes it, and closes it. */
    public void send(InputStream in, int first, int size) {
        ByteBufferPool pool = getRequest().getComponents().getByteBufferPool();
        file = Content.Source.from(new ByteBufferPool.Sized(pool, false, UNPACKED_PIECE), in, first, size);
        length = size;
        holdsMemory = true;
    }

    /** Sends an array that several answers share, or, unless null, the stream it unpacks to. */
    public void sendShared(byte[] bytes, InputStream plain, int size) {
        if (plain == null) {
            send(bytes, 0, size);
            holdsMemory = true;
        } else {
            send(plain, 0, size);
        }
        shared = bytes;
    }

    Callback whenComplete() {
        return new Callback.Nested(callback) {
            @Override
            public void succeeded() {
                sendAll();
            }
        };
    }

    @Override
    public boolean isCommitted() {
        return complete;
    }

    @Override
    public void reset() {
        written.reset();
        super.reset();
    }

    @Override
    public void write(boolean last, ByteBuffer content, Callback writing) {
        written.writeBytes(BufferUtil.toArray(content));
        BufferUtil.clear(content);
        complete |= last;
        writing.succeeded();
    }

    private void sendAll() {
        if (file == null && written.size() > 0) {
            send(written.toByteArray(), 0, written.size());
            holdsMemory = true;
        }
        if (file == null) {
            callback.succeeded();
            return;
        }
        getHeaders().put(HttpHeader.CONTENT_LENGTH, length);
        if (holdsMemory) {
            task = answers.begin(address, () -> end(new TimeoutException("too many slow clients of this address")));
        }
        if (shared != null) {
            arrays.begin(shared, giveUp);
        }
        Scheduler.Task clock = getRequest()
                .getComponents()
                .getScheduler()
                .schedule(
                        () -> end(new TimeoutException("the client takes too long")),
                        PATIENCE_SECONDS + length / MIN_BYTES_PER_SECOND,
                        TimeUnit.SECONDS);
        Content.copy(file, this::sendPiece, Callback.from(clock::cancel, Callback.from(() -> end(null), this::end)));
    }

    private void sendPiece(boolean last, ByteBuffer piece, Callback writing) {
        if (task != null) {
            task.progress(piece.remaining());
        }
        getWrapped().write(last, piece, writing);
    }

    /** Ends the exchange; after a failure, usually because the client has gone, with its connection. */
    private void end(Throwable failure) {
        if (!ended.compareAndSet(false, true)) {
            return;
        }
        if (task != null) {
            task.end();
        }
        if (shared != null) {
            arrays.end(shared, giveUp);
        }
        if (failure == null) {
            callback.succeeded();
        } else {
            callback.failed(failure);
        }
    }
}
