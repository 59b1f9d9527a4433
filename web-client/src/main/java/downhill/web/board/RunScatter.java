package downhill.web.board;

import downhill.web.chart.OverlayChart;
import downhill.web.chart.PlotTexts;
import downhill.web.chart.ScatterPlot;
import downhill.web.chart.ScatterPoint;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.teavm.jso.dom.html.HTMLElement;

/** The learning rate and the test accuracy of each run of a list; the reader selects one and may pin it. */
final class RunScatter implements ScatterPlot.Source {
    /** Two points show nothing that the list does not say. */
    private static final int MIN_RUNS = 3;

    private static final PlotTexts TEXTS = new PlotTexts(
            CompareText.SCATTER,
            CompareText.SCATTER_X,
            CompareText.SCATTER_Y,
            CompareText.SCATTER_TABLE,
            List.of(CompareText.NICKNAME, CompareText.SCATTER_X, CompareText.SCATTER_Y, CompareText.CHECKED));

    private final LanguageChoice language;
    private final HTMLElement host;
    private final Function<ListedRun, HTMLElement> pinOf;
    private final HTMLElement key = Dom.element("ul", "scatter-key");
    private final HTMLElement chosen = Dom.element("p", "");
    private final HTMLElement choice = Dom.element("div", "scatter-choice");
    private final ScatterPlot plot;
    private List<ListedRun> runs = List.of();
    private List<String> pins = List.of();
    private String selected = "";
    private HTMLElement pin;

    RunScatter(LanguageChoice language, HTMLElement host, Function<ListedRun, HTMLElement> pinOf) {
        this.language = language;
        this.host = host;
        this.pinOf = pinOf;
        plot = new ScatterPlot(language, TEXTS, CompareText.SCATTER_READER, this);
        host.appendChild(plot.element);
        host.appendChild(key);
        host.appendChild(choice);
    }

    void show(int listed, List<ListedRun> newRuns, List<String> newPins) {
        runs = byRate(newRuns);
        pins = newPins;
        host.setHidden(listed < MIN_RUNS);
        if (at() < 0) {
            selected = "";
            pin = null;
        }
        show();
    }

    /** Orders runs as arrow keys go through them: by their rate, those of one rate by their accuracy. */
    static List<ListedRun> byRate(List<ListedRun> runs) {
        List<ListedRun> sorted = new ArrayList<>(runs);
        sorted.sort((a, b) -> a.learningRate() == b.learningRate()
                ? Double.compare(a.testAccuracy(), b.testAccuracy())
                : Double.compare(a.learningRate(), b.learningRate()));
        return sorted;
    }

    private int at() {
        for (int i = 0; i < runs.size(); i++) {
            if (runs.get(i).id().equals(selected)) {
                return i;
            }
        }
        return -1;
    }

    private void show() {
        List<ScatterPoint> points = new ArrayList<>();
        for (ListedRun run : runs) {
            int place = pins.indexOf(run.id());
            String letter = place < 0 ? "" : OverlayChart.letter(place);
            points.add(new ScatterPoint(run.learningRate(), run.testAccuracy(), mark(run), letter));
        }
        plot.show(points, at());
        Dom.clear(key);
        key.appendChild(entry("verified", "●", CompareText.KEY_VERIFIED));
        key.appendChild(entry("waiting", "○", CompareText.KEY_UNCHECKED));
        key.appendChild(entry("different", "✕", CompareText.KEY_DIFFERENT));
        Dom.setText(chosen, at() < 0 ? language.say(CompareText.SCATTER_HINT) : words(at()));
        if (choice.getLastChild() != (pin == null ? chosen : pin)) {
            Dom.clear(choice);
            choice.appendChild(chosen);
            if (pin != null) {
                choice.appendChild(pin);
            }
        }
    }

    private HTMLElement entry(String state, String sign, Text words) {
        HTMLElement mark = Dom.text("span", "sign", sign);
        mark.setAttribute("data-verification", state);
        mark.setAttribute("aria-hidden", "true");
        return Dom.element("li", "", mark, Dom.text("span", "", language.say(words)));
    }

    private static ScatterPoint.Mark mark(ListedRun run) {
        return switch (run.verification()) {
            case VERIFIED -> ScatterPoint.Mark.FILLED;
            case DIFFERENT -> ScatterPoint.Mark.CROSSED;
            default -> ScatterPoint.Mark.HOLLOW;
        };
    }

    @Override
    public void selected(int index) {
        selected = runs.get(index).id();
        pin = pinOf.apply(runs.get(index));
        show();
    }

    @Override
    public String words(int index) {
        ListedRun run = runs.get(index);
        return language.say(
                CompareText.SCATTER_POINT,
                run.nickname(),
                JsNumber.written(run.learningRate()),
                JsNumber.fixed(run.testAccuracy(), 3),
                run.verification().word);
    }

    @Override
    public String summary() {
        if (runs.isEmpty()) {
            return language.say(CompareText.SCATTER_EMPTY);
        }
        ListedRun best = null;
        for (ListedRun run : runs) {
            // What is not what it says is no best one.
            boolean counts = run.verification() != RunVerdict.DIFFERENT;
            best = counts && (best == null || run.testAccuracy() > best.testAccuracy()) ? run : best;
        }
        if (best == null) {
            return language.say(CompareText.SCATTER_NONE, language.whole(runs.size()));
        }
        return language.say(
                CompareText.SCATTER_SUMMARY,
                language.whole(runs.size()),
                JsNumber.fixed(best.testAccuracy(), 3),
                JsNumber.written(best.learningRate()));
    }

    @Override
    public List<String[]> rows() {
        List<String[]> rows = new ArrayList<>();
        for (ListedRun run : runs) {
            rows.add(new String[] {
                run.nickname(),
                JsNumber.toText(run.learningRate()),
                JsNumber.toText(run.testAccuracy()),
                language.say(run.verification().word)
            });
        }
        return rows;
    }
}
