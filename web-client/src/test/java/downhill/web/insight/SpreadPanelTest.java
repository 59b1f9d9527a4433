package downhill.web.insight;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.core.exchange.Csv;
import downhill.core.plot.Histogram;
import downhill.core.plot.Spread;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadPanelTest {
    /** numpy.histogram of the same numbers by the same edges has these counts. */
    @Test
    void aFileHasEdgesAndCountsInPlainNumbers() {
        double[] values = {-0.3, -0.1 / 3, 0.05, 0.05, 0.1};
        Histogram histogram = Histogram.of(values, Histogram.width(5, values));
        List<String[]> rows = SpreadPanel.bins("W1", "now", Spread.of(values), histogram, Double::toString);
        assertThat(rows).hasSize(5).allMatch(row -> row[0].equals("W1") && row[1].equals("now"));
        assertThat(rows.stream().map(row -> row[6] + " " + row[7] + " " + row[8]))
                .containsExactly("-0.3 -0.2 1", "-0.2 -0.1 0", "-0.1 0.0 1", "0.0 0.1 2", "0.1 0.2 1");
        Csv csv = new Csv();
        for (int column = 2; column < 9; column++) {
            csv.number(rows.get(0)[column]);
        }
        assertThat(csv.toString()).matches("(-?[0-9.]+,){6}1");
        assertThat(Double.parseDouble(rows.get(0)[2]))
                .isEqualTo(Spread.of(values).mean());
        assertThat(Double.parseDouble(rows.get(0)[3]))
                .isEqualTo(Spread.of(values).deviation());
    }
}
