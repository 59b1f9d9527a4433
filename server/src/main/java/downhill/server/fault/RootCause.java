package downhill.server.fault;

public final class RootCause {
    private RootCause() {}

    public static Throwable of(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    /** Returns the first line of the innermost message; the others may contain readers' names. */
    public static String line(Throwable failure) {
        return String.valueOf(of(failure).getMessage()).lines().findFirst().orElse("");
    }
}
