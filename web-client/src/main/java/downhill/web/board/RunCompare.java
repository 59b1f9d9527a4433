package downhill.web.board;

import downhill.web.chart.OverlayChart;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.page.Announcer;
import downhill.web.page.LanguageChoice;
import downhill.web.worker.RunFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * Compares the runs of a list, wherever the list comes from: pins, the comparison of what is pinned, a scatter plot, a
 * filter. Its owner tells it what is listed, puts {@link #pin} beside each run, hides what it does not {@link #accepts}, and
 * keeps {@link #fragment} in the address.
 */
public final class RunCompare {
    private final LanguageChoice language;
    private final HTMLElement heading;
    private final Runnable listener;
    private final PinnedRuns pinned = new PinnedRuns(this::show, this::gone);
    private final Comparison comparison;
    private final RunScatter scatter;
    private final FilterPanel filter;
    private final Map<String, PinToggle> toggles = new HashMap<>();
    private CompareState state = CompareState.EMPTY;
    private List<ListedRun> listed = List.of();
    private PinToggle selection;
    private String refused;
    private boolean missing;

    /** Where the parts stand: in three empty elements. The heading of the list takes the focus of what goes. */
    public record Places(HTMLElement comparison, HTMLElement scatter, HTMLElement filter, HTMLElement heading) {}

    /** Builds the parts, hidden until there is something to show; the listener runs when the reader has pinned or filtered. */
    public RunCompare(LanguageChoice language, Places places, UnaryOperator<String> address, Runnable listener) {
        this.language = language;
        this.listener = listener;
        heading = places.heading();
        comparison = new Comparison(language, places.comparison(), address, this::unpin, id -> true);
        scatter = new RunScatter(language, places.scatter(), this::select);
        filter = new FilterPanel(language, places.filter(), chosen -> change(state.with(chosen)));
        language.follow(this::show);
    }

    public void restore(String fragment) {
        state = CompareState.read(fragment, JsNumber.TEXT);
        refused = null;
        missing = false;
        pinned.want(state.pins());
        show();
    }

    /** Returns the fragment of the address; empty where nothing is pinned or filtered. */
    public String fragment() {
        return state.write();
    }

    /** Takes all runs that are listed, shown or not. The list is kept. */
    public void listed(List<ListedRun> runs) {
        listed = runs;
        show();
    }

    public boolean accepts(ListedRun run) {
        return state.filter().accepts(run);
    }

    /** Makes a new toggle for a run of the list, instead of the one that it had. */
    public HTMLElement pin(ListedRun run) {
        PinToggle toggle = toggle(run);
        toggles.put(run.id(), toggle);
        return toggle.element;
    }

    private HTMLElement select(ListedRun run) {
        selection = toggle(run);
        return selection.element;
    }

    private PinToggle toggle(ListedRun run) {
        PinToggle toggle = new PinToggle(language, run, this::press, comparison::reveal);
        show(toggle);
        return toggle;
    }

    private void press(PinToggle toggle) {
        ListedRun run = toggle.run;
        if (!state.isPinned(run.id()) && state.isFull()) {
            refused = run.id();
            show();
            Announcer.say(this, language.say(CompareText.FULL));
            return;
        }
        // The comparison stands above the list and must not push it away under the finger.
        Dom.keepInPlace(toggle.element, () -> change(state.toggle(run.id())));
        int place = state.pins().indexOf(run.id());
        Announcer.say(
                this,
                place < 0
                        ? language.say(CompareText.UNPINNED, run.nickname())
                        : language.say(CompareText.PINNED, run.nickname(), OverlayChart.letter(place)));
    }

    private void unpin(String id) {
        ListedRun run = summary(id);
        change(state.toggle(id));
        Announcer.say(this, language.say(CompareText.UNPINNED, run.nickname()));
    }

    private void change(CompareState changed) {
        state = changed;
        refused = null;
        missing = false;
        pinned.want(state.pins());
        show();
        listener.run();
    }

    private void gone(String id) {
        if (state.isPinned(id)) {
            change(state.toggle(id));
            missing = true;
            Announcer.say(this, language.say(CompareText.MISSING));
        }
    }

    /** Returns what is known of a run: with its curves it is the newest. */
    private ListedRun summary(String id) {
        if (pinned.get(id) != null) {
            return ListedRun.of(pinned.get(id));
        }
        for (ListedRun run : listed) {
            if (run.id().equals(id)) {
                return run;
            }
        }
        return null;
    }

    private void show(PinToggle toggle) {
        String id = toggle.run.id();
        toggle.show(state.pins().indexOf(id), id.equals(refused));
    }

    private void show() {
        toggles.values().forEach(this::show);
        if (selection != null) {
            show(selection);
        }
        showComparison();
        List<ListedRun> accepted = new ArrayList<>();
        for (ListedRun run : listed) {
            if (accepts(run)) {
                accepted.add(run);
            }
        }
        filter.show(state.filter(), listed, accepted.size());
        scatter.show(listed.size(), accepted, state.pins());
    }

    private void showComparison() {
        List<ListedRun> runs = new ArrayList<>();
        List<RunFields> curves = new ArrayList<>();
        for (String id : state.pins()) {
            ListedRun run = summary(id);
            if (run != null) {
                runs.add(run);
                curves.add(pinned.get(id));
            }
        }
        String news = missing
                ? language.say(CompareText.MISSING)
                : pinned.refusal() == null
                        ? ""
                        : language.say(BoardText.AWAY, pinned.refusal().in(language));
        comparison.show(state.pins(), runs, curves, news, heading);
    }

    /** Pins a run, or takes its pin away; beside it the way to the comparison, or why it cannot be pinned. */
    private static final class PinToggle {
        final ListedRun run;
        final HTMLElement element;
        private final LanguageChoice language;
        private final HTMLElement word = Dom.element("span", "");
        private final HTMLElement letter = Dom.element("span", "letter");
        private final HTMLElement button;
        private final HTMLElement see;
        private final HTMLElement note = Dom.element("p", "pin-note");

        /** Makes the toggle of a run; call {@link #show} before the reader sees it. */
        PinToggle(LanguageChoice language, ListedRun run, Consumer<PinToggle> press, Runnable seeComparison) {
            this.language = language;
            this.run = run;
            HTMLElement whose = Dom.text("span", "visually-hidden", " " + run.nickname());
            button = Dom.button("plain pin-button", () -> press.accept(this), word, letter, whose);
            button.setAttribute("data-action", "pin");
            button.setAttribute("data-id", run.id());
            see = Dom.button("quiet", seeComparison);
            element = Dom.element("div", "pin", button, see, note);
        }

        /** Shows the run's place among the pinned, or −1, and whether it has just been refused a place. */
        void show(int place, boolean refused) {
            boolean pinned = place >= 0;
            Dom.setText(word, language.say(CompareText.PIN));
            Dom.setText(letter, pinned ? OverlayChart.letter(place) : "");
            button.setAttribute("aria-pressed", pinned ? "true" : "false");
            Dom.setText(see, language.say(CompareText.SEE));
            see.setHidden(!pinned);
            Dom.showText(note, refused ? language.say(CompareText.FULL) : "");
        }
    }
}
