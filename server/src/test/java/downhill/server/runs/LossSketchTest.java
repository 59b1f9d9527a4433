package downhill.server.runs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import downhill.core.exchange.LossPoint;
import downhill.server.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LossSketchTest {
    @Test
    void aShortCurveStaysAsItIs() {
        assertThat(LossSketch.of(List.of(new LossPoint(1, 2.31), new LossPoint(12, 2.3025850929940455))))
                .isEqualTo("[[1,2.31],[12,2.303]]");
    }

    /** Lengths of every kind: no point is left out, none counted twice, and the column has room. */
    @Test
    void aLongCurveBecomesMeansThatEndWhereItEnds() {
        long seed = System.nanoTime();
        System.out.println("seed of the curves: " + seed);
        Random random = new Random(seed);
        for (int run = 0; run < 300; run++) {
            int count = 1 + random.nextInt(1000);
            List<LossPoint> curve = new ArrayList<>();
            for (int i = 1; i <= count; i++) {
                curve.add(new LossPoint(10 * i, 3.5));
            }
            String text = LossSketch.of(curve);
            JsonNode sketch = Json.parse(text);
            assertThat(sketch.size()).isEqualTo(Math.min(40, count));
            assertThat(sketch.get(sketch.size() - 1).get(0).asInt()).isEqualTo(10 * count);
            sketch.forEach(point -> assertThat(point.get(1).asDouble()).isEqualTo(3.5));
        }
        List<LossPoint> wild = new ArrayList<>();
        for (int i = 1; i <= 1000; i++) {
            wild.add(new LossPoint(1_000_000 + i, random.nextDouble() * 1e-300));
        }
        assertThat(LossSketch.of(wild)).hasSizeLessThanOrEqualTo(2000);
    }
}
