package downhill.web.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeysTest {
    private enum Place {
        BOWL,
        TWO_VALLEYS
    }

    private static final Key.Choice<Place> PLACE = Key.choice("place", Place.BOWL, Place.values());
    private static final Key<List<Double>> START = Key.numbers(
            "start", values -> values.get(PLACE) == Place.BOWL ? List.of(1.0, 2.0) : List.of(3.0, 4.0), 2, 2, -9, 9);
    private static final Key.Number RATE = Key.number("lr", 0.1, 0, 10);
    private static final Key.Whole STEPS = Key.whole("steps", 0, 0, 100).growing();
    private static final Key<Boolean> FIT = Key.flag("fit");
    private static final Key<List<Double>> VIEW = Key.numbers(
            "view", values -> List.of(), 2, 2, -9, 9, view -> view.get(0) < view.get(1), KitText.ALLOWED_FLAG);
    private static final Keys KEYS =
            Keys.of(PLACE, START, RATE, STEPS, FIT, VIEW).resetting(PLACE, START, STEPS);
    private static final Values DEFAULTS = KEYS.defaults();

    @Test
    void whatIsNotSetHasItsDefaultWhichMayDependOnTheRest() {
        assertThat(DEFAULTS.get(START)).containsExactly(1.0, 2.0);
        assertThat(DEFAULTS.with(PLACE, Place.TWO_VALLEYS).get(START)).containsExactly(3.0, 4.0);
    }

    @Test
    void settingChangesOneValueAndNotTheStateBefore() {
        Values changed = DEFAULTS.with(RATE, 0.5);
        assertThat(changed.get(RATE)).isEqualTo(0.5);
        assertThat(DEFAULTS.get(RATE)).isEqualTo(0.1);
        assertThat(changed).isNotEqualTo(DEFAULTS);
        assertThat(changed.with(RATE, 0.1)).isEqualTo(DEFAULTS).hasSameHashCodeAs(DEFAULTS);
        assertThat(changed.without(RATE)).isEqualTo(DEFAULTS);
    }

    @Test
    void anotherPlaceResetsWhatBelongsToTheFirst() {
        Values state = DEFAULTS.with(START, List.of(5.0, 6.0)).with(STEPS, 7).with(RATE, 0.5);
        Values moved = state.with(PLACE, Place.TWO_VALLEYS);
        assertThat(moved.get(START)).containsExactly(3.0, 4.0);
        assertThat(moved.get(STEPS)).isZero();
        assertThat(moved.get(RATE)).isEqualTo(0.5);
        assertThat(state.with(PLACE, Place.BOWL)).as("the same place").isEqualTo(state);
    }

    @Test
    void anAddressIsReadAndWritten() {
        String query = "place=two-valleys&start=5,6&lr=0.5&steps=7&fit=1";
        Values state = Addresses.read(KEYS, query);
        assertThat(Addresses.write(KEYS, state)).isEqualTo(query);
        assertThat(Addresses.write(KEYS, Addresses.read(KEYS, "place=two-valleys&start=3,4&steps=0")))
                .isEqualTo("place=two-valleys");
    }

    @Test
    void aLinkChangesOnlyWhatItNames() {
        Values state = DEFAULTS.with(START, List.of(5.0, 6.0)).with(STEPS, 7);
        Values linked = KEYS.read(Addresses.reader("lr=0.9&steps=20"), state);
        assertThat(linked).isEqualTo(state.with(RATE, 0.9).with(STEPS, 20));
    }

    @Test
    void aWalkGrowsWhileAllElseIsWhereItGoes() {
        Values from = DEFAULTS.with(STEPS, 3);
        Values to = DEFAULTS.with(RATE, 0.9).with(STEPS, 20);
        assertThat(KEYS.between(from, to, 0)).isEqualTo(to.with(STEPS, 0));
        assertThat(KEYS.between(from, to, 0.5)).isEqualTo(to.with(STEPS, 10));
        assertThat(KEYS.between(from, to, 0.99)).isEqualTo(to.with(STEPS, 19));
    }

    @Test
    void aWalkOfAsManyStepsMovesAsAWhole() {
        Values from = DEFAULTS.with(STEPS, 20);
        Values to = from.with(RATE, 0.3);
        assertThat(KEYS.steps(from, to)).isZero();
        assertThat(KEYS.steps(DEFAULTS, to)).isEqualTo(20);
        assertThat(KEYS.between(from, to, 0.5)).isEqualTo(from.with(RATE, 0.2));
    }

    @Test
    void whereOnlyStepsChangeTheWalkGoesOn() {
        Values from = DEFAULTS.with(STEPS, 10);
        assertThat(KEYS.steps(from, from.with(STEPS, 20))).isEqualTo(10);
        assertThat(KEYS.between(from, from.with(STEPS, 20), 0.5)).isEqualTo(from.with(STEPS, 15));
        assertThat(KEYS.steps(from, from.with(STEPS, 8))).isZero();
        assertThat(KEYS.between(from, from.with(STEPS, 8), 0.5)).isEqualTo(from.with(STEPS, 9));
    }

    @Test
    void withoutAWalkNumbersGlideAndTheRestIsThere() {
        Values from = DEFAULTS.with(FIT, true);
        Values to = DEFAULTS.with(PLACE, Place.TWO_VALLEYS).with(RATE, 0.3);
        Values half = KEYS.between(from, to, 0.5);
        assertThat(half.get(PLACE)).isEqualTo(Place.TWO_VALLEYS);
        assertThat(half.get(START)).containsExactly(2.0, 3.0);
        assertThat(half.get(RATE)).isEqualTo(0.2);
        assertThat(half.get(FIT)).isFalse();
    }

    @Test
    void numbersOfAllSizesPassThroughEachOfThem() {
        Key.Number width = Key.number("h", 1, 1e-50, 10).logarithmic();
        Keys keys = Keys.of(width);
        Values to = keys.defaults().with(width, 1e-8);
        assertThat(keys.between(keys.defaults(), to, 0.25).get(width)).isCloseTo(1e-2, within(1e-14));
        assertThat(keys.between(keys.defaults(), to, 0.75).get(width)).isCloseTo(1e-6, within(1e-18));
    }

    @Test
    void aFunctionInTheAddressIsOneThatCanBeRead() {
        Key<String> f = Key.function("f", "x0 * x1", 2);
        Keys keys = Keys.of(f);
        assertThat(Addresses.read(keys, "f=x0%2Bx1").get(f)).isEqualTo("x0+x1");
        QueryReader reader = Addresses.reader("f=sin(x)");
        assertThat(keys.read(reader)).isEqualTo(keys.defaults());
        assertThat(reader.faults()).extracting(AddressFault::name).containsExactly("f");
    }

    @Test
    void whatAReaderSetsDuringAMoveStandsAndTheWalkIsWhole() {
        Values to = DEFAULTS.with(STEPS, 20);
        Values last = KEYS.between(DEFAULTS, to, 0.5);
        assertThat(KEYS.grown(last.with(RATE, 0.9), last, to)).isEqualTo(to.with(RATE, 0.9));
        assertThat(KEYS.grown(last.with(STEPS, 3), last, to).get(STEPS)).isEqualTo(3);
    }

    @Test
    void onTheWayAListIsNeverOneThatIsNotAllowed() {
        Values from = DEFAULTS.with(VIEW, List.of(1.0, 2.0));
        assertThat(KEYS.between(from, DEFAULTS, 0.5).get(VIEW)).isEmpty();
        assertThat(KEYS.between(from, from.with(VIEW, List.of(2.0, 3.0)), 0.5).get(VIEW))
                .containsExactly(1.5, 2.5);
    }

    @Test
    void conditionsSeeNumbersAndWords() {
        Values state = DEFAULTS.with(PLACE, Place.TWO_VALLEYS).with(STEPS, 7).with(FIT, true);
        assertThat(KEYS.number(state, "steps")).isEqualTo(7);
        assertThat(KEYS.number(state, "lr")).isEqualTo(0.1);
        assertThat(KEYS.number(state, "fit")).isEqualTo(1);
        assertThat(KEYS.word(state, "place")).isEqualTo("two-valleys");
        assertThat(KEYS.number(state, "place")).isNaN();
        assertThat(KEYS.word(state, "steps")).isNull();
        assertThat(KEYS.number(state, "unknown")).isNaN();
        assertThat(KEYS.word(state, "unknown")).isNull();
    }

    @Test
    void aKeyOfAnotherLessonIsRefused() {
        assertThatThrownBy(() -> DEFAULTS.get(Key.flag("other"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theQueryOfALinkIsTakenApart() {
        ScriptQuery query = new ScriptQuery("?lr=0.9&f=x%2B1&empty=&=1&odd", text -> text.replace("%2B", "+"));
        assertThat(query.apply("lr")).isEqualTo("0.9");
        assertThat(query.apply("f")).isEqualTo("x+1");
        assertThat(query.apply("empty")).isEmpty();
        assertThat(query.apply("odd")).isNull();
        assertThat(new ScriptQuery("", text -> text).apply("lr")).isNull();
    }
}
