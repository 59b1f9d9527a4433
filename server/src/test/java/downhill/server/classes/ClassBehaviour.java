package downhill.server.classes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import downhill.server.OldMeasurements;
import downhill.server.RunSamples;
import downhill.server.TestServer;
import downhill.server.classes.ClassClient.Made;
import downhill.server.data.DataSets;
import downhill.server.lessons.LessonVocabulary;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.junit.jupiter.api.Test;

/** What a class does on every database, over HTTP. */
public interface ClassBehaviour {
    String LESSON = "cost";
    String QUESTION = "cost-at-3";

    /** Returns the address of an empty database, the same for all calls of one test. */
    public String url();

    private TestServer server() {
        return new TestServer(url(), DataSets.of(TestServer.smallSet("mnist", 60)));
    }

    @Test
    default void aClassGuessesTrainsAndSeesItOnTheBoard() throws Exception {
        try (TestServer server = server()) {
            ClassClient client = new ClassClient(server.port());
            Made made = client.make("{\"title\":\"  언어 계산 \",\"target\":\"/learn/cost\",\"task\":\"3에서의 비용을 예상하세요.\"}");
            assertThat(made.code()).matches("[2-9BCDFGHJ-NP-TV-Z]{6}");
            try (Heard heard = client.listen(made.code().toLowerCase(), 0)) {
                String key = client.join(made.code());
                assertThat(client.guess(made.code(), key, LESSON, QUESTION, 1, 4.5)
                                .statusCode())
                        .isEqualTo(201);
                assertThat(client.save(made.code(), key, RunSamples.ID).statusCode())
                        .isEqualTo(201);
                List<JsonNode> events = heard.await(all -> kinds(all).contains("run"));
                assertThat(kinds(events)).startsWith("joined", "answered", "run");
                JsonNode run = events.get(2).get("body");
                assertThat(run.get("nickname").asText()).isEqualTo("#1");
                assertThat(run.at("/sketch/1/0").asInt()).isEqualTo(12);
                assertThat(run.at("/sketch/1/1").asDouble()).isEqualTo(2.303);
            }
            JsonNode board = client.board(made.code());
            assertThat(board.get("title").asText()).isEqualTo("언어 계산");
            assertThat(board.get("members").asInt()).isEqualTo(1);
            assertThat(board.at("/predictions/0/answered").toString()).isEqualTo("[1]");
            assertThat(board.at("/runs/0/id").asText()).isEqualTo(RunSamples.ID);
            assertThat(board.get("cursor").asLong()).isGreaterThanOrEqualTo(3);
            assertThat(TestServer.json(server.get("/api/runs")).get("runs")).isEmpty();
        }
    }

    private static List<String> kinds(List<JsonNode> events) {
        return events.stream().map(event -> event.get("kind").asText()).toList();
    }

    @Test
    default void namesAreHiddenUntilTheTeacherShowsThem() throws Exception {
        try (TestServer server = server()) {
            ClassClient client = new ClassClient(server.port());
            Made made = client.make("{\"title\":\"class\"}");
            String nickname = client.propose(made.code());
            assertThat(client.join(made.code(), nickname, "0123456789abcdef").statusCode())
                    .isEqualTo(201);
            client.save(made.code(), "0123456789abcdef", RunSamples.ID);
            List<String> public_ = List.of(
                    "/api/classes/" + made.code(),
                    "/api/classes/" + made.code() + "/events?after=0",
                    "/api/classes/" + made.code() + "/runs.csv",
                    "/api/classes/" + made.code() + "/runs.json",
                    "/api/runs/" + RunSamples.ID,
                    "/r/" + RunSamples.ID);
            for (String path : public_) {
                assertThat(client.send("GET", path, null).body())
                        .as(path)
                        .contains("#1")
                        .doesNotContain(nickname);
            }
            JsonNode teachers = ClassClient.json(client.lead(made, "GET", "", null));
            assertThat(teachers.get("named").toString()).contains(nickname);
            // What is on the teacher's screen is often on the wall, too.
            assertThat(teachers.get("runs").get(0).get("nickname").asText()).isEqualTo("#1");
            assertThat(client.lead(made, "GET", "/runs.csv", null).body()).contains(nickname);

            assertThat(client.lead(made, "PATCH", "", "{\"names\":true}").statusCode())
                    .isEqualTo(204);
            for (String path : public_) {
                assertThat(client.send("GET", path, null).body()).as(path).contains(nickname);
            }

            assertThat(client.lead(made, "PATCH", "/members/1", "{\"hidden\":true}")
                            .statusCode())
                    .isEqualTo(204);
            for (String path : public_) {
                assertThat(client.send("GET", path, null).body()).as(path).doesNotContain(nickname);
            }
            // Sent again, it is the same run, whatever its class shows.
            assertThat(client.save(made.code(), "0123456789abcdef", RunSamples.ID)
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    default void onlyTheKeyLeads() {
        try (TestServer server = server()) {
            ClassClient client = new ClassClient(server.port());
            Made made = client.make("{\"title\":\"class\"}");
            Made other = client.make("{\"title\":\"other\"}");
            String member = client.join(made.code());
            client.save(made.code(), member, RunSamples.ID);
            record Action(String method, String below, String json) {}
            List<Action> actions = List.of(
                    new Action("PATCH", "", "{\"open\":false}"),
                    new Action("PATCH", "/members/1", "{\"hidden\":true}"),
                    new Action("PUT", "/questions/cost/cost-at-3", "{\"round\":2,\"revealed\":false}"),
                    new Action("DELETE", "/runs/" + RunSamples.ID, null),
                    new Action("DELETE", "/members/1", null),
                    new Action("DELETE", "", null));
            for (Action action : actions) {
                String path = "/api/classes/" + made.code() + action.below;
                assertThat(client.send(action.method, path, action.json).statusCode())
                        .isEqualTo(401);
                for (String wrong : List.of(other.key(), member)) {
                    assertThat(client.send(action.method, path, action.json, "Authorization", "Bearer " + wrong)
                                    .statusCode())
                            .isEqualTo(403);
                }
            }
            assertThat(client.board(made.code()).get("state").asText()).isEqualTo("open");
            for (Action action : actions) {
                assertThat(client.lead(made, action.method, action.below, action.json)
                                .statusCode())
                        .as(action.toString())
                        .isEqualTo(204);
            }
            assertThat(client.send("GET", "/api/classes/" + made.code(), null).statusCode())
                    .isEqualTo(404);
            assertThat(client.board(other.code()).get("title").asText()).isEqualTo("other");
        }
    }

    @Test
    default void aMemberSharesFiftyRunsAndLeavesTheOtherPlacesToOthers() {
        try (TestServer server = server()) {
            ClassClient client = new ClassClient(server.port());
            Made made = client.make("{\"title\":\"class\"}");
            String key = client.join(made.code());
            for (int i = 0; i < 50; i++) {
                assertThat(client.save(made.code(), key, UUID.randomUUID().toString())
                                .statusCode())
                        .isEqualTo(201);
            }
            // Its posts come from another browser, as far as the limit of those is concerned.
            server.time.advance(Duration.ofMinutes(1));
            HttpResponse<String> more =
                    client.save(made.code(), key, UUID.randomUUID().toString());
            assertThat(more.statusCode()).isEqualTo(409);
            assertThat(more.body())
                    .contains("member 1 has shared 50 runs of at most 50; one that is deleted makes room");
            assertThat(client.save(made.code(), client.join(made.code()), RunSamples.ID)
                            .statusCode())
                    .isEqualTo(201);
        }
    }

    @Test
    default void beyondAHallOfThreeHundredSixtyAMinuteJoin() {
        try (TestServer server = server()) {
            ClassClient client = new ClassClient(server.port());
            Made made = client.make("{\"title\":\"class\",\"freeNames\":true}");
            for (int i = 1; i <= 300; i++) {
                assertThat(join(client, made, i).statusCode()).isEqualTo(201);
            }
            HttpResponse<String> refused = join(client, made, 301);
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValue("Retry-After")).contains("60");
            assertThat(refused.body()).contains("60 a minute may join the class; try again in 60 s");
            server.clock.advance(60_000);
            for (int i = 301; i <= 360; i++) {
                assertThat(join(client, made, i).statusCode()).isEqualTo(201);
            }
            assertThat(join(client, made, 361).statusCode()).isEqualTo(429);
            // Who has joined is let in all the same.
            assertThat(join(client, made, 7).statusCode()).isEqualTo(201);
        }
    }

    private static HttpResponse<String> join(ClassClient client, Made made, int number) {
        return client.join(made.code(), "student " + number, "key-of-student-%06d".formatted(number));
    }

    @Test
    default void whoTriesCodesIsStoppedAndWhoHasFoundAClassIsNot() {
        try (TestServer server = server()) {
            ClassClient client = new ClassClient(server.port());
            Made made = client.make("{\"title\":\"class\"}");
            client.board(made.code());
            HttpResponse<String> tried;
            int count = 0;
            do {
                tried = client.send("GET", "/api/classes/" + ClassCodes.random(), null);
                count++;
            } while (tried.statusCode() == 404 && count < 1000);
            assertThat(tried.statusCode()).isEqualTo(429);
            assertThat(tried.headers().firstValue("Retry-After")).contains("1");
            assertThat(count).isGreaterThan(100);
            assertThat(client.board(made.code()).get("title").asText()).isEqualTo("class");
        }
    }

    @Test
    default void aRemovedMemberIsGoneWithItsRunsAndGuesses() throws Exception {
        try (TestServer server = server()) {
            ClassClient client = new ClassClient(server.port());
            Made made = client.make("{\"title\":\"class\"}");
            String rude = client.join(made.code());
            String other = client.join(made.code());
            client.save(made.code(), rude, RunSamples.ID);
            OldMeasurements.insert(server.database, "무례한", 1, made.code(), 1);
            client.guess(made.code(), rude, LESSON, QUESTION, 1, 1);
            client.guess(made.code(), other, LESSON, QUESTION, 1, 2);
            client.save(made.code(), other, UUID.randomUUID().toString());
            long before = client.board(made.code()).get("cursor").asLong();
            assertThat(client.lead(made, "DELETE", "/members/1", null).statusCode())
                    .isEqualTo(204);
            assertThat(client.lead(made, "DELETE", "/members/1", null).statusCode())
                    .isEqualTo(404);
            try (Heard heard = client.listen(made.code(), before)) {
                heard.await(all -> kinds(all).contains("changed"));
            }
            JsonNode board = client.board(made.code());
            assertThat(board.get("runs").findValuesAsText("member")).containsExactly("2");
            assertThat(board.at("/predictions/0/answered").toString()).isEqualTo("[2]");
            assertThat(OldMeasurements.count(server.database)).isZero();
            assertThat(client.save(made.code(), rude, UUID.randomUUID().toString())
                            .statusCode())
                    .isEqualTo(403);
            assertThat(client.save(made.code(), other, RunSamples.ID).statusCode())
                    .isEqualTo(410);
        }
    }

    @Test
    default void aPausedClassTakesNothingAndAClosedOneNobody() {
        try (TestServer server = server()) {
            ClassClient client = new ClassClient(server.port());
            Made made = client.make("{\"title\":\"class\"}");
            String key = client.join(made.code());
            client.lead(made, "PATCH", "", "{\"state\":\"paused\"}");
            assertThat(client.guess(made.code(), key, LESSON, QUESTION, 1, 1).body())
                    .contains("the class is paused");
            assertThat(client.save(made.code(), key, RunSamples.ID).statusCode())
                    .isEqualTo(423);
            assertThat(client.join(made.code())).isNotEmpty();
            client.lead(made, "PATCH", "", "{\"state\":\"closed\"}");
            assertThat(client.join(
                                    made.code(),
                                    client.propose(made.code()),
                                    UUID.randomUUID().toString())
                            .statusCode())
                    .isEqualTo(409);
            assertThat(client.board(made.code()).get("runs")).isEmpty();
            client.lead(made, "PATCH", "", "{\"open\":true}");
            assertThat(client.save(made.code(), key, RunSamples.ID).statusCode())
                    .isEqualTo(201);
        }
    }

    @Test
    default void aQuestionHasTwoRoundsAndTheFirstGuessOfEachCounts() throws Exception {
        try (TestServer server = server()) {
            ClassClient client = new ClassClient(server.port());
            Made made = client.make("{\"title\":\"class\"}");
            String key = client.join(made.code());
            assertThat(client.guess(made.code(), key, LESSON, QUESTION, 2, 1).statusCode())
                    .isEqualTo(409);
            client.guess(made.code(), key, LESSON, QUESTION, 1, 1);
            assertThat(ClassClient.json(client.guess(made.code(), key, LESSON, QUESTION, 1, 2))
                            .get("value")
                            .asDouble())
                    .isEqualTo(1);
            try (Heard heard = client.listen(
                    made.code(), client.board(made.code()).get("cursor").asLong())) {
                client.lead(made, "PUT", "/questions/cost/cost-at-3", "{\"round\":2,\"revealed\":false}");
                assertThat(client.guess(made.code(), key, LESSON, QUESTION, 2, 3)
                                .statusCode())
                        .isEqualTo(201);
                // A phone that was offline sends what it has guessed in the first round.
                String late = client.join(made.code());
                assertThat(client.guess(made.code(), late, LESSON, QUESTION, 1, 7)
                                .statusCode())
                        .isEqualTo(201);
                client.lead(made, "PUT", "/questions/cost/cost-at-3", "{\"round\":2,\"revealed\":true}");
                List<JsonNode> events = heard.await(all -> all.size() == 5);
                // Whoever hears of a guess once it is revealed hears what it was.
                assertThat(kinds(events)).startsWith("question").endsWith("question");
                assertThat(events.get(1).get("kind").asText()).isIn("answered", "prediction");
            }
            JsonNode board = client.board(made.code());
            assertThat(board.at("/questions/0/revealed").asBoolean()).isTrue();
            assertThat(board.at("/predictions/0/values").toString()).isEqualTo("[[1,1.0],[2,7.0]]");
            assertThat(board.at("/predictions/1/values").toString()).isEqualTo("[[1,3.0]]");
            assertThat(client.guess(made.code(), key, LESSON, "no-such", 1, 1).statusCode())
                    .isEqualTo(422);
        }
    }

    /** Whoever has no key hears who has answered, and what only once it is revealed. */
    @Test
    default void guessesAreNobodysUntilTheTeacherShowsThem() throws Exception {
        long seed = System.nanoTime();
        System.out.println("seed of the guesses: " + seed);
        Random random = new Random(seed);
        try (TestServer server = server()) {
            ClassClient client = new ClassClient(server.port());
            Made made = client.make("{\"title\":\"class\"}");
            Made other = client.make("{\"title\":\"other\"}");
            int count = 2 + random.nextInt(5);
            List<String> keys = new ArrayList<>();
            List<String> values = new ArrayList<>();
            for (int i = 1; i <= count; i++) {
                double value = random.nextInt(1, 100_000) / 65_536.0;
                keys.add(client.join(made.code()));
                values.add("[" + i + "," + value + "]");
                client.guess(made.code(), keys.get(i - 1), LESSON, QUESTION, 1, value);
            }
            String all = String.join(",", values);
            requireHidden(client, made, values);
            assertThat(client.lead(made, "GET", "", null).body()).contains("\"values\":[" + all + "]");
            assertThat(client.send("GET", "/api/classes/" + made.code(), null, "Authorization", "Bearer " + other.key())
                            .statusCode())
                    .isEqualTo(403);

            long before = client.board(made.code()).get("cursor").asLong();
            try (Heard heard = client.listen(made.code(), before)) {
                client.lead(made, "PUT", "/questions/cost/cost-at-3", "{\"round\":1,\"revealed\":true}");
                JsonNode revealed = heard.await(events -> events.size() == 1).get(0);
                assertThat(revealed.at("/body/predictions/0/values").toString()).isEqualTo("[" + all + "]");
            }
            assertThat(client.board(made.code()).at("/predictions/0/values").toString())
                    .isEqualTo("[" + all + "]");
            assertThat(client.send("GET", "/api/classes/" + made.code() + "/events?after=0", null)
                            .body())
                    .contains("\"kind\":\"prediction\"")
                    .doesNotContain("\"kind\":\"answered\"");

            // Who comes too late is told so, and counts nowhere; who has guessed before is who they were.
            String late = client.join(made.code());
            HttpResponse<String> refused = client.guess(made.code(), late, LESSON, QUESTION, 1, 1);
            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(refused.body()).contains("have been shown");
            assertThat(client.guess(made.code(), keys.get(0), LESSON, QUESTION, 1, 1)
                            .statusCode())
                    .isEqualTo(201);
            assertThat(client.board(made.code()).at("/predictions/0/answered")).hasSize(count);

            client.lead(made, "PUT", "/questions/cost/cost-at-3", "{\"round\":2,\"revealed\":false}");
            assertThat(client.board(made.code()).at("/predictions/0/values")).isEmpty();
            assertThat(client.guess(made.code(), late, LESSON, QUESTION, 1, 1).statusCode())
                    .as("a round that has been shown takes no guess, whatever is open now")
                    .isEqualTo(409);
            assertThat(client.guess(made.code(), late, LESSON, QUESTION, 2, 1).statusCode())
                    .isEqualTo(201);
        }
    }

    private static void requireHidden(ClassClient client, Made made, List<String> values) throws Exception {
        List<String> public_ = new ArrayList<>();
        public_.add(client.send("GET", "/api/classes/" + made.code(), null).body());
        public_.add(client.send("GET", "/api/classes/" + made.code() + "/events?after=0", null)
                .body());
        public_.add(client.send("GET", "/api/classes/" + made.code() + "/runs.json", null)
                .body());
        try (Heard heard = client.listen(made.code(), 0)) {
            public_.add(heard.await(events ->
                            kinds(events).stream().filter("answered"::equals).count() == values.size())
                    .toString());
        }
        for (String text : public_) {
            for (String value : values) {
                assertThat(text).doesNotContain(value.substring(value.indexOf(',') + 1, value.length() - 1));
            }
        }
    }

    @Test
    default void aGuessIsOneThatItsQuestionAllows() {
        try (TestServer server = server()) {
            ClassClient client = new ClassClient(server.port());
            Made made = client.make("{\"title\":\"class\"}");
            LessonVocabulary.questions().forEach((place, asked) -> {
                String key = client.join(made.code());
                int choices = asked.options().size();
                double[] wrong = choices > 0
                        ? new double[] {-1, choices, 0.5}
                        : new double[] {Math.nextDown(asked.min()), Math.nextUp(asked.max()), 1e12};
                String[] names = place.split("/");
                for (double value : wrong) {
                    HttpResponse<String> refused = client.guess(made.code(), key, names[0], names[1], 1, value);
                    assertThat(refused.statusCode()).as(place + " " + value).isEqualTo(422);
                    assertThat(refused.body()).contains("value = ");
                }
                double last = choices > 0 ? choices - 1 : asked.max();
                assertThat(client.guess(made.code(), key, names[0], names[1], 1, last)
                                .statusCode())
                        .as(place + " " + last)
                        .isEqualTo(201);
            });
        }
    }

    /** Such as the state on the teacher's laptop and the names on the teacher's phone. */
    @Test
    default void ofTwoChangesAtOnceNoneIsLost() {
        long seed = System.nanoTime();
        System.out.println("seed of the changes: " + seed);
        Random random = new Random(seed);
        try (TestServer server = server()) {
            ClassClient client = new ClassClient(server.port());
            Made made = client.make("{\"title\":\"class\"}");
            ObjectNode expected = (ObjectNode) client.board(made.code());
            expected.retain("title", "state", "names", "freeNames", "hold", "target", "task");
            List<String> fields = new ArrayList<>();
            expected.fieldNames().forEachRemaining(fields::add);
            for (int pair = 0; pair < 60; pair++) {
                Collections.shuffle(fields, random);
                String both = fields.get(0) + " and " + fields.get(1) + " of pair " + pair;
                for (String field : fields.subList(0, 2)) {
                    switch (field) {
                        case "title", "task" -> expected.put(field, field + " " + pair);
                        case "target" -> expected.put(field, "/lab?seed=" + pair);
                        case "state" ->
                            expected.put(
                                    field, List.of("open", "paused", "closed").get(pair % 3));
                        default -> expected.put(field, !expected.get(field).asBoolean());
                    }
                }
                Stream.of(fields.get(0), fields.get(1))
                        .map(field -> CompletableFuture.supplyAsync(() ->
                                client.lead(made, "PATCH", "", "{\"" + field + "\":" + expected.get(field) + "}")))
                        .toList()
                        .forEach(answer ->
                                assertThat(answer.join().statusCode()).as(both).isEqualTo(204));
                ObjectNode board = (ObjectNode) client.board(made.code());
                assertThat(board.retain(fields)).as(both).isEqualTo(expected);
            }
        }
    }

    /** As when somebody taps "Join" twice. */
    @Test
    default void whoeverJoinsTwiceAtOnceIsOneMember() throws Exception {
        try (TestServer server = server()) {
            ClassClient client = new ClassClient(server.port());
            Made made = client.make("{\"title\":\"class\",\"freeNames\":true}");
            int students = 30;
            for (int i = 1; i <= students; i++) {
                String name = "name" + i;
                String key = UUID.randomUUID().toString();
                List<CompletableFuture<HttpResponse<String>>> both = Stream.generate(
                                () -> CompletableFuture.supplyAsync(() -> client.join(made.code(), name, key)))
                        .limit(2)
                        .toList();
                for (CompletableFuture<HttpResponse<String>> one : both) {
                    assertThat(one.join().statusCode()).as(one.join().body()).isEqualTo(201);
                    assertThat(ClassClient.json(one.join()).get("member").asInt())
                            .isEqualTo(i);
                }
            }
            try (Heard heard = client.listen(made.code(), 0)) {
                heard.await(all -> all.size() >= students);
                assertThat(kinds(heard.events())).hasSize(students).containsOnly("joined");
            }
            assertThat(client.board(made.code()).get("members").asInt()).isEqualTo(students);
        }
    }

    @Test
    default void aFullClassTakesNobodyButWhoIsInIt() {
        try (TestServer server = server()) {
            ClassClient client = new ClassClient(server.port());
            Made made = client.make("{\"title\":\"class\",\"freeNames\":true}");
            fill(server, made, ClassStore.MAX_MEMBERS - 1);
            assertThat(client.join(made.code(), "last", "0123456789abcdef").statusCode())
                    .isEqualTo(201);
            HttpResponse<String> tooMany = client.join(made.code(), "one more", "fedcba9876543210");
            assertThat(tooMany.statusCode()).isEqualTo(409);
            assertThat(ClassClient.json(tooMany).get("field").asText()).isEqualTo("members");
            assertThat(client.join(made.code(), "last", "0123456789abcdef").statusCode())
                    .isEqualTo(201);
            assertThat(client.board(made.code()).get("members").asInt()).isEqualTo(ClassStore.MAX_MEMBERS);
            // Who floods a class is removed, and the places are free again; numbers go on.
            for (int number = 1; number <= 2; number++) {
                assertThat(client.lead(made, "DELETE", "/members/" + number, null)
                                .statusCode())
                        .isEqualTo(204);
            }
            assertThat(client.board(made.code()).get("members").asInt()).isEqualTo(ClassStore.MAX_MEMBERS - 2);
            HttpResponse<String> next = client.join(made.code(), "one more", "fedcba9876543210");
            assertThat(next.statusCode()).isEqualTo(201);
            assertThat(ClassClient.json(next).get("member").asInt()).isEqualTo(ClassStore.MAX_MEMBERS + 1);
            assertThat(client.board(made.code()).get("members").asInt()).isEqualTo(ClassStore.MAX_MEMBERS - 1);
        }
    }

    /** So many have joined, an hour ago. */
    private static void fill(TestServer server, Made made, int members) {
        server.database.writing().useTransaction(handle -> {
            PreparedBatch batch =
                    handle.prepareBatch("INSERT INTO class_member (class, number, nickname, joined_at, key_hash)"
                            + " VALUES (?, ?, ?, ?, ?)");
            for (int number = 1; number <= members; number++) {
                batch.add(
                        made.code(),
                        number,
                        "flood " + number,
                        server.clock.millis() - 3_600_000,
                        "%064d".formatted(number));
            }
            batch.execute();
            handle.execute("UPDATE class SET members = ? WHERE code = ?", members, made.code());
        });
    }

    /** Numbers are given under a lock: what many do at once is told whole and in order, to each listener. */
    @Test
    default void whatManyDoAtOnceIsToldToAllInOrder() throws Exception {
        int students = 40;
        try (TestServer server = server()) {
            ClassClient client = new ClassClient(server.port());
            Made made = client.make("{\"title\":\"class\"}");
            List<Heard> listeners = Stream.generate(() -> client.listen(made.code(), 0))
                    .limit(10)
                    .toList();
            List<CompletableFuture<Void>> all = new ArrayList<>();
            for (int i = 0; i < students; i++) {
                double value = i / 4.0;
                all.add(CompletableFuture.runAsync(() -> {
                    String key = client.join(made.code());
                    assertThat(client.guess(made.code(), key, LESSON, QUESTION, 1, value)
                                    .statusCode())
                            .isEqualTo(201);
                    assertThat(client.save(made.code(), key, UUID.randomUUID().toString())
                                    .statusCode())
                            .isEqualTo(201);
                }));
            }
            all.forEach(CompletableFuture::join);
            for (Heard heard : listeners) {
                heard.await(events -> kinds(events).stream()
                                        .filter("joined"::equals)
                                        .count()
                                == students
                        && kinds(events).stream().filter("answered"::equals).count() == students
                        && events.stream()
                                        .filter(event ->
                                                event.get("kind").asText().equals("run"))
                                        .map(event -> event.at("/body/id").asText())
                                        .distinct()
                                        .count()
                                == students);
                assertThat(heard.numbers()).isSorted().doesNotHaveDuplicates();
                heard.close();
            }
            // Who asks again and again hears the same.
            long cursor = 0;
            int told = 0;
            while (true) {
                JsonNode page = ClassClient.json(
                        client.send("GET", "/api/classes/" + made.code() + "/events?after=" + cursor, null));
                if (page.get("cursor").asLong() == cursor) {
                    break;
                }
                cursor = page.get("cursor").asLong();
                told += page.get("events").size();
            }
            assertThat(told).isGreaterThanOrEqualTo(3 * students);
            // Meanwhile runs are verified, which is told, too.
            assertThat(cursor)
                    .isBetween(
                            3L * students,
                            client.board(made.code()).get("cursor").asLong());
        }
    }

    @Test
    default void aStreamGoesOnWhereItWasCutOffAndEndsWithItsClass() throws Exception {
        try (TestServer server = server()) {
            ClassClient client = new ClassClient(server.port());
            Made made = client.make("{\"title\":\"class\"}");
            String key = client.join(made.code());
            client.guess(made.code(), key, LESSON, QUESTION, 1, 1);
            try (Heard heard = client.listen(made.code(), 1)) {
                heard.await(all -> all.size() == 1);
                assertThat(heard.numbers()).containsExactly(2L);
                assertThat(client.lead(made, "DELETE", "", null).statusCode()).isEqualTo(204);
                heard.awaitEnd();
                assertThat(kinds(heard.events())).endsWith("gone");
            }
            assertThat(client.listen(made.code(), 0).status()).isEqualTo(404);
        }
    }

    @Test
    default void aSceneIsToldToAllAndWhatItSaysOfAQuestionIsSo() throws Exception {
        try (TestServer server = server()) {
            ClassClient client = new ClassClient(server.port());
            Made made = client.make("{\"title\":\"class\"}");
            String key = client.join(made.code());
            assertThat(client.board(made.code()).at("/scene/kind").asText()).isEqualTo("door");
            client.guess(made.code(), key, LESSON, QUESTION, 1, 1);
            long before = client.board(made.code()).get("cursor").asLong();
            try (Heard heard = client.listen(made.code(), before)) {
                assertThat(show(client, made, question(1, "shown"))).isEqualTo(204);
                List<JsonNode> events = heard.await(all -> kinds(all).contains("scene"));
                assertThat(kinds(events)).containsExactly("question", "scene");
                assertThat(events.get(0).at("/body/predictions/0/values").toString())
                        .isEqualTo("[[1,1.0]]");
                assertThat(events.get(1).at("/body/state").asText()).isEqualTo("shown");
            }
            JsonNode board = client.board(made.code());
            assertThat(board.at("/questions/0/shown").asBoolean()).isTrue();
            assertThat(board.at("/questions/0/revealed").asBoolean()).isFalse();
            assertThat(board.at("/predictions/0/values").toString()).isEqualTo("[[1,1.0]]");
            // What everybody has seen can be copied.
            String late = client.join(made.code());
            assertThat(client.guess(made.code(), late, LESSON, QUESTION, 1, 1).statusCode())
                    .isEqualTo(409);
            show(client, made, question(2, "open"));
            assertThat(client.board(made.code()).at("/predictions/0/values")).isEmpty();
            assertThat(client.guess(made.code(), late, LESSON, QUESTION, 2, 1).statusCode())
                    .isEqualTo(201);

            // A page reached again is another scene, so that phones can tell.
            List<Integer> numbers = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                show(client, made, "{\"kind\":\"page\",\"target\":\"/review?lang=en#end\",\"follow\":\"forced\"}");
                numbers.add(client.board(made.code()).at("/scene/number").asInt());
            }
            assertThat(numbers.get(1)).isGreaterThan(numbers.get(0));
            assertThat(client.board(made.code()).at("/scene/target").asText()).isEqualTo("/review?lang=en#end");
        }
    }

    private static int show(ClassClient client, Made made, String scene) {
        return client.lead(made, "PATCH", "", "{\"scene\":" + scene + "}").statusCode();
    }

    private static String question(int round, String state) {
        return "{\"kind\":\"question\",\"lesson\":\"" + LESSON + "\",\"question\":\"" + QUESTION + "\",\"round\":"
                + round + ",\"state\":\"" + state + "\",\"endsAt\":1800000000000}";
    }

    @Test
    default void noSceneLeadsToAnotherSiteOrAsksWhatNoLessonAsks() {
        try (TestServer server = server()) {
            ClassClient client = new ClassClient(server.port());
            Made made = client.make("{\"title\":\"class\"}");
            for (String target : List.of(
                    "https://example.org/",
                    "//example.org/",
                    "/\\\\example.org",
                    "/api/runs",
                    "lab",
                    "",
                    "/a b",
                    "/\\t/x")) {
                assertThat(show(
                                client,
                                made,
                                "{\"kind\":\"page\",\"target\":\"" + target + "\",\"follow\":\"offered\"}"))
                        .as(target)
                        .isEqualTo(422);
            }
            for (String bad : List.of(
                    "{}",
                    "{\"kind\":\"film\"}",
                    "{\"kind\":\"page\",\"target\":\"/lab\",\"follow\":\"dragged\"}",
                    "{\"kind\":\"runs\",\"ids\":[\"x\"]}",
                    "{\"kind\":\"runs\",\"ids\":[1]}",
                    question(3, "open"),
                    question(1, "closed"),
                    question(1, "open").replace("1800000000000", "0.5"),
                    question(1, "open").replace(QUESTION, "no-such-question"))) {
                assertThat(show(client, made, bad)).as(bad).isBetween(400, 422);
            }
            JsonNode board = client.board(made.code());
            assertThat(board.at("/scene/kind").asText()).isEqualTo("door");
            assertThat(board.get("questions")).isEmpty();
        }
    }

    @Test
    default void aLockedDoorLetsNobodyInButWhoHasJoined() {
        try (TestServer server = server()) {
            ClassClient client = new ClassClient(server.port());
            Made made = client.make("{\"title\":\"class\",\"freeNames\":true}");
            client.join(made.code(), "one", "0123456789abcdef");
            assertThat(client.lead(made, "PATCH", "", "{\"joining\":false}").statusCode())
                    .isEqualTo(204);
            HttpResponse<String> refused = client.join(made.code(), "two", "0123456789abcdeg");
            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(ClassClient.json(refused).get("field").asText()).isEqualTo("joining");
            assertThat(client.join(made.code(), "one", "0123456789abcdef").statusCode())
                    .isEqualTo(201);
            client.lead(made, "PATCH", "", "{\"joining\":true}");
            assertThat(client.join(made.code(), "two", "0123456789abcdeg").statusCode())
                    .isEqualTo(201);
        }
    }

    @Test
    default void aDeletedClassIsHiddenFromAllAndItsTeacherHasADayToRestoreIt() {
        try (TestServer server = server()) {
            ClassClient client = new ClassClient(server.port());
            Made made = client.make("{\"title\":\"class\"}");
            String key = client.join(made.code());
            client.guess(made.code(), key, LESSON, QUESTION, 1, 1);
            client.save(made.code(), key, RunSamples.ID);
            // A second request, which has waited for the first, changes nothing.
            assertThat(client.lead(made, "DELETE", "", null).statusCode()).isEqualTo(204);
            server.clock.advance(1);
            client.lead(made, "DELETE", "", null);
            for (String path : List.of(
                    "/api/classes/" + made.code(),
                    "/api/classes/" + made.code() + "/events?after=0",
                    "/api/classes/" + made.code() + "/runs.csv",
                    "/api/runs/" + RunSamples.ID)) {
                assertThat(client.send("GET", path, null).statusCode()).as(path).isEqualTo(404);
            }
            assertThat(client.guess(made.code(), key, LESSON, QUESTION, 1, 1).statusCode())
                    .isEqualTo(404);
            assertThat(client.save(made.code(), key, UUID.randomUUID().toString())
                            .statusCode())
                    .isEqualTo(404);
            for (String below : List.of("", "/members/1")) {
                assertThat(client.lead(made, "PATCH", below, below.isEmpty() ? "{\"names\":true}" : "{\"hidden\":true}")
                                .statusCode())
                        .as(below)
                        .isEqualTo(404);
            }
            assertThat(client.send("PATCH", "/api/classes/" + made.code(), "{\"restore\":true}")
                            .statusCode())
                    .isEqualTo(401);
            JsonNode kept = ClassClient.json(client.lead(made, "GET", "", null));
            assertThat(kept.get("deletedAt").asLong()).isEqualTo(server.clock.millis() - 1);
            assertThat(kept.get("runs")).hasSize(1);

            assertThat(client.lead(made, "PATCH", "", "{\"restore\":true}").statusCode())
                    .isEqualTo(204);
            JsonNode board = client.board(made.code());
            assertThat(board.has("deletedAt")).isFalse();
            assertThat(board.get("runs")).hasSize(1);
            assertThat(board.at("/predictions/0/answered").toString()).isEqualTo("[1]");
            assertThat(client.send("GET", "/api/runs/" + RunSamples.ID, null).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    default void badRequestsAreNamedAndChangeNothing() {
        try (TestServer server = server()) {
            ClassClient client = new ClassClient(server.port());
            for (String bad : List.of(
                    "{}",
                    "{\"title\":\"\"}",
                    "{\"title\":\"x\",\"target\":\"https://example.org/\"}",
                    "{\"title\":\"x\",\"target\":\"//example.org/lab\"}",
                    "{\"title\":\"x\",\"target\":\"/lab?a b\"}",
                    "{\"title\":\"x\",\"names\":1}",
                    "{\"title\":\"x\",\"state\":\"gone\"}",
                    "{\"title\":\"x\",\"colour\":\"red\"}")) {
                assertThat(client.send("POST", "/api/classes", bad).statusCode())
                        .as(bad)
                        .isBetween(400, 422);
            }
            Made made = client.make("{\"title\":\"x\",\"target\":\"/lab?lr=0.5&lock=lr#run\"}");
            for (String nickname : List.of("민지", "", "관리자", "푸른  고래")) {
                assertThat(client.join(made.code(), nickname, "0123456789abcdef")
                                .statusCode())
                        .as(nickname)
                        .isEqualTo(422);
            }
            client.lead(made, "PATCH", "", "{\"freeNames\":true,\"names\":true}");
            assertThat(client.join(made.code(), "=1+1", "0123456789abcdef").statusCode())
                    .isEqualTo(201);
            client.save(made.code(), "0123456789abcdef", RunSamples.ID);
            assertThat(client.send("GET", "/api/classes/" + made.code() + "/runs.csv", null)
                            .body())
                    .contains(",'=1+1,");
            assertThat(client.join(made.code(), "=1+1", "fedcba9876543210").statusCode())
                    .isEqualTo(409);
            // Who comes again is who they were.
            HttpResponse<String> again = client.join(made.code(), "=1+1", "0123456789abcdef");
            assertThat(ClassClient.json(again).get("member").asInt()).isEqualTo(1);
            assertThat(client.guess(made.code(), "unknown-key-0123456", LESSON, QUESTION, 1, 1)
                            .statusCode())
                    .isEqualTo(403);
            assertThat(client.board(made.code()).get("members").asInt()).isEqualTo(1);
            assertThat(client.listen(made.code(), -1).status()).isEqualTo(400);
        }
    }
}
