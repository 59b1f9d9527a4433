package downhill.core.exchange;

/** Says that the record of a run contradicts itself: the field and what is wrong with it. */
public final class RunRecordException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String field;

    /**
     * Creates the exception.
     *
     * @param field name of the field of {@link RunRecord}, such as {@code losses[3].step}
     * @param problem its value and what is expected
     */
    public RunRecordException(String field, String problem) {
        super(field + " " + problem);
        this.field = field;
    }

    /** Returns the name of the field that was refused. */
    public String field() {
        return field;
    }
}
