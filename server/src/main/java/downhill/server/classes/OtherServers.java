package downhill.server.classes;

import downhill.server.fault.RootCause;
import downhill.server.storage.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ThreadLocalRandom;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Listens on one PostgreSQL connection to the changes that other servers make in classes. */
public final class OtherServers implements AutoCloseable {
    private static final int WAIT_MILLIS = 1000;
    private static final Logger LOG = LoggerFactory.getLogger(OtherServers.class);

    private final Database database;
    private final ClassEvents events;
    private final Thread thread = new Thread(this::listen, "other-servers");
    private volatile boolean closed;

    public OtherServers(Database database, ClassEvents events) {
        this.database = database;
        this.events = events;
    }

    public void start() {
        if (!database.isSqlite()) {
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void listen() {
        while (!closed) {
            try (Connection connection = database.connections().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("LISTEN " + EventStore.CHANNEL);
                // What was told while nobody listened.
                events.notifyAllChanges();
                PGConnection notified = connection.unwrap(PGConnection.class);
                while (!closed) {
                    PGNotification[] all = notified.getNotifications(WAIT_MILLIS);
                    for (PGNotification one : all == null ? new PGNotification[0] : all) {
                        events.notifyChange(one.getParameter());
                    }
                }
                statement.execute("UNLISTEN *");
            } catch (SQLException e) {
                if (!closed) {
                    LOG.warn("other servers are not heard: {}", RootCause.line(e));
                    pause();
                }
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(WAIT_MILLIS, 3 * WAIT_MILLIS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
