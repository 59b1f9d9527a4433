package downhill.server.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import downhill.server.RunSamples;
import downhill.server.ServerProcess;
import downhill.server.classes.EventStore;
import downhill.server.fault.StartException;
import downhill.server.runs.RunStore;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    private String url() {
        return "jdbc:sqlite:" + folder.resolve("runs.db");
    }

    private HttpResponse<String> send(ServerProcess server, String path, String body) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
        if (body != null) {
            request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static String idOf(HttpResponse<String> saved) {
        assertThat(saved.statusCode()).isEqualTo(201);
        return saved.headers().firstValue("Location").orElseThrow().substring("/api/runs/".length());
    }

    /** Three browsers save without a pause while a copy is made; a second server has what was acknowledged before it. */
    @Test
    void aCopyOfABusyServersDatabaseServesAllRunsAcknowledgedBefore() throws Exception {
        Path copy = folder.resolve("copy.db");
        Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
        AtomicBoolean end = new AtomicBoolean();
        List<String> before;
        try (ServerProcess server = new ServerProcess(folder, Map.of("DATABASE_URL", url()))) {
            List<Thread> readers = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                Random random = new Random(i);
                Thread reader = new Thread(() -> {
                    while (!end.get() && acknowledged.size() < 500) {
                        try {
                            acknowledged.add(idOf(send(server, "/api/runs", RunSamples.longRun(random))));
                        } catch (Exception e) {
                            throw new AssertionError(e);
                        }
                    }
                });
                readers.add(reader);
                reader.start();
            }
            while (acknowledged.size() < 100) {
                Thread.sleep(10);
            }
            before = List.copyOf(acknowledged);
            Backup.write(url(), copy);
            assertThat(readers).as("nobody saves any more").anyMatch(Thread::isAlive);
            end.set(true);
            for (Thread reader : readers) {
                reader.join();
            }
        }
        requireSound(copy);
        Path other = Files.createDirectory(folder.resolve("other"));
        try (ServerProcess server = new ServerProcess(other, Map.of("DATABASE_URL", "jdbc:sqlite:" + copy))) {
            for (String id : before) {
                assertThat(send(server, "/api/runs/" + id, null).statusCode())
                        .as(id)
                        .isEqualTo(200);
            }
            idOf(send(server, "/api/runs", RunSamples.newRun()));
        }
    }

    private static void requireSound(Path file) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA quick_check")) {
            assertThat(row.getString(1)).isEqualTo("ok");
        }
    }

    @Test
    void onlyItsOwnerMayReadACopyAndNothingElseIsLeft() throws Exception {
        Database.open(url()).close();
        Path copies = Files.createDirectory(folder.resolve("copies"));
        Path copy = copies.resolve("a 'quoted' copy.db");
        Backup.write(url(), copy);
        requireSound(copy);
        if (Files.getFileAttributeView(copy, PosixFileAttributeView.class) != null) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
                    .isEqualTo("rw-------");
        }
        try (Stream<Path> files = Files.list(copies)) {
            assertThat(files).containsExactly(copy);
        }
    }

    @Test
    void whatHasBeenDeletedIsNotInACopy() throws Exception {
        try (ServerProcess server = new ServerProcess(folder, Map.of("DATABASE_URL", url()))) {
            String id = idOf(
                    send(server, "/api/runs", RunSamples.longRun(new Random(1)).replace("민지", "Secretname")));
            try (Database database = Database.openExisting(url())) {
                assertThat(new RunStore(database, new EventStore(database)).delete(id, 1))
                        .isTrue();
            }
            Path copy = folder.resolve("copy.db");
            Backup.write(url(), copy);
            assertThat(new String(Files.readAllBytes(copy), StandardCharsets.ISO_8859_1))
                    .contains(id)
                    .doesNotContain("Secretname");
        }
    }

    @Test
    void overwritesNothing() throws Exception {
        Database.open(url()).close();
        Path copy = Files.writeString(folder.resolve("copy.db"), "mine");
        assertThatThrownBy(() -> Backup.write(url(), copy))
                .isInstanceOf(StartException.class)
                .hasMessage(copy + " exists already; a backup overwrites nothing");
        assertThat(copy).hasContent("mine");
    }

    @Test
    void whatCannotBeCopiedIsSaidInOneSentenceAndLeavesNothing() throws Exception {
        Path copies = Files.createDirectory(folder.resolve("copies"));
        Path copy = copies.resolve("copy.db");
        assertThatThrownBy(() -> Backup.write(url(), copy))
                .isInstanceOf(StartException.class)
                .hasMessage("DATABASE_URL names the file " + folder.resolve("runs.db") + ", which is not there");
        Database.open(url()).close();
        Path nowhere = folder.resolve("missing/copy.db");
        assertThatThrownBy(() -> Backup.write(url(), nowhere))
                .isInstanceOf(StartException.class)
                .hasMessage(nowhere + " cannot be written: there is no folder " + nowhere.getParent());
        Files.writeString(folder.resolve("runs.db"), "This is not a database. ".repeat(100));
        assertThatThrownBy(() -> Backup.write(url(), copy))
                .isInstanceOf(StartException.class)
                .hasMessageStartingWith("the backup " + copy + " cannot be written: ")
                .hasMessageContaining("not a database");
        assertThat(copies).isEmptyDirectory();
    }
}
