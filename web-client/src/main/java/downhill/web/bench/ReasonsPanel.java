package downhill.web.bench;

import downhill.web.dom.Dom;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import downhill.web.worker.SpeedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.teavm.jso.dom.html.HTMLElement;

/** Why a step is fast: what each idea has saved on this device, as a staircase of bars. */
final class ReasonsPanel {
    private final LanguageChoice language;
    private final List<Stair> stairs = new ArrayList<>();
    private final List<BarFile.Time> bars = new ArrayList<>();

    private record Stair(
            Text name,
            Text why,
            Function<SpeedSummary, SpeedRow> pick,
            BarRow bar,
            HTMLElement words,
            HTMLElement element) {}

    ReasonsPanel(LanguageChoice language, HTMLElement host) {
        this.language = language;
        add(host, BenchText.DENSE, BenchText.DENSE_WHY, SpeedSummary::dense);
        add(host, BenchText.SPARSE, BenchText.SPARSE_WHY, SpeedSummary::java);
        add(host, BenchText.SIMD, BenchText.SIMD_WHY, SpeedSummary::simd);
        // Where the cores are busy with other things a run takes one; it is no reason then.
        add(
                host,
                BenchText.TEAM,
                BenchText.TEAM_WHY,
                times -> times.team() != null && times.step() == times.team() ? times.team() : null);
        add(host, BenchText.GRADIENT, BenchText.GRADIENT_WHY, SpeedSummary::gradient);
        host.getParentNode().appendChild(new BarFile(language, "bench-reasons-title", () -> bars, () -> "").element);
    }

    private void add(HTMLElement host, Text name, Text why, Function<SpeedSummary, SpeedRow> pick) {
        BarRow bar = new BarRow("mine");
        HTMLElement words = Dom.element("p", "");
        HTMLElement element = Dom.element("li", "", Dom.element("dl", "bars", bar.element), words);
        host.appendChild(element);
        stairs.add(new Stair(name, why, pick, bar, words, element));
    }

    /** Shows what has been measured so far; {@code busy} while more will come. */
    void show(SpeedSummary times, boolean busy) {
        double longest = times.dense() != null
                ? times.dense().ms()
                : times.java() != null ? times.java().ms() : 0;
        bars.clear();
        for (Stair stair : stairs) {
            SpeedRow row = stair.pick().apply(times);
            // A device may have one core only, or no SIMD.
            stair.element().setHidden(row == null && !busy);
            boolean isStep = stair.name() != BenchText.GRADIENT;
            String name = row != null && row.workers() > 1
                    ? language.say(BenchText.BY_WORKERS, language.say(stair.name()), row.workers())
                    : language.say(stair.name());
            // A gradient is no step: its time is told, and not compared.
            double share = !isStep ? Double.NaN : row == null ? 0 : row.ms() / longest;
            stair.bar().show(name, row == null ? "–" : Times.say(language, row.ms()), share);
            if (row != null) {
                bars.add(BarFile.Time.of(language, name, row.ms(), isStep ? share : 0, "--accent"));
            }
            Dom.setText(stair.words(), language.say(stair.why()));
        }
    }
}
