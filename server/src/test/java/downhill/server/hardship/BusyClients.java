package downhill.server.hardship;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import downhill.core.exchange.RunRecord;
import downhill.server.SavedRunFile;
import downhill.server.classes.MemberKey;
import downhill.server.lessons.LessonVocabulary;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Clients that make classes, join them, guess and save runs as fast as they are answered, on a server that is killed now
 * and then, and that remember what they have been told.
 *
 * <p>What a kill has cut off is sent again to the next server until it is answered, as the pages do it; and some of what
 * was answered is sent again as well, which must be harmless. A class alone is not: nobody knows whether the one was made
 * whose answer was lost.
 */
final class BusyClients {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MAX_MEMBERSHIPS = 40;

    /** What has been acknowledged, by what it is: {@code member CODE NUMBER}. */
    final Map<String, String> members = new ConcurrentHashMap<>();

    final Map<String, Double> guesses = new ConcurrentHashMap<>();

    /** The class and the member of each run, or an empty text. */
    final Map<String, String> runs = new ConcurrentHashMap<>();

    final Map<String, String> classes = new ConcurrentHashMap<>();
    final AtomicInteger classesOfUnknownFate = new AtomicInteger();
    final AtomicInteger acknowledged = new AtomicInteger();
    final AtomicInteger cutOff = new AtomicInteger();
    final AtomicInteger repeated = new AtomicInteger();

    /** What went otherwise than it must. */
    final Queue<String> faults = new ConcurrentLinkedQueue<>();

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<RunRecord> records;
    private final Map<String, LessonVocabulary.Guess> questions = LessonVocabulary.questions();
    private final List<String> codes = new CopyOnWriteArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopped;
    private int life;
    private int port;

    /** A way to be sent once; {@code again} if it may have been answered before. */
    private interface Action {
        void send(boolean again) throws IOException;
    }

    private record Membership(String code, String key, String nickname, int number, String address) {}

    /**
     * Prepares the clients.
     *
     * @param records runs that were really trained, to be saved under ever new ids
     */
    BusyClients(List<RunRecord> records) {
        this.records = records;
    }

    /** Says where the server is from now on. */
    synchronized void serverAt(int newPort) {
        port = newPort;
        life++;
        notifyAll();
    }

    void start(int count, Random random) {
        for (int i = 0; i < count; i++) {
            Client client = new Client("10.0.0." + (i + 1), new Random(random.nextLong()));
            threads.add(new Thread(client::work, "client-" + i));
        }
        threads.forEach(Thread::start);
    }

    /** Lets each finish what it is about, and be answered. */
    void stop() throws InterruptedException {
        stopped = true;
        for (Thread thread : threads) {
            thread.join(PATIENCE.toMillis());
            if (thread.isAlive()) {
                faults.add(thread.getName() + " has not come to an end");
            }
        }
    }

    private synchronized int life() {
        return life;
    }

    private synchronized int port() {
        return port;
    }

    private synchronized void awaitNextLife(int known) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (life == known) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the server gave no answer, and it was not killed");
            }
            wait(1000);
        }
    }

    /** One of them. It has an address of its own, as far as the server's limits are concerned. */
    private final class Client {
        private final String address;
        private final Random random;
        private final List<Membership> memberships = new ArrayList<>();
        private final List<Action> done = new ArrayList<>();

        Client(String address, Random random) {
            this.address = address;
            this.random = random;
        }

        void work() {
            try {
                while (!stopped) {
                    boolean again = !done.isEmpty() && random.nextInt(8) == 0;
                    Action action = again ? done.get(random.nextInt(done.size())) : draw();
                    if (again) {
                        repeated.incrementAndGet();
                    }
                    finish(action, again);
                    if (!again) {
                        done.add(action);
                    }
                    acknowledged.incrementAndGet();
                }
            } catch (InterruptedException | RuntimeException e) {
                faults.add(Thread.currentThread().getName() + ": " + e);
            }
        }

        private void finish(Action action, boolean known) throws InterruptedException {
            boolean again = known;
            while (true) {
                int tried = life();
                try {
                    action.send(again);
                    return;
                } catch (IOException cut) {
                    cutOff.incrementAndGet();
                    again = true;
                    awaitNextLife(tried);
                }
            }
        }

        private Action draw() {
            int kind = random.nextInt(100);
            if (codes.isEmpty() || kind < 4) {
                return makeClass();
            }
            if (memberships.isEmpty() || kind < 20 && memberships.size() < MAX_MEMBERSHIPS) {
                return join(codes.get(random.nextInt(codes.size())));
            }
            Membership member = memberships.get(random.nextInt(memberships.size()));
            if (kind < 60) {
                return guess(member);
            }
            return save(kind < 90 ? member : null);
        }

        private Action makeClass() {
            String json = "{\"title\":\"class\",\"freeNames\":true}";
            boolean[] made = {false};
            return again -> {
                if (made[0]) {
                    return;
                }
                JsonNode answer;
                try {
                    answer = post("/api/classes", json, Map.of(), 201);
                } catch (IOException cut) {
                    classesOfUnknownFate.incrementAndGet();
                    throw cut;
                }
                made[0] = true;
                String code = answer.get("code").textValue();
                if (classes.put(code, answer.get("key").textValue()) != null) {
                    faults.add("two classes have the code " + code);
                }
                codes.add(code);
            };
        }

        private Action join(String code) {
            String key = new UUID(random.nextLong(), random.nextLong()).toString();
            String nickname = "n" + key.substring(0, 12);
            String json = object().put("nickname", nickname).toString();
            return again -> {
                JsonNode answer = post("/api/classes/" + code + "/members", json, Map.of(MemberKey.HEADER, key), 201);
                int number = answer.get("member").intValue();
                String before = members.put(code + " " + number, nickname);
                if (before == null) {
                    memberships.add(new Membership(code, key, nickname, number, address));
                }
                require(before == null || before.equals(nickname), "two members of " + code + " are " + number);
                require(answer.get("nickname").textValue().equals(nickname), nickname + " is called " + answer);
            };
        }

        private Action guess(Membership member) {
            String question = List.copyOf(questions.keySet()).get(random.nextInt(questions.size()));
            LessonVocabulary.Guess asked = questions.get(question);
            String[] names = question.split("/");
            int choices = asked.options().size();
            // Fourths, which every database prints alike.
            double value = choices > 0
                    ? random.nextInt(choices)
                    : random.nextLong((long) Math.ceil(4 * asked.min()), (long) Math.floor(4 * asked.max()) + 1) / 4.0;
            String json = object().put("lesson", names[0])
                    .put("question", names[1])
                    .put("round", 1)
                    .put("value", value)
                    .toString();
            return again -> {
                JsonNode answer = post(
                        "/api/classes/" + member.code + "/predictions",
                        json,
                        Map.of(MemberKey.HEADER, member.key),
                        201);
                String place = member.code + " " + question + " " + member.number;
                double counts = answer.get("value").doubleValue();
                // The first one of this member counts, which only this client sends.
                Double before = guesses.putIfAbsent(place, counts);
                require((before == null ? value : before) == counts, place + ": " + counts + " counts, not " + before);
            };
        }

        private Action save(Membership member) {
            String id = new UUID(random.nextLong(), random.nextLong()).toString();
            String secret = new UUID(random.nextLong(), random.nextLong()).toString();
            ObjectNode json =
                    (ObjectNode) parse(SavedRunFile.write(id, "phone", records.get(random.nextInt(records.size()))));
            json.remove("verification");
            Map<String, String> headers = new HashMap<>(Map.of("Idempotency-Key", secret));
            if (member != null) {
                json.put("class", member.code);
                headers.put(MemberKey.HEADER, member.key);
            }
            String body = json.toString();
            String[] token = {null};
            return again -> {
                JsonNode answer = post("/api/runs", body, headers, again ? 0 : 201);
                String given = String.valueOf(answer.get("deleteToken"));
                require(token[0] == null || token[0].equals(given), id + " has another token than before");
                token[0] = given;
                runs.put(id, member == null ? "" : member.code + " " + member.number);
            };
        }

        private ObjectNode object() {
            return MAPPER.createObjectNode();
        }

        private void require(boolean fact, String otherwise) {
            if (!fact) {
                faults.add(otherwise);
            }
        }

        /** Posts something; of a status that is not expected, 0 for any that says it is saved, the answer is a fault. */
        private JsonNode post(String path, String json, Map<String, String> headers, int expected) throws IOException {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                    .timeout(PATIENCE)
                    .header("Content-Type", "application/json")
                    .header("X-Forwarded-For", address)
                    .header("Downhill-Client", new UUID(random.nextLong(), random.nextLong()).toString())
                    .POST(BodyPublishers.ofString(json));
            headers.forEach(request::header);
            HttpResponse<String> answer;
            try {
                answer = http.send(request.build(), BodyHandlers.ofString());
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            boolean isFine = expected == 0
                    ? answer.statusCode() == 200 || answer.statusCode() == 201
                    : answer.statusCode() == expected;
            if (!isFine) {
                throw new IllegalStateException(
                        "POST " + path + " was answered " + answer.statusCode() + " " + answer.body() + ": " + json);
            }
            return parse(answer.body());
        }
    }

    private static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new IllegalStateException("not JSON: " + json, e);
        }
    }
}
