package downhill.web.lesson.gradientdescent;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.web.lesson.AddressFault;
import downhill.web.lesson.Addresses;
import downhill.web.lesson.QueryReader;
import downhill.web.lesson.surface.Landscape;
import java.util.List;
import org.junit.jupiter.api.Test;

class DescentStateTest {
    @Test
    void emptyQueryIsTheBooksWalk() {
        assertThat(read("")).isEqualTo(DescentState.DEFAULTS);
        assertThat(read("").run()).isEqualTo(new Run(-3, 4, 0.1, 0));
        assertThat(write(DescentState.DEFAULTS)).isEmpty();
    }

    @Test
    void writtenStateReadsBackAsTheSame() {
        DescentState state = DescentState.on(Landscape.TWO_VALLEYS, 0.05)
                .withStart(-0.1, 1.5)
                .withSteps(30)
                .keeping()
                .withLearningRate(1e-10)
                .keeping()
                .withSteps(7)
                .withFit(true)
                .withView(-1, 0.5, 2, 3.5);

        assertThat(state.kept()).hasSize(2);
        assertThat(read(write(state))).isEqualTo(state);
    }

    @Test
    void startOfTheLandscapeNeedsNoPlaceInTheAddress() {
        assertThat(write(DescentState.on(Landscape.ROSENBROCK, 0.1))).isEqualTo("surface=rosenbrock");
        assertThat(read("surface=rosenbrock").run()).isEqualTo(new Run(-1.2, 1, 0.1, 0));
    }

    @Test
    void valuesOutsideTheirRangesFallBackAndAreTold() {
        QueryReader reader = Addresses.reader("lr=11&steps=1001&start=1,99&surface=moon");

        assertThat(DescentState.FORM.read(reader)).isEqualTo(DescentState.DEFAULTS);
        assertThat(reader.faults())
                .extracting(AddressFault::name)
                .containsExactlyInAnyOrder("lr", "steps", "start", "surface");
    }

    @Test
    void viewThatIsNoneFallsBackAndIsTold() {
        for (String view : new String[] {"1,1,0,2", "0,2,2,1", "0,1,0", "0,1e16,0,1", "1,1.0000000001,0,1"}) {
            QueryReader reader = Addresses.reader("view=" + view);
            assertThat(DescentState.FORM.read(reader)).as(view).isEqualTo(DescentState.DEFAULTS);
            assertThat(reader.faults()).as(view).hasSize(1);
        }
    }

    @Test
    void zoomingEndsBeforeTheNumbersRunOut() {
        DescentState state = DescentState.DEFAULTS.withView(0, 1, 0, 1);
        assertThat(state.withView(0.5, 0.5 + 1e-10, 0, 1)).isSameAs(state);
        assertThat(state.withView(-1e16, 1e16, 0, 1)).isSameAs(state);
        assertThat(state.withFit(true).view()).isEmpty();
        assertThat(state.withLandscape(Landscape.SADDLE).view()).isEmpty();
        assertThat(state.withSteps(3).keeping().withoutKept().view()).hasSize(4);
    }

    @Test
    void keptNumbersThatAreNoWalkAreLeftOutAndNoted() {
        QueryReader reader = Addresses.reader("kept=1,2,0,5,-3,4,0.1,20,1,2");
        assertThat(DescentState.FORM.read(reader).kept()).containsExactly(new Run(-3, 4, 0.1, 20));
        assertThat(reader.faults()).extracting(AddressFault::text).containsExactly("1,2,0,5 / 1,2");
    }

    @Test
    void aKeptWalkMustStartNearbyAndTakeWholeSteps() {
        for (String walk :
                List.of("13,0,0.1,5", "0,-13,0.1,5", "0,0,11,5", "0,0,0.1,0", "0,0,0.1,1001", "0,0,0.1,1.5")) {
            QueryReader reader = Addresses.reader("kept=" + walk);
            assertThat(DescentState.FORM.read(reader).kept()).as(walk).isEmpty();
            assertThat(reader.faults()).as(walk).hasSize(1);
        }
    }

    @Test
    void oldestOfTooManyKeptWalksIsDropped() {
        DescentState state = DescentState.DEFAULTS;
        for (int steps = 1; steps <= 4; steps++) {
            state = state.withSteps(steps).keeping();
        }

        assertThat(state.kept()).extracting(Run::steps).containsExactly(2, 3, 4);
        assertThat(state.keeping()).isEqualTo(state);
    }

    @Test
    void anotherLandscapeBeginsAtItsOwnStartWithTheSameRate() {
        DescentState state = DescentState.DEFAULTS
                .withLearningRate(0.3)
                .withSteps(9)
                .keeping()
                .withLandscape(Landscape.ELLIPSE);

        assertThat(state).isEqualTo(DescentState.on(Landscape.ELLIPSE, 0.3));
    }

    private static DescentState read(String query) {
        return Addresses.read(DescentState.FORM, query);
    }

    private static String write(DescentState state) {
        return Addresses.write(DescentState.FORM, state);
    }
}
