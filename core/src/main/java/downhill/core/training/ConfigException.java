package downhill.core.training;

/** Says that a configuration asks for what cannot be done: the field, its value, and what is allowed. */
public final class ConfigException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String field;

    /**
     * Creates the exception.
     *
     * @param field name of the field of {@link TrainingConfig}
     * @param value the refused value
     * @param allowed what is allowed
     */
    public ConfigException(String field, String value, String allowed) {
        super(field + " = " + value + ", but it must be " + allowed);
        this.field = field;
    }

    /** Returns the name of the component of {@link TrainingConfig} that was refused. */
    public String field() {
        return field;
    }
}
