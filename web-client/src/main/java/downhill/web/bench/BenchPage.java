package downhill.web.bench;

import downhill.web.chart.FigureFile;
import downhill.web.chart.GrowthChart;
import downhill.web.control.Availability;
import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.engine.Engines;
import downhill.web.page.Announcer;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import downhill.web.worker.Command;
import downhill.web.worker.Report;
import downhill.web.worker.SilenceWatch;
import downhill.web.worker.SpeedRow;
import downhill.web.worker.TrainingClient;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.teavm.jso.dom.html.HTMLElement;

/** Measures the device on request, shows each measurement as it comes, and lets the reader copy them. */
public final class BenchPage {
    private final LanguageChoice language;
    private final TrainingClient client = new TrainingClient(this::handle);
    private final HTMLElement hook = Dom.byId("bench-status");
    private final HTMLElement note = Dom.byId("bench-note");
    private final HTMLElement progress = Dom.byId("bench-progress");
    private final HTMLElement table = Dom.byId("bench-table");
    private final HTMLElement start = Dom.find("[data-action=measure]");
    private final LadderPanel ladder;
    private final GrowthChart byHidden;
    private final GrowthChart byBatch;
    private final List<SpeedRow> rows = new ArrayList<>();
    private String state = "idle";
    private Report last;
    private Supplier<String> words = () -> "";

    private BenchPage(LanguageChoice language) {
        this.language = language;
        ladder = new LadderPanel(language, Dom.byId("bench-ladder"), Dom.byId("bench-file"));
        byHidden = new GrowthChart(language, Dom.byId("hidden-figure"), GrowthChart.Variable.HIDDEN);
        byBatch = new GrowthChart(language, Dom.byId("batch-figure"), GrowthChart.Variable.BATCH);
        FigureFile.about(this::device);
    }

    /** Starts the page, which measures at once if the address says so. */
    public static void start(LanguageChoice language) {
        BenchPage page = new BenchPage(language);
        page.start.addEventListener("click", event -> page.measure());
        Dom.onAction("copy-bench", page::copy);
        language.follow(page::show);
        if ("1".equals(Browser.query("autostart"))) {
            page.measure();
        }
    }

    private void measure() {
        // SIMD needs more of the browser, which may just have refused it.
        client.ask(new Command.MeasureSpeed(isSilent() || last instanceof Report.WorkerFailed));
        last = null;
        rows.clear();
        enter("loading", () -> language.say(BenchText.LOADING));
    }

    private boolean isSilent() {
        return last instanceof Report.WorkerSilent;
    }

    private void handle(Report report) {
        boolean wasSilent = isSilent();
        last = report;
        if (report instanceof Report.SpeedMeasured measured) {
            rows.add(measured.row());
            int count = measured.count();
            int total = measured.total();
            progress.setAttribute("value", JsNumber.toText((double) count / total));
            enter("running", () -> language.say(BenchText.RUNNING, count, total));
        } else if (report instanceof Report.DataProgress data && !rows.isEmpty() && data.bytes() < data.totalBytes()) {
            enter("running", () -> language.say(BenchText.FETCHING_ALL));
        } else if (report instanceof Report.SpeedEnded) {
            client.abandon();
            enter("done", () -> language.say(findings().verdict()));
        } else if (report instanceof Report.DataFailed || report instanceof Report.DataTooSmall) {
            fail(() -> language.say(BenchText.NO_ANSWER));
        } else if (report instanceof Report.TeamLost) {
            fail(() -> language.say(BenchText.LOST));
        } else if (report instanceof Report.WorkerFailed failed) {
            fail(() -> language.say(BenchText.WITHOUT_SIMD, failed.reason()));
        } else if (isSilent() != wasSilent) {
            show();
            Announcer.say(this, note.getTextContent());
        }
    }

    private void fail(Supplier<String> reason) {
        enter("failed", () -> language.say(BenchText.FAILED, reason.get()));
    }

    private void enter(String newState, Supplier<String> newWords) {
        boolean changed = !newState.equals(state);
        state = newState;
        words = newWords;
        show();
        if (changed) {
            Announcer.say(this, words.get());
        }
    }

    private void copy() {
        Browser.copy(
                device() + "\n" + json(), () -> showCopied(BenchText.COPIED), () -> showCopied(BenchText.NOT_COPIED));
    }

    private void showCopied(Text outcome) {
        Dom.setText(Dom.byId("copy-note"), language.say(outcome));
        Announcer.say(hook, language.say(outcome));
    }

    private void show() {
        boolean busy = state.equals("loading") || state.equals("running");
        hook.setAttribute("data-state", state);
        hook.setAttribute("data-json", json());
        boolean done = state.equals("done");
        String said = isSilent() ? language.say(BenchText.SILENT, SilenceWatch.MAX_SECONDS) : words.get();
        Dom.setText(note, done ? "" : said);
        Dom.showText(Dom.byId("bench-verdict"), done ? said : "");
        Dom.showText(Dom.byId("bench-spread"), done ? language.say(findings().spread()) : "");
        Dom.showText(Dom.byId("bench-why"), done ? why() : "");
        Dom.byId("bench-intro").setHidden(done);
        progress.setHidden(!busy);
        Availability.set(start, !busy || isSilent());
        Dom.setText(Dom.byId("bench-device"), device());
        Dom.byId("bench-result").setHidden(!busy && rows.isEmpty());
        Dom.byId("bench-details").setHidden(rows.isEmpty());
        ladder.show(SpeedSummary.of(rows), busy);
        Dom.clear(table);
        table.appendChild(SpeedTable.of(language, chosen(SpeedRow::isOfBook)));
        byHidden.show(steps(row -> row.batch() == SpeedRow.BOOK_BATCH), busy);
        byBatch.show(steps(row -> row.hidden() == SpeedRow.BOOK_HIDDEN), busy);
    }

    private Findings findings() {
        return new Findings(SpeedSummary.of(rows), Times.HERE);
    }

    private String why() {
        StringBuilder why = new StringBuilder();
        for (Text reason : findings().reasons(Engines.hasSimd(), Engines.canShare(), Engines.processors())) {
            why.append(language.say(reason)).append(' ');
        }
        return why.toString().trim();
    }

    private List<SpeedRow> steps(Predicate<SpeedRow> choice) {
        return chosen(row -> row.work().equals("step") && row.workers() == 1 && choice.test(row));
    }

    private List<SpeedRow> chosen(Predicate<SpeedRow> choice) {
        List<SpeedRow> chosen = new ArrayList<>(rows);
        chosen.removeIf(choice.negate());
        return chosen;
    }

    private String device() {
        return language.say(
                BenchText.DEVICE,
                UserAgent.here(),
                Engines.processors(),
                language.say(Engines.canShare() ? BenchText.YES : BenchText.NO));
    }

    /** Returns the measurements as JSON, for scripts and to be copied. The names in them need no escapes. */
    private String json() {
        StringBuilder json = new StringBuilder("[");
        for (SpeedRow row : rows) {
            json.append(json.length() == 1 ? "" : ",")
                    .append("{\"work\":\"" + row.work() + "\",\"path\":\"" + row.path() + "\"")
                    .append(",\"workers\":" + row.workers())
                    .append(",\"hidden\":" + row.hidden())
                    .append(",\"batch\":" + row.batch())
                    .append(",\"ms\":" + JsNumber.toText(row.ms()))
                    .append(",\"min\":" + JsNumber.toText(row.min()))
                    .append(",\"max\":" + JsNumber.toText(row.max()) + "}");
        }
        return json.append(']').toString();
    }
}
