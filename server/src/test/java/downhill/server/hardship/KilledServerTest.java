package downhill.server.hardship;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.core.exchange.RunRecord;
import downhill.server.PostgresProcess;
import downhill.server.ServerProcess;
import downhill.server.classes.ClassClient;
import downhill.server.classes.ClassHour;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The server is killed by SIGKILL while clients save as fast as they are answered, and started again on the same database,
 * several times. What was acknowledged is there in the end, exactly once, and every run gets its verdict.
 */
class KilledServerTest {
    private static final int KILLS = Integer.getInteger("downhill.killed.servers", 2);
    private static final int CLIENTS = 6;

    /** Milliseconds after the first answers of a server, within which it is killed as soon as it has saved another run. */
    private static final int LONGEST_LIFE = 2000;

    /** What a dead server had begun is taken up after six to eight of these, milliseconds, instead of a minute and more. */
    private static final int HEARTBEAT = 1000;

    private static final Duration VERDICTS = Duration.ofMinutes(4);

    private final long seed = Seed.of("KilledServerTest");
    private final Random random = new Random(seed);

    @TempDir
    Path folder;

    @Test
    void everythingAcknowledgedIsInTheSqliteFileOnce() throws Exception {
        killAndCompare("jdbc:sqlite:" + folder.resolve("downhill.db"));
    }

    @Test
    void everythingAcknowledgedIsInPostgresqlOnce() throws Exception {
        // PostgreSQL runs as another user.
        folder.toFile().setExecutable(true, false);
        try (PostgresProcess postgres = PostgresProcess.start(Files.createDirectory(folder.resolve("pg")))) {
            killAndCompare(postgres.url());
        }
    }

    private void killAndCompare(String url) throws Exception {
        List<RunRecord> records = List.of(ClassHour.trained(200, 100, 5, 30), ClassHour.trained(100, 100, 3, 20));
        BusyClients clients = new BusyClients(records);
        int killed = 0;
        while (true) {
            try (ServerProcess server = start(url)) {
                int before = clients.acknowledged.get();
                clients.serverAt(server.port());
                if (killed == 0) {
                    clients.start(CLIENTS, random);
                }
                awaitAnswers(clients, before + 8 * CLIENTS);
                if (killed == KILLS) {
                    clients.stop();
                    compare(url, server, clients);
                    return;
                }
                Thread.sleep(random.nextInt(LONGEST_LIFE));
                awaitSavedRun(clients);
                int cutOff = clients.cutOff.get();
                server.kill();
                awaitCutOff(clients, cutOff);
                assertThat(server.log()).isEmpty();
            }
            killed++;
        }
    }

    private ServerProcess start(String url) throws Exception {
        return new ServerProcess(
                folder,
                Map.of("DATABASE_URL", url, "TRUSTED_PROXY", "127.0.0.1"),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-Ddownhill.heartbeat=" + HEARTBEAT);
    }

    private static void awaitAnswers(BusyClients clients, int count) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (clients.acknowledged.get() < count && clients.faults.isEmpty()) {
            assertThat(System.nanoTime()).as("no answers").isLessThan(end);
            Thread.sleep(5);
        }
        assertThat(clients.faults).isEmpty();
    }

    /** What is acknowledged before it is safe is lost most probably if the kill comes at once. */
    private static void awaitSavedRun(BusyClients clients) {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        int before = clients.runs.size();
        while (clients.runs.size() == before) {
            assertThat(System.nanoTime()).as("no run is saved").isLessThan(end);
            Thread.onSpinWait();
        }
    }

    /** Each was in the middle of something. */
    private static void awaitCutOff(BusyClients clients, int before) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (clients.cutOff.get() < before + CLIENTS && clients.faults.isEmpty()) {
            assertThat(System.nanoTime()).as("not all were cut off").isLessThan(end);
            Thread.sleep(5);
        }
        assertThat(clients.faults).isEmpty();
    }

    private void compare(String url, ServerProcess server, BusyClients clients) throws Exception {
        System.out.printf(
                "%s, %d kills: %d answers, of them %d once more; %d requests cut off; %d classes (%d more unknown), %d members,"
                        + " %d guesses, %d runs%n",
                url.replaceAll(":[^:]*$", ""),
                KILLS,
                clients.acknowledged.get(),
                clients.repeated.get(),
                clients.cutOff.get(),
                clients.classes.size(),
                clients.classesOfUnknownFate.get(),
                clients.members.size(),
                clients.guesses.size(),
                clients.runs.size());
        assertThat(clients.faults).as("with -Ddownhill.seed=" + seed).isEmpty();
        try (Connection connection = DriverManager.getConnection(url)) {
            requireSaved(connection, clients);
            requireEventsWithoutGaps(connection);
            requireEachToldOnce(connection);
            awaitVerdicts(connection);
            requireEventsWithoutGaps(connection);
            assertThat(rows(connection, "SELECT verification, '' FROM run")).containsOnly("verified ");
            assertThat(
                            rows(
                                    connection,
                                    "SELECT body, count(*) FROM class_event WHERE kind = 'verified' GROUP BY body HAVING count(*) <> 1"))
                    .isEmpty();
            assertThat(rows(
                            connection,
                            "SELECT task_name, task_instance FROM scheduled_tasks WHERE task_name <> 'sweep-runs'"))
                    .isEmpty();
        }
        ClassClient http = new ClassClient(server.port());
        clients.classes.forEach((code, key) -> assertThat(http.lead(new ClassClient.Made(code, key), "GET", "", null)
                        .statusCode())
                .as(code)
                .isEqualTo(200));
        assertThat(http.send("GET", "/healthz", null).statusCode()).isEqualTo(200);
        assertThat(server.log()).isEmpty();
    }

    private static void requireSaved(Connection connection, BusyClients clients) throws SQLException {
        List<String> classes = rows(connection, "SELECT code, '' FROM class");
        assertThat(classes).doesNotHaveDuplicates();
        assertThat(classes.stream().map(String::strip)).containsAll(clients.classes.keySet());
        assertThat(classes)
                .hasSizeBetween(clients.classes.size(), clients.classes.size() + clients.classesOfUnknownFate.get());
        assertThat(rows(connection, "SELECT class, number FROM class_member"))
                .containsExactlyInAnyOrderElementsOf(clients.members.keySet());
        assertThat(rows(connection, "SELECT class || ' ' || number, nickname FROM class_member"))
                .containsExactlyInAnyOrderElementsOf(clients.members.entrySet().stream()
                        .map(member -> member.getKey() + " " + member.getValue())
                        .toList());
        // Members are numbered one after the other.
        assertThat(
                        rows(
                                connection,
                                "SELECT code, members FROM class WHERE members <> (SELECT count(*) FROM class_member WHERE class = code)"))
                .isEmpty();
        // Fourths are whole, whatever way a database prints fractions.
        Set<String> guesses = new TreeSet<>();
        clients.guesses.forEach((place, value) -> guesses.add(place + " " + Math.round(4 * value)));
        assertThat(rows(connection, """
                        SELECT class || ' ' || lesson || '/' || question || ' ' || member, CAST(4 * answer AS INTEGER)
                        FROM class_guess""")).containsExactlyInAnyOrderElementsOf(guesses);
        Set<String> runs = new TreeSet<>();
        clients.runs.forEach((id, of) -> runs.add(id + " " + of));
        assertThat(rows(connection, "SELECT id, coalesce(class || ' ' || member, '') FROM run"))
                .containsExactlyInAnyOrderElementsOf(runs);
    }

    private static void requireEventsWithoutGaps(Connection connection) throws SQLException {
        assertThat(rows(connection, """
                SELECT code, last_event FROM class LEFT JOIN class_event ON class = code GROUP BY code, last_event
                HAVING count(number) <> last_event OR min(number) <> 1 OR max(number) <> last_event""")).isEmpty();
    }

    private static void requireEachToldOnce(Connection connection) throws SQLException {
        assertThat(rows(connection, "SELECT body, '' FROM class_event WHERE kind = 'run'"))
                .containsExactlyInAnyOrderElementsOf(
                        rows(connection, "SELECT id, '' FROM run WHERE class IS NOT NULL"));
        for (Map.Entry<String, String> told :
                Map.of("joined", "class_member", "prediction", "class_guess").entrySet()) {
            assertThat(rows(
                            connection,
                            "SELECT class, count(*) FROM class_event WHERE kind = '" + told.getKey()
                                    + "' GROUP BY class"))
                    .containsExactlyInAnyOrderElementsOf(
                            rows(connection, "SELECT class, count(*) FROM " + told.getValue() + " GROUP BY class"));
        }
    }

    private static void awaitVerdicts(Connection connection) throws Exception {
        long begin = System.nanoTime();
        while (true) {
            List<String> waiting = rows(connection, "SELECT id, '' FROM run WHERE verification = 'waiting'");
            if (waiting.isEmpty()
                    && rows(connection, "SELECT task_instance, '' FROM scheduled_tasks WHERE task_name <> 'sweep-runs'")
                            .isEmpty()) {
                System.out.println("verdicts after " + (System.nanoTime() - begin) / 1_000_000 + " ms");
                return;
            }
            assertThat(System.nanoTime() - begin)
                    .as(
                            "without a verdict: %s; queue: %s",
                            waiting, rows(connection, "SELECT task_instance, execution_time FROM scheduled_tasks"))
                    .isLessThan(VERDICTS.toNanos());
            Thread.sleep(50);
        }
    }

    private static List<String> rows(Connection connection, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                rows.add(row.getString(1) + " " + row.getString(2));
            }
        }
        return rows;
    }
}
