package downhill.web.sweep;

import downhill.core.training.GradientMethod;
import downhill.core.training.TrainingConfig;
import downhill.web.control.Availability;
import downhill.web.control.Choice;
import downhill.web.dom.Browser;
import downhill.web.dom.BrowserStore;
import downhill.web.dom.Dom;
import downhill.web.dom.FramePace;
import downhill.web.dom.Http;
import downhill.web.dom.JsNumber;
import downhill.web.dom.Throttle;
import downhill.web.engine.EnginePreference;
import downhill.web.engine.Engines;
import downhill.web.page.Announcer;
import downhill.web.page.ConfigField;
import downhill.web.page.DatasetIndex;
import downhill.web.page.DurationText;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import downhill.web.worker.Command;
import downhill.web.worker.Manifest;
import downhill.web.worker.Report;
import downhill.web.worker.SilenceWatch;
import downhill.web.worker.Supplement;
import downhill.web.worker.TrainingClient;
import java.util.ArrayList;
import java.util.Arrays;
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
    private final FramePace pace = new FramePace(this::show);
    private final SweepFlow flow;
    private final SweepForm form;
    private final HeatMap map;
    private final SweepCharts charts;
    private final HTMLElement status = Dom.byId("sweep-status");
    private final HTMLElement note = Dom.byId("sweep-note");
    private final HTMLElement blocked = Dom.byId("sweep-blocked");
    private final HTMLElement start = Dom.onAction("start", this::go);
    private final HTMLElement stop = Dom.onAction("stop", this::stop);
    private final HTMLElement csv = Dom.onAction("csv", this::saveCsv);
    private Measure measure = Measure.ACCURACY;
    private SweepFlow.State shownState = SweepFlow.State.IDLE;
    /** Of the data that the plan's runs are trained on, and that the workers have; empty before it is known. */
    private String digest = "";

    private boolean dataChanged;
    private RunOutcome[] keptOutcomes = {};
    private int edits;
    private boolean fetching;
    private boolean hasRoom = true;
    private boolean choosesBest = true;
    /** The cell that the reader thinks will be the best, or −1. */
    private int guess = -1;

    private SweepPage(LanguageChoice language) {
        this.language = language;
        // The page itself wants a processor.
        int workers = Math.min(MAX_WORKERS, Math.max(1, Engines.processors() - 1));
        for (int i = 0; i < workers; i++) {
            int worker = i;
            clients.add(new TrainingClient(report -> handle(worker, report)));
        }
        flow = new SweepFlow(new Wire(), workers, speed, Browser::now, Browser.isVisible(), this::changed);
        map = new HeatMap(language, cell -> {
            choosesBest = false;
            if (flow.done() == 0) {
                guess = cell;
            }
            show();
        });
        charts = new SweepCharts(language);
        Choice<Measure> measures = new Choice<>(language, SweepText.MEASURE, List.of(Measure.values()), chosen -> {
            measure = chosen;
            show();
        });
        measures.show(measure);
        Dom.byId("sweep-measure").appendChild(measures.element);
        form = new SweepForm(language, firstDraft(), this::edited);
    }

    public static void start(LanguageChoice language) {
        SweepPage page = new SweepPage(language);
        Dom.onAction("defaults", () -> {
            page.form.show(SweepDraft.initial(JsNumber.TEXT));
            page.edited();
        });
        Browser.onVisibilityChange(() -> page.flow.setVisible(Browser.isVisible()));
        Browser.onEvent("pageshow", () -> page.flow.setVisible(Browser.isVisible()));
        Browser.onEvent("pagehide", page::keepNow);
        page.take();
        DatasetIndex.fetch((names, titles, classNames) -> {
            page.form.offer(names, titles);
            page.showBlocked();
        });
        language.follow(page::show);
    }

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

    private String typedQuery() {
        return form.draft().toQuery(SweepPage::encode);
    }

    private static void replaceQuery(String sweep) {
        Browser.replaceQuery(sweep, OTHER_NAMES);
    }

    /** What is typed becomes the plan once nothing has been typed for a moment. */
    private void edited() {
        showBlocked();
        edits++;
        int edit = edits;
        Browser.after(
                () -> {
                    if (edit == edits) {
                        replaceQuery(typedQuery());
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
        choosesBest = true;
        guess = -1;
        flow.load(plan, outcomes);
        keptOutcomes = outcomes.clone();
    }

    private static String dataset(SweepPlan plan) {
        return plan.runs().get(0).dataset();
    }

    private static GradientMethod gradient(SweepPlan plan) {
        return plan.runs().get(0).gradient();
    }

    /** Ends workers that may have the images of other data. */
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
        Http.get("/data/" + dataset(plan) + "/manifest.json", (status, body) -> {
            Manifest data = status == 200 ? read(body) : null;
            if (data == null || data.digest() == null || plan != flow.plan()) {
                return;
            }
            if (!data.digest().equals(digest)) {
                beginAnew(data.digest());
            }
            refuseWhatTheDataHaveNot(Manifest.count(data.train()), Manifest.count(data.test()));
            show();
        });
    }

    private static Manifest read(String json) {
        try {
            return Manifest.parse(json);
        } catch (RuntimeException unreadable) {
            return null;
        }
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

    private void go() {
        List<SweepFault> faults = form.faults();
        if (!faults.isEmpty()) {
            form.reveal(faults.get(0));
            return;
        }
        // Also what was typed less than EDIT_MILLIS ago.
        edits++;
        replaceQuery(typedQuery());
        take();
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

    private void handle(int worker, Report report) {
        fetching = report instanceof Report.DataProgress || fetching && !(report instanceof Report.TrainingProgress);
        if (digest.isEmpty() && report instanceof Report.RunPrepared) {
            askForData();
        }
        if (report instanceof Report.WorkerSilent) {
            clients.get(worker).end();
        }
        flow.handle(worker, report);
    }

    private void stop() {
        flow.stop();
    }

    private void saveCsv() {
        Browser.saveCsv("downhill-sweep.csv", SweepCsv.of(flow.plan(), flow.outcomes(), JsNumber.TEXT));
    }

    /** As many validation images as test images follow the training images in their file. */
    private void refuseWhatTheDataHaveNot(int train, int test) {
        TrainingConfig run = flow.plan().runs().get(0);
        int mostTest = Math.min(test, train - 1);
        if (run.testSize() > mostTest) {
            refuse(ConfigField.TEST_SIZE, mostTest);
        } else if (run.trainSize() > train - run.testSize()) {
            refuse(ConfigField.TRAIN_SIZE, train - run.testSize());
        }
    }

    /** Says that the data have too few images, unless what has been typed since may fit. */
    private void refuse(ConfigField field, int available) {
        if (typedQuery().equals(flow.plan().query())) {
            form.refuse(field, available);
            showBlocked();
        }
    }

    private void changed() {
        if (flow.state() == SweepFlow.State.DONE && shownState == SweepFlow.State.RUNNING) {
            askForData();
        }
        if (!Arrays.equals(flow.outcomes(), keptOutcomes)) {
            keeping.request();
        }
        if (flow.state() == SweepFlow.State.RUNNING && shownState == SweepFlow.State.RUNNING) {
            pace.request();
        } else {
            show();
        }
    }

    private void keepNow() {
        if (flow.plan() != null && !Arrays.equals(flow.outcomes(), keptOutcomes) && !digest.isEmpty()) {
            keptOutcomes = flow.outcomes().clone();
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
        Text startText = switch (state) {
            case IDLE, RUNNING -> SweepText.START;
            case STOPPED -> SweepText.GO_ON;
            case DONE -> SweepText.AGAIN;
        };
        Dom.setText(start, language.say(startText));
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
        InsightWords words = new InsightWords(language, plan, measure);
        String insight = state == SweepFlow.State.DONE
                ? words.of(insights) + words.judged(insights, guess)
                : words.guessed(guess, flow.done() == 0);
        Dom.setText(Dom.byId("sweep-insight"), insight);
        String tested = state == SweepFlow.State.DONE ? words.tested(flow.outcomes()) : "";
        Dom.showText(Dom.byId("sweep-test"), tested);
        if (turns) {
            Announcer.say(this, status.getTextContent() + " " + note.getTextContent() + " " + insight + " " + tested);
        }
    }

    private void showBlocked() {
        Dom.showText(blocked, form.faults().isEmpty() ? "" : language.say(SweepText.BLOCKED));
    }

    private void showChosen(SweepPlan plan) {
        int cell = map.choice();
        String why = map.whyLeftOut(cell, flow);
        Dom.setText(
                Dom.byId("sweep-chosen"),
                language.say(
                        SweepText.CHOSEN,
                        SweepText.inSentence(plan.rows()),
                        plan.rowText(language, plan.row(cell)),
                        SweepText.inSentence(plan.columns()),
                        plan.columnText(language, plan.column(cell)),
                        why.isEmpty() ? "" : " · " + why));
        HTMLElement links = Dom.byId("sweep-links");
        int linkCount = Dom.findAll(links, "a").length;
        for (int k = linkCount; k < plan.seeds(); k++) {
            links.appendChild(Dom.element("a", ""));
        }
        for (int k = linkCount; k > plan.seeds(); k--) {
            links.removeChild(links.getLastChild());
        }
        HTMLElement[] all = Dom.findAll(links, "a");
        for (int k = 0; k < all.length; k++) {
            all[k].setAttribute("href", map.address(cell, k));
            double seed = plan.runs().get(plan.run(cell, k)).seed();
            Dom.setText(all[k], language.say(SweepText.OPEN_RUN, JsNumber.toText(seed)));
        }
    }

    private void showStatus(SweepPlan plan, SweepFlow.State state) {
        int runs = plan.runs().size();
        status.setAttribute("data-state", state.name().toLowerCase());
        status.setAttribute("data-done", Integer.toString(flow.done()));
        status.setAttribute("data-runs", Integer.toString(runs));
        status.setAttribute("data-workers", Integer.toString(flow.workersInUse()));
        status.setAttribute("data-measured", speed.isKnown() ? "true" : "false");
        Dom.byId("sweep-progress").setAttribute("value", JsNumber.fixed(flow.share(0, 1, runs), 4));
        Dom.setText(status, statusText(runs, state));
        Dom.showText(note, troubleText());
    }

    private String statusText(int runs, SweepFlow.State state) {
        double millis = flow.restMillis();
        boolean known = millis == millis;
        String time = known ? DurationText.of(language, millis) : "";
        int workers = flow.workersInUse();
        return switch (state) {
            case IDLE ->
                known
                        ? language.say(SweepText.ESTIMATE, runs, time, workers)
                        : language.say(SweepText.UNKNOWN_TIME, runs);
            case RUNNING ->
                flow.isChosen()
                        ? language.say(SweepText.TESTING)
                        : known
                                ? language.say(SweepText.RUNNING, flow.done(), runs, workers, time)
                                : language.say(fetching ? SweepText.FETCHING : SweepText.UNKNOWN_TIME, runs);
            case STOPPED ->
                flow.isChosen()
                        ? language.say(SweepText.STOPPED_TESTING)
                        : known
                                ? language.say(SweepText.STOPPED, flow.done(), runs, time)
                                : language.say(SweepText.STOPPED_UNKNOWN, flow.done(), runs);
            case DONE -> language.say(SweepText.DONE, runs);
        };
    }

    private String troubleText() {
        Report trouble = flow.trouble();
        if (trouble instanceof Report.DataTooSmall small) {
            return language.say(SweepText.TOO_FEW, language.whole(small.available()));
        }
        if (trouble instanceof Report.WorkerFailed failed) {
            return language.say(SweepText.WORKER_FAILED, failed.reason());
        }
        if (trouble instanceof Report.WorkerSilent) {
            return language.say(SweepText.SILENT, SilenceWatch.MAX_SECONDS);
        }
        if (trouble != null) {
            return language.say(SweepText.NO_ANSWER);
        }
        if (shownState == SweepFlow.State.RUNNING && !Browser.isVisible()) {
            return language.say(SweepText.HIDDEN);
        }
        if (dataChanged) {
            return language.say(SweepText.DATA_CHANGED);
        }
        return hasRoom ? "" : language.say(SweepText.NOT_KEPT);
    }

    /** The workers, as the flow drives them: each trains a run by itself. */
    private final class Wire implements SweepFlow.Workers {
        @Override
        public void prepare(int worker, TrainingConfig config, EnginePreference engine, boolean validates) {
            clients.get(worker)
                    .prepare(new Command.PrepareRun(config, 0, List.of(), engine, false, Supplement.NONE, validates));
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
