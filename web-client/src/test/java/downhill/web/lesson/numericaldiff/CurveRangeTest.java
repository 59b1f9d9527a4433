package downhill.web.lesson.numericaldiff;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.core.function.Expression;
import downhill.web.chart.Axis;
import org.junit.jupiter.api.Test;

class CurveRangeTest {
    private static Axis axis(String f) {
        return CurveRange.axis(Expression.parse(f, 1), -5, 5);
    }

    @Test
    void aTameFunctionShowsWhole() {
        assertThat(axis("sin(x)").min()).isLessThan(-1);
        assertThat(axis("sin(x)").max()).isBetween(1.0, 1.5);
    }

    @Test
    void aPoleDoesNotFlattenTheRest() {
        assertThat(axis("1/x").max()).isLessThan(20);
    }

    @Test
    void aConstantHasRoomAroundIt() {
        assertThat(axis("3").min()).isLessThan(3);
        assertThat(axis("3").max()).isGreaterThan(3);
    }

    @Test
    void whatIsNowhereDefinedStillHasAnAxis() {
        assertThat(axis("log(-1 - x^2)")).isEqualTo(Axis.linear(-1, 1));
    }
}
