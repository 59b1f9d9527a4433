package downhill.server;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.util.Optional;

/**
 * Sends a {@link StoredFile}: gzipped or plain, whole or in part, or "not modified".
 *
 * <p>The gzip and the plain representation have different strong ETags, since their bytes differ. A
 * range is always one of the plain bytes.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-13">RFC 9110, 13 Conditional Requests</a>
 */
final class FileAnswer {
    private FileAnswer() {}

    /**
     * Answers a GET or HEAD request with a file.
     *
     * @param ctx the request, and the answer. Modified.
     * @param file what to send
     * @throws IOException if the client went away
     */
    static void send(Context ctx, StoredFile file) throws IOException {
        String plainTag = '"' + file.hash() + '"';
        String gzipTag = '"' + file.hash() + "-gzip\"";
        Optional<ByteRange> range = requestedRange(ctx, file, plainTag);
        boolean gzip = range.isEmpty() && file.hasGzip() && acceptsGzip(ctx.header("Accept-Encoding"));
        String tag = gzip ? gzipTag : plainTag;

        ctx.disableCompression();
        ctx.header("ETag", tag);
        ctx.header("Cache-Control", file.cacheControl());
        ctx.header("Accept-Ranges", "bytes");
        // Everybody may read the files anyway. So may a page in a restricted frame, which has no origin of its own.
        ctx.header("Cross-Origin-Resource-Policy", "cross-origin");
        ctx.header("Access-Control-Allow-Origin", "*");
        if (file.hasGzip()) {
            ctx.header("Vary", "Accept-Encoding");
        }
        if (matches(ctx.header("If-None-Match"), tag)) {
            ctx.status(304);
        } else if (range.isPresent() && range.get().isOutside()) {
            ctx.header("Content-Range", "bytes */" + file.length());
            throw new Problem(416, "the range lies outside the " + file.length() + " bytes of this file");
        } else {
            ctx.contentType(file.contentType());
            if (gzip) {
                ctx.header("Content-Encoding", "gzip");
                write(ctx, file.stored(), 0, file.storedLength());
            } else if (range.isPresent()) {
                ByteRange part = range.get();
                ctx.status(206);
                ctx.header("Content-Range", "bytes " + part.first() + "-" + part.last() + "/" + file.length());
                write(ctx, file.plain(), part.first(), part.size());
            } else if (ctx.method() == HandlerType.HEAD) {
                ctx.res().setContentLength(file.length());
            } else {
                write(ctx, file.plain(), 0, file.length());
            }
        }
    }

    private static Optional<ByteRange> requestedRange(Context ctx, StoredFile file, String plainTag) {
        String ifRange = ctx.header("If-Range");
        boolean applies = ctx.method() == HandlerType.GET && (ifRange == null || ifRange.equals(plainTag));
        return applies ? ByteRange.parse(ctx.header("Range"), file.length()) : Optional.empty();
    }

    private static void write(Context ctx, byte[] bytes, int offset, int length) throws IOException {
        ctx.res().setContentLength(length);
        if (ctx.method() != HandlerType.HEAD) {
            ctx.res().getOutputStream().write(bytes, offset, length);
        }
    }

    private static boolean matches(String ifNoneMatch, String tag) {
        if (ifNoneMatch == null) {
            return false;
        }
        for (String candidate : ifNoneMatch.split(",")) {
            String strong = candidate.strip().replaceFirst("^W/", "");
            if (strong.equals("*") || strong.equals(tag)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Reads an Accept-Encoding header.
     *
     * @param header its value, or null
     * @return whether gzip, or everything, is accepted with a weight above zero
     */
    static boolean acceptsGzip(String header) {
        if (header == null) {
            return false;
        }
        boolean any = false;
        for (String coding : header.split(",")) {
            String[] parts = coding.split(";", 2);
            boolean accepted = parts.length == 1 || !parts[1].strip().matches("[qQ]\\s*=\\s*0(\\.0{0,3})?");
            String name = parts[0].strip();
            if (name.equalsIgnoreCase("gzip")) {
                return accepted;
            }
            any |= name.equals("*") && accepted;
        }
        return any;
    }
}
