package downhill.web.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.core.function.Condition;
import downhill.web.lesson.cost.CostState;
import downhill.web.lesson.evaluation.EvaluationState;
import downhill.web.lesson.gradient.GradientState;
import downhill.web.lesson.gradientdescent.DescentState;
import downhill.web.lesson.learning.LearningState;
import downhill.web.lesson.logistic.LogisticState;
import downhill.web.lesson.loss.LossState;
import downhill.web.lesson.minibatch.MiniBatchState;
import downhill.web.lesson.numericaldiff.NumericalDiffState;
import downhill.web.lesson.partialderivative.PartialState;
import downhill.web.lesson.roundup.RoundUpState;
import downhill.web.lesson.simplenet.SimpleNetState;
import downhill.web.lesson.training.TrainingState;
import downhill.web.lesson.twolayernet.TwoLayerState;
import downhill.web.lesson.whyloss.WhyLossState;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The scripts of the lessons that ship, as {@link Script} follows them: whatever a link leads to is what the words say. */
class ScriptsTest {
    private static final Map<String, Class<?>> STATES = Map.ofEntries(
            Map.entry("cost", CostState.class),
            Map.entry("evaluation", EvaluationState.class),
            Map.entry("gradient", GradientState.class),
            Map.entry("gradient-descent", DescentState.class),
            Map.entry("learning", LearningState.class),
            Map.entry("logistic", LogisticState.class),
            Map.entry("loss", LossState.class),
            Map.entry("mini-batch", MiniBatchState.class),
            Map.entry("numerical-diff", NumericalDiffState.class),
            Map.entry("partial-derivative", PartialState.class),
            Map.entry("round-up", RoundUpState.class),
            Map.entry("simple-net", SimpleNetState.class),
            Map.entry("training", TrainingState.class),
            Map.entry("two-layer-net", TwoLayerState.class),
            Map.entry("why-loss", WhyLossState.class));

    private static final Pattern STEP =
            Pattern.compile("<section class=\"step\"([^>]*)>(.*?)</section>", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("<a class=\"try\" data-do=\"\"([^>]*)>");

    static Stream<String> slugs() {
        return STATES.keySet().stream().sorted();
    }

    /** Numbers that follow from the state are for the browser. */
    @ParameterizedTest
    @MethodSource("slugs")
    void theLinkOfAStepLeadsToWhereItsConditionHolds(String slug) throws IOException, ReflectiveOperationException {
        Field field = STATES.get(slug).getDeclaredField("KEYS");
        field.setAccessible(true);
        Keys keys = (Keys) field.get(null);
        Values scripted = keys.defaults();
        Matcher step = STEP.matcher(Files.readString(Path.of("../static/lessons/en", slug + ".html")));
        while (step.find()) {
            String set = attribute("data-set", step.group(1));
            scripted = set.isEmpty() ? scripted : keys.read(Addresses.reader(set), scripted);
            Matcher link = LINK.matcher(step.group(2));
            if (link.find()) {
                String address = attribute("href", link.group(1)).substring(1);
                Values led = keys.read(Addresses.reader(address), scripted);
                for (String comparison : attribute("data-until", step.group(1)).split(" and ")) {
                    assertThat(isDerived(keys, comparison) || holds(comparison, keys, led))
                            .as("%s, step %s: %s", slug, attribute("id", step.group(1)), comparison)
                            .isTrue();
                }
            }
        }
    }

    /** The figure must not give the answer away. One is turned to be seen, which moves nothing in it. */
    @ParameterizedTest
    @MethodSource("slugs")
    void aStepThatAsksNamesNoHandle(String slug) throws IOException {
        Matcher step = STEP.matcher(Files.readString(Path.of("../static/lessons/en", slug + ".html")));
        int steps = 0;
        while (step.find()) {
            steps++;
            if (step.group(1).contains("data-guess")) {
                assertThat(attribute("data-controls", step.group(1))).isIn("", "turn yaw");
            }
        }
        assertThat(steps).isBetween(3, 9);
    }

    private static String attribute(String name, String attributes) {
        Matcher matcher = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(attributes);
        return matcher.find()
                ? matcher.group(1).replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">")
                : "";
    }

    private static boolean isDerived(Keys keys, String comparison) {
        String name = Condition.parse(comparison).comparisons().get(0).name();
        return keys.describe().stream().noneMatch(own -> own.name().equals(name));
    }

    private static boolean holds(String comparison, Keys keys, Values values) {
        return Condition.parse(comparison).holds(new Condition.Names() {
            @Override
            public double number(String name) {
                return keys.number(values, name);
            }

            @Override
            public String word(String name) {
                return keys.word(values, name);
            }
        });
    }
}
