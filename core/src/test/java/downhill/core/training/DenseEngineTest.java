package downhill.core.training;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.core.data.Mnist;
import downhill.core.function.Activation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DenseEngineTest {
    @ParameterizedTest
    @EnumSource(Activation.class)
    void zeroPixelsChangeNoBit(Activation activation) {
        TrainingConfig config =
                new TrainingConfig("mnist", 300, 100, 13, activation, 21, 0.3, 25, 4, GradientMethod.BACKPROPAGATION);
        Trainer dense = new Trainer(config, new DenseEngine(config, Mnist.train(300), Mnist.test(100)));
        Trainer sparse = new Trainer(config, Mnist.train(300), Mnist.test(100));
        while (!sparse.isDone()) {
            assertThat(dense.step()).isEqualTo(sparse.step());
        }
        assertThat(dense.fingerprint()).isEqualTo(sparse.fingerprint());
        assertThat(dense.evaluate()).isEqualTo(sparse.evaluate());
    }

    @ParameterizedTest
    @EnumSource(Activation.class)
    void anInfiniteLossLeavesTheParametersAlone(Activation activation) {
        TrainingConfig config =
                new TrainingConfig("mnist", 30, 10, 3, activation, 5, 0.3, 25, 4, GradientMethod.BACKPROPAGATION);
        DenseEngine engine = new DenseEngine(config, Mnist.train(30), Mnist.test(10));
        engine.network().parameters().w2()[0] = Double.NaN;
        String before = engine.network().parameters().fingerprint();
        assertThat(engine.descend(new int[] {0, 1, 2, 3, 4}, 0.3)).isNaN();
        assertThat(engine.network().parameters().fingerprint()).isEqualTo(before);
    }
}
