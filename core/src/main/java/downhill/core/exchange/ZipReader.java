package downhill.core.exchange;

import downhill.core.exchange.NpzException.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The entries of a zip file that hold arrays, by the names that NumPy gives them.
 *
 * <p>Only the central directory at the end says where entries are and how large: what NumPy writes before each entry
 * (zip64 fields, or nothing yet) is passed over. Sizes of 64 bits are taken where they fit an int. Offsets count from where
 * the archive begins: as in Python, bytes may stand before it. Compressed entries are unpacked by the platform.
 *
 * @see <a href="https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT">PKWARE, .ZIP File Format Specification</a>
 */
final class ZipReader {
    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int CENTRAL_HEADER = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int END_64_LOCATOR = 0x07064b50;
    private static final int LOCAL_SIZE = 30;
    private static final int CENTRAL_SIZE = 46;
    private static final int END_SIZE = 22;
    private static final int END_64_SIZE = 56;
    private static final int LOCATOR_SIZE = 20;
    private static final int MAX_COMMENT = 0xffff;
    private static final int EXTRA_64 = 1;
    /** Stands for a number that is too large for its field and written elsewhere. */
    private static final int ELSEWHERE = -1;

    private static final int ENCRYPTED = 1;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final byte[] file;
    /** How many bytes stand before the archive. */
    private final int begin;

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private record Entry(int flags, int method, int crc, int packedSize, int size, int offset) {}

    /** An entry of {@code size} bytes, of which at least the first are in {@code bytes}, from {@code from} to {@code to}. */
    record Content(byte[] bytes, int from, int to, int size) {}

    /** Reads the directory of a whole file, which is kept. */
    ZipReader(byte[] file) {
        this.file = file;
        int end = findEnd();
        int count = u16(end + 10);
        int size = u32(end + 12);
        int offset = u32(end + 16);
        if (i32(end + 16) == ELSEWHERE || count == 0xffff) {
            int locator = end - LOCATOR_SIZE;
            if (locator >= 0 && i32(locator) == END_64_LOCATOR) {
                end = locator - END_64_SIZE;
                require(u64(locator + 8) > end ? -1 : end, END_64_SIZE, END_64, "end record");
                count = u64(end + 32);
                size = u64(end + 40);
                offset = u64(end + 48);
            }
        }
        if (size > end || offset > end - size) {
            throw damaged("", "its directory is not where it should be");
        }
        begin = end - size - offset;
        offset += begin;
        // Of two entries of one name the last counts, as in Python.
        for (int k = 0; k < count; k++) {
            offset = readDirectoryEntry(offset);
        }
    }

    private int findEnd() {
        int first = Math.max(0, file.length - END_SIZE - MAX_COMMENT);
        for (int at = file.length - END_SIZE; at >= first; at--) {
            if (i32(at) == END && at + END_SIZE + u16(at + 20) <= file.length) {
                return at;
            }
        }
        if (file.length >= 4 && i32(0) == LOCAL_HEADER) {
            throw new NpzException(Kind.TRUNCATED, "", "", "");
        }
        boolean array = file.length >= NpyHeader.MAGIC.length() && NpyHeader.hasMagic(file, 0);
        throw new NpzException(array ? Kind.SINGLE_ARRAY : Kind.NOT_ZIP, "", "", "");
    }

    /** Returns where the next one begins. */
    private int readDirectoryEntry(int at) {
        require(at, CENTRAL_SIZE, CENTRAL_HEADER, "directory");
        int nameSize = u16(at + 28);
        int extraSize = u16(at + 30);
        int next = CENTRAL_SIZE + nameSize + extraSize + u16(at + 32);
        require(at, next, CENTRAL_HEADER, "directory");
        // Sizes that are elsewhere are in the extra field, in this order.
        int[] sizes = {u32(at + 24), u32(at + 20), u32(at + 42)};
        int extra = at + CENTRAL_SIZE + nameSize;
        int field = find64(extra, extra + extraSize);
        for (int k = 0; k < sizes.length && field >= 0; k++) {
            if (i32(at + (k == 0 ? 24 : k == 1 ? 20 : 42)) == ELSEWHERE && field + 8 <= extra + extraSize) {
                sizes[k] = u64(field);
                field += 8;
            }
        }
        String name = Utf8.text(file, at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameSize);
        entries.put(
                name.endsWith(".npy") ? name.substring(0, name.length() - 4) : name,
                new Entry(u16(at + 8), u16(at + 10), i32(at + 16), sizes[1], sizes[0], sizes[2]));
        return at + next;
    }

    /** Returns where the numbers of the zip64 field begin, or -1. */
    private int find64(int from, int to) {
        int at = from;
        while (at + 4 <= to) {
            if (u16(at) == EXTRA_64) {
                return at + 4;
            }
            at += 4 + u16(at + 2);
        }
        return -1;
    }

    /** Returns the names of the entries without {@code .npy}, in the order of the directory. */
    List<String> names() {
        return List.copyOf(entries.keySet());
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    /** Returns where an existing entry is compressed, or null if it is stored; {@code max} bytes of it are wanted at most. */
    Npz.Packed packed(String name, int max) {
        Entry entry = entries.get(name);
        int from = begin(name, entry);
        // One byte more than there should be shows that there are too many.
        return entry.method == STORED
                ? null
                : new Npz.Packed(name, from, from + entry.packedSize, Math.min(entry.size, max) + 1);
    }

    /** Returns at most {@code max} bytes of an existing entry, and compares its checksum if these are all. */
    Content content(String name, int max, byte[] unpacked) {
        Entry entry = entries.get(name);
        int from = begin(name, entry);
        Content content =
                entry.method == STORED ? stored(name, entry, from, max) : inflated(name, entry, unpacked, max);
        int crc = Crc32.of(content.bytes, content.from, content.to);
        if (content.to - content.from == entry.size && crc != entry.crc) {
            throw new NpzException(Kind.CRC_DIFFERS, name, hexadecimal(crc), hexadecimal(entry.crc));
        }
        return content;
    }

    /** Returns where the bytes of an entry begin, all of which are in the file. */
    private int begin(String name, Entry entry) {
        if ((entry.flags & ENCRYPTED) != 0) {
            throw new NpzException(Kind.ENCRYPTED, name, "", "");
        }
        if (entry.method != STORED && entry.method != DEFLATED) {
            throw new NpzException(Kind.UNKNOWN_COMPRESSION, name, Integer.toString(entry.method), "0 or 8");
        }
        int header = begin + entry.offset;
        if (entry.offset > file.length - LOCAL_SIZE - begin || i32(header) != LOCAL_HEADER) {
            throw damaged(name, "it does not begin where the directory says");
        }
        int from = header + LOCAL_SIZE + u16(header + 26) + u16(header + 28);
        if (from > file.length || entry.packedSize > file.length - from) {
            throw damaged(name, "it goes on after the end of the file");
        }
        return from;
    }

    private Content stored(String name, Entry entry, int from, int max) {
        if (entry.packedSize != entry.size) {
            throw damaged(name, "it is not compressed, but has two sizes");
        }
        return new Content(file, from, from + Math.min(entry.size, max), entry.size);
    }

    private static Content inflated(String name, Entry entry, byte[] unpacked, int max) {
        if (unpacked == null) {
            throw new NpzException(Kind.COMPRESSED, name, "", "");
        }
        int wanted = Math.min(entry.size, max);
        if (unpacked.length < wanted || entry.size <= max && unpacked.length > wanted) {
            throw damaged(name, "it does not unpack to the " + entry.size + " bytes that the directory says");
        }
        return new Content(unpacked, 0, wanted, entry.size);
    }

    private void require(int at, int size, int signature, String part) {
        if (at < 0 || at > file.length - size || i32(at) != signature) {
            throw damaged("", "its " + part + " is not where it should be");
        }
    }

    private static NpzException damaged(String name, String what) {
        return new NpzException(Kind.DAMAGED, name, what, "");
    }

    private static String hexadecimal(int value) {
        String digits = Integer.toHexString(value);
        return "00000000".substring(digits.length()) + digits;
    }

    private int u16(int at) {
        return file[at] & 255 | (file[at + 1] & 255) << 8;
    }

    private int i32(int at) {
        return u16(at) | u16(at + 2) << 16;
    }

    /** An unsigned number; the largest int if it is larger, which no offset and no size in a file is. */
    private int u32(int at) {
        int value = i32(at);
        return value < 0 ? Integer.MAX_VALUE : value;
    }

    private int u64(int at) {
        return i32(at + 4) == 0 ? u32(at) : Integer.MAX_VALUE;
    }
}
