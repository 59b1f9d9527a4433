package downhill.core.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import downhill.core.data.Mnist;
import downhill.core.function.Activation;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;

class PastStepsTest {
    /** Of a run with changes of its rate, kept as it trains or brought back when it had ended, and too large to keep each step. */
    @RepeatedTest(6)
    void comesToTheSameBitsInAnyOrder() {
        long seed = Long.getLong("downhill.seed", System.nanoTime());
        System.out.println("PastStepsTest: -Ddownhill.seed=" + seed);
        Random random = new Random(seed);
        int steps = 1 + random.nextInt(40);
        TrainingConfig config = new TrainingConfig(
                "mnist",
                50 + random.nextInt(100),
                20,
                1 + random.nextInt(400),
                random.nextBoolean() ? Activation.SIGMOID : Activation.RELU,
                1 + random.nextInt(30),
                0.2,
                steps,
                random.nextInt(1000),
                GradientMethod.BACKPROPAGATION);
        Trainer run = new Trainer(config, Mnist.train(config.trainSize()), Mnist.test(20));
        PastSteps past = new PastSteps(run, Mnist.train(config.trainSize()), Mnist.test(20));
        boolean keeps = random.nextBoolean();
        List<String> prints = new ArrayList<>(List.of(run.fingerprint()));
        while (!run.isDone()) {
            if (random.nextInt(5) == 0) {
                run.changeLearningRate(0.01 + random.nextDouble());
            }
            run.step();
            prints.add(run.fingerprint());
            if (keeps) {
                past.keep();
            }
            if (random.nextInt(4) == 0) {
                check(past, random.nextInt(prints.size()), prints);
            }
        }
        String end = run.fingerprint();
        for (int i = 0; i < 15; i++) {
            check(past, random.nextInt(steps + 1), prints);
        }
        assertThat(run.fingerprint()).isEqualTo(end);
        assertThatThrownBy(() -> past.goTo(steps + 1)).hasMessageContaining("[0, " + steps + "]");
        assertThatThrownBy(past::goOn).isInstanceOf(IllegalStateException.class);
    }

    private static void check(PastSteps past, int step, List<String> prints) {
        past.goTo(step);
        while (!past.isThere()) {
            past.goOn();
        }
        assertThat(past.step()).isEqualTo(step);
        assertThat(past.network().parameters().fingerprint())
                .as("step %d", step)
                .isEqualTo(prints.get(step));
    }
}
