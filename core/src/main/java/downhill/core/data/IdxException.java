package downhill.core.data;

/** Says that an IDX file is not what it claims to be: which file, which field, both values. */
public final class IdxException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param file name of the file, as the reader knows it
     * @param problem the field and both values, such as {@code count = 5, but the bytes hold 4 labels}
     */
    public IdxException(String file, String problem) {
        super(file + ": " + problem);
    }
}
