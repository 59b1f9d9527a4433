package downhill.web.lesson.training;

import downhill.core.math.NumPyRandom;
import downhill.core.training.TrainingConfig;
import java.util.ArrayList;
import java.util.List;

/** The mini-batches of a run, drawn as the run draws them: after its first weights, one after the other. */
final class Batches {
    private final TrainingConfig config;
    private final List<int[]> drawn = new ArrayList<>();
    private NumPyRandom random;

    Batches(TrainingConfig config) {
        this.config = config;
    }

    /** Returns the image numbers of the mini-batch after a number of steps. */
    int[] of(int step) {
        if (random == null) {
            random = new NumPyRandom(config.seed());
            int weights = Slopes.PIXELS * config.hiddenSize() + config.hiddenSize() * Slopes.CLASSES;
            for (int i = 0; i < weights; i++) {
                random.randn();
            }
        }
        while (drawn.size() <= step) {
            drawn.add(random.choice(config.trainSize(), config.batchSize()));
        }
        return drawn.get(step);
    }
}
