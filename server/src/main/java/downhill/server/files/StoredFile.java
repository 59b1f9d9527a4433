package downhill.server.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * One file in memory, ready to be sent. Immutable.
 *
 * <p>It is kept once: gzipped where that makes it at least a tenth smaller, else as it is. Nearly
 * every client takes gzip, so the plain bytes of a gzipped file are made again when somebody asks, a piece at a time.
 * What the build has compressed by Brotli is kept in that form, too.
 */
public final class StoredFile {
    /** For a name that changes with its content. */
    public static final String IMMUTABLE = "public, max-age=31536000, immutable";

    /** For a name that stays: the client keeps the bytes and asks whether they still hold. */
    public static final String REVALIDATE = "no-cache";

    /** For what may have changed at the next request: nothing is kept. */
    public static final String NO_STORE = "no-store";

    private final String contentType;
    private final String cacheControl;
    private final String sha256;
    private final int length;
    private final boolean gzipped;
    private final byte[] bytes;
    /** Null where there is no such form. */
    private final byte[] brotli;

    private StoredFile(
            String contentType,
            String cacheControl,
            String sha256,
            int length,
            boolean gzipped,
            byte[] bytes,
            byte[] brotli) {
        this.contentType = contentType;
        this.cacheControl = cacheControl;
        this.sha256 = sha256;
        this.length = length;
        this.gzipped = gzipped;
        this.bytes = bytes;
        this.brotli = brotli;
    }

    /**
     * Stores a file.
     *
     * @param contentType its media type, with the charset if it is text
     * @param cacheControl {@link #IMMUTABLE}, {@link #REVALIDATE} or {@link #NO_STORE}
     * @param content the plain bytes. Not modified.
     * @return the stored file
     */
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
                null);
    }

    /**
     * Returns the same bytes under another cache rule.
     *
     * @param newCacheControl {@link #IMMUTABLE}, {@link #REVALIDATE} or {@link #NO_STORE}
     * @return a file that shares the bytes
     */
    public StoredFile withCacheControl(String newCacheControl) {
        return new StoredFile(contentType, newCacheControl, sha256, length, gzipped, bytes, brotli);
    }

    /**
     * Returns the same file with a Brotli representation.
     *
     * @param compressed what unpacks to the plain bytes. Kept.
     * @return a file that shares the other bytes
     */
    public StoredFile withBrotli(byte[] compressed) {
        return new StoredFile(contentType, cacheControl, sha256, length, gzipped, bytes, compressed);
    }

    /**
     * Returns the media type.
     *
     * @return the value of Content-Type
     */
    public String contentType() {
        return contentType;
    }

    /**
     * Returns the cache rule.
     *
     * @return the value of Cache-Control
     */
    public String cacheControl() {
        return cacheControl;
    }

    /**
     * Returns the first 16 hexadecimal digits of {@link #sha256()}.
     *
     * @return the hash that names this content
     */
    public String hash() {
        return sha256.substring(0, 16);
    }

    /**
     * Returns the SHA-256 of the plain bytes.
     *
     * @return 64 lower-case hexadecimal digits
     */
    public String sha256() {
        return sha256;
    }

    /**
     * Returns the size of the plain content.
     *
     * @return bytes
     */
    public int length() {
        return length;
    }

    /**
     * Returns whether a gzip representation exists.
     *
     * @return true if gzip made the content smaller
     */
    public boolean hasGzip() {
        return gzipped;
    }

    /**
     * Returns the size of what a client that takes gzip receives.
     *
     * @return bytes, the plain length if there is no gzip representation
     */
    public int storedLength() {
        return bytes.length;
    }

    /**
     * Returns the Brotli representation.
     *
     * @return the kept array itself, not to be modified, or null
     */
    public byte[] brotli() {
        return brotli;
    }

    /**
     * Returns the bytes as they are kept: gzipped if {@link #hasGzip()}, else plain.
     *
     * @return the kept array itself; not to be modified
     */
    public byte[] stored() {
        return bytes;
    }

    /**
     * Returns the plain bytes, which are unpacked as they are read.
     *
     * @return a stream of {@link #length()} bytes
     */
    public InputStream plain() {
        InputStream stored = new ByteArrayInputStream(bytes);
        try {
            return gzipped ? new GZIPInputStream(stored, 4096) : stored;
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

    /**
     * Returns bytes in hexadecimal.
     *
     * @param bytes such as a digest. Not modified.
     * @return two lower-case digits a byte
     */
    public static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    /**
     * Returns the SHA-256 of some bytes.
     *
     * @param content the bytes. Not modified.
     * @return 32 bytes
     */
    public static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
