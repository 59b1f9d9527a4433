package downhill.server.runs;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.core.exchange.LossPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RunHillTest {
    private static final Pattern PLACE = Pattern.compile("[ML]([-0-9.]+),([-0-9.]+)");

    @Test
    void fallsWithTheLossFromEdgeToEdge() {
        RunHill hill = RunHill.of(
                LossSketch.of(List.of(new LossPoint(1, 2.5), new LossPoint(10, 1.25), new LossPoint(20, 0))));
        // Losses of 2.5 and 0 lie 16 below the upper edge and above the lower one, which is at 120.
        assertThat(hill.svg()).contains("class=\"hill-line\" d=\"M0.0,16.0L16.0,16.0L160.0,60.0L320.0,104.0\"");
        assertThat(hill.first()).isEqualTo("2.500");
        assertThat(hill.last()).isEqualTo("0.000");
    }

    @Test
    void keepsWithinThePictureWhateverTheLosses() {
        Random random = new Random(20261203);
        for (int n = 1; n < 60; n++) {
            List<LossPoint> losses = new ArrayList<>();
            for (int i = 1; i <= n; i++) {
                double loss =
                        random.nextInt(10) == 0 ? Double.POSITIVE_INFINITY : Math.exp(400 * random.nextGaussian());
                losses.add(new LossPoint(i, Math.min(loss, Double.MAX_VALUE)));
            }
            RunHill hill = RunHill.of(LossSketch.of(losses));
            List<MatchResult> places = PLACE.matcher(
                            hill.svg().substring(hill.svg().indexOf("hill-line")))
                    .results()
                    .toList();
            assertThat(places).hasSize(Math.min(40, n) + 1);
            for (MatchResult place : places) {
                assertThat(Double.parseDouble(place.group(1))).isBetween(0.0, 320.0);
                assertThat(Double.parseDouble(place.group(2))).isBetween(16.0, 104.0);
            }
            assertThat(hill.first()).hasSizeLessThan(10);
        }
    }

    @Test
    void isMissingWhereThereIsNoSketch() {
        assertThat(RunHill.of(null).svg()).isEmpty();
    }
}
