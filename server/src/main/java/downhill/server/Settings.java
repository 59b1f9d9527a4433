package downhill.server;

import downhill.server.fault.StartException;
import downhill.server.http.PublicHosts;
import downhill.server.http.Secret;
import downhill.server.http.TrustedProxies;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;

/** The settings in the environment; null for one that is absent. Port 0 takes any free one. */
public record Settings(
        String host,
        int port,
        String databaseUrl,
        Path dataDir,
        Path staticDir,
        TrustedProxies trustedProxies,
        PublicHosts publicHosts,
        Integer retentionDays,
        String operator,
        boolean accessLog,
        Secret metricsToken) {
    private static final int MAX_PORT = 65535;
    private static final int MAX_DAYS = 36500;
    private static final int MAX_OPERATOR = 200;
    private static final int MIN_TOKEN = 16;

    public static Settings from(Map<String, String> environment) {
        String days = valueOf(environment, "RETENTION_DAYS", "");
        return new Settings(
                valueOf(environment, "HOST", "127.0.0.1"),
                whole("PORT", valueOf(environment, "PORT", "7070"), 0, MAX_PORT),
                databaseUrl(valueOf(environment, "DATABASE_URL", "jdbc:sqlite:data/downhill.db")),
                folder(environment, "DATA_DIR"),
                staticDir(environment),
                TrustedProxies.of(valueOf(environment, "TRUSTED_PROXY", "")),
                PublicHosts.of(valueOf(environment, "PUBLIC_HOSTS", "")),
                days.isEmpty() ? null : Integer.valueOf(whole("RETENTION_DAYS", days, 1, MAX_DAYS)),
                operator(valueOf(environment, "OPERATOR", "")),
                accessLog(valueOf(environment, "ACCESS_LOG", "")),
                metricsToken(valueOf(environment, "METRICS_TOKEN", "")));
    }

    /** Returns the database's address without user, password and other parameters. */
    String databaseName() {
        String withoutParameters = databaseUrl.split("\\?", 2)[0];
        return withoutParameters.replaceFirst("^jdbc:(sqlite:)?", "").replaceFirst("//[^/]*@", "//");
    }

    private static String valueOf(Map<String, String> environment, String name, String defaultValue) {
        String value = environment.getOrDefault(name, "").strip();
        return value.isEmpty() ? defaultValue : value;
    }

    private static int whole(String name, String value, int min, int max) {
        int number = value.matches("0*[0-9]{1,5}") ? Integer.parseInt(value) : -1;
        if (number < min || number > max) {
            throw new StartException(name + " = " + value + ", not a whole number in [" + min + ", " + max + "]");
        }
        return number;
    }

    private static String operator(String value) {
        if (value.length() > MAX_OPERATOR) {
            throw new StartException("OPERATOR has " + value.length() + " characters, above " + MAX_OPERATOR);
        }
        return value;
    }

    private static boolean accessLog(String value) {
        if (value.isEmpty() || value.equals("stdout")) {
            return !value.isEmpty();
        }
        throw new StartException("ACCESS_LOG = " + value + ", which may only be \"stdout\" or absent");
    }

    private static Secret metricsToken(String value) {
        if (value.isEmpty() || value.length() >= MIN_TOKEN) {
            return value.isEmpty() ? null : new Secret(value);
        }
        // It is a secret, so it is not repeated.
        throw new StartException("METRICS_TOKEN has " + value.length() + " characters, below " + MIN_TOKEN);
    }

    private static String databaseUrl(String value) {
        if (value.startsWith("jdbc:sqlite::memory:")) {
            throw new StartException("DATABASE_URL = " + value + " would lose every run when the server stops");
        }
        boolean sqlite = value.startsWith("jdbc:sqlite:") && value.length() > "jdbc:sqlite:".length();
        if (sqlite || value.startsWith("jdbc:postgresql:")) {
            return value;
        }
        // The value itself may hold a password, so it is not repeated.
        throw new StartException("DATABASE_URL begins neither with jdbc:sqlite: and a file nor with jdbc:postgresql:");
    }

    private static Path staticDir(Map<String, String> environment) {
        Path folder = folder(environment, "STATIC_DIR");
        if (folder != null && !Files.isRegularFile(folder.resolve("index.html"))) {
            throw new StartException("STATIC_DIR = " + folder + ", not a folder of pages: it has no index.html");
        }
        return folder;
    }

    private static Path folder(Map<String, String> environment, String name) {
        String value = valueOf(environment, name, "");
        if (value.isEmpty()) {
            return null;
        }
        try {
            Path folder = Path.of(value);
            if (Files.isDirectory(folder) && Files.isReadable(folder)) {
                return folder;
            }
        } catch (InvalidPathException e) {
            throw new StartException(name + " = " + value + ", not a path: " + e.getReason());
        }
        throw new StartException(name + " = " + value + ", not a folder that can be read");
    }
}
