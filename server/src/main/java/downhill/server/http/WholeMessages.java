package downhill.server.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.content.ByteBufferContentSource;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Passes a request on to Javalin, whose threads wait, when its body has arrived, and sends the answer when it is
 * complete. Here nothing waits: a slow client costs a connection, some memory and no thread.
 */
final class WholeMessages extends Handler.Wrapper {
    /** 64 KB at the pace of the slowest phone line. */
    static final int BODY_SECONDS = 20;

    /** A lecture hall behind one address saves at once; each body holds at most {@link Security#MAX_BODY}. */
    private static final int MAX_OF_ADDRESS = 500;

    private static final int MAX = 1000;

    /** Bytes of a too large body that are skipped, so that the client receives the reason before it is cut off. */
    private static final int MAX_SKIPPED = 1024 * 1024;

    /** Boards and exports being sent to slow clients. */
    private static final int MAX_SHARED_BYTES = 16 * 1024 * 1024;

    private final UnderWay bodies = new UnderWay(MAX_OF_ADDRESS, MAX, System::nanoTime);
    private final UnderWay answers = new UnderWay(MAX_OF_ADDRESS, MAX, System::nanoTime);
    private final HeldArrays arrays = new HeldArrays(MAX_SHARED_BYTES);

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (hasBody(request)) {
            new Reading(request, response, callback).start();
            return true;
        }
        return pass(request, response, callback);
    }

    private static boolean hasBody(Request request) {
        return request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING)
                || request.getHeaders().getLongField(HttpHeader.CONTENT_LENGTH) > 0;
    }

    private boolean pass(Request request, Response response, Callback callback) throws Exception {
        HeldAnswer answer = new HeldAnswer(
                request, response, callback, answers, arrays, Client.of(request).address());
        return super.handle(request, answer, answer.whenComplete());
    }

    /** One body being read. Its lock keeps the timeout from ending a request while a piece of it is read. */
    private final class Reading {
        private final Request request;
        private final Response response;
        private final Callback callback;
        private final ByteArrayOutputStream body = new ByteArrayOutputStream();
        private int skipped;
        private boolean ended;
        private UnderWay.Task task;
        private Scheduler.Task clock;

        Reading(Request request, Response response, Callback callback) {
            this.request = request;
            this.response = response;
            this.callback = callback;
        }

        void start() {
            synchronized (this) {
                task = bodies.begin(
                        Client.of(request).address(),
                        () -> giveUp(
                                "too many bodies from this address are on their way, and this one was the slowest"));
                clock = request.getComponents()
                        .getScheduler()
                        .schedule(
                                () -> giveUp("the body did not arrive within " + BODY_SECONDS + " s"),
                                BODY_SECONDS,
                                TimeUnit.SECONDS);
            }
            read();
        }

        private void read() {
            if (isComplete()) {
                passWithBody();
            }
        }

        /** Reads what has arrived and returns whether the body is complete; if not, asks to be called again. */
        private synchronized boolean isComplete() {
            while (!ended) {
                Content.Chunk chunk = request.read();
                if (chunk == null) {
                    request.demand(this::read);
                    return false;
                }
                if (Content.Chunk.isFailure(chunk)) {
                    refuse(400, "the body broke off before its end");
                    return false;
                }
                keep(BufferUtil.toArray(chunk.getByteBuffer()));
                chunk.release();
                boolean tooLarge = body.size() > Security.MAX_BODY;
                if (tooLarge && (chunk.isLast() || skipped > MAX_SKIPPED)) {
                    refuse(413, "the body is larger than " + Security.MAX_BODY + " bytes");
                } else if (chunk.isLast()) {
                    end();
                    return true;
                }
            }
            return false;
        }

        private void keep(byte[] bytes) {
            task.progress(bytes.length);
            int kept = Math.min(bytes.length, Security.MAX_BODY + 1 - body.size());
            body.write(bytes, 0, kept);
            skipped += bytes.length - kept;
        }

        private synchronized void giveUp(String why) {
            if (!ended) {
                refuse(408, why);
            }
        }

        private void refuse(int status, String sentence) {
            end();
            response.getHeaders().put(HttpHeader.CONNECTION, "close");
            Security.refuse(response, status, sentence, callback);
        }

        private void end() {
            ended = true;
            task.end();
            clock.cancel();
        }

        private void passWithBody() {
            Content.Source whole = new ByteBufferContentSource(ByteBuffer.wrap(body.toByteArray()));
            Request complete = new Request.Wrapper(request) {
                @Override
                public Content.Chunk read() {
                    return whole.read();
                }

                @Override
                public void demand(Runnable demandCallback) {
                    whole.demand(demandCallback);
                }
            };
            try {
                if (!pass(complete, response, callback)) {
                    Response.writeError(request, response, callback, 404);
                }
            } catch (Exception e) {
                Response.writeError(request, response, callback, e);
            }
        }
    }
}
