package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import downhill.core.exchange.RunRecord;
import downhill.core.training.Trainer;
import downhill.core.training.TrainingConfig;
import downhill.server.SavedRunFile;
import downhill.server.hardship.Seed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Runs that nobody has thought of, on every engine of the browser: the record that would be saved equals that of the JVM,
 * number by number.
 *
 * <p>The sizes are odd and come from a new seed each time, since a fault can hide behind sizes that divide evenly. The
 * seed is printed; {@code -Ddownhill.seed=…} draws the same runs again, {@code -Pendurance} trains a thousand.
 */
class DifferentialIT {
    private static final Duration TIME = Duration.ofSeconds(10);
    private static final Duration RUN_LIMIT = Duration.ofMinutes(2);

    /** Plain Java, SIMD alone, teams of two to four, and what the machine would choose. */
    private static final List<Engine> ENGINES = List.of(
            new Engine(true, 1),
            new Engine(false, 1),
            new Engine(false, 2),
            new Engine(false, 3),
            new Engine(false, 4),
            new Engine(false, 0));

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<String> differences = new ArrayList<>();
    private String dataDigest;
    private int trained;

    private record Engine(boolean plain, int workers) {}

    @Test
    void everyEngineRecordsWhatTheJvmRecords() throws IOException {
        long seed = Seed.of("DifferentialIT");
        int wanted = Integer.getInteger("downhill.differential.runs", 0);
        DrawnRuns drawn = new DrawnRuns(seed);
        dataDigest = JSON.readTree(Product.shared().get("/data/mnist/manifest.json"))
                .get("digest")
                .textValue();
        try (Gateway gateway = new Gateway(Product.shared());
                BrowserPage page = open(gateway)) {
            page.driver().manage().timeouts().scriptTimeout(RUN_LIMIT);
            long end = System.nanoTime() + TIME.toNanos();
            do {
                compare(page, drawn.next());
            } while (wanted > 0 ? trained < wanted : System.nanoTime() < end);
        }
        System.out.println("DifferentialIT: " + trained + " runs");
        assertThat(differences).as("with -Ddownhill.seed=" + seed).isEmpty();
    }

    /** A page that has no lab, but starts the product's own worker. */
    private static BrowserPage open(Gateway gateway) throws IOException {
        String lab = Product.shared().get("/lab");
        String page = "<!doctype html><title>Runs</title><link rel=\"icon\" href=\"data:,\">"
                + "<link rel=\"worker-module\" href=\"" + between(lab, "\"/app/client.", "\"") + "\">"
                + "<script type=\"module\" src=\"/selftest/runs.js\"></script>"
                + "<script type=\"module\" src=\"" + between(lab, "\"/js/start.", "\"") + "\"></script>";
        gateway.serve("/selftest/runs.js", "text/javascript", SelfTestSite.compiled("product"));
        gateway.serve("/selftest/runs", "text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
        return BrowserPage.open(Window.DESKTOP, gateway.url("/selftest/runs"));
    }

    private static String between(String text, String begin, String end) {
        int from = text.indexOf(begin);
        assertThat(from).as(begin).isNotNegative();
        return text.substring(from + 1, text.indexOf(end, from + begin.length()));
    }

    private void compare(BrowserPage page, TrainingConfig config) throws IOException {
        Trainer trainer = Runs.trainer(config);
        Runs.advance(trainer, config.steps());
        String failure = trainer.isFailed() ? "failed at step " + trainer.stepsDone() : null;
        RunRecord expected = failure == null ? RunRecord.of(trainer, dataDigest) : null;
        for (Engine engine : ENGINES) {
            String line = train(page, config, engine);
            trained++;
            String difference = difference(line, failure, expected);
            if (difference != null) {
                differences.add(engine + " " + config + ": " + difference);
            }
        }
    }

    private static String train(BrowserPage page, TrainingConfig config, Engine engine) {
        return (String) page.driver()
                .executeAsyncScript(
                        "const [config, plain, workers, done] = arguments; import('/selftest/runs.js')"
                                + ".then(module => module.train(JSON.parse(config), plain, workers, done));",
                        SavedRunFile.config(config),
                        engine.plain(),
                        engine.workers());
    }

    private static String difference(String line, String failure, RunRecord expected) throws JsonProcessingException {
        if (failure != null || !line.startsWith("{")) {
            return line.equals(failure) ? null : line + ", not " + (failure == null ? "a record" : failure);
        }
        RunRecord actual = parse(line);
        if (actual.equals(expected)) {
            return null;
        }
        for (int k = 0;
                k < Math.min(actual.accuracies().size(), expected.accuracies().size());
                k++) {
            if (!actual.accuracies().get(k).equals(expected.accuracies().get(k))) {
                return actual.accuracies().get(k) + ", not "
                        + expected.accuracies().get(k);
            }
        }
        return actual + ", not " + expected;
    }

    private static RunRecord parse(String line) throws JsonProcessingException {
        JsonNode run = JSON.readTree(line);
        ((ObjectNode) run).put("id", UUID.randomUUID().toString()).put("nickname", "drawn");
        return SavedRunFile.read(JSON.writeValueAsBytes(run));
    }
}
