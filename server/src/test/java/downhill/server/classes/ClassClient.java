package downhill.server.classes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import downhill.server.RunSamples;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;

/** Speaks to the routes of classes as the pages do. */
public final class ClassClient {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final int port;

    public ClassClient(int port) {
        this.port = port;
    }

    /** A class, as its teacher knows it. */
    public record Made(String code, String key) {}

    public Made make(String json) {
        HttpResponse<String> made = send("POST", "/api/classes", json);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return new Made(json(made).get("code").asText(), json(made).get("key").asText());
    }

    public String propose(String code) {
        return json(send("GET", "/api/classes/" + code + "/nickname", null))
                .get("nickname")
                .asText();
    }

    /** Joins with a proposed nickname, and returns the key. */
    public String join(String code) {
        String key = UUID.randomUUID().toString();
        while (true) {
            HttpResponse<String> joined = join(code, propose(code), key);
            if (joined.statusCode() == 201) {
                return key;
            }
            assertThat(joined.statusCode()).as(joined.body()).isEqualTo(409);
        }
    }

    public HttpResponse<String> join(String code, String nickname, String key) {
        return asMember(
                "POST",
                "/api/classes/" + code + "/members",
                MAPPER.createObjectNode().put("nickname", nickname).toString(),
                key);
    }

    public HttpResponse<String> guess(
            String code, String key, String lesson, String question, int round, double value) {
        return asMember(
                "POST",
                "/api/classes/" + code + "/predictions",
                MAPPER.createObjectNode()
                        .put("lesson", lesson)
                        .put("question", question)
                        .put("round", round)
                        .put("value", value)
                        .toString(),
                key);
    }

    /** Each browser has a limit of its own, which its token tells apart; the member's key does for one here. */
    private HttpResponse<String> asMember(String method, String path, String json, String key) {
        return send(method, path, json, MemberKey.HEADER, key, "Downhill-Client", key);
    }

    public HttpResponse<String> save(String code, String key, String id) {
        return save(key, RunSamples.changed(id, json -> json.put("class", code)));
    }

    /** Saves a run whose JSON names the class. */
    public HttpResponse<String> save(String key, String run) {
        return asMember("POST", "/api/runs", run, key);
    }

    public HttpResponse<String> lead(Made led, String method, String below, String json) {
        return send(method, "/api/classes/" + led.code() + below, json, "Authorization", "Bearer " + led.key());
    }

    public JsonNode board(String code) {
        return json(send("GET", "/api/classes/" + code, null));
    }

    public HttpResponse<String> send(String method, String path, String json, String... headers) {
        HttpRequest.Builder request =
                request(path).method(method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
        if (json != null) {
            request.header("Content-Type", "application/json");
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(method + " " + path + " got no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Opens a stream; what comes is collected. */
    public Heard listen(String code, long after) {
        HttpRequest request = request("/api/classes/" + code + "/events?after=" + after)
                .header("Accept", "text/event-stream")
                .build();
        return Heard.open(HTTP, request);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(60));
    }

    public static JsonNode json(HttpResponse<String> response) {
        return json(response.body());
    }

    public static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException e) {
            throw new AssertionError("not JSON: " + text, e);
        }
    }
}
