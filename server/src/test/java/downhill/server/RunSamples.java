package downhill.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import java.util.function.Consumer;

/** Runs as a client posts them. */
final class RunSamples {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    static final String ID = "3f0c0a52-9a5e-4c1b-8d27-0123456789ab";

    private RunSamples() {}

    static String run(String id) {
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

    static String newRun() {
        return run(UUID.randomUUID().toString());
    }

    /** Makes all accuracies 1, which they may be whatever the sizes are. */
    static void allRight(ObjectNode run) {
        run.put("trainAccuracy", 1).put("testAccuracy", 1);
        run.get("accuracies")
                .forEach(at -> ((ObjectNode) at).put("trainAccuracy", 1).put("testAccuracy", 1));
    }

    /** The sample with something changed. */
    static String changed(Consumer<ObjectNode> change) {
        try {
            ObjectNode run = (ObjectNode) MAPPER.readTree(run(ID));
            change.accept(run);
            return MAPPER.writeValueAsString(run);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
