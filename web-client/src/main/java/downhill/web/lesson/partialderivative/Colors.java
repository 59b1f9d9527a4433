package downhill.web.lesson.partialderivative;

import downhill.web.chart.Stroke;
import java.util.List;

/** How both figures draw the same things. */
final class Colors {
    static final Stroke CUT = new Stroke("--walker", 3, List.of());
    static final Stroke TANGENT = new Stroke("--trail", 2, List.of());

    private Colors() {}
}
