package downhill.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import downhill.core.function.Activation;
import downhill.core.training.GradientMethod;
import downhill.core.training.LearningRateChange;
import downhill.core.training.TrainingConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The text alone; {@code PythonScriptIT} of the server runs it. */
class PythonScriptTest {
    private static final String ORIGIN = "http://localhost:8080";

    /** The whole program, to be read: {@code resources/python}. A change of the text is a change of these files. */
    @ParameterizedTest
    @CsvSource({"EN, en.py", "KO, ko.py"})
    void theBooksRunReadsAsTheBook(CommentLanguage language, String file) {
        assertThat(script(TrainingConfig.defaults(), List.of(), ORIGIN, language)
                        .file())
                .isEqualTo(resource("/python/" + file));
    }

    /** Of a run that enlarges roundings the numbers are promised as far as they are known to be equal, and no further. */
    @ParameterizedTest
    @EnumSource
    void promisesWhatIsKnown(CommentLanguage language) {
        TrainingConfig config = TrainingConfig.defaults();
        for (int until : new int[] {-1, 0, 1, 122, 123, 500}) {
            PythonScript script = new PythonScript(config, List.of(), 123, until, ORIGIN, Double::toString, language);
            for (String text : List.of(script.file(), script.notebook())) {
                assertThat(text.contains("1e-9")).as("promises anything").isEqualTo(until >= 1);
                assertThat(text.contains(language == CommentLanguage.KO ? until + "번 갱신" : "Up to update " + until))
                        .as("names the step " + until)
                        .isEqualTo(until >= 1 && until < 123);
            }
        }
    }

    @Test
    void saysNothingThatTheRunDoesNotNeed() {
        assertThat(config(Activation.SIGMOID, GradientMethod.BACKPROPAGATION).file())
                .contains("def sigmoid(a):", "z1 = sigmoid(a1)", "da1 = dz1 * z1 * (1 - z1)")
                .doesNotContain("relu", "numerical", "learning_rate_changes");
        assertThat(config(Activation.RELU, GradientMethod.BACKPROPAGATION).file())
                .contains("def relu(a):", "z1 = relu(a1)", "da1 = dz1 * (a1 > 0)")
                .doesNotContain("sigmoid", "numerical");
        assertThat(config(Activation.RELU, GradientMethod.NUMERICAL).file())
                .contains(
                        "def numerical_gradient(f, x):",
                        "numerical_gradient(lambda: self.loss(x, t), self.params[key])")
                .doesNotContain("da1", "sigmoid");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "7, 7",
        "999, 999",
        "1000, 1000",
        "20261127, 20261127",
        "1000001, 1000001",
        "4294967295, 4294967295"
    })
    void seedHasAllItsDigits(double seed, String digits) {
        TrainingConfig config = new TrainingConfig(
                "mnist", 10, 10, 5, Activation.SIGMOID, 3, 0.1, 10, seed, GradientMethod.BACKPROPAGATION);
        assertThat(script(config, List.of(), ORIGIN, CommentLanguage.EN).file()).contains("\nseed = " + digits + "\n");
    }

    @Test
    void ratesAreWrittenByThePlatform() {
        TrainingConfig config = new TrainingConfig(
                "mnist", 10, 10, 5, Activation.SIGMOID, 3, 0.1 + 0.2, 10, 0, GradientMethod.BACKPROPAGATION);
        List<LearningRateChange> changes = List.of(new LearningRateChange(0, 1e-10), new LearningRateChange(7, 1e300));
        assertThat(script(config, changes, ORIGIN, CommentLanguage.EN).file())
                .contains(
                        "\nlearning_rate = 0.30000000000000004\n",
                        "\nlearning_rate_changes = {0: 1.0E-10, 7: 1.0E300}\n",
                        "\n    learning_rate = learning_rate_changes.get(i, learning_rate)\n");
    }

    @Test
    void stopsWhereTheRunWasStopped() {
        TrainingConfig config = TrainingConfig.defaults();
        assertThat(new PythonScript(config, List.of(), 123, 123, ORIGIN, Double::toString, CommentLanguage.EN).file())
                .contains("\niters_num = 123  # updates\n");
    }

    @Test
    void theDataAreThoseOfTheRunsSetAndServer() {
        TrainingConfig config = new TrainingConfig(
                "fashion-mnist", 10, 10, 5, Activation.SIGMOID, 3, 0.1, 10, 0, GradientMethod.BACKPROPAGATION);
        String origin = "https://a.example\"\n\\'{x}\u2028";
        PythonScript script = script(config, List.of(), origin, CommentLanguage.EN);
        assertThat(script.file())
                .contains("\ndata_url = \"https://a.example\\\"\\n\\\\'{x}\\u2028/data/fashion-mnist\"\n");
    }

    @ParameterizedTest
    @EnumSource(CommentLanguage.class)
    void notebookIsValid(CommentLanguage language) throws IOException {
        JsonNode notebook = new ObjectMapper()
                .readTree(script(TrainingConfig.defaults(), List.of(), ORIGIN + "\"\t", language)
                        .notebook());
        assertThat(notebook.get("nbformat").intValue()).isEqualTo(4);
        assertThat(notebook.get("nbformat_minor").intValue()).isEqualTo(5);
        assertThat(notebook.get("metadata").get("kernelspec").get("name").textValue())
                .isEqualTo("python3");
        List<String> ids = new ArrayList<>();
        StringBuilder code = new StringBuilder();
        for (JsonNode cell : notebook.get("cells")) {
            ids.add(cell.get("id").textValue());
            assertThat(cell.get("id").textValue()).matches("[a-zA-Z0-9_-]{1,64}");
            assertThat(cell.get("metadata").isObject()).isTrue();
            if (cell.get("cell_type").textValue().equals("code")) {
                assertThat(cell.get("outputs").isArray()).isTrue();
                assertThat(cell.get("execution_count").isNull()).isTrue();
                code.append(cell.get("source").textValue()).append("\n");
            } else {
                assertThat(cell.get("cell_type").textValue()).isEqualTo("markdown");
            }
        }
        assertThat(ids).doesNotHaveDuplicates().hasSize(10);
        // A notebook has no file of its own to be beside.
        assertThat(code).contains("class TwoLayerNet:", "await pyfetch(url)").doesNotContain("__file__", "sys.exit");
    }

    @Test
    void koreanCommentsAreKoreanAndEnglishOnesHaveNone() {
        for (GradientMethod gradient : GradientMethod.values()) {
            TrainingConfig config = new TrainingConfig("mnist", 10, 10, 5, Activation.RELU, 3, 0.1, 10, 0, gradient);
            List<LearningRateChange> changes = List.of(new LearningRateChange(3, 0.5));
            PythonScript korean = script(config, changes, ORIGIN, CommentLanguage.KO);
            PythonScript english = script(config, changes, ORIGIN, CommentLanguage.EN);
            assertThat(comments(korean.file())).allMatch(comment -> comment.matches(".*[가-힣].*"));
            assertThat(english.file() + english.notebook()).doesNotContainPattern("[가-힣]");
        }
    }

    private static List<String> comments(String program) {
        List<String> comments = program.lines()
                .filter(line -> line.contains("# "))
                .map(line -> line.substring(line.indexOf("# ")))
                .toList();
        assertThat(comments).hasSizeGreaterThan(5);
        return comments;
    }

    @Test
    void refusesStepsAndChangesThatTheRunCannotHaveHad() {
        TrainingConfig config = TrainingConfig.defaults();
        for (int steps : new int[] {0, 1001}) {
            assertThatThrownBy(() -> new PythonScript(
                            config, List.of(), steps, steps, ORIGIN, Double::toString, CommentLanguage.EN))
                    .hasMessage("steps = " + steps + ", outside [1, 1000]");
        }
        List<LearningRateChange> twice = List.of(new LearningRateChange(5, 1), new LearningRateChange(5, 2));
        assertThatThrownBy(() -> script(config, twice, ORIGIN, CommentLanguage.EN))
                .hasMessage("a change after step 5, outside [6, 1000]");
        List<LearningRateChange> late = List.of(new LearningRateChange(1001, 1));
        assertThatThrownBy(() -> script(config, late, ORIGIN, CommentLanguage.EN))
                .hasMessage("a change after step 1001, outside [0, 1000]");
    }

    private static PythonScript config(Activation activation, GradientMethod gradient) {
        TrainingConfig config = new TrainingConfig("mnist", 10, 10, 5, activation, 3, 0.1, 10, 0, gradient);
        return script(config, List.of(), ORIGIN, CommentLanguage.EN);
    }

    private static PythonScript script(
            TrainingConfig config, List<LearningRateChange> changes, String origin, CommentLanguage language) {
        return new PythonScript(config, changes, config.steps(), config.steps(), origin, Double::toString, language);
    }

    private static String resource(String name) {
        try (InputStream in = PythonScriptTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
