package downhill.web.sweep;

import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.dom.Template;
import downhill.web.page.ConfigDraft;
import downhill.web.page.LanguageChoice;
import downhill.web.worker.Report;
import downhill.web.worker.SilenceWatch;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.events.MouseEvent;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * The heat map: a table whose cells are links to the lab. A first press chooses a cell, a second one opens it, once a run has ended; arrows move
 * between cells, of which one is a stop of the Tab key. The cells stay the same elements while they fill in.
 */
final class HeatMap {
    /** Of the heights in which cells are coloured, counted down from 0. */
    private static final int LOWEST = 4;

    private final LanguageChoice language;
    private final IntConsumer chosen;
    private final List<Cell> cells = new ArrayList<>();
    private final List<HTMLElement> rowHeads = new ArrayList<>();
    private final List<HTMLElement> columnHeads = new ArrayList<>();
    private Template frame;
    private SweepPlan plan;
    private int choice;
    /** The cell that the pointer has come down on, if it was not the chosen one before; else −1. */
    private int pressed = -1;
    /** Whether no run has ended: there is nothing to open yet, and a cell is a guess. */
    private boolean waits;

    private final class Cell {
        private final Template template = Template.clone("heat-cell");
        private final HTMLElement link = template.root();
        private final HTMLElement value = template.part("value");
        private final HTMLElement spread = template.part("spread");
        private final HTMLElement bar = template.part("bar");

        private Cell(int index) {
            link.setAttribute("href", HeatMap.this.address(index, 0));
            link.setAttribute("data-cell", plan.row(index) + "," + plan.column(index));
            link.addEventListener("pointerdown", event -> pressed = index == choice ? -1 : index);
            link.addEventListener("focus", event -> choose(index));
            link.addEventListener("click", event -> {
                boolean plain = !Dom.isShortcut(event) && !((MouseEvent) event).getShiftKey();
                if ((pressed == index || waits) && plain) {
                    event.preventDefault();
                    pick(index);
                }
                pressed = -1;
            });
        }
    }

    /** Creates a heat map without a plan; {@code chosen} takes the cells that the reader chooses. */
    HeatMap(LanguageChoice language, IntConsumer chosen) {
        this.language = language;
        this.chosen = chosen;
    }

    /** Returns where the lab repeats a run: of a cell, with the seed that is so many after the first. */
    String address(int cell, int seed) {
        ConfigDraft draft = ConfigDraft.of(plan.runs().get(plan.run(cell, seed)), JsNumber.TEXT);
        return "/lab?" + draft.toQuery(Browser::encode) + "&autostart=1";
    }

    void build(SweepPlan newPlan) {
        plan = newPlan;
        choice = 0;
        pressed = -1;
        cells.clear();
        rowHeads.clear();
        columnHeads.clear();
        frame = Template.clone("heat-map");
        HTMLElement before = Dom.byId("heat");
        before.getParentNode().replaceChild(frame.root(), before);
        frame.root().addEventListener("keydown", event -> press((KeyboardEvent) event));
        for (int c = 0; c < plan.columnValues().size(); c++) {
            frame.part("columns").appendChild(header("col", columnHeads));
        }
        for (int r = 0; r < plan.rowValues().size(); r++) {
            HTMLElement row = Dom.element("tr", "", header("row", rowHeads));
            for (int c = 0; c < plan.columnValues().size(); c++) {
                Cell cell = new Cell(plan.cell(r, c));
                cells.add(cell);
                row.appendChild(Dom.element("td", "", cell.link));
            }
            frame.part("rows").appendChild(row);
        }
        settle();
    }

    private static HTMLElement header(String scope, List<HTMLElement> heads) {
        HTMLElement header = Dom.element("th", "");
        header.setAttribute("scope", scope);
        heads.add(header);
        return header;
    }

    int choice() {
        return choice;
    }

    void choose(int cell) {
        if (cell != choice) {
            pick(cell);
        }
    }

    private void pick(int cell) {
        choice = cell;
        settle();
        chosen.accept(cell);
    }

    private void settle() {
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).link.setTabIndex(i == choice ? 0 : -1);
            cells.get(i).link.setAttribute("aria-current", i == choice ? "true" : "false");
        }
    }

    private void press(KeyboardEvent event) {
        if (Dom.isShortcut(event)) {
            return;
        }
        // A press of the pointer that came to nothing is over.
        pressed = -1;
        int columns = plan.columnValues().size();
        int column = plan.column(choice);
        int wanted = switch (event.getKey()) {
            case "ArrowLeft" -> column > 0 ? choice - 1 : choice;
            case "ArrowRight" -> column < columns - 1 ? choice + 1 : choice;
            case "ArrowUp" -> choice >= columns ? choice - columns : choice;
            case "ArrowDown" -> choice + columns < cells.size() ? choice + columns : choice;
            case "Home" -> choice - column;
            case "End" -> choice - column + columns - 1;
            default -> -1;
        };
        if (wanted >= 0) {
            event.preventDefault();
            cells.get(wanted).link.focus();
        }
    }

    void show(SweepFlow flow, Insights insights, Measure measure) {
        waits = flow.done() == 0;
        Dom.setText(
                frame.part("caption"),
                language.say(
                        SweepText.CAPTION,
                        SweepText.inSentence(plan.rows()),
                        SweepText.inSentence(plan.columns()),
                        measure));
        Dom.setText(frame.part("across"), language.say(plan.columns()) + "\u00a0→");
        Dom.setText(frame.part("down"), language.say(plan.rows()) + "\u00a0↓");
        for (int c = 0; c < columnHeads.size(); c++) {
            Dom.setText(columnHeads.get(c), plan.columnText(language, c));
        }
        for (int r = 0; r < rowHeads.size(); r++) {
            Dom.setText(rowHeads.get(r), plan.rowText(language, r));
        }
        for (int i = 0; i < cells.size(); i++) {
            show(cells.get(i), i, flow, insights, measure);
        }
    }

    private void show(Cell cell, int index, SweepFlow flow, Insights insights, Measure measure) {
        Insights.CellStatistics statistics = insights.cells().get(index);
        double part = flow.share(index, plan.cells(), plan.seeds());
        boolean begun = part > 0 || isUnderWay(flow, index);
        boolean whole = statistics.ended() == plan.seeds();
        String why = whyLeftOut(index, flow);
        boolean failed = statistics.failed() > 0 || !why.isEmpty();
        String state = failed ? "failed" : whole ? "done" : begun ? "running" : "waiting";
        boolean best = index == insights.best() && whole;
        String value = why.isEmpty() ? value(statistics, part, begun) : language.say(SweepText.CELL_LEFT_OUT);
        String spread = statistics.isSound() && statistics.hasDeviation()
                ? "±" + JsNumber.fixed(statistics.deviation(), 3)
                : "";
        Dom.setText(cell.value, value);
        Dom.setText(cell.spread, spread);
        cell.link.setAttribute("data-state", state);
        Dom.setFlag(cell.link, "data-best", best);
        if (statistics.isSound()) {
            int level = (int) Math.floor(insights.shade(statistics, measure) * LOWEST + 0.5);
            cell.link.setAttribute("data-level", Integer.toString(level));
        } else {
            cell.link.removeAttribute("data-level");
        }
        cell.bar.getStyle().setProperty("--part", JsNumber.fixed(part, 3));
        cell.bar.setHidden(whole || !begun);
        // As it is seen, without a blank between the two.
        String shown = !why.isEmpty() ? why : whole || part > 0 ? value + spread : language.say(SweepText.CELL_WAITING);
        cell.link.setAttribute("aria-label", name(index, shown, best, part, whole));
        hooks(cell.link, index, flow);
    }

    /** Returns in words why the first of a cell's runs that are left out is; empty where none is. */
    String whyLeftOut(int cell, SweepFlow flow) {
        for (int k = 0; k < plan.seeds(); k++) {
            Report why = flow.whyLeftOut(plan.run(cell, k));
            if (why instanceof Report.WorkerFailed failed) {
                return language.say(SweepText.WHY_FAILED, failed.reason());
            } else if (why != null) {
                return language.say(SweepText.WHY_SILENT, SilenceWatch.MAX_SECONDS);
            }
        }
        return "";
    }

    private boolean isUnderWay(SweepFlow flow, int cell) {
        for (int k = 0; k < plan.seeds(); k++) {
            if (flow.isUnderWay(plan.run(cell, k))) {
                return true;
            }
        }
        return false;
    }

    private String value(Insights.CellStatistics statistics, double part, boolean begun) {
        if (statistics.failed() > 0) {
            return plan.seeds() == 1
                    ? language.say(SweepText.CELL_FAILED)
                    : language.say(SweepText.CELL_FAILED_SOME, statistics.failed(), plan.seeds());
        }
        if (statistics.ended() > 0) {
            return JsNumber.fixed(statistics.mean(), 3);
        }
        return begun ? JsNumber.fixed(100 * part, 0) + "%" : "–";
    }

    private String name(int index, String shown, boolean best, double part, boolean whole) {
        String more = best
                ? language.say(SweepText.CELL_BEST)
                : whole ? "" : part > 0 ? language.say(SweepText.CELL_RUNNING, JsNumber.fixed(100 * part, 0)) : "";
        return language.say(plan.rows()) + " " + plan.rowText(language, plan.row(index)) + ", "
                + language.say(plan.columns()) + " " + plan.columnText(language, plan.column(index)) + ": " + shown
                + (more.isEmpty() ? "" : ", " + more);
    }

    /** What tests and teachers read: all digits, a value for each seed that has ended. */
    private void hooks(HTMLElement link, int cell, SweepFlow flow) {
        link.setAttribute("data-accuracies", ofSeeds(cell, flow, run -> JsNumber.toText(run.validationAccuracy())));
        link.setAttribute(
                "data-test-accuracies",
                ofSeeds(cell, flow, run -> run.isTested() ? JsNumber.toText(run.testAccuracy()) : "-"));
        link.setAttribute("data-losses", ofSeeds(cell, flow, run -> JsNumber.toText(run.loss())));
        link.setAttribute("data-fingerprints", ofSeeds(cell, flow, run -> run.failed() ? "-" : run.fingerprint()));
    }

    private String ofSeeds(int cell, SweepFlow flow, Function<RunOutcome, String> value) {
        StringBuilder text = new StringBuilder();
        for (int k = 0; k < plan.seeds(); k++) {
            RunOutcome outcome = flow.outcome(plan.run(cell, k));
            text.append(k == 0 ? "" : " ").append(outcome == null ? "-" : value.apply(outcome));
        }
        return text.toString();
    }
}
