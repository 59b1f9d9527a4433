package downhill.server;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.server.classes.EventStore;
import downhill.server.runs.RunStore;
import downhill.server.storage.Database;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own. */
class MainTest {
    private static final long PATIENCE = 60;

    @TempDir
    Path folder;

    private Process process;

    @AfterEach
    void end() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly().waitFor();
        }
    }

    private void start(List<String> arguments, String... environment) throws IOException {
        Map<String, String> settings = new HashMap<>();
        for (int i = 0; i < environment.length; i += 2) {
            settings.put(environment[i], environment[i + 1]);
        }
        process = ServerProcess.start(folder, settings, List.of(), arguments);
    }

    private String standardError() throws IOException {
        return Files.readString(folder.resolve("stderr"));
    }

    private int exitCode() throws InterruptedException {
        assertThat(process.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private void requireOneSentence(String start) throws Exception {
        assertThat(exitCode()).isEqualTo(2);
        assertThat(standardError().lines()).singleElement().asString().startsWith("Downhill: " + start);
    }

    @Test
    void aBadSettingEndsTheStartWithOneSentence() throws Exception {
        start(List.of(), "PORT", "seventy");
        requireOneSentence("PORT = seventy, not a whole number in [0, 65535]");
    }

    @Test
    void aFolderWithoutPagesEndsTheStartWithOneSentence() throws Exception {
        start(List.of(), "STATIC_DIR", folder.toString());
        requireOneSentence("STATIC_DIR = " + folder + ", not a folder of pages: it has no index.html");
    }

    @Test
    void aPortInUseEndsTheStartWithOneSentence() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            start(List.of(), "PORT", Integer.toString(taken.getLocalPort()));
            requireOneSentence("HOST = 127.0.0.1 and PORT = " + taken.getLocalPort() + " cannot be listened on: ");
        }
    }

    @Test
    void anAddressOfAnotherComputerEndsTheStartWithOneSentence() throws Exception {
        // 192.0.2.0/24 is reserved for documentation: no computer has it.
        start(List.of(), "HOST", "192.0.2.1", "PORT", "0");
        requireOneSentence("HOST = 192.0.2.1 and PORT = 0 cannot be listened on: ");
    }

    @Test
    void aMissingFileEndsAReplayWithOneSentence() throws Exception {
        start(List.of("replay", "missing.json"));
        requireOneSentence("missing.json cannot be read: there is no such file");
    }

    @Test
    void aBackupOfPostgresqlIsLeftToItsOwnProgram() throws Exception {
        start(List.of("backup", "copy.db"), "DATABASE_URL", "jdbc:postgresql://localhost/none");
        requireOneSentence("DATABASE_URL is a PostgreSQL database, of which pg_dump makes a backup");
    }

    @Test
    void aRunThatIsNotThereIsNotDeletedAndTheExitCodeSaysSo() throws Exception {
        Database.open("jdbc:sqlite:" + folder.resolve("data/downhill.db")).close();
        start(List.of("delete", "run", RunSamples.ID));
        assertThat(exitCode()).isEqualTo(1);
        assertThat(standardError()).isEmpty();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualToIgnoringNewLines("There is no run with this id.");
    }

    @Test
    void aRequestUnderWayIsFinishedWhenTheServerIsToldToStop() throws Exception {
        start(List.of(), "PORT", "0");
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = out.readLine();
        Matcher address = Pattern.compile("Downhill runs at http://localhost:(\\d+) \\(data sets: mnist;.*")
                .matcher(String.valueOf(line));
        assertThat(address.matches()).as(line).isTrue();

        byte[] run = RunSamples.run(RunSamples.ID).getBytes(StandardCharsets.UTF_8);
        try (Socket socket = new Socket("127.0.0.1", Integer.parseInt(address.group(1)))) {
            socket.setSoTimeout((int) TimeUnit.SECONDS.toMillis(PATIENCE));
            OutputStream request = socket.getOutputStream();
            request.write(("POST /api/runs HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                            + "Content-Length: " + run.length + "\r\nExpect: 100-continue\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            BufferedReader answer =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            // The server asks for the body, so the request is under way when the signal comes.
            assertThat(answer.readLine()).startsWith("HTTP/1.1 100");
            process.destroy();
            Thread.sleep(500);
            assertThat(process.isAlive()).isTrue();
            request.write(run);
            answer.readLine();
            assertThat(answer.readLine()).startsWith("HTTP/1.1 201");
        }
        // 143 is 128 + SIGTERM.
        assertThat(exitCode()).isEqualTo(143);
        assertThat(standardError()).isEmpty();
        try (Database database = Database.open("jdbc:sqlite:" + folder.resolve("data/downhill.db"))) {
            assertThat(new RunStore(database, new EventStore(database)).find(RunSamples.ID))
                    .isPresent();
        }
    }
}
