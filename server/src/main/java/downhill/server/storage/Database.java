package downhill.server.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import downhill.server.fault.RootCause;
import downhill.server.fault.StartException;
import downhill.server.http.Security;
import downhill.server.json.Problem;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;

/** The open database, a SQLite file or PostgreSQL. All SQL is in the stores and the migrations. */
public final class Database implements AutoCloseable {
    private static final String SQLITE = "jdbc:sqlite:";
    private static final int SQLITE_READERS = 4;

    /** SQLite has one writer at a time. Writers wait here, in turn, and not with the readers. */
    private static final int SQLITE_WRITERS = 1;

    private static final int POSTGRESQL_CONNECTIONS = 10;

    /** Whole classes are read by these, so that lists and /healthz never wait for them. */
    private static final int BULK_READERS = 2;

    private static final int TIMEOUT = 5000;
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    /** Seconds that PostgreSQL may be silent unless DATABASE_URL says it: longer than any statement takes. */
    private static final int SOCKET_TIMEOUT = 60;

    private static final String CONTENT = "x".repeat(Security.MAX_BODY);

    private final HikariDataSource readers;
    private final HikariDataSource bulkReaders;
    private final HikariDataSource writers;
    /** The SQLite file; null for PostgreSQL. */
    private final Path file;
    /** Tells the file from another of its name, where the file system can. */
    private final Object fileKey;

    private final Jdbi reading;
    private final Jdbi readingMuch;
    private final Jdbi writing;
    /** Null for PostgreSQL, which commits concurrent transactions together by itself. */
    private final GroupCommit commits;

    private Database(String url, HikariDataSource readers) {
        boolean sqlite = url.startsWith(SQLITE);
        file = sqlite ? file(url) : null;
        fileKey = key(file);
        this.readers = readers;
        bulkReaders = connect(url, BULK_READERS, "bulk");
        writers = sqlite ? connect(url, SQLITE_WRITERS, "writer") : readers;
        reading = Jdbi.create(readers);
        readingMuch = Jdbi.create(bulkReaders);
        writing = Jdbi.create(this::writer);
        commits = sqlite ? new GroupCommit(writing) : null;
    }

    /** Opens the database and brings its tables up to date; creates the folder of a SQLite file. */
    public static Database open(String url) {
        return open(url, readers -> {
            if (url.startsWith(SQLITE)) {
                requireSound(readers);
            }
            Flyway migrations = migrations(readers);
            requireKnown(migrations);
            migrations.migrate();
        });
    }

    /** Opens the database of a server that may be running; throws if its tables are those of another version. */
    public static Database openExisting(String url) {
        if (url.startsWith(SQLITE)) {
            requireFile(url);
        }
        return open(url, readers -> {
            Flyway migrations = migrations(readers);
            requireKnown(migrations);
            if (migrations.info().pending().length > 0) {
                throw new IllegalStateException(
                        "its tables are those of an earlier version; a start of the server of this"
                                + " version brings them up to date");
            }
        });
    }

    private static Database open(String url, Consumer<HikariDataSource> check) {
        HikariDataSource readers = url.startsWith(SQLITE)
                ? connect(url, SQLITE_READERS, "readers")
                : connect(url, POSTGRESQL_CONNECTIONS, "all");
        try {
            check.accept(readers);
            return new Database(url, readers);
        } catch (RuntimeException e) {
            readers.close();
            throw unusable(e);
        }
    }

    private static Flyway migrations(DataSource connections) {
        return Flyway.configure()
                .dataSource(connections)
                .locations("classpath:db/migration")
                .load();
    }

    /** This version might lose what a later one stores. */
    private static void requireKnown(Flyway migrations) {
        MigrationInfo last = migrations.info().current();
        if (last != null && last.getState().name().startsWith("FUTURE")) {
            throw new IllegalStateException("its tables are those of a later version (migration " + last.getVersion()
                    + "); start that version, or restore a backup from before");
        }
    }

    /** Throws unless the address is that of an existing SQLite file, which SQLite would create. */
    static void requireFile(String url) {
        if (!url.startsWith(SQLITE)) {
            throw new StartException("DATABASE_URL is a PostgreSQL database, of which pg_dump makes a backup");
        }
        if (!Files.isRegularFile(file(url))) {
            throw new StartException("DATABASE_URL names the file " + file(url) + ", which is not there");
        }
    }

    /** Returns connections for statements that change nothing. */
    public Jdbi reading() {
        return reading;
    }

    /** Returns a few connections of their own for reading whole classes. */
    public Jdbi readingMuch() {
        return readingMuch;
    }

    /** Returns connections for statements that change something; on SQLite the only one is waited for. */
    public Jdbi writing() {
        return writing;
    }

    /** Writes in a transaction, which an exception rolls back; returns when it is committed. */
    public <R, X extends Exception> R write(HandleCallback<R, X> work) throws X {
        return commits == null ? writing.inTransaction(work) : commits.inTransaction(work);
    }

    /** Counts rows; {@code rows} is SQL: a table and a condition. */
    public static int count(Handle handle, String rows, Object... values) {
        return handle.select("SELECT count(*) FROM " + rows, values)
                .mapTo(Integer.class)
                .one();
    }

    /** Returns the writing connections, for a library that does its own SQL. */
    public DataSource connections() {
        return writers;
    }

    public boolean isSqlite() {
        return file != null;
    }

    public void measure(MeterRegistry registry) {
        readers.setMetricRegistry(registry);
        bulkReaders.setMetricRegistry(registry);
        if (writers != readers) {
            writers.setMetricRegistry(registry);
        }
    }

    /** Reads, then writes and deletes as much as the largest run takes; throws what the database throws. */
    public void check() {
        requireFile();
        reading.useHandle(handle -> handle.select("SELECT id FROM run WHERE id = ''")
                .mapTo(String.class)
                .findOne());
        writing.useTransaction(handle -> {
            handle.execute(
                    "INSERT INTO health (id, content) VALUES (1, ?)"
                            + " ON CONFLICT (id) DO UPDATE SET content = excluded.content",
                    CONTENT);
            handle.execute("DELETE FROM health");
        });
    }

    private Connection writer() throws SQLException {
        requireFile();
        return writers.getConnection();
    }

    /** Throws a 503 if the file is gone: the system would still write to it, and nobody would find it. */
    private void requireFile() {
        if (file != null && (!Files.exists(file) || !Objects.equals(fileKey, key(file)))) {
            throw new Problem(
                    503, "the file of the database has been deleted or replaced; the server must be restarted");
        }
    }

    private static Object key(Path file) {
        try {
            return file == null
                    ? null
                    : Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        } catch (IOException e) {
            return null;
        }
    }

    /** Finds damaged pages by reading the whole file. */
    private static void requireSound(HikariDataSource connections) {
        try (Connection connection = connections.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA quick_check(1)")) {
            String found = row.getString(1);
            if (!found.equals("ok")) {
                throw new IllegalStateException("its file is damaged: " + found.replace('\n', ' '));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path file(String url) {
        return Path.of(url.substring(SQLITE.length()).split("\\?", 2)[0]).toAbsolutePath();
    }

    @Override
    public void close() {
        readers.close();
        bulkReaders.close();
        writers.close();
    }

    /** Opens a pool of connections; creates a SQLite file with its folder. */
    public static HikariDataSource connect(String url, int size) {
        return connect(url, size, null);
    }

    private static HikariDataSource connect(String url, int size, String name) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(url);
        config.setConnectionTimeout(TIMEOUT);
        config.setMaximumPoolSize(size);
        if (url.startsWith(SQLITE)) {
            createFile(url.substring(SQLITE.length()).split("\\?", 2)[0]);
            // FULL syncs the log at each commit: an acknowledged run survives a kill and a power cut.
            config.addDataSourceProperty("journal_mode", "WAL");
            config.addDataSourceProperty("synchronous", "FULL");
            config.addDataSourceProperty("busy_timeout", Integer.toString(TIMEOUT));
            config.addDataSourceProperty("foreign_keys", "true");
            // Whoever asks that a name be removed may expect that it is not left in a free page.
            config.addDataSourceProperty("secure_delete", "true");
            // A transaction that will write takes the lock at once, instead of failing when it begins to.
            config.addDataSourceProperty("transaction_mode", "IMMEDIATE");
        } else {
            // What the address says has precedence. Without either, a cable that is cut holds a connection for many
            // minutes.
            config.addDataSourceProperty("socketTimeout", Integer.toString(SOCKET_TIMEOUT));
        }
        try {
            return new HikariDataSource(config);
        } catch (RuntimeException e) {
            throw unusable(e);
        }
    }

    private static StartException unusable(RuntimeException failure) {
        return new StartException("the database of DATABASE_URL cannot be used: " + RootCause.line(failure), failure);
    }

    /** The files of SQLite beside it take its permissions. */
    private static void createFile(String file) {
        try {
            Path path = Path.of(file).toAbsolutePath();
            if (path.getParent() != null) {
                Files.createDirectories(path.getParent());
            }
            if (Files.notExists(path)) {
                Files.createFile(path, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            }
        } catch (UnsupportedOperationException e) {
            // Not of POSIX: SQLite creates the file.
        } catch (IOException | InvalidPathException e) {
            throw new StartException("the database file " + file + " cannot be created: " + e, e);
        }
    }
}
