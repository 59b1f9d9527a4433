package downhill.web.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.web.classroom.ClassCurves.Curve;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class ClassCurvesTest {
    private static double end(double... ends) {
        List<Curve> curves = DoubleStream.of(ends)
                .mapToObj(end -> new Curve("#1", 0.1, new double[] {0, end}, new double[] {2, 1}, 1, false, false))
                .toList();
        return ClassCurves.end(curves);
    }

    @Test
    void oneRunThatIsFarLongerTakesNoRoomFromTheOthers() {
        assertThat(end()).isEqualTo(1);
        assertThat(end(1_000_000)).isEqualTo(1_000_000);
        assertThat(end(300, 600, 600, 1000)).isEqualTo(1000);
        assertThat(end(300, 600, 600, 600, 600, 1_000_000)).isEqualTo(2400);
        assertThat(end(300, 600, 1_000_000, 600, 600, 2)).isEqualTo(2400);
    }
}
