package downhill.core.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class StrokesTest {
    private static double[] segments(double... stroke) {
        return Strokes.of(List.of(stroke)).scaled(0, 0, 1, 0);
    }

    @Test
    void neighbouringPointsAreJoined() {
        assertThat(segments(0, 0, 0.5, 0.25, 1, 1)).containsExactly(0, 0, 0.5, 0.25, 0.5, 0.25, 1, 1);
    }

    @Test
    void strokesAreNotJoined() {
        Strokes strokes = Strokes.of(List.of(new double[] {0, 0, 0, 1}, new double[] {1, 0, 1, 1}));
        assertThat(strokes.scaled(0, 0, 1, 0)).containsExactly(0, 0, 0, 1, 1, 0, 1, 1);
    }

    @Test
    void pointIsASegmentToItself() {
        assertThat(segments(0.5, 0.25)).containsExactly(0.5, 0.25, 0.5, 0.25);
    }

    /** By similar triangles; dyadic numbers, so that the cuts are exact. */
    @Test
    void padCutsWhatLeavesIt() {
        assertThat(segments(0.5, 0.5, 1.5, 1)).containsExactly(0.5, 0.5, 1, 0.75);
        assertThat(segments(-0.5, 0.25, 0.5, 0.75)).containsExactly(0, 0.5, 0.5, 0.75);
        assertThat(segments(0.5, -1, 0.5, 3)).containsExactly(0.5, 0, 0.5, 1);
        assertThat(segments(2, 0.25, -2, 0.25)).containsExactly(1, 0.25, 0, 0.25);
        assertThat(segments(0, 0, 1, 0)).containsExactly(0, 0, 1, 0);
    }

    @Test
    void whatLiesOutsideLeavesNoInk() {
        assertThat(Strokes.of(List.of(new double[] {-0.1, 0.5})).isEmpty()).isTrue();
        assertThat(Strokes.of(List.of(new double[] {2, 2, 3, 0.5})).isEmpty()).isTrue();
        assertThat(Strokes.of(List.of(new double[] {0.5, -0.5, 2, 0.75})).isEmpty())
                .as("passes the corner")
                .isTrue();
        assertThat(Strokes.of(List.of()).isEmpty()).isTrue();
    }

    @Test
    void rejectsWhatIsNoStroke() {
        assertFault(DrawingException.Kind.STROKE, "strokes[0] has 0 coordinates, not two for each of its points");
        assertFault(
                DrawingException.Kind.STROKE, "strokes[0] has 3 coordinates, not two for each of its points", 1, 2, 3);
        assertFault(DrawingException.Kind.COORDINATE, "strokes[0][1] = NaN, outside [-1000, 1000]", 0.5, Double.NaN);
        assertFault(
                DrawingException.Kind.COORDINATE,
                "strokes[0][2] = -Infinity, outside [-1000, 1000]",
                0.5,
                0.5,
                Double.NEGATIVE_INFINITY,
                0);
    }

    private static void assertFault(DrawingException.Kind kind, String message, double... stroke) {
        assertThatThrownBy(() -> Strokes.of(List.of(stroke)))
                .hasMessage(message)
                .isInstanceOfSatisfying(
                        DrawingException.class, e -> assertThat(e.kind()).isEqualTo(kind));
    }

    @Test
    void padShowsTheLineWhereItWasDrawn() {
        byte[] picture = Strokes.of(List.of(new double[] {0.25, 0, 0.25, 1})).asDrawn(4, 0.5);
        assertThat(picture).hasSize(16);
        for (int p = 0; p < 16; p++) {
            assertThat(picture[p]).as("pixel " + p).isEqualTo((byte) (p % 4 < 2 ? 255 : 0));
        }
    }
}
