package downhill.web.lab;

import downhill.core.training.TrainingConfig;
import downhill.web.board.SaveDialog;
import downhill.web.chart.AccuracyChart;
import downhill.web.chart.LossChart;
import downhill.web.dom.Browser;
import downhill.web.dom.BrowserStore;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.dom.Pace;
import downhill.web.engine.EngineWish;
import downhill.web.page.ConfigDraft;
import downhill.web.page.ConfigField;
import downhill.web.page.LanguageChoice;
import downhill.web.worker.Command;
import downhill.web.worker.Onlookers;
import downhill.web.worker.Report;
import downhill.web.worker.TrainingClient;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * Joins the parts of the lab: what the reader, the worker and the browser do goes to the {@link RunFlow}, and after each
 * of it {@link #show()} shows everything anew.
 */
public final class LabPage {
    private static final int TO_THE_END = Integer.MAX_VALUE;
    /** What an address may say beside the settings of a run. */
    private static final String[] OTHER_NAMES = {"path", "workers", "lang", "embed", "present", "task", "lock", "hide"};

    private static final int MAX_TASK = 200;

    private final TrainingClient client = new TrainingClient(report -> flow().hear(report));
    private final KeptRuns kept = new KeptRuns(
            BrowserStore.lasting(),
            BrowserStore.session(),
            new KeptRunJson(),
            Browser::randomUuid,
            Browser::epochMillis);
    private final RunKeeper keeper = new RunKeeper(kept);
    private final RunFlow flow = new RunFlow(new Wire(), keeper, new Shown(), Browser.isVisible());
    private final SettingsForm form;
    private final EngineChoice engine;
    private final StatusPanel status;
    private final RunControls controls;
    private final RunMessage message;
    private final KeptOffer offer;
    private final LossChart lossChart;
    private final AccuracyChart accuracyChart;
    private final Pace pace = new Pace(this::show);
    private final DigitsPanel digits;
    private final DiagnosisPanel diagnosis;
    private final SaveDialog saving;
    private boolean laterWanted;
    private RunState shownState = RunState.IDLE;

    private LabPage(LanguageChoice language) {
        form = new SettingsForm(
                language,
                ConfigDraft.ofQuery(Browser::query, JsNumber.TEXT),
                FixedFields.of(Browser.query("lock"), Browser.query("hide")),
                new Edits());
        engine = new EngineChoice(language);
        status = new StatusPanel(language);
        controls = new RunControls(language, new Buttons());
        message = new RunMessage(language, this::retry);
        offer = new KeptOffer(language, kept, this::goOn);
        lossChart = new LossChart(language, Dom.byId("loss-figure"));
        accuracyChart = new AccuracyChart(language, Dom.byId("accuracy-figure"));
        digits = new DigitsPanel(language);
        diagnosis = new DiagnosisPanel(
                language,
                FixedFields.of(Browser.query("lock"), Browser.query("hide")).isEmpty(),
                new Mending());
        saving = new SaveDialog(language, flow::save);
    }

    /** Shows what a teacher asks for in the link, as text. */
    private static void showTask(LanguageChoice language) {
        String task = Browser.query("task");
        if (task == null || task.isBlank()) {
            return;
        }
        HTMLElement element = Dom.byId("lab-task");
        String words = task.strip();
        String shown = words.length() > MAX_TASK ? words.substring(0, MAX_TASK) + "…" : words;
        language.follow(() -> Dom.setText(element, language.say(LabText.TASK, shown)));
        element.setHidden(false);
    }

    private RunFlow flow() {
        return flow;
    }

    /**
     * Brings the lab to life.
     *
     * @param language the language of the page
     */
    public static void start(LanguageChoice language) {
        LabPage page = new LabPage(language);
        showTask(language);
        Browser.onVisibilityChange(page::seenOrHidden);
        Browser.onEvent("pageshow", page::seenOrHidden);
        Browser.onEvent("pagehide", page.keeper::keepNow);
        Browser.onEvent("storage", page::followOtherTabs);
        DatasetIndex.fetch((names, titles) -> {
            page.form.offer(names, titles);
            page.show();
        });
        Onlookers.admit(page.client);
        page.begin();
        language.follow(page::show);
    }

    /** A reload brings the run of this tab back; a link may start a new one. */
    private void begin() {
        boolean autostart = "1".equals(Browser.query("autostart"));
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
        return !asks || form.faults().isEmpty() && form.draft().toConfig().equals(earlier);
    }

    private void startNew(int steps) {
        if (!form.faults().isEmpty()) {
            form.reveal(form.faults().get(0));
            return;
        }
        writeAddress();
        flow.advance(form.draft().toConfig(), steps);
    }

    /** Goes on with a run that a closed tab has left; the present one is left in its turn. */
    private void goOn(KeptRuns.Offer chosen) {
        flow.putAside();
        kept.take(chosen);
        flow.bringBack(chosen.run().toTheEnd());
        writeAddress();
        controls.focusCancel();
    }

    private void retry() {
        if (flow.notice() instanceof RunNotice.TeamLost) {
            engine.choose(EngineWish.ONE_WORKER);
        }
        flow.retry();
    }

    private void seenOrHidden() {
        kept.follow();
        flow.seen(Browser.isVisible());
    }

    private void followOtherTabs() {
        kept.follow();
        show();
    }

    private void writeAddress() {
        StringBuilder query = new StringBuilder(form.draft().toQuery(Browser::encode));
        for (String name : OTHER_NAMES) {
            String value = Browser.query(name);
            if (value != null) {
                query.append('&').append(name).append('=').append(Browser.encode(value));
            }
        }
        Browser.replaceQuery(query.toString());
    }

    private void show() {
        RunState state = flow.state();
        shownState = state;
        LabRun run = flow.run();
        List<ConfigField> faults = form.faults();
        form.lock(state.isUnderWay());
        engine.show(run, state.isUnderWay());
        TrainingConfig shown =
                run != null ? run.config() : faults.isEmpty() ? form.draft().toConfig() : TrainingConfig.defaults();
        LabRun drawn = run != null ? run : new LabRun(shown);
        status.show(state, run, shown);
        controls.show(state, run, faults);
        message.show(flow.notice());
        offer.show(state == RunState.IDLE);
        diagnosis.show(shown, drawn.findings());
        digits.show(drawn.digits(), drawn.probabilities());
        boolean growing = state == RunState.RUNNING || state == RunState.LOADING;
        if (run != null && run.step() > 0 && !laterWanted) {
            // Not before: the first step comes first.
            laterWanted = true;
            Browser.fire("wantlater", null);
        }
        lossChart.show(drawn.losses(), drawn.changes(), shown, growing);
        accuracyChart.show(drawn.evaluations(), drawn.step(), shown.steps(), growing);
    }

    /** The worker, as the flow drives it. */
    private final class Wire implements RunFlow.Worker {
        @Override
        public void prepare(KeptRun start) {
            client.prepare(start.config(), start.step(), start.changes(), engine.wish());
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

    /** The page, as the flow shows it. */
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
            boolean train = field.equals(TrainingConfig.TRAIN_SIZE.field());
            form.refuse(train ? ConfigField.TRAIN_SIZE : ConfigField.TEST_SIZE, available);
        }

        @Override
        public void recorded(Report.RunRecorded recorded) {
            saving.offer(recorded.run());
        }
    }

    /** What the reader does with the buttons. */
    private final class Buttons implements RunControls.Listener {
        @Override
        public void start() {
            step(TO_THE_END);
        }

        @Override
        public void pause() {
            flow.pause();
        }

        @Override
        public void step(int count) {
            if (flow.state() == RunState.PAUSED) {
                flow.advance(flow.run().config(), count);
            } else {
                startNew(count);
            }
        }

        @Override
        public void reset() {
            flow.reset();
            form.show(form.draft());
        }

        @Override
        public void defaults() {
            form.show(SettingsForm.bookDefaults());
            writeAddress();
            show();
        }
    }

    /** What the reader does about what is wrong with a run. */
    private final class Mending implements DiagnosisPanel.Listener {
        @Override
        public void show(int step) {
            lossChart.point(step);
        }

        @Override
        public void mend(TrainingConfig mended) {
            flow.putAside();
            form.show(mended, mended.learningRate());
            startNew(TO_THE_END);
            controls.focusCancel();
        }
    }

    /** What the reader does with the settings. */
    private final class Edits implements SettingsForm.Listener {
        @Override
        public void edited(ConfigField field) {
            if (!flow.state().isUnderWay()) {
                writeAddress();
            }
            show();
        }

        @Override
        public void rateChosen(double learningRate) {
            flow.changeLearningRate(learningRate);
        }
    }
}
