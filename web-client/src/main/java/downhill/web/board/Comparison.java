package downhill.web.board;

import downhill.core.exchange.RunForm;
import downhill.core.training.Evaluation;
import downhill.core.training.LearningRateChange;
import downhill.web.chart.Curves;
import downhill.web.chart.LossSeries;
import downhill.web.chart.OverlayChart;
import downhill.web.control.Availability;
import downhill.web.dom.Dom;
import downhill.web.page.ConfigField;
import downhill.web.page.Language;
import downhill.web.page.LanguageChoice;
import downhill.web.worker.ParsedJson;
import downhill.web.worker.RunFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.teavm.jso.dom.html.HTMLElement;

/** The pinned runs side by side: whose they are, their curves, their results and settings. */
public final class Comparison {
    private final LanguageChoice language;
    private final HTMLElement host;
    private final UnaryOperator<String> address;
    private final Consumer<String> unpin;
    private final Predicate<String> isPinned;
    private final HTMLElement title = Dom.element("h2", "");
    private final HTMLElement note = Dom.element("p", "state-note");
    private final HTMLElement list = Dom.element("ul", "compared");
    private final HTMLElement body = Dom.element("div", "comparison-body");
    private final HTMLElement scroll = Dom.element("div", "comparison-scroll");
    private final HTMLElement bestMeans = Dom.element("p", "note");
    private final OverlayChart losses;
    private final OverlayChart accuracies;
    private final Map<String, Row> rows = new HashMap<>();
    private List<String> shown = List.of();
    private Drawn drawn;

    /** A run: how its curves are drawn, whose it is, and the button that takes its pin away. */
    private final class Row {
        private final HTMLElement stroke = Dom.element("span", "stroke");
        private final HTMLElement letter = Dom.element("span", "letter");
        private final HTMLElement name = Dom.element("a", "run-name");
        private final HTMLElement state = Dom.element("span", "");
        private final HTMLElement word = Dom.element("span", "");
        private final HTMLElement whose = Dom.element("span", "visually-hidden");
        private final HTMLElement element;

        Row(String id) {
            stroke.setAttribute("aria-hidden", "true");
            HTMLElement button = Dom.button("quiet", () -> unpin.accept(id), word, whose);
            button.setAttribute("data-action", "unpin");
            button.setAttribute("data-id", id);
            button.setHidden(!isPinned.test(id));
            element = Dom.element("li", "", stroke, letter, name, state, button);
        }

        void show(int place, ListedRun run) {
            element.setAttribute("data-letter", OverlayChart.letter(place));
            Dom.setText(letter, OverlayChart.letter(place));
            Dom.setText(name, run.nickname());
            name.setAttribute("href", address.apply(run.id()));
            Dom.clear(state);
            if (run.verification() != RunVerdict.LOCAL) {
                state.appendChild(run.verification().badge(language));
            }
            Dom.setText(word, language.say(CompareText.UNPIN));
            Dom.setText(whose, " " + run.nickname());
        }
    }

    /** What the table and the curves depend on: as long as it is the same they stay, and with them how far one has scrolled. */
    private record Drawn(List<ListedRun> runs, boolean withCurves, Language language) {}

    /**
     * Builds the section, hidden until there is something to compare.
     *
     * @param address returns where the run of an id is by itself
     * @param unpin takes the pin of a run away
     * @param isPinned whether it has one
     */
    public Comparison(
            LanguageChoice language,
            HTMLElement host,
            UnaryOperator<String> address,
            Consumer<String> unpin,
            Predicate<String> isPinned) {
        this.language = language;
        this.host = host;
        this.address = address;
        this.unpin = unpin;
        this.isPinned = isPinned;
        title.setId(Dom.newId("comparison"));
        title.setTabIndex(-1);
        host.setAttribute("aria-labelledby", title.getId());
        HTMLElement lossFigure = Dom.element("figure", "chart");
        HTMLElement accuracyFigure = Dom.element("figure", "chart");
        losses = new OverlayChart(language, lossFigure, OverlayChart.Measure.LOSS);
        accuracies = new OverlayChart(language, accuracyFigure, OverlayChart.Measure.TEST_ACCURACY);
        scroll.setTabIndex(0);
        scroll.setAttribute("role", "region");
        body.appendChild(Dom.element("div", "comparison-charts", lossFigure, accuracyFigure));
        body.appendChild(scroll);
        body.appendChild(bestMeans);
        for (HTMLElement part : new HTMLElement[] {title, note, list, body}) {
            host.appendChild(part);
        }
    }

    /** Brings the section into sight and the focus to its heading. */
    public void reveal() {
        Dom.reveal(title);
    }

    /**
     * Shows runs.
     *
     * @param pins their ids, A first
     * @param runs what is known of them by now; without those that have not arrived
     * @param curves as many, with null where only the summary is known
     * @param news what else is to be said, or empty
     * @param focusFallback takes the focus when the section goes
     */
    public void show(
            List<String> pins, List<ListedRun> runs, List<RunFields> curves, String news, HTMLElement focusFallback) {
        Availability.show(host, !pins.isEmpty() || !news.isEmpty(), focusFallback);
        Dom.setText(title, language.say(CompareText.TITLE));
        boolean complete = runs.size() == pins.size();
        list(runs);
        body.setHidden(runs.size() < 2 || !complete);
        String words = !complete ? language.say(BoardText.LOADING) : runs.isEmpty() ? "" : hint(runs);
        Dom.setText(note, news.isEmpty() ? words : words.isEmpty() ? news : news + " " + words);
        if (!complete || runs.size() < 2) {
            return;
        }
        boolean withCurves = !curves.contains(null);
        Drawn now = new Drawn(runs, withCurves, language.current());
        if (now.equals(drawn)) {
            return;
        }
        drawn = now;
        scroll.setAttribute("aria-label", language.say(CompareText.TABLE));
        Dom.clear(scroll);
        scroll.appendChild(ComparisonTable.of(language, runs, rateChanges(curves)));
        double best = ComparedField.bestTestAccuracy(runs);
        boolean local = runs.get(0).verification() == RunVerdict.LOCAL;
        Dom.setText(
                bestMeans,
                best == best ? language.say(local ? CompareText.BEST_HERE_MEANS : CompareText.BEST_MEANS) : "");
        if (withCurves) {
            draw(runs, curves);
        }
    }

    private String hint(List<ListedRun> runs) {
        if (runs.size() == 1) {
            boolean local = runs.get(0).verification() == RunVerdict.LOCAL;
            return language.say(local ? CompareText.ONE_HERE : CompareText.ONE);
        }
        StringBuilder names = new StringBuilder();
        boolean otherImages = false;
        for (ComparedField field : ComparedField.of(runs)) {
            if (field.differs()) {
                names.append(names.isEmpty() ? "" : ", ").append(language.say(field.field()));
                otherImages |= field.field() == ConfigField.DATASET || field.field() == ConfigField.TEST_SIZE;
            }
        }
        String words = names.isEmpty()
                ? language.say(CompareText.SAME)
                : language.say(CompareText.DIFFERENT, names.toString());
        return otherImages ? words + " " + language.say(CompareText.OTHER_IMAGES) : words;
    }

    /** The elements stay as long as the same runs are compared: one of them may have the focus. */
    private void list(List<ListedRun> runs) {
        List<String> ids = new ArrayList<>();
        for (ListedRun run : runs) {
            ids.add(run.id());
        }
        if (!ids.equals(shown)) {
            Availability.passFocus(list, title);
            Dom.clear(list);
            // An id may come back as another run's.
            rows.keySet().retainAll(ids);
            for (ListedRun run : runs) {
                rows.computeIfAbsent(run.id(), id -> new Row(id));
                list.appendChild(rows.get(run.id()).element);
            }
            shown = ids;
        }
        for (int r = 0; r < runs.size(); r++) {
            rows.get(ids.get(r)).show(r, runs.get(r));
        }
    }

    private static List<List<LearningRateChange>> rateChanges(List<RunFields> curves) {
        List<List<LearningRateChange>> changes = new ArrayList<>();
        for (RunFields run : curves) {
            changes.add(run == null ? List.of() : RunForm.changes(new ParsedJson("", run), "learningRateChanges"));
        }
        return changes;
    }

    private void draw(List<ListedRun> runs, List<RunFields> curves) {
        List<String> names = new ArrayList<>();
        List<LossSeries> lossesOfRuns = new ArrayList<>();
        List<List<Evaluation>> evaluations = new ArrayList<>();
        for (int r = 0; r < runs.size(); r++) {
            names.add(runs.get(r).nickname());
            lossesOfRuns.add(RunDetail.losses(curves.get(r)));
            evaluations.add(RunForm.accuracies(new ParsedJson("", curves.get(r))));
        }
        losses.show(Curves.means(lossesOfRuns), names);
        accuracies.show(Curves.testAccuracies(evaluations), names);
    }
}
