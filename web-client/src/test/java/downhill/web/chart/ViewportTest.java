package downhill.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ViewportTest {
    private final Viewport port = new Viewport(Axis.linear(-1, 3), Axis.log(1e-4, 1), 40, 10, 200, 100);

    @Test
    void theCornersAreTheEndsOfTheAxes() {
        assertThat(port.pixelX(-1)).isEqualTo(40);
        assertThat(port.pixelX(3)).isEqualTo(port.right()).isEqualTo(240);
        assertThat(port.pixelY(1)).isEqualTo(10);
        assertThat(port.pixelY(1e-4)).isEqualTo(port.bottom()).isEqualTo(110);
    }

    @Test
    void aLogarithmicAxisGivesEachDecadeTheSameRoom() {
        // Logarithms round in the sixteenth digit.
        assertThat(port.pixelY(0.01)).isEqualTo(60, within(1e-9));
        assertThat(port.pixelY(0)).isNaN();
        assertThat(port.pixelY(-1)).isNaN();
    }

    @Test
    void pixelsLeadBackToValues() {
        assertThat(port.valueX(port.pixelX(0.7))).isEqualTo(0.7, within(1e-12));
        assertThat(port.valueY(port.pixelY(0.03))).isEqualTo(0.03, within(1e-12));
    }

    @Test
    void equalUnitsShowAtLeastAllThatWasAskedFor() {
        Viewport wide = new Viewport(Axis.linear(-2, 2), Axis.linear(-2, 2), 0, 0, 300, 100).withEqualUnits();
        assertThat(wide.y()).isEqualTo(Axis.linear(-2, 2));
        assertThat(wide.x()).isEqualTo(Axis.linear(-6, 6));
        Viewport tall = new Viewport(Axis.linear(0, 2), Axis.linear(0, 4), 0, 0, 100, 400).withEqualUnits();
        assertThat(tall.x()).isEqualTo(Axis.linear(0, 2));
        assertThat(tall.y()).isEqualTo(Axis.linear(-2, 6));
    }

    @Test
    void powersOfTenAreTheTicksOfALogarithmicAxis() {
        assertThat(Axis.log(1e-4, 1).ticks(10)).containsExactly(1e-4, 1e-3, 1e-2, 0.1, 1);
        assertThat(Axis.log(1e-50, 1).ticks(6)).hasSize(6).startsWith(1e-50);
        assertThat(Axis.log(2, 8).ticks(5)).isEmpty();
    }

    @Test
    void anAxisNeedsARange() {
        assertThatThrownBy(() -> Axis.linear(2, 2)).hasMessage("axis [2.0, 2.0]");
        assertThatThrownBy(() -> Axis.log(0, 1)).hasMessage("axis [0.0, 1.0], logarithmic");
        assertThatThrownBy(() -> Axis.linear(0, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
