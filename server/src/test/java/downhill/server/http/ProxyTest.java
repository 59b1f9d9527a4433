package downhill.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.server.RunSamples;
import downhill.server.TestServer;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Saving through a proxy at {@code class.example} that is configured with nothing but the address of this server. */
class ProxyTest {
    @TempDir
    Path folder;

    /** What each proxy adds and changes by itself, as its manual says. */
    private enum Proxy {
        /** proxy_pass: Host is that of the address passed to, and nothing is added. */
        NGINX("HTTP/1.0", "Host: 127.0.0.1:7070\r\nConnection: close\r\n"),
        /** ProxyPass: ProxyPreserveHost is off, ProxyAddHeaders on. */
        APACHE(
                "HTTP/1.1",
                "Host: 127.0.0.1:7070\r\nX-Forwarded-For: 203.0.113.7\r\nX-Forwarded-Host: class.example\r\n"
                        + "X-Forwarded-Server: www.class.example\r\nConnection: close\r\n"),
        /** reverse_proxy. */
        CADDY(
                "HTTP/1.1",
                "Host: class.example\r\nX-Forwarded-For: 203.0.113.7\r\nX-Forwarded-Host: class.example\r\n"
                        + "X-Forwarded-Proto: https\r\nVia: 1.1 Caddy\r\nConnection: close\r\n");

        private final String version;
        private final String headers;

        Proxy(String version, String headers) {
            this.version = version;
            this.headers = headers;
        }
    }

    @ParameterizedTest
    @CsvSource({
        // A browser over https says whether the page is our own.
        "NGINX, false, https://class.example, same-origin, 201",
        "APACHE, false, https://class.example, same-origin, 201",
        "CADDY, false, https://class.example, same-origin, 201",
        "NGINX, true, https://elsewhere.example, cross-site, 403",
        "APACHE, true, https://elsewhere.example, cross-site, 403",
        "CADDY, true, https://elsewhere.example, cross-site, 403",
        "CADDY, true, https://other.class.example, same-site, 403",
        // An older one names its origin only: it takes the Host that the browser sent.
        "NGINX, true, https://class.example, , 403",
        "APACHE, false, https://class.example, , 403",
        "APACHE, true, https://class.example, , 201",
        "APACHE, true, https://elsewhere.example, , 403",
        "CADDY, false, https://class.example, , 201",
        "CADDY, true, https://elsewhere.example, , 403"
    })
    void onlyTheOwnPagesSave(Proxy proxy, boolean trusted, String origin, String site, int status) throws IOException {
        Map<String, String> proxies = trusted ? Map.of("TRUSTED_PROXY", "127.0.0.1") : Map.of();
        try (TestServer server = new TestServer(folder, proxies);
                Socket socket = new Socket("127.0.0.1", server.port())) {
            byte[] run = RunSamples.newRun().getBytes(StandardCharsets.UTF_8);
            String head = "POST /api/runs " + proxy.version + "\r\n" + proxy.headers
                    + "Content-Type: application/json\r\nContent-Length: " + run.length + "\r\nOrigin: " + origin
                    + "\r\n"
                    + (site == null ? "" : "Sec-Fetch-Site: " + site + "\r\n") + "\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(run);
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
        }
    }
}
