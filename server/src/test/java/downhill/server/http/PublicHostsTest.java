package downhill.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.server.TestServer;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names in Host are answered, over real HTTP. */
class PublicHostsTest {
    private static final String NAMES = "Downhill.example.org, class.example";

    @TempDir
    Path folder;

    private static String statusLine(TestServer server, String hosts) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            String request = "GET /api/runs HTTP/1.1\r\n" + hosts + "Connection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "downhill.example.org, 200",
        "DOWNHILL.example.org:8443, 200",
        "class.example, 200",
        "localhost:7070, 200",
        "127.0.0.1:7070, 200",
        "192.168.0.7, 200",
        "[::1]:7070, 200",
        "evil.example, 421",
        "evil.example:7070, 421",
        "sub.downhill.example.org, 421",
        "downhill.example.org.evil.example, 421",
        "localhost.evil.example, 421",
        "127.0.0.1.evil.example, 421",
        "12.34, 421"
    })
    void onlyTheNamesOfTheSettingAndAddressesAreAnswered(String host, int status) throws IOException {
        try (TestServer server = new TestServer(folder, Map.of("PUBLIC_HOSTS", NAMES))) {
            assertThat(statusLine(server, "Host: " + host + "\r\n")).startsWith("HTTP/1.1 " + status + " ");
        }
    }

    /** What a proxy says it was called counts if it is trusted, and never makes good what Host says. */
    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, 10.0.0.1, downhill.example.org, 200",
        "127.0.0.1, 10.0.0.1, evil.example, 421",
        "127.0.0.1, 10.0.0.1, 'downhill.example.org, evil.example', 421",
        "127.0.0.1, evil.example, downhill.example.org, 421",
        "192.0.2.1, 10.0.0.1, evil.example, 200",
        "192.0.2.1, evil.example, downhill.example.org, 421"
    })
    void theNameThatATrustedProxyWasCalledIsCheckedToo(String trusted, String host, String forwarded, int status)
            throws IOException {
        try (TestServer server = new TestServer(folder, Map.of("PUBLIC_HOSTS", NAMES, "TRUSTED_PROXY", trusted))) {
            assertThat(statusLine(server, "Host: " + host + "\r\nX-Forwarded-Host: " + forwarded + "\r\n"))
                    .startsWith("HTTP/1.1 " + status + " ");
        }
    }

    @Test
    void withoutTheSettingEveryNameIsAnswered() throws IOException {
        try (TestServer server = new TestServer(folder)) {
            assertThat(statusLine(server, "Host: whatever.example\r\n")).startsWith("HTTP/1.1 200 ");
        }
    }
}
