package downhill.core.data;

import java.util.List;

/** Says that an IDX file is not what it claims to be: which file, which field, both values. */
public final class IdxException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final Kind kind;
    private final transient List<Object> values;

    /** What can be wrong; in brackets the values. */
    public enum Kind {
        /** It is another kind of file (magic number, expected). */
        MAGIC,
        /** A size is outside its range (field, size, greatest). */
        SIZE,
        /** No array holds them (count, rows, columns). */
        TOO_MANY_PIXELS,
        /** It ends too early (bytes, expected). */
        TRUNCATED,
        /** It goes on after its end (bytes, expected). */
        TRAILING_BYTES,
        /** A label is over 9 (index, label). */
        LABEL,
        /** As many images as labels are needed (images, labels). */
        COUNTS_DIFFER,
        /** It cannot be unpacked. */
        GZIP,
        /** The four files do not belong together. */
        SET
    }

    /**
     * Creates the exception.
     *
     * @param file name of the file, as the reader knows it
     * @param kind what is wrong
     * @param problem the field and both values, such as {@code count = 5, but the bytes hold 4 labels}
     * @param values as the kind has them
     */
    public IdxException(String file, Kind kind, String problem, Object... values) {
        super(file + ": " + problem);
        this.file = file;
        this.kind = kind;
        this.values = List.of(values);
    }

    /** Returns the file's name, as the reader knows it. */
    public String file() {
        return file;
    }

    /** Returns what is wrong. */
    public Kind kind() {
        return kind;
    }

    /** Returns the values, as the kind has them. */
    public List<Object> values() {
        return values;
    }
}
