package downhill.server.files;

import downhill.server.http.HeldAnswer;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.GZIPOutputStream;

/** A long answer that is never whole in memory but gzipped, shared by all clients that receive it. Immutable. */
public record GzippedAnswer(byte[] gzip) {
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    public static GzippedAnswer of(Content content) {
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(gzip, 1 << 13)) {
            content.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new GzippedAnswer(gzip.toByteArray());
    }

    /** A gzip file ends with the length of what it unpacks to. */
    private int plainLength() {
        return ByteBuffer.wrap(gzip).order(ByteOrder.LITTLE_ENDIAN).getInt(gzip.length - 4);
    }

    /** Answers a GET or HEAD request, gzipped or unpacked piece by piece at the pace of the client. */
    public void send(Context ctx) {
        boolean asKept = FileAnswer.accepts(ctx.header("Accept-Encoding"), "gzip");
        ctx.disableCompression();
        ctx.res().addHeader("Vary", "Accept-Encoding");
        if (asKept) {
            ctx.header("Content-Encoding", "gzip");
        }
        int length = asKept ? gzip.length : plainLength();
        if (ctx.method() == HandlerType.HEAD) {
            ctx.res().setContentLength(length);
        } else {
            HeldAnswer.to(ctx).sendShared(gzip, asKept ? null : StoredFile.unpacked(gzip), length);
        }
    }
}
