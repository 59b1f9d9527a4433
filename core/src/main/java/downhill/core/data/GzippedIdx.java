package downhill.core.data;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Reads {@link IdxFile}s that may be gzipped, on the JVM: browsers unpack by themselves. */
public final class GzippedIdx {
    private static final int BUFFER = 1 << 16;

    private GzippedIdx() {}

    /**
     * Parses an images file.
     *
     * @param name name of the file, for messages
     * @param bytes the whole file, gzipped or not. Not modified.
     * @return the images
     * @throws IdxException as {@link IdxFile#parseImages}, or if the gzip stream is broken
     */
    public static IdxFile.Images parseImages(String name, byte[] bytes) {
        return IdxFile.parseImages(name, unpack(name, bytes));
    }

    /**
     * Parses a labels file.
     *
     * @param name name of the file, for messages
     * @param bytes the whole file, gzipped or not. Not modified.
     * @return the labels
     * @throws IdxException as {@link IdxFile#parseLabels}, or if the gzip stream is broken
     */
    public static IdxFile.Labels parseLabels(String name, byte[] bytes) {
        return IdxFile.parseLabels(name, unpack(name, bytes));
    }

    private static byte[] unpack(String name, byte[] bytes) {
        if (bytes.length < 2 || (bytes[0] & 255) != 0x1f || (bytes[1] & 255) != 0x8b) {
            return bytes;
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes), BUFFER)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IdxException(name, IdxException.Kind.GZIP, "broken gzip stream: " + e.getMessage());
        }
    }
}
