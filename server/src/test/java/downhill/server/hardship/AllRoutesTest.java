package downhill.server.hardship;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.server.TestServer;
import downhill.server.hardship.ValidRequests.Valid;
import io.javalin.router.ParsedEndpoint;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for every route that the server has, whichever that is: one that is added without it fails here. */
class AllRoutesTest {
    /** What everybody may write. All else takes a key. */
    private static final Set<String> WITHOUT_KEY = Set.of("POST /api/runs", "POST /api/classes");

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final List<String> KEYS = List.of("Authorization", "Downhill-Member");
    private static final String CLIENT = "Downhill-Client";

    @TempDir
    Path folder;

    private TestServer server;
    private ValidRequests valid;

    @BeforeEach
    void start() throws IOException {
        server = new TestServer(folder);
        valid = new ValidRequests(server.port(), new Random(1));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void validRequestsHasOneOfEach() {
        List<Optional<ParsedEndpoint>> known =
                valid.all().stream().map(Valid::request).map(this::routeOf).toList();
        assertThat(server.routes().stream()
                        .filter(route ->
                                !isFile(route) && !route.endpoint.method.name().equals("HEAD"))
                        .filter(route -> !known.contains(Optional.of(route)))
                        .map(AllRoutesTest::nameOf))
                .isEmpty();
    }

    /** Hundreds of files have a route each, and are all answered alike. */
    private static boolean isFile(ParsedEndpoint route) {
        return READING.contains(route.endpoint.method.name())
                && !route.endpoint.path.startsWith("/api/")
                && !route.endpoint.path.contains("{");
    }

    private Optional<ParsedEndpoint> routeOf(RawRequest request) {
        String path = request.target.replaceFirst("\\?.*", "");
        return server.routes().stream()
                .filter(route -> route.endpoint.method.name().equals(request.method) && route.matches(path))
                .findFirst();
    }

    private static String nameOf(ParsedEndpoint route) {
        return route.endpoint.method.name() + " " + route.endpoint.path;
    }

    @Test
    void whateverWritesRefusesOtherWebsitesOtherKeysAndTooMuch() throws IOException {
        List<RawRequest> writes = valid.all().stream()
                .map(Valid::request)
                .filter(request -> !READING.contains(request.method))
                .toList();
        String spent = UUID.randomUUID().toString();
        RawRequest rubbish = changed(changed(writes.get(0), CLIENT, spent), "Content-Type", null);
        for (int i = 0; i < 100 && status(rubbish) != 429; i++) {
            assertThat(status(rubbish)).isIn(415, 429);
        }
        for (Valid one : valid.all()) {
            RawRequest request = one.request();
            if (READING.contains(request.method)) {
                continue;
            }
            String name = nameOf(routeOf(request).orElseThrow());
            List<String> before = kept();
            assertThat(status(changed(request, "Origin", "https://elsewhere.example")))
                    .as(name + " from another website")
                    .isEqualTo(403);
            assertThat(status(changed(request, CLIENT, spent)))
                    .as(name + " beyond the limit")
                    .isEqualTo(429);
            List<String> keys = KEYS.stream()
                    .filter(key -> !without(request, key).equals(request.headers))
                    .toList();
            assertThat(!keys.isEmpty() || WITHOUT_KEY.contains(name))
                    .as(name + " takes a key")
                    .isTrue();
            for (String key : keys) {
                assertThat(status(changed(request, key, null)))
                        .as(name + " without " + key)
                        .isEqualTo(401);
                // A key that nobody has makes somebody new of who joins.
                if (!name.equals("POST /api/classes/{code}/members")) {
                    String other = (key.equals("Authorization") ? "Bearer " : "") + "nobody-has-this-key";
                    assertThat(status(changed(request, key, other)))
                            .as(name + " with another " + key)
                            .isEqualTo(403);
                }
            }
            assertThat(kept()).as(name).isEqualTo(before);
            assertThat(status(request)).as(name).isEqualTo(one.status());
        }
    }

    /** Nicknames are for the teacher until the class shows them. */
    @Test
    void whateverIsReadShowsNicknamesToTheKeyAlone() throws IOException {
        int shown = 0;
        for (Valid one : valid.all()) {
            RawRequest request = one.request();
            if (!READING.contains(request.method)) {
                continue;
            }
            shown += answer(request).body().contains(valid.nickname()) ? 1 : 0;
            for (String key : new String[] {null, "", "Bearer nobody-has-this-key", "Basic Og=="}) {
                assertThat(answer(changed(request, "Authorization", key)).body())
                        .as(request.method + " " + request.target + " with " + key)
                        .doesNotContain(valid.nickname());
            }
        }
        assertThat(shown).as("requests with the teacher's key that show it").isEqualTo(2);
    }

    /** All that requests may change. Verdicts come by themselves. */
    private List<String> kept() {
        return server.database
                .reading()
                .withHandle(handle -> List.of(
                                "id FROM run",
                                "code, title, state, names, free_names, hold, target, task, members FROM class",
                                "* FROM class_member",
                                "* FROM class_question",
                                "* FROM class_guess",
                                "* FROM deleted")
                        .stream()
                        .map(rows -> handle.createQuery("SELECT " + rows)
                                .mapToMap()
                                .list()
                                .toString())
                        .toList());
    }

    /** The same request with another value of a header, or without it. */
    private static RawRequest changed(RawRequest request, String header, String value) {
        RawRequest changed = new RawRequest(request.method, request.target);
        changed.headers.addAll(without(request, header));
        changed.body = request.body;
        return value == null ? changed : changed.with(header, value);
    }

    private static List<String> without(RawRequest request, String header) {
        return request.headers.stream()
                .filter(line -> !line.startsWith(header + ":"))
                .toList();
    }

    private RawExchange answer(RawRequest request) throws IOException {
        return RawExchange.send(server.port(), request.bytes());
    }

    private int status(RawRequest request) throws IOException {
        return answer(request).statuses().get(0);
    }
}
