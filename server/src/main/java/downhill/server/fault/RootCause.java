package downhill.server.fault;

/** What a failure comes from, for a log of one line. */
public final class RootCause {
    private RootCause() {}

    /**
     * Finds the innermost cause.
     *
     * @param failure any failure
     * @return its cause's cause and so on, or itself
     */
    public static Throwable of(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    /**
     * Says what it is in one line. What wraps it may tell the values of a statement, which are readers' names, and
     * PostgreSQL tells them in further lines.
     *
     * @param failure any failure
     * @return the first line of the innermost message; may be empty
     */
    public static String line(Throwable failure) {
        return String.valueOf(of(failure).getMessage()).lines().findFirst().orElse("");
    }
}
