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
    private final HTMLElement element;

    /**
     * A line.
     *
     * @param bar how it looks
     * @param millis the time; of a heading any
     */
    record Time(BarSheet.Bar bar, double millis) {}

    /**
     * Makes files of bars.
     *
     * @param language the language of the page
     * @param title what they are called
     * @param times gives what is shown when a file is made
     * @param summary gives what else is to be said, in the language of the page, or an empty text
     */
    BarFile(LanguageChoice language, Supplier<Text> title, Supplier<List<Time>> times, Supplier<String> summary) {
        this.language = language;
        this.times = times;
        element = new FigureFile(language, title, new BarSheet(this::bars), summary).element(this::csv);
    }

    /** Returns what an element of the page says in either language. */
    static Text wordsOf(String selector) {
        return Text.of(
                Dom.find(selector + "[lang=ko]").getTextContent(),
                Dom.find(selector + "[lang=en]").getTextContent());
    }

    /** Returns what opens the buttons. */
    HTMLElement element() {
        return element;
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
