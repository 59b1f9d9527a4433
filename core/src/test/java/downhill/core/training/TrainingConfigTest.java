package downhill.core.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import downhill.core.function.Activation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrainingConfigTest {
    @Test
    void defaultsAreTheBooks() {
        assertThat(TrainingConfig.defaults())
                .isEqualTo(new TrainingConfig(
                        "mnist",
                        5000,
                        1000,
                        50,
                        Activation.SIGMOID,
                        100,
                        0.1,
                        1000,
                        0,
                        GradientMethod.BACKPROPAGATION));
    }

    @ParameterizedTest
    @CsvSource({
        "trainSize, 0, 'trainSize = 0, but it must be a whole number in [1, 60000]'",
        "trainSize, 60001, 'trainSize = 60001, but it must be a whole number in [1, 60000]'",
        "testSize, 10001, 'testSize = 10001, but it must be a whole number in [1, 10000]'",
        "hiddenSize, 900, 'hiddenSize = 900, but it must be a whole number in [1, 500]'",
        "batchSize, -1, 'batchSize = -1, but it must be a whole number in [1, 1000]'",
        "learningRate, 0, 'learningRate = 0, but it must be a number in [1.0E-10, 1.0E308]'",
        "learningRate, NaN, 'learningRate = NaN, but it must be a number in [1.0E-10, 1.0E308]'",
        "learningRate, Infinity, 'learningRate = Infinity, but it must be a number in [1.0E-10, 1.0E308]'",
        "steps, 1000001, 'steps = 1000001, but it must be a whole number in [1, 1000000]'",
        "seed, 0.5, 'seed = 0.5, but it must be a whole number in [0, 4294967295]'",
        "seed, 4294967296, 'seed = 4294967296, but it must be a whole number in [0, 4294967295]'",
        "seed, -1, 'seed = -1, but it must be a whole number in [0, 4294967295]'"
    })
    void namesTheFieldTheValueAndTheRange(String field, double value, String message) {
        assertThatThrownBy(() -> with(field, value))
                .isInstanceOfSatisfying(
                        ConfigException.class, e -> assertThat(e.field()).isEqualTo(field))
                .hasMessage(message);
    }

    @Test
    void allowsTheEndsOfEachRange() {
        for (Range range : new Range[] {
            TrainingConfig.TRAIN_SIZE,
            TrainingConfig.TEST_SIZE,
            TrainingConfig.HIDDEN_SIZE,
            TrainingConfig.BATCH_SIZE,
            TrainingConfig.LEARNING_RATE,
            TrainingConfig.STEPS,
            TrainingConfig.SEED
        }) {
            assertThat(with(range.field(), range.min())).isNotNull();
            assertThat(with(range.field(), range.max())).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "MNIST", "a b", "../etc", "a/b", "한글", "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddd"})
    void refusesDatasetNamesThatAreNoPlainNames(String name) {
        assertThatThrownBy(
                        () -> new TrainingConfig(name, 1, 1, 1, Activation.RELU, 1, 1, 1, 0, GradientMethod.NUMERICAL))
                .hasMessage("dataset = \"" + name + "\", but it must be 1 to 40 characters of a-z, 0-9 and -");
    }

    @Test
    void refusesWhatIsMissing() {
        assertThatThrownBy(
                        () -> new TrainingConfig(null, 1, 1, 1, Activation.RELU, 1, 1, 1, 0, GradientMethod.NUMERICAL))
                .hasMessageStartingWith("dataset = null");
        assertThatThrownBy(() -> new TrainingConfig("mnist", 1, 1, 1, null, 1, 1, 1, 0, GradientMethod.NUMERICAL))
                .hasMessage("activation = null, but it must be sigmoid or relu");
        assertThatThrownBy(() -> new TrainingConfig("mnist", 1, 1, 1, Activation.RELU, 1, 1, 1, 0, null))
                .hasMessage("gradient = null, but it must be backpropagation or numerical");
    }

    @Test
    void anEpochIsAtLeastOneStep() {
        assertThat(TrainingConfig.defaults().stepsPerEpoch()).isEqualTo(50);
        assertThat(with("trainSize", 99).stepsPerEpoch()).isEqualTo(1);
        assertThat(with("trainSize", 60_000).stepsPerEpoch()).isEqualTo(600);
    }

    private static TrainingConfig with(String field, double value) {
        TrainingConfig d = TrainingConfig.defaults();
        return new TrainingConfig(
                d.dataset(),
                field.equals("trainSize") ? (int) value : d.trainSize(),
                field.equals("testSize") ? (int) value : d.testSize(),
                field.equals("hiddenSize") ? (int) value : d.hiddenSize(),
                d.activation(),
                field.equals("batchSize") ? (int) value : d.batchSize(),
                field.equals("learningRate") ? value : d.learningRate(),
                field.equals("steps") ? (int) value : d.steps(),
                field.equals("seed") ? value : d.seed(),
                d.gradient());
    }
}
