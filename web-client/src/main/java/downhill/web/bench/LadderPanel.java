package downhill.web.bench;

import downhill.core.exchange.Csv;
import downhill.web.chart.BarSheet;
import downhill.web.chart.FigureFile;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import downhill.web.worker.SpeedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.teavm.jso.dom.html.HTMLElement;

/** How a step gets faster on this device: a bar for each idea, from slow to fast, and NumPy's below them. */
final class LadderPanel {
    private final LanguageChoice language;
    private final List<Rung> rungs = new ArrayList<>();
    private SpeedSummary times;

    private record Rung(
            Text name,
            Text why,
            String color,
            Function<SpeedSummary, SpeedRow> pick,
            BarRow bar,
            HTMLElement factor,
            HTMLElement words,
            HTMLElement element) {}

    LadderPanel(LanguageChoice language, HTMLElement host, HTMLElement fileHost) {
        this.language = language;
        add(host, BenchText.DENSE, BenchText.DENSE_WHY, "mine", SpeedSummary::dense);
        add(host, BenchText.SPARSE, BenchText.SPARSE_WHY, "mine", SpeedSummary::java);
        add(host, BenchText.SIMD, BenchText.SIMD_WHY, "mine", SpeedSummary::simd);
        add(host, BenchText.TEAM, BenchText.TEAM_WHY, "mine", SpeedSummary::team);
        add(host, BenchText.NUMPY, BenchText.NUMPY_WHY, "numpy", any -> ServerTimes.NUMPY_STEP);
        FigureFile file = new FigureFile(language, LadderPanel::title, new BarSheet(this::bars), () -> "");
        fileHost.appendChild(file.element(this::csv));
    }

    private void add(HTMLElement host, Text name, Text why, String kind, Function<SpeedSummary, SpeedRow> pick) {
        BarRow bar = new BarRow(kind);
        HTMLElement factor = Dom.element("strong", "");
        HTMLElement words = Dom.element("span", "");
        HTMLElement element =
                Dom.element("li", "", Dom.element("dl", "", bar.element), Dom.element("p", "", factor, words));
        host.appendChild(element);
        String color = kind.equals("mine") ? "--accent" : "--weight-minus";
        rungs.add(new Rung(name, why, color, pick, bar, factor, words, element));
    }

    /** Shows what has been measured so far; {@code busy} while more will come. */
    void show(SpeedSummary newTimes, boolean busy) {
        times = newTimes;
        SpeedRow above = null;
        for (Rung rung : rungs) {
            SpeedRow row = rung.pick().apply(times);
            // A device may have one core only, or no SIMD.
            rung.element().setHidden(row == null && !busy);
            rung.bar()
                    .show(
                            name(rung, row),
                            row == null ? "–" : language.say(Times.HERE.say(row.ms())),
                            row == null ? 0 : row.ms() / longest());
            boolean compared = row != null && above != null && row != ServerTimes.NUMPY_STEP;
            Dom.setText(rung.factor(), compared ? language.say(factor(SpeedRatio.of(row, above))) + " " : "");
            Dom.setText(rung.words(), language.say(rung.why()));
            above = row;
        }
    }

    private String name(Rung rung, SpeedRow row) {
        return row == null || row.workers() == 1
                ? language.say(rung.name())
                : language.say(BenchText.BY_WORKERS, rung.name(), row.workers());
    }

    private double longest() {
        double longest = 0;
        for (Rung rung : rungs) {
            SpeedRow row = rung.pick().apply(times);
            longest = row == null ? longest : Math.max(longest, row.ms());
        }
        return longest;
    }

    private static Text factor(SpeedRatio ratio) {
        return switch (ratio.verdict()) {
            case FASTER -> BenchText.FASTER_RUNG.with(Times.HERE.factor(ratio.median()));
            case SLOWER ->
                BenchText.SLOWER_RUNG.with(Times.HERE.factor(ratio.inverse().median()));
            case ALIKE -> BenchText.ALIKE_RUNG;
            case UNDECIDED -> BenchText.UNDECIDED_RUNG;
        };
    }

    private static Text title() {
        String heading = "#bench-ladder-title > ";
        return Text.of(
                Dom.find(heading + "[lang=ko]").getTextContent(),
                Dom.find(heading + "[lang=en]").getTextContent());
    }

    private List<BarSheet.Bar> bars() {
        List<BarSheet.Bar> bars = new ArrayList<>();
        for (Rung rung : rungs) {
            SpeedRow row = rung.pick().apply(times);
            if (row != null) {
                String time = language.say(Times.HERE.say(row.ms()));
                bars.add(new BarSheet.Bar(name(rung, row), time, 0, row.ms() / longest(), rung.color()));
            }
        }
        return bars;
    }

    private String csv() {
        Csv csv = new Csv();
        csv.text(language.say(BenchText.NAME))
                .text(language.say(BenchText.TIME))
                .endLine();
        for (Rung rung : rungs) {
            SpeedRow row = rung.pick().apply(times);
            if (row != null) {
                csv.text(name(rung, row)).number(JsNumber.toText(row.ms())).endLine();
            }
        }
        return csv.toString();
    }
}
