package downhill.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PinchTest {
    private final Viewport port = new Viewport(Axis.linear(0, 4), Axis.linear(0, 2), 50, 10, 400, 200);

    @Test
    void fingersThatPartShowLess() {
        Viewport closer = new Zoom.Pinch(port, 150, 110, 350, 110).moved(50, 110, 450, 110);
        assertThat(closer.x()).isEqualTo(Axis.linear(1, 3));
        assertThat(closer.y()).isEqualTo(Axis.linear(0.5, 1.5));
    }

    @Test
    void whatLayUnderEachFingerStaysUnderIt() {
        Viewport moved = new Zoom.Pinch(port, 150, 60, 250, 160).moved(170, 40, 370, 240);
        // Pixels and values are quotients of small numbers; they round in the sixteenth digit.
        assertThat(moved.valueX(170)).isEqualTo(port.valueX(150), within(1e-12));
        assertThat(moved.valueY(40)).isEqualTo(port.valueY(60), within(1e-12));
        assertThat(moved.valueX(370)).isEqualTo(port.valueX(250), within(1e-12));
        assertThat(moved.valueY(240)).isEqualTo(port.valueY(160), within(1e-12));
    }

    @Test
    void fingersThatGoTogetherMoveThePlane() {
        Viewport moved = new Zoom.Pinch(port, 150, 60, 250, 60).moved(250, 160, 350, 160);
        assertThat(moved.x()).isEqualTo(Axis.linear(-1, 3));
        assertThat(moved.y()).isEqualTo(Axis.linear(1, 3));
    }

    @Test
    void fingersOnOnePointDoNotBreakThePlane() {
        Viewport moved = new Zoom.Pinch(port, 150, 60, 150, 60).moved(150, 60, 250, 60);
        assertThat(moved.x().max() - moved.x().min()).isEqualTo(0.4, within(1e-12));
    }

    @Test
    void aLogarithmicAxisZoomsInDecades() {
        Axis zoomed = Axis.log(1e-4, 1).zoomed(0.5, 0.5);
        assertThat(zoomed.min()).isEqualTo(1e-3, within(1e-12));
        assertThat(zoomed.max()).isEqualTo(1e-1, within(1e-12));
    }
}
