package downhill.server;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;

/**
 * The open database, a SQLite file or PostgreSQL, and what is kept in it.
 *
 * <p>All SQL of the program is in the stores and in the migrations.
 */
public final class Database implements AutoCloseable {
    private static final String SQLITE = "jdbc:sqlite:";
    private static final int SQLITE_CONNECTIONS = 4;
    private static final int POSTGRESQL_CONNECTIONS = 10;
    private static final int TIMEOUT = 5000;

    private final HikariDataSource connections;
    private final RunStore runs;
    private final BenchmarkStore benchmarks;

    private Database(HikariDataSource connections) {
        this.connections = connections;
        Jdbi jdbi = Jdbi.create(connections);
        runs = new RunStore(jdbi);
        benchmarks = new BenchmarkStore(jdbi);
    }

    /**
     * Opens the database, brings its tables up to date, and keeps it open.
     *
     * @param url JDBC address; the folder of a SQLite file is created
     * @return the database
     * @throws StartException if the database cannot be used
     */
    public static Database open(String url) {
        HikariDataSource connections = connect(url);
        try {
            Flyway.configure()
                    .dataSource(connections)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            return new Database(connections);
        } catch (RuntimeException e) {
            connections.close();
            throw unusable(e);
        }
    }

    /**
     * Returns the saved runs.
     *
     * @return the store
     */
    RunStore runs() {
        return runs;
    }

    /**
     * Returns the measurements of readers' devices.
     *
     * @return the store
     */
    BenchmarkStore benchmarks() {
        return benchmarks;
    }

    /**
     * Makes what trains the saved runs again.
     *
     * @param sets the data that they were trained on
     * @param budget processor time that one run may take
     * @return a verifier that has not been started
     */
    Verifier verifier(DataSets sets, Duration budget) {
        return new Verifier(connections, connections.getJdbcUrl().startsWith(SQLITE), runs, sets, budget);
    }

    /** Reads from the database; throws what it throws if it does not answer. */
    void check() {
        runs.find("");
    }

    /** Closes the connections. */
    @Override
    public void close() {
        connections.close();
    }

    /**
     * Opens a pool of connections.
     *
     * @param url JDBC address; the folder of a SQLite file is created
     * @return the open pool
     * @throws StartException if the database cannot be opened
     */
    static HikariDataSource connect(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setConnectionTimeout(TIMEOUT);
        if (url.startsWith(SQLITE)) {
            createFolder(url.substring(SQLITE.length()).split("\\?", 2)[0]);
            config.setMaximumPoolSize(SQLITE_CONNECTIONS);
            // FULL syncs the log at each commit: an acknowledged run survives a kill and a power cut.
            config.addDataSourceProperty("journal_mode", "WAL");
            config.addDataSourceProperty("synchronous", "FULL");
            config.addDataSourceProperty("busy_timeout", Integer.toString(TIMEOUT));
            config.addDataSourceProperty("foreign_keys", "true");
            // A transaction that will write takes the lock at once, instead of failing when it begins to.
            config.addDataSourceProperty("transaction_mode", "IMMEDIATE");
        } else {
            config.setMaximumPoolSize(POSTGRESQL_CONNECTIONS);
        }
        try {
            return new HikariDataSource(config);
        } catch (RuntimeException e) {
            throw unusable(e);
        }
    }

    /** Says in one sentence why a database cannot be used, of what its driver or the migration threw. */
    private static StartException unusable(RuntimeException failure) {
        return new StartException("the database of DATABASE_URL cannot be used: " + RootCause.line(failure), failure);
    }

    private static void createFolder(String file) {
        try {
            Path folder = Path.of(file).toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException | InvalidPathException e) {
            throw new StartException("the folder of the database file " + file + " cannot be created: " + e, e);
        }
    }
}
