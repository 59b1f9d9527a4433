package downhill.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import downhill.core.function.Activation;
import downhill.core.training.ConfigException;
import downhill.core.training.GradientMethod;
import downhill.core.training.TrainingConfig;
import downhill.web.dom.NumberText;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigDraftTest {
    /** JavaScript's conversions, as far as these tests need them: whole numbers have no point. */
    private static final NumberText NUMBERS = new NumberText(
            ConfigDraftTest::parse,
            number -> number == Math.rint(number) && Math.abs(number) < 1e15
                    ? Long.toString((long) number)
                    : Double.toString(number));

    private static final String BOOK = "data=mnist&train=5000&test=1000&hidden=50&batch=100&lr=0.1&steps=1000&seed=0"
            + "&activation=sigmoid&gradient=backpropagation";

    private static double parse(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private static ConfigDraft ofQuery(String query) {
        Map<String, String> values = new HashMap<>();
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        return ConfigDraft.ofQuery(values::get, NUMBERS);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static List<ConfigField> faults(ConfigDraft draft) {
        return Arrays.stream(ConfigField.values())
                .filter(field -> !draft.isValid(field))
                .toList();
    }

    @Test
    void anEmptyAddressMeansTheBook() {
        ConfigDraft draft = ofQuery("");

        assertThat(faults(draft)).isEmpty();
        assertThat(draft.toConfig()).isEqualTo(TrainingConfig.defaults());
    }

    @Test
    void theAddressNamesEveryField() {
        assertThat(ofQuery("").toQuery(ConfigDraftTest::encode)).isEqualTo(BOOK);
    }

    @Test
    void aConfigurationSurvivesTheAddress() {
        TrainingConfig config = new TrainingConfig(
                "fashion-mnist",
                60_000,
                10_000,
                500,
                Activation.RELU,
                1_000,
                0.30000000000000004,
                12_345,
                4294967295.0,
                GradientMethod.NUMERICAL);

        String query = ConfigDraft.of(config, NUMBERS).toQuery(ConfigDraftTest::encode);

        assertThat(ofQuery(query).toConfig()).isEqualTo(config);
    }

    @ParameterizedTest
    @CsvSource({
        "train=0, TRAIN_SIZE",
        "train=60001, TRAIN_SIZE",
        "train=5e3, TRAIN_SIZE",
        "train=+5, TRAIN_SIZE",
        "test=10001, TEST_SIZE",
        "hidden=900, HIDDEN_SIZE",
        "hidden=-1, HIDDEN_SIZE",
        "hidden=1.5, HIDDEN_SIZE",
        "batch=1001, BATCH_SIZE",
        "lr=0, LEARNING_RATE",
        "lr=-0.1, LEARNING_RATE",
        "lr=abc, LEARNING_RATE",
        "lr=NaN, LEARNING_RATE",
        "lr=Infinity, LEARNING_RATE",
        "lr=0x1, LEARNING_RATE",
        "lr=1e999, LEARNING_RATE",
        "steps=0, STEPS",
        "seed=4294967296, SEED",
        "seed=-1, SEED",
        "activation=tanh, ACTIVATION",
        "gradient=magic, GRADIENT",
        "data=../etc, DATASET",
        "data=MNIST, DATASET"
    })
    void findsTheFault(String query, ConfigField field) {
        ConfigDraft draft = ofQuery(query);

        assertThat(faults(draft)).containsExactly(field);
        assertThatThrownBy(draft::toConfig).isInstanceOf(ConfigException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"train=1", "train=60000", "hidden=500", "lr=1e-3", "lr=.5", "lr=5.", "seed=4294967295"})
    void acceptsWhatIsInRange(String query) {
        assertThat(faults(ofQuery(query))).isEmpty();
    }

    @Test
    void keepsWrongTextsAsTheyAre() {
        ConfigDraft draft = ofQuery("hidden=900&lr=abc");

        assertThat(draft.get(ConfigField.HIDDEN_SIZE)).isEqualTo("900");
        assertThat(draft.toQuery(ConfigDraftTest::encode))
                .contains("hidden=900")
                .contains("lr=abc");
    }

    @Test
    void ignoresBlanksAroundATypedValue() {
        ConfigDraft draft = ofQuery("");

        draft.set(ConfigField.BATCH_SIZE, "  20 ");

        assertThat(draft.toConfig().batchSize()).isEqualTo(20);
    }

    @Test
    void anEmptyFieldIsAFault() {
        ConfigDraft draft = ofQuery("");

        draft.set(ConfigField.STEPS, "");

        assertThat(faults(draft)).containsExactly(ConfigField.STEPS);
    }
}
