package downhill.web.bench;

import downhill.web.board.SpeedSummary;
import downhill.web.chart.BarSheet;
import downhill.web.dom.Dom;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import downhill.web.worker.SpeedRow;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** This device against NumPy, as pairs of bars. All pairs have their room from the beginning. */
final class DuelPanel {
    private final LanguageChoice language;
    private final List<Pair> pairs = new ArrayList<>();
    private SpeedSummary times;

    private interface Pick {
        SpeedRow of(SpeedSummary times);
    }

    private record Pair(
            Text title, double theirs, Pick pick, HTMLElement name, HTMLElement verdict, BarRow mine, BarRow numPy) {}

    DuelPanel(LanguageChoice language, HTMLElement host) {
        this.language = language;
        add(host, BenchText.ONE_STEP, NumPy.STEP, SpeedSummary::step);
        add(host, BenchText.ONE_GRADIENT, NumPy.GRADIENT, SpeedSummary::gradient);
        add(host, BenchText.WHOLE_RUN, NumPy.WHOLE_RUN, SpeedSummary::wholeRun);
        BarFile file = new BarFile(
                language,
                () -> BarFile.wordsOf("#bench-duel-title > "),
                this::bars,
                () -> language.say(BarFile.wordsOf("#bench-duel ~ .bench-fine")));
        host.getParentNode().appendChild(file.element());
    }

    private void add(HTMLElement host, Text title, double theirs, Pick pick) {
        HTMLElement name = Dom.element("h3", "");
        HTMLElement verdict = Dom.element("p", "duel-verdict");
        Pair pair = new Pair(title, theirs, pick, name, verdict, new BarRow("mine"), new BarRow("numpy"));
        HTMLElement bars =
                Dom.element("dl", "bars", pair.mine().element(), pair.numPy().element());
        host.appendChild(Dom.element("section", "duel", name, verdict, bars));
        pairs.add(pair);
    }

    /**
     * Shows what has been measured so far.
     *
     * @param newTimes of this device
     */
    void show(SpeedSummary newTimes) {
        times = newTimes;
        for (Pair pair : pairs) {
            SpeedRow row = pair.pick().of(times);
            double mine = row == null ? 0 : row.ms();
            double longest = Math.max(mine, pair.theirs());
            Dom.setText(pair.name(), language.say(pair.title()));
            Dom.setText(
                    pair.verdict(),
                    row == null ? language.say(BenchText.NOT_YET) : Times.compare(language, mine, pair.theirs()));
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
            SpeedRow row = pair.pick().of(times);
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
        return new BarFile.Time(
                new BarSheet.Bar(language.say(name), Times.say(language, millis), 0, millis / longest, color), millis);
    }
}
