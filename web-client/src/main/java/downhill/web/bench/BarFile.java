package downhill.web.bench;

import downhill.core.exchange.Csv;
import downhill.web.chart.BarSheet;
import downhill.web.chart.FigureFile;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.teavm.jso.dom.html.HTMLElement;

/** Bars of times as files: as a picture, and as a table of milliseconds. */
final class BarFile {
    private final LanguageChoice language;
    private final Supplier<List<Time>> times;
    /** What opens the buttons. */
    final HTMLElement element;

    /** A line: how it looks, and the time, which of a heading may be any. */
    record Time(BarSheet.Bar bar, double millis) {
        /** Makes the line of a bar that begins at 0 and has a share of the longest in [0, 1]. */
        static Time of(LanguageChoice language, String name, double millis, double share, String color) {
            return new Time(new BarSheet.Bar(name, Times.say(language, millis), 0, share, color), millis);
        }
    }

    /** Makes files of bars below a heading; the suppliers are asked when a file is made, and the summary may be empty. */
    BarFile(LanguageChoice language, String titleId, Supplier<List<Time>> times, Supplier<String> summary) {
        this.language = language;
        this.times = times;
        element = new FigureFile(language, () -> wordsOf("#" + titleId + " > "), new BarSheet(this::bars), summary)
                .element(this::csv);
    }

    /** Returns what an element of the page says in either language. */
    static Text wordsOf(String selector) {
        return Text.of(
                Dom.find(selector + "[lang=ko]").getTextContent(),
                Dom.find(selector + "[lang=en]").getTextContent());
    }

    private List<BarSheet.Bar> bars() {
        List<BarSheet.Bar> bars = new ArrayList<>();
        for (Time time : times.get()) {
            bars.add(time.bar());
        }
        return bars;
    }

    private String csv() {
        Csv csv = new Csv();
        csv.text(language.say(BenchText.OF))
                .text(language.say(BenchText.BY))
                .text(language.say(BenchText.TIME))
                .endLine();
        String of = "";
        for (Time time : times.get()) {
            if (time.bar().color() == null) {
                of = time.bar().name();
            } else {
                csv.text(of)
                        .text(time.bar().name())
                        .number(JsNumber.toText(time.millis()))
                        .endLine();
            }
        }
        return csv.toString();
    }
}
