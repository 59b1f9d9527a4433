package downhill.core.exchange;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes a zip file of entries that are not compressed.
 *
 * <p>Every entry is from 1 January 1980, the first day of the format, so equal entries give equal bytes.
 *
 * @see <a href="https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT">PKWARE, .ZIP File Format Specification</a>
 */
final class ZipWriter {
    private static final int VERSION = 20;
    private static final int FIRST_DAY = 1 << 5 | 1;
    private static final int LOCAL_SIZE = 30;
    private static final int CENTRAL_SIZE = 46;
    private static final int END_SIZE = 22;

    private final List<String> names = new ArrayList<>();
    private final List<byte[]> contents = new ArrayList<>();
    private byte[] file;
    private int at;

    /** Adds an entry, whose name is in ASCII, and whose content is kept. */
    void add(String name, byte[] content) {
        names.add(name);
        contents.add(content);
    }

    /** Returns the file with all entries, in the order of their adding. */
    byte[] file() {
        int size = END_SIZE;
        for (int k = 0; k < names.size(); k++) {
            size += LOCAL_SIZE + CENTRAL_SIZE + 2 * names.get(k).length() + contents.get(k).length;
        }
        file = new byte[size];
        at = 0;
        int[] offsets = new int[names.size()];
        for (int k = 0; k < offsets.length; k++) {
            offsets[k] = at;
            word(0x04034b50);
            common(k);
            name(k);
            byte[] content = contents.get(k);
            System.arraycopy(content, 0, file, at, content.length);
            at += content.length;
        }
        int directory = at;
        for (int k = 0; k < offsets.length; k++) {
            word(0x02014b50);
            half(VERSION);
            common(k);
            // No comment, first disk, binary, no attributes.
            half(0);
            half(0);
            half(0);
            word(0);
            word(offsets[k]);
            name(k);
        }
        int directorySize = at - directory;
        word(0x06054b50);
        word(0);
        half(offsets.length);
        half(offsets.length);
        word(directorySize);
        word(directory);
        half(0);
        return file;
    }

    /** What both headers of an entry say: version, flags, method, time, day, CRC, sizes, length of the name, no extra. */
    private void common(int k) {
        byte[] content = contents.get(k);
        half(VERSION);
        half(0);
        half(0);
        half(0);
        half(FIRST_DAY);
        word(Crc32.of(content, 0, content.length));
        word(content.length);
        word(content.length);
        half(names.get(k).length());
        half(0);
    }

    private void name(int k) {
        String name = names.get(k);
        for (int i = 0; i < name.length(); i++) {
            file[at++] = (byte) name.charAt(i);
        }
    }

    private void half(int value) {
        file[at++] = (byte) value;
        file[at++] = (byte) (value >>> 8);
    }

    private void word(int value) {
        half(value);
        half(value >>> 16);
    }
}
