package downhill.server.fault;

/** The program cannot start, or cannot do what its command line asks; the message is one sentence for its user. */
public final class StartException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param sentence what is wrong, with the value
     */
    public StartException(String sentence) {
        super(sentence);
    }

    /**
     * Creates the exception.
     *
     * @param sentence what is wrong, with the value
     * @param cause what made it so
     */
    public StartException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
