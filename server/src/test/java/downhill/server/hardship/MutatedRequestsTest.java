package downhill.server.hardship;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.server.PostgresProcess;
import downhill.server.ServerProcess;
import downhill.server.hardship.ValidRequests.Valid;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Requests to all routes, changed at random, one after the other: none of them brings the server into a fault, into its
 * log, or a row into the database that it has not said it has saved.
 */
class MutatedRequestsTest {
    private static final int REQUESTS = Integer.getInteger("downhill.mutated.requests", 1200);

    /** After as many, a valid request of each kind is to be answered as ever. */
    private static final int ROUND = 300;

    /** A fault is found again and again; these are enough to look for what they have in common. */
    private static final int MAX_FAULTS = Integer.getInteger("downhill.mutated.faults", 5);

    /** A first line in which HTTP/1.0 or 1.1 stands where a version stands. */
    private static final Pattern KNOWN_HTTP = Pattern.compile("(?s)[!-~]+ [!-~\\x80-\\xff]+ HTTP/1\\.[01]\r?\n.*");

    private static final Pattern OTHER_CODING = Pattern.compile("(?is).*\nTransfer-Encoding:.*");

    /**
     * A race of Jetty itself, seen once in 50,000 requests: having refused one, it may release a buffer twice, and notices.
     * The answer is right and the server goes on. See https://github.com/jetty/jetty.project/issues/12939
     */
    private static final Pattern JETTY_12939 = Pattern.compile("[^\n]* WARN QueuedThreadPool - Job failed\n"
            + "java\\.lang\\.IllegalStateException: already released [^\n]*\n"
            + "(\tat [^\n]*\n)*?\tat org\\.eclipse\\.jetty\\.server\\.internal\\.HttpConnection\\.releaseRequestBuffer"
            + "[^\n]*\n(\tat [^\n]*\n)*");

    private final long seed = Seed.of("MutatedRequestsTest");

    /** What has gone wrong so far, with the request. */
    private final List<String> faults = new ArrayList<>();

    /** What the database has held since the last request. */
    private Rows rows;

    /** How much of the log is known. */
    private int logged;

    @TempDir
    Path folder;

    /** How many rows there are of what clients may bring about. Verdicts come by themselves. */
    private record Rows(long saved, long other, long deleted) {
        private static final String QUERY = """
                SELECT (SELECT count(*) FROM run) + (SELECT count(*) FROM class)
                        + (SELECT count(*) FROM class_member) + (SELECT count(*) FROM class_guess),
                    (SELECT count(*) FROM class_question)
                        + (SELECT count(*) FROM class_event WHERE kind <> 'verified'),
                    (SELECT count(*) FROM deleted)""";

        static Rows in(Statement database) throws SQLException {
            try (ResultSet row = database.executeQuery(QUERY)) {
                row.next();
                return new Rows(row.getLong(1), row.getLong(2), row.getLong(3));
            }
        }
    }

    @Test
    void aServerOnSqliteStaysWhole() throws Exception {
        sendTo("jdbc:sqlite:" + folder.resolve("downhill.db"), new Random(seed));
    }

    @Test
    void aServerOnPostgresqlStaysWhole() throws Exception {
        // PostgreSQL runs as another user.
        folder.toFile().setExecutable(true, false);
        try (PostgresProcess postgres = PostgresProcess.start(Files.createDirectory(folder.resolve("pg")))) {
            sendTo(postgres.url(), new Random(seed + 1));
        }
    }

    private void sendTo(String url, Random random) throws Exception {
        Map<String, String> settings = Map.of(
                "DATABASE_URL",
                url,
                "TRUSTED_PROXY",
                "127.0.0.1",
                "PUBLIC_HOSTS",
                "downhill.example.org",
                "METRICS_TOKEN",
                ValidRequests.METRICS_TOKEN);
        long begin = System.nanoTime();
        try (ServerProcess server = new ServerProcess(folder, settings, "-Xmx256m");
                Connection connection = DriverManager.getConnection(url);
                Statement database = connection.createStatement()) {
            Mutations mutations = new Mutations(random);
            Map<Integer, Integer> statuses = new TreeMap<>();
            ValidRequests valid = null;
            for (int i = 0; i < REQUESTS / 2 && faults.size() < MAX_FAULTS; i++) {
                if (i % ROUND == 0) {
                    requireAllAnswered(server, random);
                    empty(database);
                    valid = null;
                }
                if (valid == null) {
                    valid = new ValidRequests(server.port(), random);
                    rows = Rows.in(database);
                }
                byte[] request = mutations.mutated(valid.any());
                RawExchange answer = send(server, database, request, i);
                answer.statuses().forEach(status -> statuses.merge(status, 1, Integer::sum));
                if (answer.statuses().contains(204)) {
                    // Perhaps what the others are about has been deleted.
                    valid = null;
                }
            }
            assertThat(faults).isEmpty();
            requireAllAnswered(server, random);
            assertThat(server.isAlive()).isTrue();
            assertThat(withoutJettys(server.log())).isEmpty();
            System.out.printf(
                    "MutatedRequestsTest: %d requests in %d ms, answers %s%n",
                    REQUESTS / 2, (System.nanoTime() - begin) / 1_000_000, statuses);
        }
    }

    private static String withoutJettys(String log) {
        return JETTY_12939.matcher(log).replaceAll("");
    }

    /** Few rows are counted fast. */
    private static void empty(Statement database) throws SQLException {
        for (String table :
                List.of("run", "deleted", "class_guess", "class_question", "class_event", "class_member", "class")) {
            database.executeUpdate("DELETE FROM " + table);
        }
    }

    private static void requireAllAnswered(ServerProcess server, Random random) throws IOException {
        for (Valid one : new ValidRequests(server.port(), random).all()) {
            RawExchange answer = RawExchange.send(server.port(), one.request().bytes());
            assertThat(answer.statuses())
                    .as("%s %s: %s", one.request().method, one.request().target, answer.text())
                    .containsExactly(one.status());
        }
    }

    /** Sends a request, and remembers what is wrong with what comes of it. */
    private RawExchange send(ServerProcess server, Statement database, byte[] request, int number) throws Exception {
        Rows before = rows;
        RawExchange answer;
        try {
            answer = RawExchange.send(server.port(), request);
        } catch (SocketTimeoutException e) {
            answer = new RawExchange("");
            note(number, request, "no answer, and no end", answer);
        }
        Rows after = Rows.in(database);
        rows = after;
        String log = server.log();
        if (answer.count(500, 599) > refusals(request, answer.statuses())) {
            note(number, request, "a fault; the log says " + log.substring(logged), answer);
        } else if (!withoutJettys(log.substring(logged)).isEmpty()) {
            note(number, request, "the log says " + log.substring(logged), answer);
        } else if (!after.equals(before) && answer.count(200, 299) == 0
                || after.saved - before.saved > answer.count(201, 201)
                || after.deleted > before.deleted
                        && !mayDelete(answer, after.deleted - before.deleted, before.saved - after.saved)) {
            note(number, request, before + " has become " + after, answer);
        }
        logged = log.length();
        return answer;
    }

    /** Whether an answer explains new entries of {@code deleted}: one each, and for a member one for each run that went along. */
    private static boolean mayDelete(RawExchange answer, long entries, long rows) {
        long taken = answer.count(204, 204);
        return taken > 0 && entries <= Math.max(taken, rows);
    }

    /**
     * What RFC 9110 and 9112 want a server to say: 505 to another version of HTTP, also where a second request is what is
     * left over of the first, and 501 to a coding that it has not.
     */
    private static long refusals(byte[] request, List<Integer> statuses) {
        String text = new String(request, StandardCharsets.ISO_8859_1);
        boolean other = !KNOWN_HTTP.matcher(text).matches() || statuses.size() > 1;
        return statuses.stream()
                .filter(status -> status == 505 && other
                        || status == 501 && OTHER_CODING.matcher(text).matches())
                .count();
    }

    private void note(int number, byte[] request, String what, RawExchange answer) {
        String text = answer.text();
        faults.add("request " + number + " of -Ddownhill.seed=" + seed + ": " + what + "\nanswer: "
                + text.substring(0, Math.min(1000, text.length())) + "\nto send it again: printf '%b' '"
                + RawRequest.printed(request) + "' | nc -N 127.0.0.1 PORT\n");
    }
}
