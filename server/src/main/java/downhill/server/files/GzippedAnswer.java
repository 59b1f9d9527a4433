package downhill.server.files;

import downhill.server.http.HeldAnswer;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A long answer that is never whole in memory but gzipped, shared by all clients that receive it. Immutable. */
public final class GzippedAnswer {
    private final byte[] gzip;
    private final int length;

    private GzippedAnswer(byte[] gzip, int length) {
        this.gzip = gzip;
        this.length = length;
    }

    /** Writes the plain bytes. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    public static GzippedAnswer of(Content content) {
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        Counter plain;
        try (Counter out = new Counter(new GZIPOutputStream(gzip, 1 << 13))) {
            content.writeTo(out);
            plain = out;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new GzippedAnswer(gzip.toByteArray(), plain.count);
    }

    private static final class Counter extends FilterOutputStream {
        private int count;

        Counter(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            count++;
        }

        @Override
        public void write(byte[] bytes, int first, int size) throws IOException {
            out.write(bytes, first, size);
            count += size;
        }
    }

    public int size() {
        return gzip.length;
    }

    /** Answers a GET or HEAD request, gzipped or unpacked piece by piece at the pace of the client. */
    public void send(Context ctx) {
        boolean asKept = FileAnswer.accepts(ctx.header("Accept-Encoding"), "gzip");
        ctx.disableCompression();
        ctx.res().addHeader("Vary", "Accept-Encoding");
        if (asKept) {
            ctx.header("Content-Encoding", "gzip");
        }
        if (ctx.method() == HandlerType.HEAD) {
            ctx.res().setContentLength(asKept ? gzip.length : length);
        } else if (asKept) {
            HeldAnswer.to(ctx).sendShared(gzip, null, gzip.length);
        } else {
            HeldAnswer.to(ctx).sendShared(gzip, plain(), length);
        }
    }

    private InputStream plain() {
        try {
            return new GZIPInputStream(new ByteArrayInputStream(gzip), 4096);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
