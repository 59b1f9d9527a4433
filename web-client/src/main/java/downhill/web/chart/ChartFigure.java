package downhill.web.chart;

import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import downhill.web.dom.Throttle;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.function.Supplier;
import org.teavm.jso.dom.html.HTMLElement;

/** The frame that every chart has: a title, what is being read, the plot, its text summary, its table twin. */
final class ChartFigure {
    private static final double ANNOUNCE_MILLIS = 2000;
    private static final double SHOW_MILLIS = 500;

    private final LanguageChoice language;
    private final HTMLElement readout = Dom.element("span", "readout");
    private final HTMLElement plot = Dom.element("div", "plot");
    private final HTMLElement summary = Dom.element("p", "summary");
    private final Throttle show = new Throttle(SHOW_MILLIS, this::announce);
    private final Throttle speak = new Throttle(ANNOUNCE_MILLIS, this::speak);
    private final HTMLElement spoken = Dom.element("p", "visually-hidden");
    private Supplier<String> summaryText = () -> "";

    ChartFigure(LanguageChoice language, HTMLElement figure, Text title, TableTwin table) {
        this.language = language;
        HTMLElement heading = Dom.element("h2", "");
        heading.setId(Dom.newId("figure"));
        summary.setAttribute("aria-live", "polite");
        spoken.setAttribute("aria-live", "polite");
        figure.setAttribute("aria-labelledby", heading.getId());
        figure.appendChild(Dom.element("div", "chart-head", heading, readout));
        figure.appendChild(plot);
        figure.appendChild(Dom.element("figcaption", "", summary, spoken, table.element()));
        language.follow(() -> {
            Dom.setText(heading, language.say(title));
            announce();
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

    /** Shows what is being read, or the latest value. */
    void readout(String text, boolean reading) {
        Dom.setText(readout, text);
        Dom.setFlag(readout, "data-reading", reading);
    }

    /**
     * Gives the summary another text. While a curve grows, it changes no more often than can be read; screen readers hear
     * it at most once in two seconds.
     */
    void summarize(Supplier<String> text, boolean growing) {
        summaryText = text;
        if (growing) {
            summary.setAttribute("aria-live", "off");
            show.request();
            speak.request();
        } else {
            announce();
        }
    }

    /**
     * Gives the summary another text at once, for figures that follow a finger. Screen readers hear it apart, at most once
     * in two seconds, and do not find it twice.
     */
    void summarizeNow(Supplier<String> text) {
        boolean changed = !summary.getTextContent().isEmpty();
        summaryText = text;
        summary.setAttribute("aria-live", "off");
        announce();
        if (changed) {
            speak.request();
        }
    }

    private void announce() {
        Dom.setText(summary, summaryText.get());
    }

    private void speak() {
        Dom.setText(spoken, summaryText.get());
        Browser.after(() -> Dom.setText(spoken, ""), ANNOUNCE_MILLIS / 2);
    }
}
