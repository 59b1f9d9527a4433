package downhill.web.bench;

import downhill.web.chart.BarSheet;
import downhill.web.dom.Dom;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import downhill.web.worker.SpeedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.teavm.jso.dom.html.HTMLElement;

/** This device against NumPy, as pairs of bars. All pairs have their room from the beginning. */
final class DuelPanel {
    // Milliseconds of NumPy 2.4.6 with doubles and one thread, the fastest of several runs; docs/speed.md has the
    // method.

    /** A step of the book's network with a batch of 100, on a quiet two-core AMD EPYC. */
    private static final double NUMPY_STEP = 0.35;

    /** The book's script, 10,000 steps on 60,000 images with all losses and accuracies, on that machine. */
    private static final double NUMPY_WHOLE_RUN = 10_400;

    /** One numerical gradient as the book writes it, extrapolated from 500 of 39,760 parameters, on a two-core machine. */
    private static final double NUMPY_GRADIENT = 18_300;

    private final LanguageChoice language;
    private final List<Pair> pairs = new ArrayList<>();
    private SpeedSummary times;

    private record Pair(
            Text title,
            double theirs,
            Function<SpeedSummary, SpeedRow> pick,
            HTMLElement name,
            HTMLElement verdict,
            BarRow mine,
            BarRow numPy) {}

    DuelPanel(LanguageChoice language, HTMLElement host) {
        this.language = language;
        add(host, BenchText.ONE_STEP, NUMPY_STEP, SpeedSummary::step);
        add(host, BenchText.ONE_GRADIENT, NUMPY_GRADIENT, SpeedSummary::gradient);
        add(host, BenchText.WHOLE_RUN, NUMPY_WHOLE_RUN, SpeedSummary::wholeRun);
        BarFile file = new BarFile(
                language,
                "bench-duel-title",
                this::bars,
                () -> language.say(BarFile.wordsOf("#bench-duel ~ .bench-fine")));
        host.getParentNode().appendChild(file.element);
    }

    private void add(HTMLElement host, Text title, double theirs, Function<SpeedSummary, SpeedRow> pick) {
        HTMLElement name = Dom.element("h3", "");
        HTMLElement verdict = Dom.element("p", "duel-verdict");
        Pair pair = new Pair(title, theirs, pick, name, verdict, new BarRow("mine"), new BarRow("numpy"));
        HTMLElement bars = Dom.element("dl", "bars", pair.mine().element, pair.numPy().element);
        host.appendChild(Dom.element("section", "duel", name, verdict, bars));
        pairs.add(pair);
    }

    /** Shows what has been measured so far. */
    void show(SpeedSummary newTimes) {
        times = newTimes;
        for (Pair pair : pairs) {
            SpeedRow row = pair.pick().apply(times);
            double mine = row == null ? 0 : row.ms();
            double longest = Math.max(mine, pair.theirs());
            Dom.setText(pair.name(), language.say(pair.title()));
            Dom.setText(
                    pair.verdict(),
                    row == null ? language.say(BenchText.NOT_YET) : Times.compare(language, row, pair.theirs()));
            Dom.setFlag(pair.verdict(), "data-open", row == null);
            pair.mine()
                    .show(
                            language.say(BenchText.THIS_DEVICE),
                            row == null ? "–" : Times.say(language, mine),
                            mine / longest);
            pair.numPy()
                    .show(language.say(BenchText.NUMPY), Times.say(language, pair.theirs()), pair.theirs() / longest);
        }
    }

    private List<BarFile.Time> bars() {
        List<BarFile.Time> bars = new ArrayList<>();
        for (Pair pair : pairs) {
            SpeedRow row = pair.pick().apply(times);
            double longest = Math.max(row == null ? 0 : row.ms(), pair.theirs());
            bars.add(new BarFile.Time(
                    BarSheet.Bar.heading(
                            language.say(pair.title()), pair.verdict().getTextContent()),
                    0));
            if (row != null) {
                bars.add(bar(BenchText.THIS_DEVICE, row.ms(), longest, "--accent"));
            }
            bars.add(bar(BenchText.NUMPY, pair.theirs(), longest, "--weight-minus"));
        }
        return bars;
    }

    private BarFile.Time bar(Text name, double millis, double longest, String color) {
        return BarFile.Time.of(language, language.say(name), millis, millis / longest, color);
    }
}
