package downhill.server.hardship;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import downhill.server.RunSamples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** A request of each kind that the server knows, with what it answers; about a class and runs that there are. */
final class ValidRequests {
    static final String METRICS_TOKEN = "0123456789abcdef";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** One of them, under ids of its own, and its status. */
    record Valid(RawRequest request, int status) {}

    private final int port;
    private final Random random;
    private final String code;
    private final String key;
    private final String member;
    private final String run;
    private final String runToken;
    private final String runOfClass;
    private final String shard;

    /** Makes what the requests are about. */
    ValidRequests(int port, Random random) throws IOException {
        this.port = port;
        this.random = random;
        member = id();
        run = id();
        runOfClass = id();
        JsonNode made = require(request("POST", "/api/classes").json("{\"title\":\"class\",\"freeNames\":true}"), 201);
        code = made.get("code").textValue();
        key = made.get("key").textValue();
        require(join(nickname()), 201);
        runToken = require(request("POST", "/api/runs").json(RunSamples.run(run)), 201)
                .get("deleteToken")
                .textValue();
        require(saveInClass(runOfClass), 201);
        JsonNode manifest = require(request("GET", "/data/mnist/manifest.json"), 200);
        shard = manifest.at("/test/shards/0/url").textValue();
    }

    /** What nobody but the teacher knows of the class. */
    String nickname() {
        return "n" + member.substring(0, 8);
    }

    private String id() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    private RawRequest request(String method, String target) {
        RawRequest request = new RawRequest(method, target)
                .with("Host", "localhost:" + port)
                .with("Connection", "close")
                .with("Downhill-Client", id());
        return target.equals("/metrics")
                ? request.with("Authorization", "Bearer " + METRICS_TOKEN)
                : request.with("X-Forwarded-For", "10." + random.nextInt(256) + "." + random.nextInt(256) + ".7");
    }

    private RawRequest lead(String method, String below) {
        return request(method, "/api/classes/" + code + below).with("Authorization", "Bearer " + key);
    }

    private RawRequest join(String nickname) {
        return request("POST", "/api/classes/" + code + "/members")
                .with("Downhill-Member", nickname.equals(nickname()) ? member : id())
                .json("{\"nickname\":\"" + nickname + "\"}");
    }

    private RawRequest saveInClass(String id) {
        return request("POST", "/api/runs")
                .with("Downhill-Member", member)
                .with("Idempotency-Key", id())
                .json(RunSamples.changed(id, json -> json.put("class", code)));
    }

    private JsonNode require(RawRequest request, int status) throws IOException {
        RawExchange answer = RawExchange.send(port, request.bytes());
        if (!answer.statuses().equals(List.of(status))) {
            throw new AssertionError(
                    "not " + status + ": " + answer.text() + "\non " + RawRequest.printed(request.bytes()));
        }
        return MAPPER.readTree(answer.body());
    }

    /** One of each; what deletes comes last. */
    List<Valid> all() {
        String one = "/api/classes/" + code;
        String cursor = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(("1790000000000:" + run).getBytes(StandardCharsets.US_ASCII));
        List<Valid> all = new ArrayList<>();
        for (String page : List.of(
                "/",
                "/lab?hidden=100&lr=0.5",
                "/learn/cost?lang=en",
                "/runs",
                "/join/" + code,
                "/class/" + code,
                "/wall/" + code,
                "/service-worker.js",
                "/lessons/questions.json",
                "/data/index.json",
                "/data/mnist/manifest.json",
                "/healthz",
                "/metrics",
                "/api/about",
                "/api/runs?limit=2&after=" + cursor,
                "/api/runs/" + run,
                "/r/" + run,
                one,
                one + "/events?after=0",
                one + "/nickname?lang=en",
                one + "/runs.csv")) {
            RawRequest get = request("GET", page)
                    .with("Accept", "text/html, application/json")
                    .with("Accept-Encoding", "gzip, br;q=0.5")
                    .with("Accept-Language", "ko-KR, en;q=0.8");
            all.add(new Valid(get, 200));
        }
        all.add(new Valid(request("HEAD", "/lab"), 200));
        all.add(new Valid(request("GET", "/glossary?lang=en"), 301));
        all.add(new Valid(request("GET", shard).with("Range", "bytes=100-299"), 206));
        all.add(new Valid(lead("GET", ""), 200));
        all.add(new Valid(lead("GET", "/runs.json"), 200));
        all.add(new Valid(request("GET", one + "/events?after=1").with("Accept", "text/event-stream"), 200));
        all.add(new Valid(
                request("POST", "/api/runs")
                        .with("Idempotency-Key", id())
                        .with("Origin", "http://localhost:" + port)
                        .json(RunSamples.run(id())),
                201));
        all.add(new Valid(saveInClass(id()), 201));
        all.add(new Valid(
                request("POST", "/api/classes")
                        .json(
                                "{\"title\":\"새 학급\",\"target\":\"/learn/cost?steps=3\",\"task\":\"3에서의 비용\",\"names\":true}"),
                201));
        all.add(new Valid(join("m" + id().substring(0, 12)), 201));
        all.add(new Valid(
                request("POST", one + "/predictions")
                        .with("Downhill-Member", member)
                        .json("{\"lesson\":\"cost\",\"question\":\"cost-at-3\",\"round\":1,\"value\":4.5}"),
                201));
        all.add(new Valid(lead("PATCH", "").json("{\"task\":\"another\",\"hold\":true}"), 204));
        all.add(new Valid(
                lead("PATCH", "")
                        .json(
                                "{\"joining\":true,\"scene\":{\"kind\":\"page\",\"target\":\"/lab?lr=1\",\"follow\":\"offered\"}}"),
                204));
        all.add(new Valid(
                lead("PATCH", "")
                        .json("{\"scene\":{\"kind\":\"question\",\"lesson\":\"cost\",\"question\":\"cost-at-3\","
                                + "\"round\":1,\"state\":\"open\",\"endsAt\":1}}"),
                204));
        all.add(new Valid(lead("PATCH", "/members/1").json("{\"hidden\":true}"), 204));
        all.add(new Valid(lead("PUT", "/questions/cost/cost-at-3").json("{\"round\":1,\"revealed\":true}"), 204));
        all.add(new Valid(lead("DELETE", "/runs/" + runOfClass), 204));
        all.add(new Valid(lead("DELETE", "/members/1"), 204));
        all.add(new Valid(request("DELETE", "/api/runs/" + run).with("Authorization", "Bearer " + runToken), 204));
        all.add(new Valid(lead("DELETE", ""), 204));
        return all;
    }

    /** One of them; those that write as often as those that read, of which there are more. */
    RawRequest any() {
        boolean reads = random.nextBoolean();
        List<RawRequest> some = all().stream()
                .map(Valid::request)
                .filter(request -> reads == List.of("GET", "HEAD").contains(request.method))
                .toList();
        return some.get(random.nextInt(some.size()));
    }
}
