package downhill.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import downhill.server.RunSamples;
import downhill.server.ServerProcess;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Hundreds of clients that send and take a byte now and then, all of them on one laptop. */
class SlowClientsTest {
    private static final int CLIENTS = 300;
    private static final int PIPELINED = 10;
    private static final int ROUNDS = 12;

    /** How long anyone else may wait: not until the slow are cut off, after 20 s, however busy the machine. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** How long the data may take to be gzipped. */
    private static final Duration START = Duration.ofSeconds(20);

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);
    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    @Test
    @Timeout(240)
    void aServerOf256MegabytesAnswersOthersMeanwhile() throws Exception {
        System.out.println("SlowClientsTest: seed " + seed);
        List<Socket> writers = new ArrayList<>();
        List<Socket> readers = new ArrayList<>();
        try (ServerProcess server = new ServerProcess(folder, Map.of(), "-Xmx256m")) {
            List<String> addresses = largeAnswers(server);
            for (int i = 0; i < CLIENTS; i++) {
                writers.add(open(server, post()));
                readers.add(open(server, gets(addresses)));
            }
            for (int round = 0; round < ROUNDS; round++) {
                for (int i = 0; i < CLIENTS; i++) {
                    writers.get(i).getOutputStream().write('x');
                    assertThat(readers.get(i).getInputStream().read()).isNotNegative();
                }
                requireAnswers(server);
            }
            for (Socket writer : writers) {
                requireRefusal(writer);
            }
            requireAnswers(server);
            assertThat(server.isAlive()).isTrue();
            assertThat(server.log()).isEmpty();
        } finally {
            for (Socket writer : writers) {
                writer.close();
            }
            for (Socket reader : readers) {
                reader.close();
            }
        }
    }

    /** Pieces of the data and a saved run: answers that no socket's buffer takes as a whole, ten times over. */
    private List<String> largeAnswers(ServerProcess server) throws Exception {
        JsonNode manifest = new ObjectMapper()
                .readTree(get(server, "/data/mnist/manifest.json", START).body());
        List<String> addresses = new ArrayList<>();
        manifest.get("train")
                .get("shards")
                .forEach(shard -> addresses.add(shard.get("url").textValue()));
        String id = save(server, START);
        for (int i = addresses.size(); i > 0; i--) {
            addresses.add("/api/runs/" + id);
        }
        return addresses;
    }

    private Socket open(ServerProcess server, String request) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4096);
        socket.setSoTimeout(30_000);
        socket.connect(new InetSocketAddress("127.0.0.1", server.port()));
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private String post() {
        int length = 1000 + random.nextInt(Security.MAX_BODY - 1000);
        return "POST /api/runs HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                + length + "\r\n\r\n" + " ".repeat(random.nextInt(length - ROUNDS));
    }

    private String gets(List<String> addresses) {
        StringBuilder requests = new StringBuilder();
        for (int i = 0; i < PIPELINED; i++) {
            String address = addresses.get(random.nextInt(addresses.size()));
            requests.append("GET " + address + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
        }
        return requests.toString();
    }

    private void requireAnswers(ServerProcess server) throws Exception {
        assertThat(get(server, "/healthz", PATIENCE).statusCode()).isEqualTo(200);
        assertThat(get(server, "/lab", PATIENCE).statusCode()).isEqualTo(200);
        save(server, PATIENCE);
    }

    private String save(ServerProcess server, Duration patience) throws Exception {
        HttpResponse<String> saved = http.send(
                request(server, "/api/runs", patience)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(RunSamples.longRun(random)))
                        .build(),
                BodyHandlers.ofString());
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(201);
        return new ObjectMapper().readTree(saved.body()).get("id").textValue();
    }

    private HttpResponse<String> get(ServerProcess server, String path, Duration patience) throws Exception {
        return http.send(request(server, path, patience).build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(ServerProcess server, String path, Duration patience) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .timeout(patience);
    }

    /** Whoever takes longer than the time for a body is told so and cut off. */
    private static void requireRefusal(Socket writer) throws IOException {
        String answer = new String(writer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(answer)
                .startsWith("HTTP/1.1 408 ")
                .contains("\r\nConnection: close\r\n")
                .endsWith("{\"error\":\"the body did not arrive within 20 s\",\"field\":null}");
    }
}
