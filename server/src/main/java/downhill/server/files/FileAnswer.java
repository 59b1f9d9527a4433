package downhill.server.files;

import downhill.server.http.HeldAnswer;
import downhill.server.json.Problem;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Sends a {@link StoredFile}: compressed or plain, whole or in part, or "not modified".
 *
 * <p>Each representation has a strong ETag of its own, since the bytes differ. Browsers accept Brotli over https and
 * from this computer only, over other plain http gzip. One that has a file with much in common names it, and gets the rest.
 * A range is always one of the plain bytes.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-13">RFC 9110, 13 Conditional Requests</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9842">RFC 9842, Compression Dictionary Transport</a>
 */
public final class FileAnswer {
    private static final String ACCEPTED = "Accept-Encoding";
    private static final String KNOWN = "Available-Dictionary";

    /** The bytes of a file in a content coding; the name of the dictionary is empty for a coding without one. */
    private record Coded(String coding, String dictionary, byte[] bytes) {}

    private FileAnswer() {}

    public static void send(Context ctx, StoredFile file) {
        String plainTag = '"' + file.hash() + '"';
        Optional<ByteRange> range = requestedRange(ctx, file, plainTag);
        Coded coded = range.isPresent() ? null : coded(ctx, file);
        String tag = coded == null ? plainTag : '"' + file.hash() + "-" + coded.coding() + coded.dictionary() + '"';

        ctx.disableCompression();
        ctx.header("ETag", tag);
        ctx.header("Cache-Control", file.cacheControl());
        ctx.header("Accept-Ranges", "bytes");
        // Anyone may embed a page, isolated pages too. In a sandboxed frame its own files are of another origin, so
        // that modules need CORS. They are public, and no cookie comes with them.
        ctx.header("Cross-Origin-Resource-Policy", "cross-origin");
        ctx.header("Access-Control-Allow-Origin", "*");
        if (file.hasGzip() || !file.brotli().isEmpty()) {
            ctx.res().addHeader("Vary", file.brotli().size() > 1 ? ACCEPTED + ", " + KNOWN : ACCEPTED);
        }
        if (matches(ctx.header("If-None-Match"), tag)) {
            ctx.status(304);
        } else if (range.isPresent() && range.get().isOutside()) {
            ctx.header("Content-Range", "bytes */" + file.length());
            throw new Problem(416, "the range lies outside the " + file.length() + " bytes of this file");
        } else {
            ctx.contentType(file.contentType());
            if (coded != null) {
                ctx.header("Content-Encoding", coded.coding());
                int size = coded.bytes().length;
                send(ctx, size, answer -> answer.send(coded.bytes(), 0, size));
            } else if (range.isPresent()) {
                ByteRange part = range.get();
                ctx.status(206);
                ctx.header("Content-Range", "bytes " + part.first() + "-" + part.last() + "/" + file.length());
                sendPlain(ctx, file, part.first(), part.size());
            } else {
                sendPlain(ctx, file, 0, file.length());
            }
        }
    }

    private static Optional<ByteRange> requestedRange(Context ctx, StoredFile file, String plainTag) {
        String ifRange = ctx.header("If-Range");
        boolean applies = ctx.method() == HandlerType.GET && (ifRange == null || ifRange.equals(plainTag));
        return applies ? ByteRange.parse(ctx.header("Range"), file.length()) : Optional.empty();
    }

    private static void sendPlain(Context ctx, StoredFile file, int first, int size) {
        send(ctx, size, answer -> {
            if (file.hasGzip()) {
                answer.send(file.plain(), first, size);
            } else {
                answer.send(file.stored(), first, size);
            }
        });
    }

    private static void send(Context ctx, int size, Consumer<HeldAnswer> body) {
        if (ctx.method() == HandlerType.HEAD) {
            ctx.res().setContentLength(size);
        } else {
            body.accept(HeldAnswer.to(ctx));
        }
    }

    private static boolean matches(String ifNoneMatch, String tag) {
        return ifNoneMatch != null
                && Stream.of(ifNoneMatch.split(","))
                        .map(candidate -> candidate.strip().replaceFirst("^W/", ""))
                        .anyMatch(strong -> strong.equals("*") || strong.equals(tag));
    }

    /** Returns the smallest form that the file has and the client accepts, or null for the plain bytes. */
    private static Coded coded(Context ctx, StoredFile file) {
        String accepted = ctx.header(ACCEPTED);
        String known = Objects.requireNonNullElse(ctx.header(KNOWN), "").strip();
        for (String dictionary : List.of(known, "")) {
            String coding = dictionary.isEmpty() ? "br" : "dcb";
            byte[] form = file.brotli().get(dictionary);
            if (form != null && accepts(accepted, coding)) {
                return new Coded(coding, dictionary, form);
            }
        }
        return file.hasGzip() && accepts(accepted, "gzip") ? new Coded("gzip", "", file.stored()) : null;
    }

    /** Returns whether an Accept-Encoding header, or null, accepts a coding with a weight above zero. */
    static boolean accepts(String header, String wanted) {
        if (header == null) {
            return false;
        }
        boolean any = false;
        for (String coding : header.split(",")) {
            String[] parts = coding.split(";", 2);
            boolean accepted = parts.length == 1 || !parts[1].strip().matches("[qQ]\\s*=\\s*0(\\.0{0,3})?");
            String name = parts[0].strip();
            if (name.equalsIgnoreCase(wanted)) {
                return accepted;
            }
            any |= name.equals("*") && accepted;
        }
        return any;
    }
}
