package downhill.server;

import downhill.server.classes.ClassCodes;
import downhill.server.classes.ClassStore;
import downhill.server.classes.EventStore;
import downhill.server.fault.StartException;
import downhill.server.json.Problem;
import downhill.server.json.Uuid;
import downhill.server.runs.RunStore;
import downhill.server.storage.Backup;
import downhill.server.storage.Database;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.util.Locale;

/** The commands of an operator on the database, also while servers use it. */
final class Operator {
    private final String databaseUrl;
    private final PrintStream out;

    Operator(String databaseUrl, PrintStream out) {
        this.databaseUrl = databaseUrl;
        this.out = out;
    }

    void backup(String file) {
        Backup.write(databaseUrl, path(file));
        out.println("The database has been copied to " + file + ".");
    }

    static Path path(String file) {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw new StartException(file + " is not a path: " + e.getReason(), e);
        }
    }

    /** Deletes what {@code run ID}, {@code nickname NAME} or {@code class CODE} names; returns whether it existed. */
    boolean delete(String kind, String name) {
        return switch (kind) {
            case "run" -> deleteRun(name.toLowerCase(Locale.ROOT));
            case "nickname" -> deleteNickname(name);
            case "class" -> deleteClass(name);
            default ->
                throw new StartException(
                        "delete takes \"run ID\", \"nickname NAME\" or \"class CODE\", not \"" + kind + "\"");
        };
    }

    private boolean deleteRun(String id) {
        if (!Uuid.is(id)) {
            throw new StartException("\"" + id + "\" is not the id of a run, as it stands in the address /r/ID");
        }
        try (Database database = Database.openExisting(databaseUrl)) {
            boolean deleted = runs(database).delete(id, now());
            out.println(deleted ? "The run has been deleted." : "There is no run with this id.");
            return deleted;
        }
    }

    private boolean deleteNickname(String name) {
        if (name.indexOf('\uFFFD') >= 0) {
            throw new StartException(
                    "the nickname has letters that are lost on their way here; LC_ALL=C.UTF-8 lets them through");
        }
        // As it was saved, also if this terminal writes Hangul as separate letters.
        String nickname = Normalizer.normalize(name, Normalizer.Form.NFC);
        try (Database database = Database.openExisting(databaseUrl)) {
            int runs = runs(database).deleteOf(nickname, now());
            int measurements = runs(database).deleteMeasurementsOf(nickname);
            out.println("Deleted under this nickname: runs " + runs + ", measurements " + measurements + ".");
            return runs + measurements > 0;
        }
    }

    private boolean deleteClass(String typed) {
        try (Database database = Database.openExisting(databaseUrl)) {
            new ClassStore(database, new EventStore(database)).delete(ClassCodes.checked(typed));
            out.println("The class has been deleted, with its guesses and runs.");
            return true;
        } catch (Problem unknown) {
            out.println("There is no class with this code.");
            return false;
        }
    }

    private static RunStore runs(Database database) {
        return new RunStore(database, new EventStore(database));
    }

    private static long now() {
        return Clock.systemUTC().millis();
    }
}
