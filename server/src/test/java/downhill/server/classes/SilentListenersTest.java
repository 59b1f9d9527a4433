package downhill.server.classes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import downhill.core.exchange.RunRecord;
import downhill.server.SavedRunFile;
import downhill.server.ServerProcess;
import downhill.server.classes.ClassClient.Made;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Listeners that open a stream and take nothing from it, or more of them than one address may have. */
class SilentListenersTest {
    private static final int SILENT = 300;

    /** More than the system takes for a listener that reads nothing: it takes the events of about 190. */
    private static final int RUNS = 400;

    /** None of them shares more runs than a member may. */
    private static final int STUDENTS = 8;

    /** Longer than TCP waits between two probes of a closed window, milliseconds. */
    private static final int PROBE = 150_000;

    /** Listeners at places all over a class with so many events. */
    private static final int STREAMS = Integer.getInteger("downhill.silent.streams", 300);

    private static final int EVENTS = 600;

    private static final String TOKEN = "0123456789abcdef";
    private static final Map<String, String> SETTINGS =
            Map.of("TRUSTED_PROXY", "127.0.0.1", "METRICS_TOKEN", TOKEN, "DATABASE_URL", "jdbc:sqlite:class.db");

    /** All the memory that Java holds outside its heap for what it sends, megabytes. */
    private static final int MAX_DIRECT = 64;

    @TempDir
    Path folder;

    @Test
    @Timeout(480)
    void othersHearAllMeanwhileAndSoDoTheyOnceTheyListen() throws Exception {
        List<Socket> silent = new ArrayList<>();
        long last;
        RunRecord record = ClassHour.trained(100, 100, 5, 1000);
        try (ServerProcess server = new ServerProcess(folder, SETTINGS, "-Xmx256m")) {
            ClassClient client = new ClassClient(server.port());
            Made made = client.make("{\"title\":\"class\",\"freeNames\":true}");
            for (int i = 0; i < SILENT; i++) {
                silent.add(listen(server, made.code(), "10.0.0.1", 0));
            }
            awaitStreams(client, SILENT);
            List<Heard> heard = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                heard.add(client.listen(made.code(), 0));
            }
            Set<String> runs = ConcurrentHashMap.newKeySet();
            ExecutorService students = Executors.newFixedThreadPool(STUDENTS);
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < STUDENTS; i++) {
                String nickname = "student " + i;
                all.add(students.submit(() -> {
                    String key = UUID.randomUUID().toString();
                    assertThat(client.join(made.code(), nickname, key).statusCode())
                            .isEqualTo(201);
                    for (int k = 0; k < RUNS / STUDENTS; k++) {
                        runs.add(save(client, made.code(), key, record));
                    }
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
            students.shutdown();
            for (Heard one : heard) {
                one.await(events -> idsOf(events, "run").equals(runs));
                assertThat(one.numbers()).isSorted().doesNotHaveDuplicates();
                one.close();
            }
            System.out.printf(
                    "SilentListenersTest: %.1f MB direct, %.0f MB heap, %.0f threads, with %.0f streams%n",
                    metric(client, "jvm_buffer_memory_used_bytes", "direct") / 1e6,
                    metric(client, "jvm_memory_used_bytes", "heap") / 1e6,
                    metric(client, "jvm_threads_live_threads", ""),
                    metric(client, "downhill_streams", ""));
            assertThat(metric(client, "jvm_buffer_memory_used_bytes", "direct"))
                    .isPositive()
                    .isLessThan(MAX_DIRECT * 1e6);
            assertThat(metric(client, "jvm_threads_live_threads", "")).isLessThan(SILENT);
            // The system has taken for them what it takes; the rest waits until they read.
            last = client.board(made.code()).get("cursor").asLong();
            for (Socket one : silent.subList(0, 3)) {
                requireAll(server, made.code(), one, last);
            }
            assertThat(server.isAlive()).isTrue();
            assertThat(server.log()).isEmpty();
            server.kill();
            long taken = readFrom(silent.get(3), 0, last);
            System.out.println(
                    "SilentListenersTest: the system has taken " + taken + " of " + last + " events for one");
            assertThat(taken).isLessThan(last);
        } finally {
            for (Socket one : silent) {
                one.close();
            }
        }
    }

    @Test
    @Timeout(240)
    void oneStreamTooManyOfAnAddressIsRefusedAndAsksAgainAndAgainInstead() throws Exception {
        List<Socket> all = new ArrayList<>();
        try (ServerProcess server = new ServerProcess(folder, SETTINGS, "-Xmx256m")) {
            ClassClient client = new ClassClient(server.port());
            Made made = client.make("{\"title\":\"class\"}");
            Made second = client.make("{\"title\":\"class\"}");
            Made third = client.make("{\"title\":\"class\"}");
            for (int i = 0; i < ClassEvents.MAX_OF_ADDRESS_IN_CLASS; i++) {
                all.add(listen(server, made.code(), "10.0.0.1", 0));
                all.add(listen(server, second.code(), "10.0.0.1", 0));
            }
            awaitStreams(client, all.size());
            Socket tooManyInClass = listen(server, made.code(), "10.0.0.1", 0);
            while (all.size() < ClassEvents.MAX_OF_ADDRESS) {
                all.add(listen(server, third.code(), "10.0.0.1", 0));
            }
            for (Socket one : all) {
                assertThat(statusOf(one)).isEqualTo("HTTP/1.1 200 OK");
            }
            Socket tooMany = listen(server, third.code(), "10.0.0.1", 0);
            for (Socket refused : List.of(tooManyInClass, tooMany)) {
                all.add(refused);
                assertThat(statusOf(refused)).startsWith("HTTP/1.1 503 ");
            }
            Socket ofOther = listen(server, made.code(), "10.0.0.2", 0);
            all.add(ofOther);
            assertThat(statusOf(ofOther)).isEqualTo("HTTP/1.1 200 OK");

            client.join(made.code());
            JsonNode asked = ClassClient.json(client.send(
                    "GET", "/api/classes/" + made.code() + "/events?after=0", null, "X-Forwarded-For", "10.0.0.1"));
            assertThat(asked.at("/events/0/kind").asText()).isEqualTo("joined");
            assertThat(metric(client, "downhill_streams", "")).isEqualTo(ClassEvents.MAX_OF_ADDRESS + 1);

            // Who goes makes room, which is noticed when silence is broken next.
            for (Socket one : all) {
                one.close();
            }
            awaitStreams(client, 0);
            try (Socket again = listen(server, made.code(), "10.0.0.1", 0)) {
                assertThat(statusOf(again)).isEqualTo("HTTP/1.1 200 OK");
            }
            assertThat(server.log()).isEmpty();
        } finally {
            for (Socket one : all) {
                one.close();
            }
        }
    }

    /** What each of them is given is read once for all, and the other class has its turn meanwhile. */
    @Test
    @Timeout(240)
    void listenersAtAllPlacesOfAClassDelayNoOtherClass() throws Exception {
        List<Socket> silent = new ArrayList<>();
        try (ServerProcess server = new ServerProcess(folder, SETTINGS, "-Xmx256m")) {
            ClassClient client = new ClassClient(server.port());
            Made crowded = client.make("{\"title\":\"class\"}");
            addEvents(crowded.code());
            Made other = client.make("{\"title\":\"class\"}");
            Heard heard = client.listen(other.code(), 0);
            assertThat(heard.status()).isEqualTo(200);
            double before = reads(client);
            for (int i = 0; i < STREAMS; i++) {
                silent.add(listen(server, crowded.code(), "10.0.0." + i % 3, (long) i * (EVENTS - 50) / STREAMS));
            }
            int events = 0;
            long longest = 0;
            while (events < 3 || !haveBeenServed(silent)) {
                int next = ++events;
                long begin = System.nanoTime();
                client.join(other.code());
                heard.await(told -> told.size() == next);
                longest = Math.max(longest, (System.nanoTime() - begin) / 1_000_000);
            }
            double reads = reads(client) - before;
            System.out.printf(
                    "SilentListenersTest: %d streams, %.0f reads; of %d events of the other class the last one heard took %d ms%n",
                    STREAMS, reads, events, longest);
            // Whoever opens a stream has its class looked up, and a join reads four times. The pages have 50 events.
            assertThat(reads).isLessThan(STREAMS + 50 + 5 * events);
            heard.close();
        } finally {
            for (Socket one : silent) {
                one.close();
            }
        }
    }

    private void addEvents(String code) throws SQLException {
        String body = "{\"text\":\"" + "x".repeat(300) + "\"}";
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("class.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + EVENTS
                    + ") INSERT INTO class_event SELECT '" + code + "', i, 'prediction', '" + body + "' FROM n");
            statement.execute("UPDATE class SET last_event = " + EVENTS + " WHERE code = '" + code + "'");
        }
    }

    /** How often the database has been read. */
    private static double reads(ClassClient client) {
        return metric(client, "hikaricp_connections_usage_seconds_count", "readers");
    }

    private static boolean haveBeenServed(List<Socket> silent) throws IOException {
        for (Socket one : silent) {
            // The head of the answer is not as long.
            if (one.getInputStream().available() < 1500) {
                return false;
            }
        }
        return true;
    }

    private static Socket listen(ServerProcess server, String code, String address, long after) throws IOException {
        // A small buffer, so that the server soon has to wait. Where the window that opens again is smaller than the
        // sender's next piece, TCP holds the piece back until it probes the window, after twice the time from probe to
        // probe: who has read nothing for a minute then waits for nearly another one.
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4096);
        socket.setSoTimeout(PROBE);
        socket.connect(new InetSocketAddress("127.0.0.1", server.port()));
        socket.getOutputStream()
                .write(("GET /api/classes/" + code + "/events?after=" + after
                                + " HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: " + address
                                + "\r\nAccept: text/event-stream\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static String statusOf(Socket socket) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = socket.getInputStream().read();
                c != '\r' && c >= 0;
                c = socket.getInputStream().read()) {
            line.append((char) c);
        }
        return line.toString();
    }

    private static String save(ClassClient client, String code, String key, RunRecord record) {
        String id = UUID.randomUUID().toString();
        String run = SavedRunFile.write(id, "phone", record).replaceFirst("\\{", "{\"class\":\"" + code + "\",");
        assertThat(client.save(key, run).statusCode()).isEqualTo(201);
        return id;
    }

    private static Set<String> idsOf(List<JsonNode> events, String kind) {
        Set<String> ids = new HashSet<>();
        events.stream()
                .filter(event -> event.get("kind").asText().equals(kind))
                .forEach(event -> ids.add(event.at("/body/id").asText()));
        return ids;
    }

    /**
     * Reads until an event has come, and requires that no other has been left out on the way. Who has taken nothing for a
     * minute is cut off, and goes on in a stream of its own, as browsers do.
     */
    private static void requireAll(ServerProcess server, String code, Socket silent, long last) throws IOException {
        long heard = readFrom(silent, 0, last);
        while (heard < last) {
            try (Socket again = listen(server, code, "10.0.0.1", heard)) {
                long before = heard;
                heard = readFrom(again, heard, last);
                assertThat(heard).as("a stream that tells nothing").isGreaterThan(before);
            }
        }
    }

    private static long readFrom(Socket socket, long after, long last) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        long heard = after;
        while (heard < last) {
            String id = lines.readLine();
            if (id == null) {
                return heard;
            }
            if (id.startsWith("id: ") && lines.readLine() != null && lines.readLine() != null) {
                assertThat(Long.parseLong(id.substring(4))).isEqualTo(heard + 1);
                heard++;
            }
        }
        return heard;
    }

    private static void awaitStreams(ClassClient client, int count) throws InterruptedException {
        long end = System.nanoTime() + 60_000_000_000L;
        while (metric(client, "downhill_streams", "") != count) {
            assertThat(System.nanoTime())
                    .as("%s streams", metric(client, "downhill_streams", ""))
                    .isLessThan(end);
            Thread.sleep(50);
        }
    }

    /** Adds up a metric over its labels, one of which has a value. */
    private static double metric(ClassClient client, String name, String label) {
        Matcher found = Pattern.compile("(?m)^" + name + "(?:\\{([^}]*)})? (\\S+)$")
                .matcher(client.send("GET", "/metrics", null, "Authorization", "Bearer " + TOKEN)
                        .body());
        double sum = 0;
        while (found.find()) {
            if (label.isEmpty() || String.valueOf(found.group(1)).contains('"' + label + '"')) {
                sum += Double.parseDouble(found.group(2));
            }
        }
        return sum;
    }
}
