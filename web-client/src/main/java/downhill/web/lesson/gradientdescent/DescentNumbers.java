package downhill.web.lesson.gradientdescent;

import downhill.core.derivative.Surface;
import downhill.web.dom.Dom;
import downhill.web.lesson.GoldenList;
import downhill.web.lesson.GoldenValue;
import downhill.web.lesson.surface.Numbers;
import downhill.web.page.Language;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** The six walks of the reference, walked anew when the lesson opens: their ends, and on demand their first points. */
final class DescentNumbers {
    private final LanguageChoice language;
    private final List<double[][]> paths = new ArrayList<>();
    private final HTMLElement element = Dom.element("div", "");

    /** The label of a number: which walk, which step, which coordinate. */
    private record Label(DescentGolden golden) implements Text {
        @Override
        public String ko() {
            return label(Language.KO);
        }

        @Override
        public String en() {
            return label(Language.EN);
        }

        private String label(Language language) {
            Text pattern = golden.isEnd() ? DescentText.GOLDEN_END : DescentText.GOLDEN_PATH;
            double rate = GoldenWalk.ALL.get(golden.walk()).run().learningRate();
            Text coordinate = golden.coordinate() == 0 ? DescentText.X0 : DescentText.X1;
            return pattern.in(language, Numbers.full(rate), golden.step(), coordinate.in(language));
        }
    }

    DescentNumbers(LanguageChoice language) {
        this.language = language;
        for (GoldenWalk walk : GoldenWalk.ALL) {
            paths.add(walk.run().path(Surface.BOWL));
        }
        HTMLElement summary = Dom.element("summary", "");
        language.follow(() -> Dom.setText(summary, language.say(DescentText.GOLDEN_MORE)));
        element.appendChild(list(DescentGolden.ends()));
        element.appendChild(Dom.element("details", "table-twin", summary, list(DescentGolden.firstPoints())));
    }

    HTMLElement element() {
        return element;
    }

    private HTMLElement list(List<DescentGolden> numbers) {
        GoldenList list = new GoldenList(language);
        for (DescentGolden one : numbers) {
            GoldenValue value = list.add(new Label(one), one);
            value.show(paths.get(one.walk())[one.step()][one.coordinate()]);
        }
        return list.element();
    }
}
