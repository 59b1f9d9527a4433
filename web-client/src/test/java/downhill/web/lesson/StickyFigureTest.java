package downhill.web.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The figure of the loss lesson is 301 CSS pixels high, and 745 with letters twice as large. */
class StickyFigureTest {

    @Test
    void aFigureStaysInSightOnAPhone() {
        assertThat(StickyFigure.leavesRoom(301, 740)).isTrue();
    }

    @Test
    void aFigurePassesWhereItLeavesLessThan55PercentOfTheWindow() {
        assertThat(StickyFigure.leavesRoom(301, 256)).isFalse();
        assertThat(StickyFigure.leavesRoom(745, 640)).isFalse();
        assertThat(StickyFigure.leavesRoom(450, 1000)).isTrue();
        assertThat(StickyFigure.leavesRoom(451, 1000)).isFalse();
    }
}
