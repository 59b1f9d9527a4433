package downhill.web.chart;

import downhill.web.dom.Dom;
import downhill.web.dom.Throttle;
import downhill.web.page.Announcer;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.teavm.jso.dom.html.HTMLElement;

/** The frame of every chart: a title, a readout, the plot, its text summary, its table twin. */
final class ChartFigure {
    /** While a curve grows its summary changes no more often than can be read. */
    private static final double REFRESH_MILLIS = 500;

    private final LanguageChoice language;
    private final HTMLElement head = Dom.element("div", "chart-title");
    private final HTMLElement heading = Dom.element("h2", "");
    private final HTMLElement readout = Dom.element("span", "readout");
    final HTMLElement plot = Dom.element("div", "plot");
    private final HTMLElement summary = Dom.element("p", "summary");
    private final Throttle refresh = new Throttle(REFRESH_MILLIS, this::tell);
    private final List<CanvasView> layers = new ArrayList<>();
    final TableTwin table;
    private Supplier<String> summaryText = () -> "";
    private Text title;

    /** Builds the frame of a figure of x and y. */
    ChartFigure(LanguageChoice language, HTMLElement figure, PlotTexts texts, PlotContent content) {
        this(
                language,
                figure,
                texts.title(),
                new TableTwin(language, texts.table(), texts.heads().toArray(new Text[0]), content::rows));
    }

    ChartFigure(LanguageChoice language, HTMLElement figure, Text title, TableTwin table) {
        this.language = language;
        this.table = table;
        table.offer(
                new FigureFile(language, () -> this.title, FigureFile.ofLayers(plot, layers), () -> summaryText.get()));
        this.title = title;
        heading.setId(Dom.newId("figure"));
        figure.setAttribute("aria-labelledby", heading.getId());
        head.appendChild(heading);
        figure.appendChild(Dom.element("div", "chart-head", head, readout));
        figure.appendChild(plot);
        figure.appendChild(Dom.element("figcaption", "", summary, table.element));
        language.follow(() -> {
            Dom.setText(heading, language.say(this.title));
            tell();
        });
    }

    void title(Text newTitle) {
        title = newTitle;
        Dom.setText(heading, language.say(title));
    }

    /** Makes the plot a slider that reads one value after the other. */
    void readBy(Text readerLabel) {
        plot.setAttribute("role", "slider");
        plot.setTabIndex(0);
        language.follow(() -> plot.setAttribute("aria-label", language.say(readerLabel)));
    }

    /** Offers the curve as sound: by a button, and by a key where it is read. */
    void offerSound(CurveSound sound) {
        HTMLElement note = Dom.text("span", "", "♪");
        HTMLElement button = Dom.element("button", "quiet sound", note);
        button.setAttribute("type", "button");
        button.setAttribute("aria-pressed", "false");
        language.follow(() -> {
            button.setAttribute("aria-label", language.say(ChartText.SOUND));
            // As the title of the button it would be read again, as a description.
            note.setAttribute("title", language.say(ChartText.SOUND));
        });
        Runnable turn = () -> {
            boolean on = button.getAttribute("aria-pressed").equals("false");
            button.setAttribute("aria-pressed", on ? "true" : "false");
            sound.turn(on);
        };
        button.addEventListener("click", event -> turn.run());
        plot.setAttribute("aria-keyshortcuts", "h");
        Dom.onKey(plot, event -> {
            if (event.getKey().equals("h")) {
                turn.run();
            }
        });
        head.appendChild(button);
    }

    /** Adds a canvas to the plot; later layers lie over earlier ones. */
    CanvasView addLayer(Runnable painter) {
        CanvasView layer = new CanvasView(plot, painter);
        layers.add(layer);
        return layer;
    }

    /** Scrolls the plot into view and moves the focus to it. */
    void bringIntoSight() {
        Dom.reveal(plot);
    }

    void readout(String text, boolean reading) {
        Dom.setText(readout, text);
        Dom.setFlag(readout, "data-reading", reading);
    }

    /** Changes the summary, and updates the table twin; while a curve grows, no more often than can be read. */
    void summarize(Supplier<String> text, boolean growing) {
        summaryText = text;
        if (growing) {
            refresh.request();
        } else {
            tell();
        }
        table.follow();
    }

    /** Changes the summary at once, for figures that follow a finger: it is spoken once the finger rests. */
    void summarizeNow(Supplier<String> text) {
        summaryText = text;
        Announcer.show(summary, text.get());
        table.follow();
    }

    private void tell() {
        Dom.setText(summary, summaryText.get());
    }
}
