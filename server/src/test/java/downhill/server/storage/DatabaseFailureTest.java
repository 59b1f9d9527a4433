package downhill.server.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import downhill.server.RunSamples;
import downhill.server.ServerProcess;
import downhill.server.TestServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers and the log are told when the database file takes nothing more, and that it works again afterwards. */
class DatabaseFailureTest {
    private static final String NICKNAME = "Secretname";

    private final Random random = new Random(1);
    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    @Test
    void aFullDatabaseIsA503AndOneLineAndTakesRunsAgainOnceThereIsRoom() throws Exception {
        // As on a full disk, SQLite says SQLITE_FULL when it needs a page more than these.
        Map<String, String> settings = Map.of("DATABASE_URL", "jdbc:sqlite:runs.db?max_page_count=60");
        try (ServerProcess server = new ServerProcess(folder, settings)) {
            HttpResponse<String> first = save(server);
            HttpResponse<String> last = first;
            while (last.statusCode() == 201) {
                last = save(server);
            }
            requireUnavailable(last);
            requireOneLine(server, "SQLITE_FULL");
            requireUnavailable(health(server.port()));

            delete(server, first);
            assertThat(save(server).statusCode()).isEqualTo(201);
        }
    }

    @Test
    void aDatabaseWhoseFileIsDeletedIsNotHealthyAndTakesNothing() throws Exception {
        try (ServerProcess server = new ServerProcess(folder, Map.of("DATABASE_URL", "jdbc:sqlite:runs.db"))) {
            assertThat(health(server.port()).statusCode()).isEqualTo(200);
            Files.delete(folder.resolve("runs.db"));
            assertThat(save(server).statusCode()).isEqualTo(503);
            awaitUnhealthy(server.port());
            Files.createFile(folder.resolve("runs.db"));
            awaitUnhealthy(server.port());
        }
    }

    @Test
    void aClockThatIsSetBackMakesNoDatabaseHealthier() throws Exception {
        try (TestServer server = new TestServer(folder)) {
            assertThat(health(server.port()).statusCode()).isEqualTo(200);
            server.clock.advance(-Duration.ofHours(1).toMillis());
            Files.delete(folder.resolve("runs.db"));
            awaitUnhealthy(server.port());
        }
    }

    /** What was known a second ago may still be told. */
    private void awaitUnhealthy(int port) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        HttpResponse<String> health;
        do {
            assertThat(System.nanoTime())
                    .as("the database is still taken for sound")
                    .isLessThan(end);
            Thread.sleep(100);
            health = health(port);
        } while (!health.body().contains("the file of the database has been deleted or replaced"));
        assertThat(health.statusCode()).isEqualTo(503);
    }

    @Test
    void aLockedDatabaseIsA503AndOneLineAndTakesRunsAgainOnceItIsFree() throws Exception {
        String url = "jdbc:sqlite:" + folder.resolve("runs.db");
        try (ServerProcess server = new ServerProcess(folder, Map.of("DATABASE_URL", url))) {
            try (Connection other = DriverManager.getConnection(url);
                    Statement statement = other.createStatement()) {
                statement.execute("BEGIN IMMEDIATE");
                requireUnavailable(save(server));
                // Something in the background may be waiting for the lock already, and the save for that.
                requireOneLine(server, "SQLITE_BUSY|writer - Connection is not available");
                requireUnavailable(health(server.port()));
            }
            assertThat(save(server).statusCode()).isEqualTo(201);
        }
    }

    /** As many as SQLite's own wait for the lock keeps waiting for five seconds. */
    @Test
    void theListIsAnsweredWhileSavesWait() throws Exception {
        String url = "jdbc:sqlite:" + folder.resolve("runs.db");
        try (ServerProcess server = new ServerProcess(folder, Map.of("DATABASE_URL", url));
                Connection other = DriverManager.getConnection(url);
                Statement statement = other.createStatement()) {
            // The first answers of a server take their time.
            assertThat(save(server).statusCode()).isEqualTo(201);
            assertThat(send(request(server, "/api/runs")).statusCode()).isEqualTo(200);
            statement.execute("BEGIN IMMEDIATE");
            List<CompletableFuture<HttpResponse<String>>> saves = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                saves.add(http.sendAsync(post(server).build(), BodyHandlers.ofString()));
            }
            for (int i = 0; i < 20; i++) {
                HttpResponse<String> list = send(request(server, "/api/runs").timeout(Duration.ofSeconds(2)));
                assertThat(list.statusCode()).isEqualTo(200);
                assertThat(saves).noneMatch(CompletableFuture::isDone);
            }
            statement.execute("COMMIT");
            for (CompletableFuture<HttpResponse<String>> save : saves) {
                assertThat(save.join().statusCode()).isEqualTo(201);
            }
        }
    }

    private static void requireUnavailable(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.body()).isEqualTo("{\"error\":\"the database does not answer\",\"field\":null}");
    }

    private static void requireOneLine(ServerProcess server, String reason) throws Exception {
        assertThat(server.log()).doesNotContain(NICKNAME);
        // Beside it, in a line each, the verdicts on runs that could not be written down and the queue that could not
        // be read.
        assertThat(server.log()
                        .lines()
                        .filter(line -> !line.contains(" WARN Verifier - run "))
                        .filter(line ->
                                !line.contains(" WARN FatalErrors - in the background, the database refuses: ")))
                .singleElement()
                .asString()
                .contains("POST /api/runs: the database refuses: ")
                .containsPattern(reason);
    }

    private HttpResponse<String> save(ServerProcess server) throws Exception {
        return send(post(server));
    }

    private HttpRequest.Builder post(ServerProcess server) {
        return request(server, "/api/runs")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(RunSamples.longRun(random).replace("민지", NICKNAME)));
    }

    private HttpResponse<String> health(int port) throws Exception {
        return send(request(port, "/healthz"));
    }

    private void delete(ServerProcess server, HttpResponse<String> saved) throws Exception {
        var run = new ObjectMapper().readTree(saved.body());
        HttpResponse<String> deleted = send(request(
                        server, "/api/runs/" + run.get("id").textValue())
                .header("Authorization", "Bearer " + run.get("deleteToken").textValue())
                .DELETE());
        assertThat(deleted.statusCode()).isEqualTo(204);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(ServerProcess server, String path) {
        return request(server.port(), path);
    }

    private static HttpRequest.Builder request(int port, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }
}
