package downhill.web.bench;

import downhill.core.training.Setting;
import downhill.web.chart.BarSheet;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.engine.StepPart;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import downhill.web.worker.SpeedRow;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** What a step is made of: its three parts as shares of one bar. */
final class PartsPanel {
    private static final Text[] NAMES = {BenchText.FORWARD, BenchText.BACKWARD, BenchText.UPDATE};
    private static final String[] COLORS = {"--accent", "--line", "--weight-minus"};

    private final LanguageChoice language;
    private final HTMLElement host;
    private final HTMLElement[] fills = new HTMLElement[NAMES.length];
    private final HTMLElement[] names = new HTMLElement[NAMES.length];
    private final HTMLElement[] values = new HTMLElement[NAMES.length];
    private final HTMLElement file;
    private double[] millis = {};

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
            legend.appendChild(Dom.element("div", "", names[i], values[i]));
            names[i].getParentNode().insertBefore(swatch, names[i]);
        }
        host.appendChild(bar);
        host.appendChild(legend);
        file = new BarFile(language, "bench-parts-title", this::bars, () -> "").element;
        host.appendChild(file);
    }

    void show(List<SpeedRow> rows, boolean busy) {
        millis = new double[NAMES.length];
        double sum = 0;
        boolean all = true;
        for (StepPart part : StepPart.values()) {
            SpeedRow row = SpeedSummary.fastest(rows, Setting.nameOf(part));
            all &= row != null;
            millis[part.ordinal()] = row == null ? 0 : row.ms();
            sum += millis[part.ordinal()];
        }
        // Without SIMD the parts of a step cannot be told apart.
        host.setHidden(!all && !busy);
        file.setHidden(!all);
        for (int i = 0; i < NAMES.length; i++) {
            double share = all ? millis[i] / sum : 0;
            fills[i].getStyle().setProperty("inline-size", JsNumber.fixed(100 * share, 2) + "%");
            Dom.setText(names[i], language.say(NAMES[i]));
            Dom.setText(
                    values[i],
                    all
                            ? language.say(
                                    BenchText.SHARE, JsNumber.fixed(100 * share, 0), Times.say(language, millis[i]))
                            : "–");
        }
    }

    /** Each part begins where the one before ends. */
    private List<BarFile.Time> bars() {
        List<BarFile.Time> bars = new ArrayList<>();
        double sum = millis[0] + millis[1] + millis[2];
        double from = 0;
        for (int i = 0; i < NAMES.length; i++) {
            double to = from + millis[i] / sum;
            bars.add(new BarFile.Time(
                    new BarSheet.Bar(language.say(NAMES[i]), values[i].getTextContent(), from, to, COLORS[i]),
                    millis[i]));
            from = to;
        }
        return bars;
    }
}
