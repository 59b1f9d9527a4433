package downhill.server.fault;

import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Errors after which the program exits, for its supervisor to restart it, instead of keeping its port. */
public final class FatalErrors {
    private static final Logger LOG = LoggerFactory.getLogger(FatalErrors.class);
    private static final int OUT_OF_MEMORY_EXIT = 3;

    private FatalErrors() {}

    public static void watchThreads() {
        Thread.setDefaultUncaughtExceptionHandler((thread, error) -> handle(error));
    }

    /** Logs an error, one of the database in one line; ends the program if memory is exhausted. */
    public static void handle(Throwable error) {
        if (error instanceof OutOfMemoryError) {
            System.err.println("Downhill stops: out of memory. Give it more with a larger -Xmx.");
            Runtime.getRuntime().halt(OUT_OF_MEMORY_EXIT);
        }
        if (RootCause.of(error) instanceof SQLException) {
            LOG.warn("in the background, the database refuses: {}", RootCause.line(error));
        } else {
            LOG.error("unexpected failure", error);
        }
    }
}
