package downhill.server.runs;

import com.fasterxml.jackson.databind.node.ArrayNode;
import downhill.core.exchange.LossPoint;
import downhill.server.json.Json;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** The loss curve of a run in a few points, for boards that show hundreds at once. */
final class LossSketch {
    private static final int POINTS = 40;
    private static final MathContext DIGITS = new MathContext(4);

    private LossSketch() {}

    /** Returns a JSON list of at most 40 pairs: the last step of some neighbours and their mean loss. */
    static String of(List<LossPoint> losses) {
        ArrayNode sketch = Json.object().arrayNode();
        int count = Math.min(POINTS, losses.size());
        for (int k = 0; k < count; k++) {
            List<LossPoint> group = losses.subList(k * losses.size() / count, (k + 1) * losses.size() / count);
            double mean = group.stream().mapToDouble(LossPoint::loss).average().orElseThrow();
            sketch.addArray().add(group.get(group.size() - 1).step()).add(rounded(mean));
        }
        return Json.text(sketch);
    }

    private static double rounded(double loss) {
        return loss <= Double.MAX_VALUE ? new BigDecimal(loss).round(DIGITS).doubleValue() : Double.MAX_VALUE;
    }
}
