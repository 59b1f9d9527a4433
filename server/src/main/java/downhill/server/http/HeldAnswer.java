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

/**
 * An answer that is held until it is made, and sent then as fast as the client takes it, without a thread that waits.
 *
 * <p>What is written to it is collected. A file is not: {@link #send} is told where its bytes are kept, and they are
 * sent from there.
 */
public final class HeldAnswer extends Response.Wrapper {
    private static final String NAME = HeldAnswer.class.getName();

    /** Bytes given to the network at a time; for each thread that writes, Java keeps a copy of as many. */
    private static final int PIECE = 32 * 1024;

    /** Bytes unpacked at a time; a client that takes nothing holds as many. */
    private static final int UNPACKED_PIECE = 16 * 1024;

    /** A phone that shares its line with a class is slow; one that stays below this for minutes has gone, or is none. */
    private static final int MIN_BYTES_PER_SECOND = 256;

    private static final int PATIENCE_SECONDS = 60;

    private final Callback callback;
    private final UnderWay answers;
    private final HeldArrays arrays;
    private final String address;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final AtomicBoolean ended = new AtomicBoolean();
    private boolean made;
    private Content.Source file;
    private long length;
    private boolean holdsMemory;
    private UnderWay.Task task;
    private byte[] shared;
    private final Runnable giveUp = () -> end(new TimeoutException("too many slow clients"));

    /**
     * Creates an empty answer, which is found at the request from now on.
     *
     * @param request the request. Modified.
     * @param response where the answer is sent. Modified.
     * @param callback told when it is sent
     * @param answers those under way that hold memory
     * @param arrays what they share of it
     * @param address where it goes
     */
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

    /**
     * Finds the answer to a request.
     *
     * @param ctx the request
     * @return its answer
     */
    public static HeldAnswer to(Context ctx) {
        return ctx.attribute(NAME);
    }

    /**
     * Sends a part of an array, without a copy of it.
     *
     * @param bytes the array. Not to be modified from now on.
     * @param first where the part begins
     * @param size its length
     */
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

    /**
     * Sends a part of a stream, which is read no faster than the client takes it.
     *
     * @param in the stream. Read and closed.
     * @param first where the part begins
     * @param size its length
     */
    public void send(InputStream in, int first, int size) {
        ByteBufferPool pool = getRequest().getComponents().getByteBufferPool();
        file = Content.Source.from(new ByteBufferPool.Sized(pool, false, UNPACKED_PIECE), in, first, size);
        length = size;
        holdsMemory = true;
    }

    /**
     * Sends an array that is not kept otherwise, or what it unpacks to.
     *
     * @param bytes the array, which other answers may send, too. Not to be modified from now on.
     * @param plain what it unpacks to, or null to send the array itself. Read and closed.
     * @param size how many bytes are sent
     */
    public void sendShared(byte[] bytes, InputStream plain, int size) {
        if (plain == null) {
            send(bytes, 0, size);
            holdsMemory = true;
        } else {
            send(plain, 0, size);
        }
        shared = bytes;
    }

    /**
     * Returns what is to be told when the answer is made.
     *
     * @return sends it, if it was made as it should be
     */
    Callback whenMade() {
        return new Callback.Nested(callback) {
            @Override
            public void succeeded() {
                sendAll();
            }
        };
    }

    @Override
    public boolean isCommitted() {
        return made;
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
        made |= last;
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

    /** Ends the exchange; after a failure, which a client brings about that has gone, with its connection. */
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
