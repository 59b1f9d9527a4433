package downhill.web.bench;

import downhill.web.chart.BarSheet;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import downhill.web.worker.SpeedRow;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** What a step is made of: its three parts and the rest as shares of one bar. */
final class PartsPanel {
    private static final Text[] NAMES = {BenchText.FORWARD, BenchText.BACKWARD, BenchText.UPDATE, BenchText.OTHER};
    private static final String[] COLORS = {"--accent", "--line", "--weight-minus", "--muted"};
    private static final int REST = NAMES.length - 1;

    private final LanguageChoice language;
    private final HTMLElement host;
    private final HTMLElement[] fills = new HTMLElement[NAMES.length];
    private final HTMLElement[] names = new HTMLElement[NAMES.length];
    private final HTMLElement[] values = new HTMLElement[NAMES.length];
    private final HTMLElement file;
    private final HTMLElement note = Dom.element("p", "bench-fine");
    private StepShares shares;

    PartsPanel(LanguageChoice language, HTMLElement host) {
        this.language = language;
        this.host = host;
        HTMLElement bar = Dom.element("div", "parts-bar");
        HTMLElement legend = Dom.element("dl", "parts-legend");
        bar.setAttribute("aria-hidden", "true");
        for (int i = 0; i < NAMES.length; i++) {
            fills[i] = Dom.element("span", "part part-" + (i + 1));
            bar.appendChild(fills[i]);
            names[i] = Dom.element("dt", "");
            values[i] = Dom.element("dd", "");
            HTMLElement swatch = Dom.element("span", "part-swatch part-" + (i + 1));
            swatch.setAttribute("aria-hidden", "true");
            legend.appendChild(Dom.element("div", "", swatch, names[i], values[i]));
        }
        host.appendChild(bar);
        host.appendChild(legend);
        host.appendChild(note);
        file = new BarFile(language, "bench-parts-title", this::bars, () -> "").element;
        host.appendChild(file);
    }

    void show(List<SpeedRow> rows, boolean busy) {
        shares = StepShares.of(rows);
        // Without SIMD the parts of a step cannot be told apart.
        host.setHidden(shares == null && !busy);
        file.setHidden(shares == null);
        for (int i = 0; i < NAMES.length; i++) {
            double share = shares == null ? 0 : shares.share(i);
            fills[i].getStyle().setProperty("inline-size", JsNumber.fixed(100 * share, 2) + "%");
            Dom.setText(names[i], language.say(NAMES[i]));
            Dom.setText(values[i], shares == null ? "–" : value(i, JsNumber.fixed(100 * share, 0)));
        }
        boolean isOff = shares != null && shares.isBusy();
        Dom.showText(note, isOff ? language.say(BenchText.BUSY, digits(-shares.rest()), digits(shares.spread())) : "");
    }

    private String value(int i, String percent) {
        if (i < REST) {
            return language.say(BenchText.SHARE, percent, Times.say(language, shares.millis()[i]));
        }
        String rest = language.say(BenchText.WITHIN, digits(shares.rest()), digits(shares.spread()));
        return shares.millis()[REST] > 0 ? language.say(BenchText.SHARE, percent, rest) : rest;
    }

    private static String digits(double millis) {
        return JsNumber.written(JsNumber.fixed(millis, 3));
    }

    /** Each part begins where the one before ends. */
    private List<BarFile.Time> bars() {
        List<BarFile.Time> bars = new ArrayList<>();
        double from = 0;
        for (int i = 0; i < NAMES.length && shares.millis()[i] > 0; i++) {
            double to = from + shares.share(i);
            bars.add(new BarFile.Time(
                    new BarSheet.Bar(language.say(NAMES[i]), values[i].getTextContent(), from, to, COLORS[i]),
                    shares.millis()[i]));
            from = to;
        }
        return bars;
    }
}
