package downhill.server;

import downhill.core.exchange.RunRecord;
import downhill.server.data.DataSets;
import downhill.server.fault.FatalErrors;
import downhill.server.fault.StartException;
import downhill.server.runs.Replay;
import downhill.server.site.EditedFiles;
import downhill.server.site.Site;
import downhill.server.site.StaticFiles;
import downhill.server.storage.Database;
import io.github.bucket4j.TimeMeter;
import io.javalin.Javalin;
import java.io.PrintStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/** The program: a server without arguments, else one of the commands of its usage. */
public final class Main {
    private static final int DIFFERENT = 1;
    private static final int NOTHING_FOUND = 1;
    private static final int UNUSABLE = 2;
    private static final String USAGE = """
            java -jar downhill.jar                        serves the companion
            java -jar downhill.jar replay FILE            trains a saved run again and compares it
            java -jar downhill.jar backup FILE            copies the SQLite database of DATABASE_URL, also of a running server
            java -jar downhill.jar delete run ID          deletes a saved run for good
            java -jar downhill.jar delete nickname NAME   deletes all runs and measurements under exactly this nickname
            java -jar downhill.jar delete class CODE      deletes a class with its guesses and runs

            HOST          address to listen on (127.0.0.1; 0.0.0.0 for every network)
            PORT          port to listen on (7070)
            DATABASE_URL  jdbc:sqlite:FILE or jdbc:postgresql://HOST/NAME (jdbc:sqlite:data/downhill.db)
            TRUSTED_PROXY addresses or CIDR blocks, with commas, of proxies whose X-Forwarded-For is believed
            PUBLIC_HOSTS  names of this server, with commas; requests for another name are refused (any)
            OPERATOR      who is responsible for this server, as /privacy says
            RETENTION_DAYS  whole days after which what readers have saved is deleted, 1 to 36500 (never)
            ACCESS_LOG    stdout: a line for each request, without addresses and names (none)
            METRICS_TOKEN secret of 16 characters or more, with which /metrics may be read (nobody)
            DATA_DIR      folder whose folders are further data sets of four IDX files each
            STATIC_DIR    for authors: the folder static/ of the sources, read again at each request""";

    private Main() {}

    /** Exits with 2 and one sentence on standard error if it cannot do what it is asked. */
    public static void main(String[] args) {
        FatalErrors.watchThreads();
        try {
            int code = run(args, System.getenv(), System.out);
            if (code != 0) {
                System.exit(code);
            }
        } catch (StartException e) {
            System.err.println("Downhill: " + e.getMessage());
            System.exit(UNUSABLE);
        }
    }

    private static int run(String[] args, Map<String, String> environment, PrintStream out) {
        if (args.length == 0) {
            serve(Settings.from(environment), out);
            return 0;
        }
        if (args.length == 2 && args[0].equals("replay")) {
            return replay(args[1], Settings.from(environment).dataDir(), out) ? 0 : DIFFERENT;
        }
        if (args.length == 2 && args[0].equals("backup")) {
            operator(environment, out).backup(args[1]);
            return 0;
        }
        if (args.length == 3 && args[0].equals("delete")) {
            return operator(environment, out).delete(args[1], args[2]) ? 0 : NOTHING_FOUND;
        }
        if (args.length == 1 && (args[0].equals("help") || args[0].equals("--help"))) {
            out.println(USAGE);
            return 0;
        }
        throw new StartException("unknown arguments: " + String.join(" ", args) + " (--help lists what there is)");
    }

    private static Operator operator(Map<String, String> environment, PrintStream out) {
        return new Operator(Settings.from(environment).databaseUrl(), out);
    }

    private static boolean replay(String file, Path dataDir, PrintStream out) {
        RunRecord run = Replay.read(Operator.path(file));
        return new Replay(run, Replay.data(run.config().dataset(), dataDir)).run(out);
    }

    private static void serve(Settings settings, PrintStream out) {
        requireAddress(settings.host());
        Site site = settings.staticDir() == null ? StaticFiles.load() : new EditedFiles(settings.staticDir());
        Database database = Database.open(settings.databaseUrl());
        DataSets sets = DataSets.load(settings.dataDir(), System.err::println);
        Javalin server = App.create(site, sets, database, Clock.systemUTC(), TimeMeter.SYSTEM_NANOTIME, settings);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, database), "stop"));
        start(server, settings);
        if (settings.staticDir() != null) {
            out.println("Pages are read from " + settings.staticDir() + " at each request.");
        }
        out.println("Downhill runs at http://" + shownHost(settings.host()) + ":" + server.port() + " (data sets: "
                + String.join(", ", sets.names()) + "; database: " + settings.databaseName() + "; Ctrl+C stops it)");
    }

    private static void stop(Javalin server, Database database) {
        server.stop();
        database.close();
    }

    private static void requireAddress(String host) {
        try {
            InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw new StartException("HOST = " + host + ", not an address of this computer", e);
        }
    }

    private static void start(Javalin server, Settings settings) {
        try {
            server.start(settings.host(), settings.port());
        } catch (RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof BindException) {
                    throw new StartException(
                            "HOST = " + settings.host() + " and PORT = " + settings.port() + " cannot be listened on: "
                                    + cause.getMessage(),
                            e);
                }
            }
            throw e;
        }
    }

    private static String shownHost(String host) {
        return switch (host) {
            case "127.0.0.1", "0.0.0.0", "::", "::1" -> "localhost";
            default -> host.contains(":") ? "[" + host + "]" : host;
        };
    }
}
