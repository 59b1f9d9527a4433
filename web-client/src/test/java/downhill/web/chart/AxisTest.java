package downhill.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTest {
    @ParameterizedTest
    @CsvSource({
        "0, 1000, 1000",
        "1, 1000, 100",
        "101, 1000, 200",
        "201, 1000, 500",
        "999, 1000, 1000",
        "40, 50, 50",
        "1500, 1700, 1700"
    })
    void stepsEndAtARoundNumberAheadOrAtTheEndOfTheRun(int lastStep, int totalSteps, double end) {
        assertThat(Axis.ofSteps(lastStep, totalSteps)).isEqualTo(Axis.linear(0, end));
    }
}
