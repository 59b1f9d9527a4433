package downhill.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;

/** Runs as a client posts them. */
public final class RunSamples {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    public static final String ID = "3f0c0a52-9a5e-4c1b-8d27-0123456789ab";

    private RunSamples() {}

    public static String run(String id) {
        return """
                {"id":"%s","nickname":"민지",
                 "config":{"dataset":"mnist","trainSize":50,"testSize":10,"hiddenSize":5,"activation":"sigmoid",
                           "batchSize":10,"learningRate":0.1,"steps":20,"seed":4294967295,"gradient":"backpropagation"},
                 "step":12,"loss":2.3025850929940455,"trainAccuracy":0.3,"testAccuracy":0.1,
                 "fingerprint":"0123456789abcdef",
                 "losses":[{"step":1,"loss":2.31},{"step":12,"loss":2.3025850929940455}],
                 "accuracies":[{"step":0,"trainAccuracy":0.1,"testAccuracy":0.1},
                               {"step":12,"trainAccuracy":0.3,"testAccuracy":0.1}],
                 "learningRateChanges":[{"step":3,"learningRate":0.05}]}""".formatted(id);
    }

    public static String newRun() {
        return run(UUID.randomUUID().toString());
    }

    /** Makes all accuracies 1, which they may be whatever the sizes are. */
    public static void allRight(ObjectNode run) {
        run.put("trainAccuracy", 1).put("testAccuracy", 1);
        run.get("accuracies")
                .forEach(at -> ((ObjectNode) at).put("trainAccuracy", 1).put("testAccuracy", 1));
    }

    /** A new run with as many losses as a run may have. */
    public static String longRun(Random random) {
        return changed(UUID.randomUUID().toString(), run -> {
            run.withObject("config").put("steps", 1000);
            run.put("step", 1000);
            ArrayNode losses = run.putArray("losses");
            for (int step = 1; step <= 1000; step++) {
                losses.addObject().put("step", step).put("loss", random.nextDouble());
            }
            run.set("loss", losses.get(999).get("loss"));
            ((ObjectNode) run.get("accuracies").get(1)).put("step", 1000);
        });
    }

    /** The sample with something changed. */
    public static String changed(Consumer<ObjectNode> change) {
        return changed(ID, change);
    }

    public static String changed(String id, Consumer<ObjectNode> change) {
        try {
            ObjectNode run = (ObjectNode) MAPPER.readTree(run(id));
            change.accept(run);
            return MAPPER.writeValueAsString(run);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
