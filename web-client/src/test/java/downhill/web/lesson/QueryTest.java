package downhill.web.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QueryTest {
    private enum Shape {
        BOWL,
        TWO_VALLEYS
    }

    private static final Key.Number W = Key.number("w", 0.1, -1, 3);
    private static final Key.Whole COUNT = Key.whole("count", 3, 0, 10);
    private static final Key<List<Double>> POINTS = Key.numbers("points", values -> List.of(1.0, 2.5), 1, 4, -5, 5);
    private static final Key.Choice<Shape> SHAPE = Key.choice("shape", Shape.BOWL, Shape.values());
    private static final Key<Boolean> ON = Key.flag("on");
    private static final Key<String> F = Key.function("f", "x^2", 1);
    private static final Keys KEYS = Keys.of(W, COUNT, POINTS, SHAPE, ON, F);
    private static final Values DEFAULTS = KEYS.defaults();

    @Test
    void defaultsNeedNoQuery() {
        assertThat(Addresses.write(KEYS, DEFAULTS)).isEmpty();
        assertThat(Addresses.read(KEYS, "")).isEqualTo(DEFAULTS);
    }

    @Test
    void whatIsWrittenReadsBackTheSame() {
        Values state = DEFAULTS.with(W, -0.30000000000000004)
                .with(COUNT, 7)
                .with(POINTS, List.of(-5.0, 0.1, 5.0))
                .with(SHAPE, Shape.TWO_VALLEYS)
                .with(ON, true)
                .with(F, "max(x, 2) + 1");
        String query = Addresses.write(KEYS, state);
        assertThat(query)
                .isEqualTo("w=-0.30000000000000004&count=7&points=-5,0.1,5&shape=two-valleys&on=1"
                        + "&f=max%28x,+2%29+%2B+1");
        assertThat(Addresses.read(KEYS, query)).isEqualTo(state);
    }

    @Test
    void endsOfARangeBelongToIt() {
        QueryReader greatest = Addresses.reader("w=3&count=10");
        assertThat(KEYS.read(greatest))
                .extracting(state -> state.get(W), state -> state.get(COUNT))
                .containsExactly(3.0, 10);
        QueryReader least = Addresses.reader("w=-1&count=0");
        assertThat(KEYS.read(least))
                .extracting(state -> state.get(W), state -> state.get(COUNT))
                .containsExactly(-1.0, 0);
        assertThat(greatest.faults()).isEmpty();
        assertThat(least.faults()).isEmpty();
    }

    @Test
    void whatCannotBeUsedTakesItsDefaultAndIsNoted() {
        QueryReader reader = Addresses.reader("w=3.01&count=2.5&points=1,,2&shape=cone&on=yes&f=sin(");
        assertThat(KEYS.read(reader)).isEqualTo(DEFAULTS);
        assertThat(reader.faults())
                .extracting(fault -> fault.name() + ": " + fault.text() + ", not "
                        + fault.allowed().en())
                .containsExactly(
                        "w: 3.01, not a number from −1 to 3",
                        "count: 2.5, not a whole number from 0 to 10",
                        "points: 1,,2, not 1 to 4 numbers from −5 to 5, separated by commas",
                        "shape: cone, not one of bowl, two-valleys",
                        "on: yes, not 0 or 1",
                        "f: sin(, not a function of x that can be read");
    }

    @Test
    void listsOutsideTheirLengthsAreNoted() {
        QueryReader reader = Addresses.reader("points=1,2,3,4,5");
        assertThat(KEYS.read(reader)).isEqualTo(DEFAULTS);
        assertThat(reader.faults()).extracting(AddressFault::text).containsExactly("1,2,3,4,5");
    }

    @Test
    void aFaultNamesValueAndRangeInBothLanguages() {
        QueryReader reader = Addresses.reader("w=9");
        read(Key.number("w", 1, -1, 3), reader);
        AddressFault fault = reader.faults().get(0);
        assertThat(fault.ko()).contains("w = “9”").contains("−1부터 3까지의 수");
        assertThat(fault.en()).contains("w = “9”").contains("a number from −1 to 3");
    }

    @Test
    void aHugeValueIsCutShortInTheNote() {
        QueryReader reader = Addresses.reader("w=" + "9".repeat(5000));
        read(Key.number("w", 1, -1, 3), reader);
        assertThat(reader.faults().get(0).en()).hasSizeLessThan(200);
    }

    @Test
    void groupsThatCannotBeUsedAreLeftOutAndNotedTogether() {
        QueryReader reader = Addresses.reader("pairs=1,2,9,0,3,x,4,5,6,7,8");
        Key<List<Double>> sums = Key.groups(
                "pairs",
                2,
                2,
                pair -> pair[0] <= 8 && pair[1] <= 8 ? (Double) (pair[0] + pair[1]) : null,
                sum -> List.of(sum, 0.0),
                KitText.ALLOWED_FLAG);
        assertThat(read(sums, reader)).containsExactly(3.0, 9.0);
        assertThat(reader.faults()).hasSize(1);
        assertThat(reader.faults().get(0).text()).isEqualTo("9,0 / 3,x / 6,7 / 8");
        assertThat(reader.faults().get(0).partly()).isTrue();
        assertThat(read(sums, Addresses.reader(""))).isEmpty();
    }

    private static <T> T read(Key<T> key, QueryReader reader) {
        return Keys.of(key).read(reader).get(key);
    }

    @Test
    void wordsAreNoNumbers() {
        for (String text : List.of("NaN", "Infinity", "", " ", "1e999", "0x")) {
            QueryReader reader = Addresses.reader("w=" + text.replace(" ", "+"));
            assertThat(read(Key.number("w", 1, -10, 10), reader)).as(text).isEqualTo(1);
            assertThat(reader.faults()).as(text).hasSize(1);
        }
    }
}
