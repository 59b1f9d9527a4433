package downhill.server.fault;

import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Errors after which the program cannot be trusted.
 *
 * <p>A server without memory would stay on its port as a zombie that answers nobody. It ends instead,
 * so that whatever started it sees it and starts it again; saved runs are on disk by then.
 */
public final class FatalErrors {
    private static final Logger LOG = LoggerFactory.getLogger(FatalErrors.class);
    private static final int OUT_OF_MEMORY_EXIT = 3;

    private FatalErrors() {}

    /** Watches the threads of the whole program. */
    public static void watchThreads() {
        Thread.setDefaultUncaughtExceptionHandler((thread, error) -> handle(error));
    }

    /**
     * Logs an error, and ends the program at once if memory is exhausted. A database that refuses is worth a line: what
     * the libraries do in the background is tried again.
     *
     * @param error what was thrown
     */
    public static void handle(Throwable error) {
        if (error instanceof OutOfMemoryError) {
            System.err.println("Downhill ends: out of memory. A larger -Xmx gives it more.");
            Runtime.getRuntime().halt(OUT_OF_MEMORY_EXIT);
        }
        if (RootCause.of(error) instanceof SQLException) {
            LOG.warn("in the background, the database refuses: {}", RootCause.line(error));
        } else {
            LOG.error("unexpected failure", error);
        }
    }
}
