package downhill.server.classes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import downhill.core.exchange.RunRecord;
import downhill.core.function.Activation;
import downhill.core.training.GradientMethod;
import downhill.core.training.Trainer;
import downhill.core.training.TrainingConfig;
import downhill.server.PostgresProcess;
import downhill.server.SavedRunFile;
import downhill.server.ServerProcess;
import downhill.server.classes.ClassClient.Made;
import downhill.server.data.DataSet;
import downhill.server.runs.Replay;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * A class that guesses and trains at once, against servers in JVMs of their own: every phone listens, each guesses once and
 * saves one run at a moment of its own.
 *
 * <p>As a program it prints how long it takes until a board has heard of each: {@code STUDENTS SECONDS sqlite|postgres}.
 */
public final class ClassHour {
    private final List<ServerProcess> servers;
    private final int students;
    private final int seconds;
    private final Map<String, Long> sentAt = new ConcurrentHashMap<>();

    /**
     * What has come of it.
     *
     * @param lost what some board has never heard of
     * @param refused what was not saved, and why
     * @param delays milliseconds from sending until a board has heard of it, ascending; one for each and each board
     */
    public record Outcome(List<String> lost, List<String> refused, long[] delays) {
        long percentile(double share) {
            return delays[(int) Math.min(delays.length - 1, Math.floor(share * delays.length))];
        }
    }

    /**
     * Prepares a class.
     *
     * @param servers those over one database; phones are spread over them
     * @param students how many
     * @param seconds in which they guess and save
     */
    public ClassHour(List<ServerProcess> servers, int students, int seconds) {
        this.servers = servers;
        this.students = students;
        this.seconds = seconds;
    }

    /** What a phone hears, with the time. */
    private static final class Phone {
        private final Heard heard;
        private final Map<String, Long> at = new ConcurrentHashMap<>();

        Phone(ClassClient client, String code) {
            heard = client.listen(code, 0);
            heard.follow(event -> at.putIfAbsent(nameOf(event), System.nanoTime()));
        }
    }

    private static String nameOf(JsonNode event) {
        return switch (event.get("kind").asText()) {
            case "answered" -> "guess " + event.at("/body/member").asInt();
            case "run" -> "run " + event.at("/body/id").asText();
            default -> "";
        };
    }

    /**
     * Runs it.
     *
     * @param record a run that was really trained; everybody saves it under an id of their own
     * @param random draws the moments
     */
    public Outcome run(RunRecord record, Random random) throws Exception {
        List<ClassClient> clients =
                servers.stream().map(server -> new ClassClient(server.port())).toList();
        Made made = clients.get(0).make("{\"title\":\"class\"}");
        List<Phone> phones = new ArrayList<>();
        List<String> refused = Collections.synchronizedList(new ArrayList<>());
        for (int i = 0; i < students; i++) {
            phones.add(new Phone(clients.get(i % clients.size()), made.code()));
        }
        for (Phone phone : phones) {
            if (phone.heard.status() != 200) {
                refused.add("stream: " + phone.heard.status());
            }
        }
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(students, 60));
        CountDownLatch done = new CountDownLatch(students);
        long start = System.nanoTime();
        for (int i = 0; i < students; i++) {
            ClassClient client = clients.get(i % clients.size());
            long first = start + (long) (random.nextDouble() * seconds * 0.9e9);
            double value = random.nextInt(60) / 2.0;
            String id = new UUID(random.nextLong(), random.nextLong()).toString();
            pool.execute(() -> {
                try {
                    act(client, made, record, id, value, first, refused);
                } catch (Exception e) {
                    refused.add(e.toString());
                }
                done.countDown();
            });
        }
        done.await();
        pool.shutdown();
        return outcome(phones, refused);
    }

    private void act(
            ClassClient client, Made made, RunRecord record, String id, double value, long first, List<String> refused)
            throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(first - System.nanoTime());
        String key = UUID.randomUUID().toString();
        HttpResponse<String> joined;
        do {
            joined = client.join(made.code(), client.propose(made.code()), key);
        } while (joined.statusCode() == 409);
        if (joined.statusCode() != 201) {
            refused.add("join: " + joined.statusCode() + " " + joined.body());
            return;
        }
        int me = ClassClient.json(joined).get("member").asInt();
        sentAt.put("guess " + me, System.nanoTime());
        note(refused, client.guess(made.code(), key, "cost", "cost-at-3", 1, value));
        ObjectNode run = (ObjectNode) ClassClient.json(SavedRunFile.write(id, "phone", record));
        run.put("class", made.code());
        sentAt.put("run " + id, System.nanoTime());
        note(refused, client.save(key, run.toString()));
    }

    private static void note(List<String> refused, HttpResponse<String> answer) {
        if (answer.statusCode() != 201) {
            refused.add(answer.statusCode() + " " + answer.body());
        }
    }

    private Outcome outcome(List<Phone> phones, List<String> refused) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        List<String> lost = new ArrayList<>();
        List<Long> delays = new ArrayList<>();
        for (Phone phone : phones) {
            for (Map.Entry<String, Long> sent : sentAt.entrySet()) {
                while (!phone.at.containsKey(sent.getKey()) && System.nanoTime() < end) {
                    Thread.sleep(20);
                }
                Long at = phone.at.get(sent.getKey());
                if (at == null) {
                    lost.add(sent.getKey());
                } else {
                    delays.add(TimeUnit.NANOSECONDS.toMillis(at - sent.getValue()));
                }
            }
            phone.heard.close();
        }
        return new Outcome(
                lost,
                refused,
                delays.stream().mapToLong(Long::longValue).sorted().toArray());
    }

    /** A run that was really trained, on images that the server has. */
    public static RunRecord trained(int trainSize, int testSize, int hidden, int steps) {
        DataSet files = Replay.data("mnist", null);
        TrainingConfig config = new TrainingConfig(
                "mnist",
                trainSize,
                testSize,
                hidden,
                Activation.SIGMOID,
                100,
                0.1,
                steps,
                7,
                GradientMethod.BACKPROPAGATION);
        Trainer trainer = new Trainer(config, files.train(trainSize), files.test(testSize));
        while (!trainer.isDone()) {
            trainer.step();
            if (trainer.evaluationDue()) {
                trainer.evaluate();
            }
        }
        return RunRecord.of(trainer, "");
    }

    public static void main(String[] args) throws Exception {
        int students = Integer.parseInt(args[0]);
        int seconds = Integer.parseInt(args[1]);
        Path folder = Files.createTempDirectory("class-hour");
        // PostgreSQL runs as another user.
        folder.toFile().setExecutable(true, false);
        RunRecord record = trained(5000, 1000, 50, 1000);
        Random random = new Random(1);
        if (args[2].equals("sqlite")) {
            try (ServerProcess server = new ServerProcess(folder, Map.of(), "-Xmx256m")) {
                tell(new ClassHour(List.of(server), students, seconds).run(record, random), List.of(server));
            }
        } else {
            try (PostgresProcess postgres = PostgresProcess.start(Files.createDirectory(folder.resolve("pg")));
                    ServerProcess one = server(folder.resolve("one"), postgres);
                    ServerProcess other = server(folder.resolve("other"), postgres)) {
                List<ServerProcess> servers = List.of(one, other);
                tell(new ClassHour(servers, students, seconds).run(record, random), servers);
            }
        }
    }

    private static ServerProcess server(Path folder, PostgresProcess postgres) throws Exception {
        return new ServerProcess(Files.createDirectories(folder), Map.of("DATABASE_URL", postgres.url()), "-Xmx256m");
    }

    private static void tell(Outcome outcome, List<ServerProcess> servers) throws Exception {
        System.out.printf(
                "lost %d, refused %d; ms until a board has heard of it: median %d, 90 %% %d, 99 %% %d, most %d%n",
                outcome.lost().size(),
                outcome.refused().size(),
                outcome.percentile(0.5),
                outcome.percentile(0.9),
                outcome.percentile(0.99),
                outcome.percentile(1));
        outcome.refused().stream().distinct().limit(5).forEach(System.out::println);
        for (ServerProcess server : servers) {
            System.out.println(Arrays.toString(Files.readAllLines(Path.of("/proc/" + server.pid() + "/status")).stream()
                    .filter(line -> line.startsWith("VmHWM") || line.startsWith("Threads"))
                    .toArray()));
            server.log().lines().limit(10).forEach(System.out::println);
        }
    }
}
