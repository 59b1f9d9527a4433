package downhill.core.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import downhill.core.function.Activation;
import java.util.stream.Stream;
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
        for (Setting setting : Setting.values()) {
            if (setting.range() != null) {
                assertThat(with(setting.json(), setting.range().min())).isNotNull();
                assertThat(with(setting.json(), setting.range().max())).isNotNull();
            }
        }
    }

    @Test
    void aSettingThatIsAbsentHasItsDefaultValue() {
        TrainingConfig config = new TrainingConfig(
                "letters", 7, 8, 9, Activation.RELU, 11, 0.3, 13, 4294967295.0, GradientMethod.NUMERICAL);
        assertThat(TrainingConfig.of(setting -> null)).isEqualTo(TrainingConfig.defaults());
        for (Setting absent : Setting.values()) {
            TrainingConfig read = TrainingConfig.of(setting -> setting == absent ? null : setting.of(config));
            assertThat(read)
                    .isEqualTo(config.with(absent, absent.defaultValue()))
                    .isNotEqualTo(config);
        }
    }

    @Test
    void aPresentValueThatIsNotAllowedIsRefused() {
        assertThatThrownBy(() -> TrainingConfig.of(setting -> setting == Setting.STEPS ? 0 : null))
                .hasMessage("steps = 0, but it must be a whole number in [1, 1000000]");
        assertThatThrownBy(() -> TrainingConfig.of(setting -> setting == Setting.DATASET ? "" : null))
                .hasMessage("dataset = \"\", but it must be 1 to 40 characters of a-z, 0-9 and -");
        assertThatThrownBy(() -> Setting.ACTIVATION.choice("tanh"))
                .hasMessage("activation = \"tanh\", but it must be sigmoid or relu");
    }

    /** They stand in saved runs and in links, and mean the same for ever. */
    @Test
    void namesAreThoseOfSavedRunsAndOfLinks() {
        assertThat(Stream.of(Setting.values()).map(Setting::json))
                .containsExactly(
                        "dataset",
                        "trainSize",
                        "testSize",
                        "hiddenSize",
                        "activation",
                        "batchSize",
                        "learningRate",
                        "steps",
                        "seed",
                        "gradient");
        assertThat(Stream.of(Setting.values()).map(Setting::query))
                .containsExactly(
                        "data", "train", "test", "hidden", "activation", "batch", "lr", "steps", "seed", "gradient");
        assertThat(Setting.ACTIVATION.choices()).containsExactly("sigmoid", "relu");
        assertThat(Setting.GRADIENT.choices()).containsExactly("backpropagation", "numerical");
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
        return TrainingConfig.defaults()
                .with(
                        Stream.of(Setting.values())
                                .filter(setting -> setting.json().equals(field))
                                .findFirst()
                                .orElseThrow(),
                        value);
    }
}
