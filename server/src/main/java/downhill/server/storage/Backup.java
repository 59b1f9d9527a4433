package downhill.server.storage;

import downhill.server.fault.RootCause;
import downhill.server.fault.StartException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;

/**
 * A copy of a SQLite database at one moment, made while a server writes to it. VACUUM INTO reads in one transaction,
 * for which no writer waits; SQLite's own backup restarts whenever another program writes.
 */
public final class Backup {
    private Backup() {}

    /** Writes a copy that only its owner may read; leaves nothing there if it fails. */
    public static void write(String url, Path target) {
        Database.requireFile(url);
        Path folder = target.toAbsolutePath().getParent();
        if (Files.exists(target)) {
            throw exists(target);
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw new StartException(target + " cannot be written: there is no folder " + folder);
        }
        Path copy = null;
        try {
            // Of mode 600 where there are modes, and in the same file system as the target.
            copy = Files.createTempFile(folder, target.getFileName() + ".", ".part");
            vacuumInto(url, copy);
            try (FileChannel written = FileChannel.open(copy, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(copy, target);
        } catch (FileAlreadyExistsException e) {
            throw exists(target);
        } catch (IOException | SQLException e) {
            throw new StartException("the backup " + target + " cannot be written: " + RootCause.line(e), e);
        } finally {
            deleteIfExists(copy);
        }
    }

    private static void vacuumInto(String url, Path copy) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        try (Connection connection = DriverManager.getConnection(url, config.toProperties());
                PreparedStatement statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, copy.toString());
            statement.execute();
        }
    }

    private static StartException exists(Path target) {
        return new StartException(target + " exists already; a backup overwrites nothing");
    }

    private static void deleteIfExists(Path copy) {
        try {
            if (copy != null) {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw new StartException(copy + " cannot be deleted: " + e, e);
        }
    }
}
