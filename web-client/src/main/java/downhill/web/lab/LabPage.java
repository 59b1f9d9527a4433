package downhill.web.lab;

import downhill.core.training.Setting;
import downhill.core.training.TrainingConfig;
import downhill.web.board.QueueKind;
import downhill.web.chart.AccuracyChart;
import downhill.web.chart.FigureFile;
import downhill.web.chart.LossChart;
import downhill.web.digit.DigitNames;
import downhill.web.dom.Browser;
import downhill.web.dom.BrowserStore;
import downhill.web.dom.Dom;
import downhill.web.dom.FramePace;
import downhill.web.dom.JsNumber;
import downhill.web.dom.Locks;
import downhill.web.dom.Throttle;
import downhill.web.engine.EnginePreference;
import downhill.web.page.ConfigDraft;
import downhill.web.page.ConfigField;
import downhill.web.page.DatasetIndex;
import downhill.web.page.LanguageChoice;
import downhill.web.worker.Command;
import downhill.web.worker.JsonFields;
import downhill.web.worker.NetworkHealth;
import downhill.web.worker.OwnData;
import downhill.web.worker.Report;
import downhill.web.worker.RunFields;
import downhill.web.worker.RunObservers;
import downhill.web.worker.Supplement;
import downhill.web.worker.TrainingClient;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.dom.html.HTMLElement;

/** Joins the parts of the lab: events go to the {@link RunFlow}, and after each {@link #show()} shows everything. */
public final class LabPage {
    private static final int TO_THE_END = Integer.MAX_VALUE;
    private static final int MAX_TASK_LENGTH = 200;
    private static final double KEEP_MILLIS = 500;
    private static final String PACE = "pace";
    /** What an address may say beside the settings of a run. */
    private static final String[] OTHER_NAMES = {
        PACE, "path", "workers", "lang", "embed", "present", "task", "lock", "hide"
    };

    private final TrainingClient client = new TrainingClient(this::hear);
    private final KeptRuns kept = new KeptRuns(
            BrowserStore.lasting(),
            BrowserStore.session(),
            new KeptRunJson(),
            Browser::randomUuid,
            Browser::epochMillis,
            new Locks.OfBrowser(),
            this::show);
    private final RunKeeper keeper = new RunKeeper();
    private final RunFlow flow = new RunFlow(new Wire(), keeper, new Shown(), Browser.isVisible());
    private final SettingsForm.FixedFields fixed =
            SettingsForm.FixedFields.of(Browser.query("lock"), Browser.query("hide"));
    private final DigitNames names = new DigitNames();
    /** Of each data set, as JSON. */
    private final Map<String, String> classNames = new HashMap<>();

    private final SettingsForm form;
    private final OwnRuns ownRuns;
    private final EngineChoice engine;
    private final StatusPanel status;
    private final RunControls controls;
    private final Timeline timeline;
    private final RunMessage message;
    private final KeptOffer offer;
    private final LossChart lossChart;
    private final AccuracyChart accuracyChart;
    private final FramePace pace = new FramePace(this::show);
    private final DigitsPanel digits;
    private final DiagnosisPanel diagnosis;
    private final Rooms rooms;
    private boolean laterWanted;
    private RunState shownState = RunState.IDLE;

    private LabPage(LanguageChoice language) {
        form = new SettingsForm(
                language,
                ConfigDraft.ofQuery(Browser::query, JsNumber.TEXT),
                fixed,
                this::edited,
                rate -> flow.changeLearningRate(rate));
        ownRuns = new OwnRuns(form, fixed);
        engine = new EngineChoice(language);
        status = new StatusPanel(language, names);
        controls = new RunControls(language, this);
        timeline = new Timeline(language, client, flow::pause, this::goBack);
        message = new RunMessage(language, this::retry);
        offer = new KeptOffer(language, kept, this::goOn);
        lossChart = new LossChart(language, Dom.byId("loss-figure"));
        accuracyChart = new AccuracyChart(language, Dom.byId("accuracy-figure"));
        FigureFile.about(status::line);
        digits = new DigitsPanel(language, names, LabPage::follow);
        diagnosis = new DiagnosisPanel(language, fixed.isEmpty(), lossChart::point, this::trainSuggestion);
        rooms = new Rooms();
    }

    private void hear(Report report) {
        if (report instanceof Report.StepShown shown) {
            timeline.take(shown);
            show();
        } else {
            flow.hear(report);
        }
    }

    /** A reader's first run is to be seen; a link that starts one has its own way. */
    private void choosePace(boolean autostart) {
        Pace pace = Pace.named(Browser.query(PACE), autostart ? Pace.FULL : Pace.MIDDLE);
        HTMLElement choice = Dom.byId("run-pace");
        Dom.setValue(choice, pace.hook);
        choose(pace);
        choice.addEventListener("change", event -> {
            Pace chosen = Pace.named(Dom.value(choice), pace);
            Browser.setQuery(PACE, chosen.hook);
            choose(chosen);
        });
    }

    private void choose(Pace chosen) {
        flow.changePace(chosen.stepsPerSecond);
        status.follow(chosen);
    }

    public static void start(LanguageChoice language) {
        LabPage page = new LabPage(language);
        showTask(language);
        Browser.onVisibilityChange(page::seenOrHidden);
        Browser.onEvent("pageshow", () -> {
            page.kept.comeBack();
            page.seenOrHidden();
        });
        Browser.onEvent("pagehide", () -> {
            page.keeper.keepNow();
            page.kept.leave();
        });
        Browser.onEvent("storage", page.kept::follow);
        Browser.onEvent("online", () -> {
            if (page.flow.notice() instanceof RunNotice.DataFailed) {
                page.retry();
            }
        });
        DatasetIndex.fetch((names, titles, classNames) -> {
            page.form.offer(names, titles);
            for (int i = 0; i < names.size(); i++) {
                page.classNames.put(names.get(i), classNames.get(i));
            }
            page.show();
        });
        RunObservers.admit(page.client, page::take);
        RunObservers.onTrain(page::trainWith);
        Browser.onEvent("wantrecord", page::record);
        Browser.onDetail("owndata", set -> page.take((JsonFields) set));
        Dom.onAction("own-data", () -> Browser.wantModule("own-data-module"));
        page.begin();
        language.follow(page::show);
    }

    private static void showTask(LanguageChoice language) {
        String task = Browser.query("task");
        if (task == null || task.isBlank()) {
            return;
        }
        HTMLElement element = Dom.byId("lab-task");
        String words = task.strip();
        String shown = words.length() > MAX_TASK_LENGTH ? words.substring(0, MAX_TASK_LENGTH) + "…" : words;
        language.follow(() -> Dom.setText(element, language.say(LabText.TASK, shown)));
        element.setHidden(false);
    }

    private void take(NetworkHealth checkup) {
        if (flow.run != null) {
            flow.run.add(checkup);
            pace.request();
        }
    }

    /** A reload brings the run of this tab back; a link may start a new one. */
    private void begin() {
        boolean autostart = "1".equals(Browser.query("autostart"));
        choosePace(autostart);
        if (QueueKind.RUNS.isWaiting(BrowserStore.lasting())) {
            wantLater();
        }
        KeptRun earlier = kept.ofThisTab();
        if (earlier != null && (Browser.cameByReload() || !autostart) && isWanted(earlier.config())) {
            flow.bringBack(earlier);
            return;
        }
        kept.release();
        if (autostart && form.faults().isEmpty()) {
            startNew(TO_THE_END);
        }
    }

    /** A kept run belongs to this page if the address asks for it, or for nothing. */
    private boolean isWanted(TrainingConfig earlier) {
        boolean asks = false;
        for (ConfigField field : ConfigField.values()) {
            asks |= Browser.query(field.queryName()) != null;
        }
        return !asks || form.faults().isEmpty() && form.draft.toConfig().equals(earlier);
    }

    private void startNew(int steps) {
        if (!form.faults().isEmpty()) {
            form.reveal(form.faults().get(0));
            return;
        }
        writeAddress();
        rooms.showSheet(false);
        flow.advance(form.draft.toConfig(), steps);
    }

    private void goOn(KeptRuns.Offer chosen) {
        flow.putAside();
        kept.take(chosen);
        flow.bringBack(chosen.run().toTheEnd());
        writeAddress();
        controls.focusCancel();
    }

    /** The button goes while the steps are repeated, and the focus with it. */
    void goBack(int step) {
        flow.goBack(step);
        controls.focusCancel();
    }

    /** Another module of the page wants the run as it stands: that is what is shown then. */
    private void record() {
        timeline.goToPresent();
        show();
        flow.record();
    }

    /** Another module of the page shows the way of a test image through the network. */
    private static void follow(int image) {
        Browser.fire("wantway", JSNumber.valueOf(image));
        Dom.goTo(Dom.byId("forward-title"));
    }

    private void trainWith(Supplement own) {
        KeptRun start = ownRuns.with(own);
        if (start == null) {
            return;
        }
        flow.putAside();
        form.show(start.config(), start.config().learningRate());
        writeAddress();
        flow.bringBack(start);
        controls.focusCancel();
    }

    /** A data set that the reader's page has made of the reader's files. */
    private void take(JsonFields set) {
        form.offerOwn(OwnData.name(set.text("address")), (int) set.number("train"), (int) set.number("test"));
        edited();
    }

    private void retry() {
        if (flow.notice() instanceof RunNotice.TeamLost) {
            engine.choose(EnginePreference.ONE_WORKER);
        } else if (flow.notice() instanceof RunNotice.WorkerFailed) {
            // SIMD needs more of the browser, which may just have refused it.
            engine.choose(EnginePreference.JAVA);
        }
        flow.retry();
    }

    private void seenOrHidden() {
        kept.follow();
        flow.seen(Browser.isVisible());
    }

    private void writeAddress() {
        Browser.replaceQuery(form.draft.toQuery(Browser::encode), OTHER_NAMES);
    }

    private void show() {
        RunState state = flow.state();
        shownState = state;
        LabRun run = flow.run;
        List<ConfigField> faults = form.faults();
        form.lock(state.isUnderWay());
        TrainingConfig shown =
                run != null ? run.config : faults.isEmpty() ? form.draft.toConfig() : TrainingConfig.defaults();
        LabRun drawn = run != null ? run : new LabRun(shown, Supplement.NONE);
        if (run != null) {
            // Without a run, what is shown is still of the one before.
            names.take(classNames.getOrDefault(shown.dataset(), ""));
        }
        engine.show(drawn, state.isUnderWay());
        timeline.follow(state, drawn);
        timeline.show(state);
        status.show(state, drawn, timeline.shownStep());
        controls.show(state, drawn, faults);
        message.show(flow.notice());
        offer.show(state == RunState.IDLE);
        diagnosis.show(shown, drawn.findings());
        digits.show(drawn.digits, timeline.probabilities());
        boolean growing = state == RunState.RUNNING || state == RunState.LOADING;
        if (run != null && run.step > 0) {
            // Not before: the first step comes first, and is seen.
            wantLater();
        }
        lossChart.look(timeline.shownStep());
        lossChart.show(drawn.losses, drawn.last.changes(), shown, growing);
        accuracyChart.show(drawn.evaluations, drawn.step, shown.steps(), growing);
    }

    /** Asks for the module that shows what was learned, and saves. */
    private void wantLater() {
        if (!laterWanted) {
            laterWanted = true;
            Browser.afterPaint(() -> Browser.wantModule("later-module"));
        }
    }

    private final class Wire implements RunFlow.Worker {
        @Override
        public void prepare(KeptRun start) {
            client.prepare(new Command.PrepareRun(
                    start.config(), start.step(), start.changes(), engine.wish, false, start.supplement(), false));
        }

        @Override
        public void command(Command command) {
            client.command(command);
        }

        @Override
        public void abandon() {
            client.abandon();
        }
    }

    private final class Shown implements RunFlow.Page {
        @Override
        public void changed() {
            // What only goes on is drawn as often as the device likes, what turns is drawn at once.
            if (flow.state() == RunState.RUNNING && shownState == RunState.RUNNING) {
                pace.request();
            } else {
                show();
            }
        }

        @Override
        public void settings(TrainingConfig config, double learningRate) {
            form.show(config, learningRate);
        }

        @Override
        public void tooFewImages(String field, int available) {
            boolean train = field.equals(Setting.TRAIN_SIZE.json());
            form.refuse(train ? ConfigField.TRAIN_SIZE : ConfigField.TEST_SIZE, available);
        }

        @Override
        public void recorded(Report.RunRecorded recorded) {
            RunFields json = recorded.run();
            LabRun run = flow.run;
            if (run.isOwn()) {
                json.put("own", StatusPanel.ownHook(run));
            }
            Browser.fire("recorded", json);
        }
    }

    /** Begins what the settings say, goes on, or repeats a run with what it has of the reader's own, until a reset. */
    void train() {
        timeline.leave();
        LabRun run = flow.run;
        if (run != null && !flow.state().isUnderWay() && ownRuns.isToBeRepeated(run)) {
            trainWith(run.supplement);
        } else {
            step(TO_THE_END);
        }
    }

    void pause() {
        flow.pause();
    }

    void step(int count) {
        timeline.leave();
        if (flow.state() == RunState.PAUSED) {
            flow.advance(flow.run.config, count);
        } else {
            startNew(count);
        }
    }

    void reset() {
        flow.reset();
        form.show(form.draft);
    }

    void chooseDefaults() {
        form.show(ConfigDraft.of(TrainingConfig.defaults(), JsNumber.TEXT));
        writeAddress();
        show();
    }

    /** Trains again, with one fault less: the same run in all else, also in what is the reader's own. */
    private void trainSuggestion(TrainingConfig mended) {
        Supplement own = flow.run == null ? Supplement.NONE : flow.run.supplement;
        if (own.isNone()) {
            flow.putAside();
        }
        form.show(mended, mended.learningRate());
        if (own.isNone()) {
            startNew(TO_THE_END);
            controls.focusCancel();
        } else {
            trainWith(own);
        }
    }

    private void edited() {
        if (!flow.state().isUnderWay()) {
            writeAddress();
        }
        show();
    }

    /** Keeps the present run: now and then while it trains, and at the last moment. */
    private final class RunKeeper implements RunFlow.Keeper {
        private final Throttle throttle = new Throttle(KEEP_MILLIS, this::keepNow);
        private KeptRun latest;

        @Override
        public void keep(KeptRun run) {
            latest = run;
            throttle.request();
        }

        private void keepNow() {
            if (latest != null) {
                kept.keep(latest);
                latest = null;
            }
        }

        @Override
        public void release() {
            keepNow();
            kept.release();
        }

        @Override
        public void forget() {
            latest = null;
            kept.forget();
        }
    }
}
