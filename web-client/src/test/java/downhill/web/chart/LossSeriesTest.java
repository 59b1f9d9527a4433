package downhill.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LossSeriesTest {
    @Test
    void keepsEveryPoint() {
        LossSeries series = new LossSeries();
        for (int step = 1; step <= 1_000; step++) {
            series.add(step, 1.0 / step);
        }

        assertThat(series.count()).isEqualTo(1_000);
        assertThat(series.step(999)).isEqualTo(1_000);
        assertThat(series.loss(999)).isEqualTo(0.001);
        assertThat(series.minIndex()).isEqualTo(999);
        assertThat(series.max()).isEqualTo(1);
    }

    @Test
    void greatestIgnoresWhatIsNotFinite() {
        LossSeries series = new LossSeries();
        series.add(1, 2.5);
        series.add(2, Double.POSITIVE_INFINITY);
        series.add(3, Double.NaN);

        assertThat(series.max()).isEqualTo(2.5);
    }

    @Test
    void recentMeanLooksAtTheEnd() {
        LossSeries series = new LossSeries();
        assertThat(series.recentMean(2)).isNaN();
        series.add(1, 100);
        series.add(2, 1);
        series.add(3, 3);

        assertThat(series.recentMean(2)).isEqualTo(2);
    }

    @Test
    void aClearedSeriesIsEmpty() {
        LossSeries series = new LossSeries();
        series.add(1, 1);
        series.clear();

        assertThat(series.count()).isZero();
        assertThat(series.minIndex()).isEqualTo(-1);
    }
}
