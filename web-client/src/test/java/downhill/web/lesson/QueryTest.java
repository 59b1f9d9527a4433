package downhill.web.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QueryTest {
    private enum Shape {
        BOWL,
        TWO_VALLEYS
    }

    private record State(double w, int count, List<Double> points, Shape shape, boolean on, String f) {}

    private static final State DEFAULTS = new State(0.1, 3, List.of(1.0, 2.5), Shape.BOWL, false, "x^2");

    private static final StateForm<State> FORM = new StateForm<>() {
        @Override
        public State read(QueryReader query) {
            return new State(
                    query.number("w", DEFAULTS.w, -1, 3),
                    query.whole("count", DEFAULTS.count, 0, 10),
                    query.numbers("points", DEFAULTS.points, 1, 4, -5, 5),
                    query.choice("shape", DEFAULTS.shape, Shape.values()),
                    query.flag("on", DEFAULTS.on),
                    query.text("f", DEFAULTS.f, text -> text.length() < 20, KitText.ALLOWED_FUNCTION));
        }

        @Override
        public void write(State state, QueryWriter query) {
            query.number("w", state.w, DEFAULTS.w)
                    .number("count", state.count, DEFAULTS.count)
                    .numbers("points", state.points, DEFAULTS.points)
                    .choice("shape", state.shape, DEFAULTS.shape)
                    .flag("on", state.on, DEFAULTS.on)
                    .text("f", state.f, DEFAULTS.f);
        }
    };

    @Test
    void defaultsNeedNoQuery() {
        assertThat(Addresses.write(FORM, DEFAULTS)).isEmpty();
        assertThat(Addresses.read(FORM, "")).isEqualTo(DEFAULTS);
    }

    @Test
    void whatIsWrittenReadsBackTheSame() {
        State state =
                new State(-0.30000000000000004, 7, List.of(-5.0, 0.1, 5.0), Shape.TWO_VALLEYS, true, "sin(x) & 1, 2");
        String query = Addresses.write(FORM, state);
        assertThat(query)
                .isEqualTo("w=-0.30000000000000004&count=7&points=-5,0.1,5&shape=two-valleys&on=1"
                        + "&f=sin%28x%29+%26+1,+2");
        assertThat(Addresses.read(FORM, query)).isEqualTo(state);
    }

    @Test
    void endsOfARangeBelongToIt() {
        QueryReader greatest = Addresses.reader("w=3&count=10");
        assertThat(FORM.read(greatest)).extracting(State::w, State::count).containsExactly(3.0, 10);
        QueryReader least = Addresses.reader("w=-1&count=0");
        assertThat(FORM.read(least)).extracting(State::w, State::count).containsExactly(-1.0, 0);
        assertThat(greatest.faults()).isEmpty();
        assertThat(least.faults()).isEmpty();
    }

    @Test
    void whatCannotBeUsedTakesItsDefaultAndIsNoted() {
        QueryReader reader = Addresses.reader("w=3.01&count=2.5&points=1,,2&shape=cone&on=yes&f=12345678901234567890");
        assertThat(FORM.read(reader)).isEqualTo(DEFAULTS);
        assertThat(reader.faults())
                .extracting(fault -> fault.name() + ": " + fault.text() + ", not "
                        + fault.allowed().en())
                .containsExactly(
                        "w: 3.01, not a number from -1 to 3",
                        "count: 2.5, not a whole number from 0 to 10",
                        "points: 1,,2, not 1 to 4 numbers from -5 to 5, separated by commas",
                        "shape: cone, not one of bowl, two-valleys",
                        "on: yes, not 0 or 1",
                        "f: 12345678901234567890, not a function of x that can be read");
    }

    @Test
    void listsOutsideTheirLengthsAreNoted() {
        QueryReader reader = Addresses.reader("points=1,2,3,4,5");
        assertThat(FORM.read(reader).points).isEqualTo(DEFAULTS.points);
        assertThat(reader.faults()).extracting(AddressFault::text).containsExactly("1,2,3,4,5");
    }

    @Test
    void aFaultNamesValueAndRangeInBothLanguages() {
        QueryReader reader = Addresses.reader("w=9");
        reader.number("w", 1, -1, 3);
        AddressFault fault = reader.faults().get(0);
        assertThat(fault.ko()).contains("w = “9”").contains("-1부터 3까지의 수");
        assertThat(fault.en()).contains("w = “9”").contains("a number from -1 to 3");
    }

    @Test
    void aHugeValueIsCutShortInTheNote() {
        QueryReader reader = Addresses.reader("w=" + "9".repeat(5000));
        reader.number("w", 1, -1, 3);
        assertThat(reader.faults().get(0).en()).hasSizeLessThan(200);
    }

    @Test
    void groupsThatCannotBeUsedAreLeftOutAndNotedTogether() {
        QueryReader reader = Addresses.reader("pairs=1,2,9,0,3,x,4,5,6,7,8");
        List<Double> sums = reader.groups(
                "pairs",
                2,
                2,
                pair -> pair[0] <= 8 && pair[1] <= 8 ? (Double) (pair[0] + pair[1]) : null,
                KitText.ALLOWED_FLAG);
        assertThat(sums).containsExactly(3.0, 9.0);
        assertThat(reader.faults()).hasSize(1);
        assertThat(reader.faults().get(0).text()).isEqualTo("9,0 / 3,x / 6,7 / 8");
        assertThat(reader.faults().get(0).partly()).isTrue();
        assertThat(Addresses.reader("").groups("pairs", 2, 2, pair -> 1.0, KitText.ALLOWED_FLAG))
                .isEmpty();
    }

    @Test
    void wordsAreNoNumbers() {
        for (String text : List.of("NaN", "Infinity", "", " ", "1e999", "0x")) {
            QueryReader reader = Addresses.reader("w=" + text.replace(" ", "+"));
            assertThat(reader.number("w", 1, -10, 10)).as(text).isEqualTo(1);
            assertThat(reader.faults()).as(text).hasSize(1);
        }
    }
}
