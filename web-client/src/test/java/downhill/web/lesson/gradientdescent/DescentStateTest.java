package downhill.web.lesson.gradientdescent;

import static downhill.web.lesson.gradientdescent.DescentState.FIT;
import static downhill.web.lesson.gradientdescent.DescentState.KEPT;
import static downhill.web.lesson.gradientdescent.DescentState.KEYS;
import static downhill.web.lesson.gradientdescent.DescentState.RATE;
import static downhill.web.lesson.gradientdescent.DescentState.STEPS;
import static downhill.web.lesson.gradientdescent.DescentState.SURFACE;
import static downhill.web.lesson.gradientdescent.DescentState.VIEW;
import static downhill.web.lesson.gradientdescent.DescentState.keeping;
import static downhill.web.lesson.gradientdescent.DescentState.run;
import static downhill.web.lesson.gradientdescent.DescentState.withStart;
import static downhill.web.lesson.gradientdescent.DescentState.withView;
import static org.assertj.core.api.Assertions.assertThat;

import downhill.web.lesson.AddressFault;
import downhill.web.lesson.Addresses;
import downhill.web.lesson.QueryReader;
import downhill.web.lesson.Values;
import downhill.web.lesson.surface.Landscape;
import java.util.List;
import org.junit.jupiter.api.Test;

class DescentStateTest {
    private static final Values DEFAULTS = KEYS.defaults();

    @Test
    void emptyQueryIsTheBooksWalk() {
        assertThat(read("")).isEqualTo(DEFAULTS);
        assertThat(run(read(""))).isEqualTo(new Run(-3, 4, 0.1, 0));
        assertThat(write(DEFAULTS)).isEmpty();
    }

    @Test
    void writtenStateReadsBackAsTheSame() {
        Values first =
                keeping(withStart(DEFAULTS.with(SURFACE, Landscape.TWO_VALLEYS).with(RATE, 0.05), -0.1, 1.5)
                        .with(STEPS, 30));
        Values state = withView(keeping(first.with(RATE, 1e-10)).with(STEPS, 7).with(FIT, true), -1, 0.5, 2, 3.5);

        assertThat(state.get(KEPT)).hasSize(2);
        assertThat(read(write(state))).isEqualTo(state);
    }

    @Test
    void startOfTheLandscapeNeedsNoPlaceInTheAddress() {
        assertThat(write(DEFAULTS.with(SURFACE, Landscape.ROSENBROCK))).isEqualTo("surface=rosenbrock");
        assertThat(run(read("surface=rosenbrock"))).isEqualTo(new Run(-1.2, 1, 0.1, 0));
    }

    @Test
    void valuesOutsideTheirRangesFallBackAndAreTold() {
        QueryReader reader = Addresses.reader("lr=11&steps=1001&start=1,99&surface=moon");

        assertThat(KEYS.read(reader)).isEqualTo(DEFAULTS);
        assertThat(reader.faults())
                .extracting(AddressFault::name)
                .containsExactlyInAnyOrder("lr", "steps", "start", "surface");
    }

    @Test
    void viewThatIsNoneFallsBackAndIsTold() {
        for (String view : new String[] {"1,1,0,2", "0,2,2,1", "0,1,0", "0,1e16,0,1", "1,1.0000000001,0,1"}) {
            QueryReader reader = Addresses.reader("view=" + view);
            assertThat(KEYS.read(reader)).as(view).isEqualTo(DEFAULTS);
            assertThat(reader.faults()).as(view).hasSize(1);
        }
    }

    @Test
    void zoomingEndsBeforeTheNumbersRunOut() {
        Values state = withView(DEFAULTS, 0, 1, 0, 1);
        assertThat(withView(state, 0.5, 0.5 + 1e-10, 0, 1)).isSameAs(state);
        assertThat(withView(state, -1e16, 1e16, 0, 1)).isSameAs(state);
        assertThat(state.with(FIT, true).get(VIEW)).isEmpty();
        assertThat(state.with(SURFACE, Landscape.SADDLE).get(VIEW)).isEmpty();
        assertThat(keeping(state.with(STEPS, 3)).with(KEPT, List.of()).get(VIEW))
                .hasSize(4);
    }

    @Test
    void keptNumbersThatAreNoWalkAreLeftOutAndNoted() {
        QueryReader reader = Addresses.reader("kept=1,2,0,5,-3,4,0.1,20,1,2");
        assertThat(KEYS.read(reader).get(KEPT)).containsExactly(new Run(-3, 4, 0.1, 20));
        assertThat(reader.faults()).extracting(AddressFault::text).containsExactly("1,2,0,5 / 1,2");
    }

    @Test
    void aKeptWalkMustStartNearbyAndTakeWholeSteps() {
        for (String walk :
                List.of("13,0,0.1,5", "0,-13,0.1,5", "0,0,11,5", "0,0,0.1,0", "0,0,0.1,1001", "0,0,0.1,1.5")) {
            QueryReader reader = Addresses.reader("kept=" + walk);
            assertThat(KEYS.read(reader).get(KEPT)).as(walk).isEmpty();
            assertThat(reader.faults()).as(walk).hasSize(1);
        }
    }

    @Test
    void oldestOfTooManyKeptWalksIsDropped() {
        Values state = DEFAULTS;
        for (int steps = 1; steps <= 4; steps++) {
            state = keeping(state.with(STEPS, steps));
        }

        assertThat(state.get(KEPT)).extracting(Run::steps).containsExactly(2, 3, 4);
        assertThat(keeping(state)).isEqualTo(state);
    }

    @Test
    void anotherLandscapeBeginsAtItsOwnStartWithTheSameRate() {
        Values state = keeping(withStart(DEFAULTS, 1, 1).with(RATE, 0.3).with(STEPS, 9));

        assertThat(state.with(SURFACE, Landscape.ELLIPSE))
                .isEqualTo(DEFAULTS.with(RATE, 0.3).with(SURFACE, Landscape.ELLIPSE));
    }

    @Test
    void theWatershedOfTheTwoValleysIsWhereTheLessonSays() {
        Values valleys = DEFAULTS.with(SURFACE, Landscape.TWO_VALLEYS).with(STEPS, 200);
        assertThat(end(withStart(valleys, 0.0754, 1.5))).isLessThan(-1);
        assertThat(end(withStart(valleys, 0.0756, 1.5))).isGreaterThan(0.9);
        assertThat(end(valleys)).as("the start of the surface").isGreaterThan(0.9);
    }

    private static double end(Values state) {
        double[][] path = run(state).path(state.get(SURFACE).surface);
        return path[path.length - 1][0];
    }

    private static Values read(String query) {
        return Addresses.read(KEYS, query);
    }

    private static String write(Values state) {
        return Addresses.write(KEYS, state);
    }
}
