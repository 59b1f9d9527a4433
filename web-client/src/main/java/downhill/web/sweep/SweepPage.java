package downhill.web.sweep;

import downhill.core.training.GradientMethod;
import downhill.core.training.TrainingConfig;
import downhill.web.control.Availability;
import downhill.web.control.Choice;
import downhill.web.dom.Browser;
import downhill.web.dom.BrowserStore;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.dom.Pace;
import downhill.web.dom.Throttle;
import downhill.web.engine.EnginePreference;
import downhill.web.engine.Engines;
import downhill.web.page.Announcer;
import downhill.web.page.ConfigField;
import downhill.web.page.ConfigText;
import downhill.web.page.DatasetIndex;
import downhill.web.page.DurationText;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import downhill.web.worker.Command;
import downhill.web.worker.Report;
import downhill.web.worker.TrainingClient;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** Joins the parts of the sweep: the form, the {@link SweepFlow}, the workers, what is kept, and what shows it. */
public final class SweepPage {
    private static final double EDIT_MILLIS = 400;
    private static final double KEEP_MILLIS = 1000;
    /** A further worker costs memory for all images; beyond so many it helps little on any device. */
    private static final int MAX_WORKERS = 8;

    /** What an address may say beside the sweep. */
    private static final String[] OTHER_NAMES = {"lang", "embed", "present"};

    private final LanguageChoice language;
    private final List<TrainingClient> clients = new ArrayList<>();
    private final KeptSweeps kept =
            new KeptSweeps(BrowserStore.lasting(), new SweepCodec(JsNumber.TEXT), Browser::epochMillis);
    private final Throttle keeping = new Throttle(KEEP_MILLIS, this::keepNow);
    private final Speed speed = new Speed();
    private final Pace pace = new Pace(this::show);
    private final SweepFlow flow;
    private final SpeedProbe probe;
    private final SweepForm form;
    private final HeatMap map;
    private final SweepCharts charts;
    private final Choice<Measure> measures;
    private final HTMLElement status = Dom.byId("sweep-status");
    private final HTMLElement note = Dom.byId("sweep-note");
    private final HTMLElement blocked = Dom.byId("sweep-blocked");
    private final HTMLElement start = Dom.find("[data-action=start]");
    private final HTMLElement stop = Dom.find("[data-action=stop]");
    private final HTMLElement csv = Dom.find("[data-action=csv]");
    private Measure measure = Measure.ACCURACY;
    private SweepFlow.State shownState = SweepFlow.State.IDLE;
    /** Of the data that the plan's runs are trained on, and that the workers have; empty before it is known. */
    private String digest = "";

    private boolean dataChanged;
    private int keptRuns;
    private int edits;
    private boolean fetching;
    private boolean hasRoom = true;
    private boolean choosesBest = true;

    private SweepPage(LanguageChoice language) {
        this.language = language;
        int processors = Engines.processors();
        // The page itself wants one; where there are two, the measurement says whether both help.
        int most = Math.min(MAX_WORKERS, Math.min(processors, Math.max(2, processors - 1)));
        for (int i = 0; i < most; i++) {
            int worker = i;
            clients.add(new TrainingClient(report -> hear(worker, report)));
        }
        Wire wire = new Wire();
        flow = new SweepFlow(wire, new WorkerCount(most), speed, Browser::now, Browser.isVisible(), this::changed);
        probe = new SpeedProbe(wire, 0, speed, Browser::now, this::show);
        map = new HeatMap(language, cell -> {
            choosesBest = false;
            show();
        });
        charts = new SweepCharts(language);
        measures = new Choice<>(language, SweepText.MEASURE, List.of(Measure.values()), chosen -> {
            measure = chosen;
            show();
        });
        measures.show(measure);
        Dom.byId("sweep-measure").appendChild(measures.element());
        form = new SweepForm(language, firstDraft(), this::edited);
    }

    /**
     * Brings the page to life.
     *
     * @param language the language of the page
     */
    public static void start(LanguageChoice language) {
        SweepPage page = new SweepPage(language);
        page.start.addEventListener("click", event -> page.go());
        page.stop.addEventListener("click", event -> page.flow.stop());
        page.csv.addEventListener("click", event -> page.saveCsv());
        Dom.find("[data-action=defaults]").addEventListener("click", event -> {
            page.form.show(SweepDraft.initial(JsNumber.TEXT));
            page.edited();
        });
        Browser.onVisibilityChange(() -> page.flow.seen(Browser.isVisible()));
        Browser.onEvent("pageshow", () -> page.flow.seen(Browser.isVisible()));
        Browser.onEvent("pagehide", page::keepNow);
        page.take();
        DatasetIndex.fetch((names, titles, classNames) -> {
            page.form.offer(names, titles);
            page.showBlocked();
        });
        language.follow(page::show);
    }

    /** The sweep that the address asks for; without one the last of this browser. */
    private SweepDraft firstDraft() {
        if (!SweepDraft.isAskedFor(Browser::query)) {
            String latest = kept.latest();
            if (!latest.isEmpty()) {
                replaceQuery(latest);
            }
        }
        return SweepDraft.ofQuery(Browser::query, JsNumber.TEXT);
    }

    private static String encode(String text) {
        return Browser.encode(text).replace("%2C", ",").replace("%20", "+");
    }

    private static void replaceQuery(String sweep) {
        StringBuilder query = new StringBuilder(sweep);
        for (String name : OTHER_NAMES) {
            String value = Browser.query(name);
            if (value != null) {
                query.append('&').append(name).append('=').append(Browser.encode(value));
            }
        }
        Browser.replaceQuery(query.toString());
    }

    /** What is typed becomes the plan once nothing has been typed for a moment. */
    private void edited() {
        showBlocked();
        edits++;
        int edit = edits;
        Browser.after(
                () -> {
                    if (edit == edits) {
                        replaceQuery(form.draft().toQuery(SweepPage::encode));
                        take();
                    }
                },
                EDIT_MILLIS);
    }

    /** Takes the plan of the form, if it is another, with what has been kept of it. */
    private void take() {
        if (!form.faults().isEmpty()) {
            show();
            return;
        }
        SweepPlan plan = form.draft().plan(SweepPage::encode);
        if (flow.plan() == null || !flow.plan().query().equals(plan.query())) {
            keepNow();
            SweepCodec.Entry entry = kept.find(plan);
            hasRoom = true;
            dataChanged = false;
            boolean sameSet = flow.plan() != null && dataset(plan).equals(dataset(flow.plan()));
            if (!sameSet || gradient(plan) != gradient(flow.plan())) {
                speed.forget();
            }
            useData(!entry.data().isEmpty() ? entry.data() : sameSet ? digest : "");
            map.build(plan);
            load(plan, entry.outcomes());
            askForData();
        }
        show();
    }

    private void load(SweepPlan plan, RunOutcome[] outcomes) {
        probe.end();
        choosesBest = true;
        flow.load(plan, outcomes);
        keptRuns = flow.done();
    }

    private static String dataset(SweepPlan plan) {
        return plan.runs().get(0).dataset();
    }

    private static GradientMethod gradient(SweepPlan plan) {
        return plan.runs().get(0).gradient();
    }

    /** Workers that may have the images of other data are let go. */
    private void useData(String newDigest) {
        if (!newDigest.equals(digest)) {
            digest = newDigest;
            clients.forEach(TrainingClient::end);
        }
    }

    /**
     * Asks which data the server has now. Asked before the first worker fetches its images and after the last run has ended,
     * the same answer says that all runs were trained on the same data.
     */
    private void askForData() {
        SweepPlan plan = flow.plan();
        ServedData.ask(dataset(plan), answer -> {
            if (plan == flow.plan()) {
                if (!answer.isEmpty() && !answer.equals(digest)) {
                    beginAnew(answer);
                }
                measureSpeed();
                show();
            }
        });
    }

    /** Nothing is left of the runs on other data. */
    private void beginAnew(String newDigest) {
        useData(newDigest);
        boolean running = flow.state() == SweepFlow.State.RUNNING;
        dataChanged |= flow.done() > 0;
        load(flow.plan(), new RunOutcome[flow.plan().runs().size()]);
        if (dataChanged) {
            Announcer.say(note, language.say(SweepText.DATA_CHANGED));
        }
        if (running) {
            flow.goOn();
        }
    }

    private void measureSpeed() {
        boolean isNeeded = !speed.isKnown() && !probe.isUnderWay() && flow.done() < flow.outcomes().length;
        if (isNeeded && flow.state() != SweepFlow.State.RUNNING) {
            probe.measure(flow.plan().runs());
        }
    }

    private void go() {
        List<SweepFault> faults = form.faults();
        if (!faults.isEmpty()) {
            form.reveal(faults.get(0));
            return;
        }
        // What was typed a moment ago counts.
        edits++;
        replaceQuery(form.draft().toQuery(SweepPage::encode));
        take();
        probe.end();
        if (flow.state() == SweepFlow.State.DONE) {
            kept.forget(flow.plan());
            load(flow.plan(), new RunOutcome[flow.plan().runs().size()]);
        }
        dataChanged = false;
        flow.goOn();
        askForData();
        // On a phone it lies below the form.
        Dom.bringIntoSight(Dom.byId("heat"));
    }

    private void saveCsv() {
        Browser.saveFile("downhill-sweep.csv", "text/csv", SweepCsv.of(flow.plan(), flow.outcomes(), JsNumber.TEXT));
    }

    private void hear(int worker, Report report) {
        fetching = report instanceof Report.DataProgress || fetching && !(report instanceof Report.TrainingProgress);
        if (digest.isEmpty() && report instanceof Report.RunPrepared) {
            askForData();
        }
        // What has been typed since may fit.
        if (report instanceof Report.DataTooSmall small && isShown(flow.plan())) {
            boolean train = small.field().equals("trainSize");
            form.refuse(train ? ConfigField.TRAIN_SIZE : ConfigField.TEST_SIZE, small.available());
            showBlocked();
        }
        if (worker == 0 && probe.isUnderWay()) {
            probe.hear(report);
            pace.request();
        } else {
            flow.hear(worker, report);
        }
    }

    private boolean isShown(SweepPlan plan) {
        return form.draft().toQuery(SweepPage::encode).equals(plan.query());
    }

    private void changed() {
        if (flow.state() == SweepFlow.State.DONE && shownState == SweepFlow.State.RUNNING) {
            askForData();
        }
        if (flow.done() != keptRuns) {
            keeping.request();
        }
        if (flow.state() == SweepFlow.State.RUNNING && shownState == SweepFlow.State.RUNNING) {
            pace.request();
        } else {
            show();
        }
    }

    private void keepNow() {
        if (flow.plan() != null && flow.done() != keptRuns && !digest.isEmpty()) {
            keptRuns = flow.done();
            hasRoom = kept.keep(flow.plan(), digest, flow.outcomes());
        }
    }

    private void show() {
        SweepPlan plan = flow.plan();
        SweepFlow.State state = flow.state();
        boolean running = state == SweepFlow.State.RUNNING;
        boolean turns = state != shownState;
        shownState = state;
        form.lock(running);
        showBlocked();
        Dom.setText(start, language.say(startText(state)));
        if (turns && running) {
            stop.setHidden(false);
            Availability.show(start, false, stop);
        } else if (!running) {
            start.setHidden(false);
            Availability.show(stop, false, start);
        }
        if (plan == null) {
            return;
        }
        csv.setHidden(flow.done() == 0 || running);
        Insights insights = Insights.of(plan, flow.outcomes(), measure);
        if (choosesBest && insights.best() >= 0) {
            map.choose(insights.best());
            choosesBest = true;
        }
        map.show(flow, insights, measure);
        charts.show(plan, flow, insights, measure, map.choice());
        showChosen(plan);
        showStatus(plan, state);
        String insight = state == SweepFlow.State.DONE ? new InsightWords(language, plan, measure).of(insights) : "";
        Dom.setText(Dom.byId("sweep-insight"), insight);
        if (turns) {
            Announcer.say(this, status.getTextContent() + " " + insight);
        }
    }

    private static Text startText(SweepFlow.State state) {
        return switch (state) {
            case IDLE, RUNNING -> SweepText.START;
            case STOPPED -> SweepText.GO_ON;
            case DONE -> SweepText.AGAIN;
        };
    }

    private void showBlocked() {
        boolean faulty = !form.faults().isEmpty();
        Dom.setText(blocked, faulty ? language.say(SweepText.BLOCKED) : "");
        blocked.setHidden(!faulty);
    }

    private void showChosen(SweepPlan plan) {
        int cell = map.choice();
        Dom.setText(
                Dom.byId("sweep-chosen"),
                language.say(
                        SweepText.CHOSEN,
                        SweepText.inSentence(plan.rows()),
                        ConfigText.value(
                                language, plan.rows().field(), plan.rowValues().get(plan.row(cell))),
                        SweepText.inSentence(plan.columns()),
                        ConfigText.value(
                                language,
                                plan.columns().field(),
                                plan.columnValues().get(plan.column(cell)))));
        HTMLElement links = Dom.byId("sweep-links");
        HTMLElement[] there = Dom.findAll(links, "a");
        for (int k = there.length; k < plan.seeds(); k++) {
            links.appendChild(Dom.element("a", ""));
        }
        for (int k = there.length; k > plan.seeds(); k--) {
            links.removeChild(there[k - 1]);
        }
        there = Dom.findAll(links, "a");
        for (int k = 0; k < plan.seeds(); k++) {
            TrainingConfig run = plan.runs().get(plan.run(cell, k));
            there[k].setAttribute("href", map.address(cell, k));
            Dom.setText(there[k], language.say(SweepText.OPEN_RUN, JsNumber.toText(run.seed())));
        }
    }

    private void showStatus(SweepPlan plan, SweepFlow.State state) {
        int runs = plan.runs().size();
        status.setAttribute("data-state", state.name().toLowerCase());
        status.setAttribute("data-done", Integer.toString(flow.done()));
        status.setAttribute("data-runs", Integer.toString(runs));
        status.setAttribute("data-workers", Integer.toString(flow.workersInUse()));
        status.setAttribute("data-measured", speed.isKnown() ? "true" : "false");
        double done = 0;
        for (int run = 0; run < runs; run++) {
            done += flow.outcome(run) != null
                    ? 1
                    : (double) flow.step(run) / plan.runs().get(run).steps();
        }
        Dom.byId("sweep-progress").setAttribute("value", JsNumber.fixed(done / runs, 4));
        Dom.setText(status, statusText(runs, state));
        String trouble = troubleText();
        Dom.setText(note, trouble);
        note.setHidden(trouble.isEmpty());
    }

    private String statusText(int runs, SweepFlow.State state) {
        String time = duration(flow.workersInUse());
        boolean known = !time.isEmpty();
        switch (state) {
            case RUNNING -> {
                return known
                        ? language.say(SweepText.RUNNING, flow.done(), runs, flow.workersInUse(), time)
                        : language.say(fetching ? SweepText.FETCHING : SweepText.UNKNOWN_TIME, runs);
            }
            case STOPPED -> {
                return known
                        ? language.say(SweepText.STOPPED, flow.done(), runs, time)
                        : language.say(SweepText.STOPPED_UNKNOWN, flow.done(), runs);
            }
            case DONE -> {
                return language.say(SweepText.DONE, runs);
            }
            default -> {
                return idleText(runs, time);
            }
        }
    }

    private String idleText(int runs, String time) {
        if (time.isEmpty()) {
            Text text =
                    !probe.isUnderWay() ? SweepText.UNKNOWN_TIME : fetching ? SweepText.FETCHING : SweepText.MEASURING;
            return language.say(text, runs);
        }
        int most = flow.mostWorkers();
        String one = duration(1);
        return flow.workersInUse() > 1 || most == 1
                ? language.say(SweepText.ESTIMATE, runs, time, flow.workersInUse())
                : language.say(SweepText.ESTIMATE_RANGE, runs, one, duration(most), most);
    }

    /** Returns how long the rest takes with so many workers; empty before that is known. */
    private String duration(int workers) {
        double millis = flow.restMillis(workers);
        return millis == millis ? DurationText.of(language, millis) : "";
    }

    private String troubleText() {
        if (flow.trouble() == null) {
            boolean rests = shownState == SweepFlow.State.RUNNING && !Browser.isVisible();
            Text words = rests
                    ? SweepText.HIDDEN
                    : dataChanged ? SweepText.DATA_CHANGED : hasRoom ? null : SweepText.NOT_KEPT;
            return words == null ? "" : language.say(words);
        }
        Report report = flow.trouble().report();
        if (report instanceof Report.DataTooSmall small) {
            return language.say(SweepText.TOO_FEW, language.whole(small.available()));
        }
        if (report instanceof Report.WorkerFailed failed) {
            return language.say(SweepText.WORKER_FAILED, failed.reason());
        }
        return language.say(SweepText.NO_ANSWER);
    }

    /** The workers, as the flow drives them: each trains a run by itself, with SIMD where the browser has it. */
    private final class Wire implements SweepFlow.Workers {
        @Override
        public void prepare(int worker, TrainingConfig config) {
            clients.get(worker).prepare(config, 0, List.of(), EnginePreference.ONE_WORKER);
        }

        @Override
        public void command(int worker, Command command) {
            clients.get(worker).command(command);
        }

        @Override
        public void abandon(int worker) {
            clients.get(worker).abandon();
        }
    }
}
