package downhill.server.hardship;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import downhill.core.training.TrainingConfig;
import downhill.server.PostgresProcess;
import downhill.server.SavedRunFile;
import downhill.server.ServerProcess;
import downhill.server.classes.ClassClient;
import downhill.server.storage.Database;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server with little memory has classes of as many runs as a class may have. Their boards are opened one after the other,
 * then many clients export at once. Meanwhile it says that it is well, and in the end it lives.
 */
class LargeClassesTest {
    private static final int CLASSES = Integer.getInteger("downhill.large.classes", 1);
    private static final int SECONDS = Integer.getInteger("downhill.export.seconds", 2);
    private static final int RUNS = 2000;
    private static final int MEMBERS = 100;
    private static final int EXPORTING_CLIENTS = 24;
    private static final int EXPORT_SECONDS = 30;

    /** Where nothing else runs it takes less than one. */
    private static final int HEALTH_SECONDS = 10;

    /** Their runs have curves as long as those of real runs; of all classes that would be 6 GB. */
    private static final int CLASSES_OF_LONG_CURVES = Math.max(1, CLASSES / 25);

    private static final int LONG_CURVES = 40_000;
    private static final int SHORT_CURVES = 500;
    private static final long START = System.currentTimeMillis();
    private static final String LETTERS = "23456789BCDFGHJKMNPQRSTVWXYZ";

    private final Random random = new Random(Seed.of("LargeClassesTest"));
    private final HttpClient http = HttpClient.newHttpClient();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private volatile boolean ended;

    @TempDir
    Path folder;

    @Test
    void aServerOnSqliteLives() throws Exception {
        readAll("jdbc:sqlite:" + folder.resolve("downhill.db"));
    }

    @Test
    void aServerOnPostgresqlLives() throws Exception {
        // PostgreSQL runs as another user.
        folder.toFile().setExecutable(true, false);
        try (PostgresProcess postgres = PostgresProcess.start(Files.createDirectory(folder.resolve("pg")))) {
            readAll(postgres.url());
        }
    }

    private void readAll(String url) throws Exception {
        Database.open(url).close();
        List<String> codes = IntStream.range(0, CLASSES).mapToObj(i -> code(i)).toList();
        fill(url, codes);
        try (ServerProcess server = new ServerProcess(folder, Map.of("DATABASE_URL", url), "-Xmx256m")) {
            AtomicInteger longest = new AtomicInteger();
            Thread watch = new Thread(() -> watch(server, longest), "watch");
            watch.start();
            ClassClient client = new ClassClient(server.port());
            long begin = System.nanoTime();
            for (String code : codes) {
                requireAllRuns(client.board(code));
            }
            long opened = (System.nanoTime() - begin) / 1_000_000;
            Map<Integer, AtomicInteger> answers = export(server, codes);
            requireAllRuns(ClassClient.json(client.send("GET", "/api/classes/" + codes.get(0) + "/runs.json", null)));
            ended = true;
            watch.join();
            System.out.printf(
                    "%s: %d boards in %d ms; exports by status %s; /healthz after %d ms at most%n",
                    url.replaceAll(":[^:]*$", ""), CLASSES, opened, answers, longest.get());
            assertThat(faults).isEmpty();
            assertThat(answers).containsKey(200);
            assertThat(server.isAlive()).isTrue();
            assertThat(server.log()).isEmpty();
        } finally {
            ended = true;
        }
    }

    private static void requireAllRuns(JsonNode answer) {
        assertThat(answer.has("runs")).as("%.300s", answer).isTrue();
        assertThat(answer.get("runs").findValuesAsText("createdAt"))
                .isEqualTo(IntStream.range(0, RUNS)
                        .mapToObj(i -> Long.toString(START + i))
                        .toList());
    }

    private void watch(ServerProcess server, AtomicInteger longest) {
        while (!ended) {
            long begin = System.nanoTime();
            try {
                int status = get(server, "/healthz", HEALTH_SECONDS).statusCode();
                if (status != 200) {
                    faults.add("/healthz answers " + status);
                }
                Thread.sleep(50);
            } catch (IOException | InterruptedException e) {
                faults.add("/healthz: " + e);
            }
            longest.accumulateAndGet((int) ((System.nanoTime() - begin) / 1_000_000), Math::max);
        }
    }

    private Map<Integer, AtomicInteger> export(ServerProcess server, List<String> codes) throws InterruptedException {
        Map<Integer, AtomicInteger> answers = new ConcurrentHashMap<>();
        long end = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos();
        List<Thread> clients = new ArrayList<>();
        for (int i = 0; i < EXPORTING_CLIENTS; i++) {
            Random draws = new Random(random.nextLong());
            clients.add(new Thread(() -> {
                while (System.nanoTime() < end) {
                    String code = codes.get(draws.nextInt(codes.size()));
                    int status = export(server, code, draws.nextBoolean() ? "csv" : "json");
                    answers.computeIfAbsent(status, any -> new AtomicInteger()).incrementAndGet();
                }
            }));
        }
        clients.forEach(Thread::start);
        for (Thread client : clients) {
            client.join();
        }
        return answers;
    }

    private int export(ServerProcess server, String code, String ending) {
        try {
            HttpResponse<InputStream> answer = get(server, "/api/classes/" + code + "/runs." + ending, EXPORT_SECONDS);
            try (InputStream body = answer.body()) {
                body.transferTo(OutputStream.nullOutputStream());
            }
            if (answer.statusCode() == 429) {
                assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            } else if (answer.statusCode() != 200) {
                faults.add("an export is answered " + answer.statusCode());
            }
            return answer.statusCode();
        } catch (IOException | InterruptedException e) {
            faults.add("an export: " + e);
            return 0;
        }
    }

    private HttpResponse<InputStream> get(ServerProcess server, String path, int seconds)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .timeout(Duration.ofSeconds(seconds))
                .header("Accept-Encoding", random.nextBoolean() ? "gzip" : "identity")
                .build();
        return http.send(request, BodyHandlers.ofInputStream());
    }

    private static String code(int number) {
        StringBuilder code = new StringBuilder();
        for (int rest = number, i = 0; i < 6; i++, rest /= LETTERS.length()) {
            code.append(LETTERS.charAt(rest % LETTERS.length()));
        }
        return code.toString();
    }

    /** Written into the tables at once: to save them one by one would take an hour. */
    private void fill(String url, List<String> codes) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url)) {
            connection.setAutoCommit(false);
            for (int i = 0; i < codes.size(); i++) {
                fill(connection, codes.get(i), i < CLASSES_OF_LONG_CURVES ? LONG_CURVES : SHORT_CURVES);
                connection.commit();
            }
        }
    }

    private void fill(Connection connection, String code, int curvesLength) throws SQLException {
        String hash = "ab".repeat(32);
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "INSERT INTO class (code, created_at, title, state, names, free_names, hold, target, task, key_hash,"
                            + " members) VALUES ('" + code + "', 1, '수업', 'open', 1, 0, 0, '', '', '" + hash + "', "
                            + MEMBERS + ")");
        }
        try (PreparedStatement member = connection.prepareStatement(
                        "INSERT INTO class_member (class, number, nickname, joined_at, key_hash) VALUES (?, ?, ?, 1, ?)");
                PreparedStatement run = connection.prepareStatement(
                        "INSERT INTO run (id, created_at, nickname, config, step, loss, train_accuracy, test_accuracy,"
                                + " fingerprint, class, member, sketch, verification, token_hash)"
                                + " VALUES (?, ?, ?, ?, 1000, ?, ?, ?, ?, ?, ?, ?, 'verified', '" + hash + "')");
                PreparedStatement curves =
                        connection.prepareStatement("INSERT INTO run_curves (run, curves) VALUES (?, ?)")) {
            for (int i = 1; i <= MEMBERS; i++) {
                member.setString(1, code);
                member.setInt(2, i);
                member.setString(3, nickname(i));
                member.setString(4, "%064x".formatted(i));
                member.addBatch();
            }
            member.executeBatch();
            String config = SavedRunFile.config(TrainingConfig.defaults());
            String digits = digits(curvesLength);
            for (int i = 0; i < RUNS; i++) {
                String id = new UUID(random.nextLong(), random.nextLong()).toString();
                run.setString(1, id);
                run.setLong(2, START + i);
                run.setString(3, nickname(i % MEMBERS + 1));
                run.setString(4, config);
                for (int k = 5; k <= 7; k++) {
                    run.setDouble(k, random.nextDouble());
                }
                run.setString(8, "%016x".formatted(random.nextLong()));
                run.setString(9, code);
                run.setInt(10, i % MEMBERS + 1);
                run.setString(11, sketch());
                run.addBatch();
                curves.setString(1, id);
                curves.setString(2, digits);
                curves.addBatch();
                if (i % 100 == 99) {
                    run.executeBatch();
                    curves.executeBatch();
                }
            }
        }
    }

    private static String nickname(int member) {
        return "푸른 고래의 느린 산책 " + member;
    }

    private String sketch() {
        StringBuilder sketch = new StringBuilder("[");
        for (int k = 1; k <= 40; k++) {
            sketch.append(k == 1 ? "[" : ",[")
                    .append(25 * k)
                    .append(',')
                    .append(random.nextInt(2303) / 1000.0)
                    .append(']');
        }
        return sketch.append(']').toString();
    }

    private String digits(int length) {
        StringBuilder digits = new StringBuilder("{\"losses\":[");
        while (digits.length() < length) {
            digits.append(random.nextDouble()).append(',');
        }
        return digits.append("0]}").toString();
    }
}
