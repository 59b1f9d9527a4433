package downhill.web.chart;

import downhill.web.dom.Dom;
import downhill.web.dom.Throttle;
import downhill.web.page.Announcer;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.function.Supplier;
import org.teavm.jso.dom.html.HTMLElement;

/** The frame that every chart has: a title, what is being read, the plot, its text summary, its table twin. */
final class ChartFigure {
    /** While a curve grows its summary changes no more often than can be read. */
    private static final double REFRESH_MILLIS = 500;

    private final LanguageChoice language;
    private final HTMLElement readout = Dom.element("span", "readout");
    private final HTMLElement plot = Dom.element("div", "plot");
    private final HTMLElement summary = Dom.element("p", "summary");
    private final Throttle refresh = new Throttle(REFRESH_MILLIS, this::tell);
    private Supplier<String> summaryText = () -> "";

    ChartFigure(LanguageChoice language, HTMLElement figure, Text title, TableTwin table) {
        this.language = language;
        HTMLElement heading = Dom.element("h2", "");
        heading.setId(Dom.newId("figure"));
        figure.setAttribute("aria-labelledby", heading.getId());
        figure.appendChild(Dom.element("div", "chart-head", heading, readout));
        figure.appendChild(plot);
        figure.appendChild(Dom.element("figcaption", "", summary, table.element()));
        language.follow(() -> {
            Dom.setText(heading, language.say(title));
            tell();
        });
    }

    /** Makes the plot a slider that reads one value after the other. */
    void readBy(Text readerLabel) {
        plot.setAttribute("role", "slider");
        plot.setTabIndex(0);
        language.follow(() -> plot.setAttribute("aria-label", language.say(readerLabel)));
    }

    /** Returns the element to draw in. */
    HTMLElement plot() {
        return plot;
    }

    /** Brings the plot into the window, with the focus where it is read by keys. */
    void bringIntoSight() {
        Dom.reveal(plot);
    }

    /** Shows what is being read, or the latest value. */
    void readout(String text, boolean reading) {
        Dom.setText(readout, text);
        Dom.setFlag(readout, "data-reading", reading);
    }

    /** Gives the summary another text; while a curve grows, no more often than can be read. */
    void summarize(Supplier<String> text, boolean growing) {
        summaryText = text;
        if (growing) {
            refresh.request();
        } else {
            tell();
        }
    }

    /** Gives the summary another text at once, for figures that follow a finger: it is spoken once the finger rests. */
    void summarizeNow(Supplier<String> text) {
        summaryText = text;
        Announcer.show(summary, text.get());
    }

    private void tell() {
        Dom.setText(summary, summaryText.get());
    }
}
