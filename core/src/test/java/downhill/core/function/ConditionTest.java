package downhill.core.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {
    private static final Condition.Names NAMES = new Condition.Names() {
        private final Map<String, Double> numbers = Map.of("lr", 0.9, "steps", 20.0, "x0", -3.0, "lost", Double.NaN);

        @Override
        public double number(String name) {
            return numbers.getOrDefault(name, Double.NaN);
        }

        @Override
        public String word(String name) {
            return name.equals("surface") ? "two-valleys" : null;
        }
    };

    @ParameterizedTest
    @CsvSource({
        "steps >= 20, true",
        "steps > 20, false",
        "steps <= 20, true",
        "steps < 20, false",
        "steps = 20, true",
        "steps != 20, false",
        "lr = 9/10, true",
        "lr > 3/14, true",
        "x0 < -2.5, true",
        "x0 = -3, true",
        "lr<1, true",
        "surface = two-valleys, true",
        "surface != two-valleys, false",
        "surface = bowl, false",
        "surface != bowl, true"
    })
    void comparesANameWithANumberOrAWord(String text, boolean holds) {
        assertThat(Condition.parse(text).holds(NAMES)).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({
        "surface = two-valleys and steps >= 20, true",
        "surface = two-valleys and steps >= 21, false",
        "surface = bowl and steps >= 20, false",
        "lr > 0.5 and lr < 1 and steps = 20, true"
    })
    void allComparisonsMustHold(String text, boolean holds) {
        assertThat(Condition.parse(text).holds(NAMES)).isEqualTo(holds);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"lost = 1", "lost != 1", "lost < 1", "unknown >= 0", "unknown = word", "surface = 1", "lr = word"
            })
    void whatIsNotANumberOrAnotherKindNeverHolds(String text) {
        assertThat(Condition.parse(text).holds(NAMES)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "steps",
                "steps >= ",
                ">= 3",
                "steps >= many",
                "Steps = 3",
                "steps = 3 and",
                "lr < x",
                "a b = 3"
            })
    void refusesWhatIsNoComparison(String text) {
        assertThatThrownBy(() -> Condition.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is no comparison");
    }

    @Test
    void theMessageNamesThePartThatCannotBeRead() {
        assertThatThrownBy(() -> Condition.parse("lr = 1 and steps ~ 3")).hasMessageContaining("\"steps ~ 3\"");
    }

    @Test
    void givesItsComparisons() {
        assertThat(Condition.parse("surface = bowl and lr >= 1/4").comparisons())
                .containsExactly(
                        new Condition.Comparison("surface", "=", "bowl", Double.NaN),
                        new Condition.Comparison("lr", ">=", "1/4", 0.25));
    }
}
