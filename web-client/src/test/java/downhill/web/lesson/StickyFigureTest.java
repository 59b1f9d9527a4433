package downhill.web.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The figure of the loss lesson is 301 CSS pixels high, and 745 with letters twice as large. */
class StickyFigureTest {

    @Test
    void aFigureStaysInSightOnAPhone() {
        assertThat(StickyFigure.leavesRoom(301, 740)).isTrue();
    }

    /** On a phone, on a wide screen, and on a phone on its side. */
    @Test
    void aFigureAboveItsTextIsNotBesideIt() {
        assertThat(StickyFigure.isBeside(0, 360, 16, 328)).isFalse();
        assertThat(StickyFigure.isBeside(560, 700, 16, 448)).isTrue();
        assertThat(StickyFigure.isBeside(0, 280, 304, 320)).isTrue();
    }

    @Test
    void aFigurePassesWhereItLeavesLessThan45PercentOfTheWindow() {
        assertThat(StickyFigure.leavesRoom(301, 256)).isFalse();
        assertThat(StickyFigure.leavesRoom(745, 640)).isFalse();
        assertThat(StickyFigure.leavesRoom(550, 1000)).isTrue();
        assertThat(StickyFigure.leavesRoom(551, 1000)).isFalse();
    }
}
