package downhill.server.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * One file in memory, ready to be sent. Immutable.
 *
 * <p>It is kept once: gzipped if that makes it at least a tenth smaller, else plain. Nearly every client accepts gzip,
 * so plain bytes are unpacked piece by piece on request.
 * The Brotli forms made by the build are kept, too: by itself under the empty name, and those for clients that have another
 * file under what they call it in {@code Available-Dictionary}. The arrays are the kept ones themselves; {@code length} and
 * {@code sha256}, in hexadecimal digits, are those of the plain bytes.
 */
public record StoredFile(
        String contentType,
        String cacheControl,
        String sha256,
        int length,
        boolean hasGzip,
        byte[] stored,
        Map<String, byte[]> brotli) {
    /** For a name that changes with its content. */
    public static final String IMMUTABLE = "public, max-age=31536000, immutable";

    /** For a name that stays: the client keeps the bytes and asks whether they still hold. */
    public static final String REVALIDATE = "no-cache";

    public static final String NO_STORE = "no-store";

    public static StoredFile of(String contentType, String cacheControl, byte[] content) {
        byte[] gzip = gzip(content);
        boolean gzipped = gzip.length <= content.length * 0.9;
        return new StoredFile(
                contentType,
                cacheControl,
                hex(sha256(content)),
                content.length,
                gzipped,
                gzipped ? gzip : content.clone(),
                Map.of());
    }

    public StoredFile withCacheControl(String newCacheControl) {
        return new StoredFile(contentType, newCacheControl, sha256, length, hasGzip, stored, brotli);
    }

    public StoredFile withBrotli(Map<String, byte[]> forms) {
        return new StoredFile(contentType, cacheControl, sha256, length, hasGzip, stored, forms);
    }

    /** Returns the first 16 hexadecimal digits of the hash, which name this content. */
    public String hash() {
        return sha256.substring(0, 16);
    }

    /** Returns how clients name a file that they have, by its {@code sha256}, in {@code Available-Dictionary}. */
    public static String dictionary(String sha256) {
        return ":" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256)) + ":";
    }

    public InputStream plain() {
        return hasGzip ? unpacked(stored) : new ByteArrayInputStream(stored);
    }

    static InputStream unpacked(byte[] gzip) {
        try {
            return new GZIPInputStream(new ByteArrayInputStream(gzip), 4096);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] gzip(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(content.length / 2 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out, 1 << 16)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    public static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
