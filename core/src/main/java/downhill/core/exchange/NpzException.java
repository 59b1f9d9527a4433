package downhill.core.exchange;

/**
 * Says why a file is no {@code params.npz} that {@link Npz} can read.
 *
 * <p>A page words the {@link Kind} in its reader's language, with {@link #array()}, {@link #found()} and {@link #expected()}.
 */
public final class NpzException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** What can be wrong, with the values that belong to it; the others are empty. */
    public enum Kind {
        /** Neither the beginning nor the end is that of a zip file. */
        NOT_ZIP,
        /** An .npy file, which {@code numpy.save} writes: one array without a name. */
        SINGLE_ARRAY,
        /** More bytes than {@link Npz#MAX_BYTES}; found: how many. */
        TOO_LARGE,
        /** A zip file without its end, as after a broken download. */
        TRUNCATED,
        /** Parts that contradict each other; array: in which one, or empty for the zip file; found: what, in English. */
        DAMAGED,
        /** The array is encrypted. */
        ENCRYPTED,
        /** The array is compressed, and this browser cannot unpack it. */
        COMPRESSED,
        /** The array is packed otherwise than by {@code savez} and {@code savez_compressed}; found: number of the method. */
        UNKNOWN_COMPRESSION,
        /** The bytes of the array are not those that were written; found, expected: CRC-32 in hexadecimal. */
        CRC_DIFFERS,
        /** There is no such array; found: the names of those that are there, with commas. */
        ARRAY_MISSING,
        /** The entry of this name holds no array in the format of NumPy; found: why, in English. */
        NOT_AN_ARRAY,
        /** The array has another shape; found, expected: shapes as Python writes them, h for a size that is free. */
        WRONG_SHAPE,
        /** The elements are not floating-point numbers of 32 or 64 bits; found, expected: NumPy's names of types. */
        UNSUPPORTED_TYPE,
        /** The array has more or fewer bytes than its shape asks for; found, expected: how many. */
        WRONG_LENGTH,
        /** A value is infinite or NaN; array: with its index, such as {@code W1[3, 7]}; found: inf, -inf or nan. */
        NOT_FINITE,
        /** More or fewer hidden units than a run may have; found: how many; expected: the range. */
        HIDDEN_SIZE
    }

    private final Kind kind;
    private final String array;
    private final String found;
    private final String expected;

    NpzException(Kind kind, String array, String found, String expected) {
        super(message(kind, array, found, expected));
        this.kind = kind;
        this.array = array;
        this.found = found;
        this.expected = expected;
    }

    private static String message(Kind kind, String array, String found, String expected) {
        return switch (kind) {
            case NOT_ZIP -> "not an .npz file, which is a zip file";
            case SINGLE_ARRAY -> "a single array (.npy): numpy.savez writes several with their names";
            case TOO_LARGE -> "the file has " + found + " bytes, more than " + expected;
            case TRUNCATED -> "the file is truncated: a zip file without its end";
            case DAMAGED -> (array.isEmpty() ? "the zip file" : array) + " is damaged: " + found;
            case ENCRYPTED -> array + " is encrypted";
            case COMPRESSED -> array + " is compressed, and was not unpacked";
            case UNKNOWN_COMPRESSION -> array + " is compressed by method " + found + ", expected " + expected;
            case CRC_DIFFERS -> array + " has the CRC-32 " + found + ", expected " + expected;
            case ARRAY_MISSING -> "there is no array " + array + "; there is " + (found.isEmpty() ? "none" : found);
            case NOT_AN_ARRAY -> array + " is no array of NumPy: " + found;
            case WRONG_SHAPE -> array + " has shape " + found + ", expected " + expected;
            case UNSUPPORTED_TYPE -> array + " has dtype " + found + ", expected " + expected;
            case WRONG_LENGTH -> array + " has " + found + " bytes of elements, expected " + expected;
            case NOT_FINITE -> array + " = " + found + ", which is not finite";
            case HIDDEN_SIZE -> array + " has " + found + " hidden units, expected " + expected;
        };
    }

    /** Returns what is wrong. */
    public Kind kind() {
        return kind;
    }

    /** Returns the name of the array where it is wrong, perhaps with an index; empty if it is the file. */
    public String array() {
        return array;
    }

    /** Returns what is there, as the {@link Kind} says; not escaped, may be empty. */
    public String found() {
        return found;
    }

    /** Returns what should be there, as the {@link Kind} says; may be empty. */
    public String expected() {
        return expected;
    }
}
