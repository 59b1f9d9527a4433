package downhill.web.lesson.gradientdescent;

import downhill.core.derivative.Surface;
import downhill.web.lesson.GoldenList;
import downhill.web.lesson.surface.Numbers;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** The six walks of the reference, walked anew when the lesson opens: their ends and their first points. */
final class DescentNumbers {
    private final List<double[][]> paths = new ArrayList<>();
    private final GoldenList list;

    DescentNumbers(LanguageChoice language) {
        for (GoldenWalk walk : GoldenWalk.ALL) {
            paths.add(walk.run().path(Surface.BOWL));
        }
        list = new GoldenList(language);
        for (DescentGolden one : DescentGolden.values()) {
            list.add(label(one), one).show(paths.get(one.walk())[one.step()][one.coordinate()]);
        }
    }

    /** Tells which walk, which step, which coordinate. */
    private static Text label(DescentGolden golden) {
        double rate = GoldenWalk.ALL.get(golden.walk()).run().learningRate();
        return (golden.isEnd() ? DescentText.GOLDEN_END : DescentText.GOLDEN_PATH)
                .with(Numbers.full(rate), golden.step(), golden.coordinate() == 0 ? DescentText.X0 : DescentText.X1);
    }

    HTMLElement element() {
        return list.element();
    }
}
