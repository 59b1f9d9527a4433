package downhill.web.lab;

import downhill.core.exchange.RunRecord;
import downhill.core.training.TrainingConfig;
import downhill.web.board.SaveDialog;
import downhill.web.chart.AccuracyChart;
import downhill.web.chart.LossChart;
import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.engine.EngineWish;
import downhill.web.page.ConfigDraft;
import downhill.web.page.ConfigField;
import downhill.web.page.LanguageChoice;
import downhill.web.worker.Command;
import downhill.web.worker.Report;
import downhill.web.worker.TrainingClient;
import java.util.List;

/**
 * The lab's state and the only place where it changes.
 *
 * <p>Panels tell what the reader did; the worker tells what the run did; after either, {@link #show()} shows everything
 * anew.
 */
public final class LabPage {
    private static final int TO_THE_END = Integer.MAX_VALUE;

    private final LanguageChoice language;
    private final TrainingClient client = new TrainingClient(this::hear);
    private final SettingsForm form;
    private final StatusPanel status;
    private final RunControls controls;
    private final RunMessage message;
    private final LossChart lossChart;
    private final AccuracyChart accuracyChart;
    private final DigitsPanel digits;
    private final SaveDialog saving;
    private final SessionKeeper session = new SessionKeeper();
    private RunState state = RunState.IDLE;
    private LabRun run;
    private RunSession replayed;
    /** Steps to go once the network is ready. */
    private int stepsWaiting;
    /** The step at which the present advance ends. */
    private int goal;

    private final EngineChoice engine;
    /** Whether the run pauses only because nobody sees it. */
    private boolean restsUnseen;

    private LabPage(LanguageChoice language) {
        this.language = language;
        form = new SettingsForm(language, ConfigDraft.ofQuery(Browser::query, JsNumber.TEXT), new Edits());
        engine = new EngineChoice(language);
        status = new StatusPanel(language);
        controls = new RunControls(language, new Buttons());
        message = new RunMessage(language);
        lossChart = new LossChart(language, Dom.byId("loss-figure"));
        accuracyChart = new AccuracyChart(language, Dom.byId("accuracy-figure"));
        digits = new DigitsPanel(language);
        saving = new SaveDialog(language, () -> client.command(new Command.RecordRun()));
    }

    /**
     * Brings the lab to life.
     *
     * @param language the language of the page
     */
    public static void start(LanguageChoice language) {
        LabPage page = new LabPage(language);
        language.follow(page::show);
        Browser.onVisibilityChange(page::seenOrHidden);
        Browser.onEvent("pagehide", page.session::keepNow);
        DatasetIndex.fetch((names, titles) -> {
            page.form.offer(names, titles);
            page.show();
        });
        page.begin();
    }

    /** A reload brings the earlier run back; a link may start a new one. */
    private void begin() {
        boolean autostart = "1".equals(Browser.query("autostart"));
        RunSession kept = RunSession.kept();
        boolean wanted = kept != null && (Browser.cameByReload() || !autostart) && isWanted(kept.config());
        if (wanted && kept.step() > 0) {
            form.show(ConfigDraft.of(kept.config(), JsNumber.TEXT));
            stepsWaiting = kept.running() ? TO_THE_END : 0;
            prepare(kept);
        } else if (autostart && form.faults().isEmpty()) {
            startNew(TO_THE_END);
        }
    }

    /** A kept run belongs to this page if the address asks for it, or for nothing. */
    private boolean isWanted(TrainingConfig kept) {
        boolean asks = false;
        for (ConfigField field : ConfigField.values()) {
            asks |= Browser.query(field.queryName()) != null;
        }
        return !asks || form.faults().isEmpty() && form.draft().toConfig().equals(kept);
    }

    private void startNew(int steps) {
        if (!form.faults().isEmpty()) {
            form.reveal(form.faults().get(0));
            return;
        }
        TrainingConfig config = form.draft().toConfig();
        writeAddress();
        stepsWaiting = steps;
        prepare(new RunSession(config, 0, List.of(), false));
    }

    private void prepare(RunSession asked) {
        replayed = asked;
        run = new LabRun(asked.config());
        state = RunState.LOADING;
        digits.clear();
        message.clear();
        message.asking();
        client.prepare(asked.config(), asked.step(), asked.changes(), engine.wish());
        show();
    }

    private void advance(int steps) {
        goal = steps < run.config().steps() - run.step()
                ? run.step() + steps
                : run.config().steps();
        state = RunState.RUNNING;
        client.command(new Command.Advance(steps));
        show();
    }

    private void reset() {
        client.abandon();
        state = RunState.IDLE;
        run = null;
        stepsWaiting = 0;
        restsUnseen = false;
        session.forget();
        digits.clear();
        message.clear();
        form.show(form.draft());
        show();
    }

    private void writeAddress() {
        StringBuilder query = new StringBuilder(form.draft().toQuery(Browser::encode));
        for (String name : new String[] {"path", "workers", "lang", "present", "embed"}) {
            String value = Browser.query(name);
            if (value != null) {
                query.append('&').append(name).append('=').append(Browser.encode(value));
            }
        }
        Browser.replaceQuery(query.toString());
    }

    private void seenOrHidden() {
        if (!Browser.isVisible() && state == RunState.RUNNING) {
            restsUnseen = true;
            client.command(new Command.PauseTraining());
        } else if (Browser.isVisible() && restsUnseen) {
            restsUnseen = false;
            if (state == RunState.PAUSED) {
                message.say(LabText.RESTED);
                advance(goal - run.step());
            }
        }
    }

    private void hear(Report report) {
        if (report instanceof Report.TrainingProgress progress) {
            hearProgress(progress);
        } else if (report instanceof Report.RunPrepared prepared) {
            message.clear();
            if (replayed.step() > 0) {
                message.replaying(0, replayed.step());
            }
            digits.show(prepared.digits());
        } else if (report instanceof Report.DataProgress progress) {
            message.loading(progress);
        } else if (report instanceof Report.DataFailed failed) {
            state = RunState.FAILED;
            message.dataFailed(failed, () -> prepare(replayed));
            show();
        } else if (report instanceof Report.DataTooSmall tooSmall) {
            reset();
            boolean train = tooSmall.field().equals(TrainingConfig.TRAIN_SIZE.field());
            form.refuse(train ? ConfigField.TRAIN_SIZE : ConfigField.TEST_SIZE, tooSmall.available());
            show();
        } else if (report instanceof Report.RunRecorded recorded) {
            saving.offer(recorded.run());
        } else if (report instanceof Report.TeamLost) {
            state = RunState.FAILED;
            message.teamLost(this::goOnAlone);
            show();
        } else if (report instanceof Report.WorkerFailed failed) {
            state = RunState.FAILED;
            message.fail(LabText.WORKER_FAILED, failed.reason());
            show();
        }
    }

    /** Repeats the run with one worker up to where it was, and goes on. */
    private void goOnAlone() {
        engine.choose(EngineWish.ONE_WORKER);
        stepsWaiting = goal - run.step();
        prepare(new RunSession(run.config(), run.step(), run.changes(), true));
    }

    private void hearProgress(Report.TrainingProgress progress) {
        run.add(progress);
        digits.show(progress.probabilities());
        switch (progress.phase()) {
            case REPLAYING -> message.replaying(run.step(), replayed.step());
            case RUNNING -> state = RunState.RUNNING;
            case PAUSED -> hearPause();
            case DONE -> {
                state = RunState.DONE;
                message.clear();
                form.show(ConfigDraft.of(run.config(), JsNumber.TEXT));
            }
            case FAILED -> {
                state = RunState.FAILED;
                message.diverged(run);
                form.show(ConfigDraft.of(run.config(), JsNumber.TEXT));
            }
        }
        session.follow(run, state == RunState.RUNNING || restsUnseen);
        show();
    }

    private void hearPause() {
        int steps = stepsWaiting;
        boolean wasReplay = state == RunState.LOADING && replayed.step() > 0;
        stepsWaiting = 0;
        state = RunState.PAUSED;
        if (wasReplay) {
            message.say(LabText.RESUMED, language.whole(run.step()));
            form.showLearningRate(run.learningRate());
        }
        if (steps > 0) {
            advance(steps);
            seenOrHidden();
        }
    }

    private void show() {
        List<ConfigField> faults = form.faults();
        form.lock(state.isUnderWay());
        engine.show(run, state.isUnderWay());
        TrainingConfig shown =
                run != null ? run.config() : faults.isEmpty() ? form.draft().toConfig() : TrainingConfig.defaults();
        status.show(state, run, shown);
        controls.show(state, run, faults);
        LabRun drawn = run != null ? run : new LabRun(shown);
        boolean growing = state == RunState.RUNNING || state == RunState.LOADING;
        lossChart.show(drawn.losses(), drawn.changes(), shown, growing);
        accuracyChart.show(drawn.evaluations(), drawn.step(), shown.steps(), growing);
    }

    /** What the reader does with the buttons. */
    private final class Buttons implements RunControls.Listener {
        @Override
        public void start() {
            if (state == RunState.PAUSED) {
                message.clear();
                advance(TO_THE_END);
            } else {
                startNew(TO_THE_END);
            }
        }

        @Override
        public void pause() {
            restsUnseen = false;
            client.command(new Command.PauseTraining());
        }

        @Override
        public void step(int count) {
            if (state == RunState.PAUSED) {
                message.clear();
                advance(count);
            } else {
                startNew(count);
            }
        }

        @Override
        public void reset() {
            LabPage.this.reset();
        }

        @Override
        public void defaults() {
            form.show(SettingsForm.bookDefaults());
            writeAddress();
            LabPage.this.show();
        }
    }

    /** What the reader does with the settings. */
    private final class Edits implements SettingsForm.Listener {
        @Override
        public void edited(ConfigField field) {
            if (!state.isUnderWay()) {
                writeAddress();
            }
            LabPage.this.show();
        }

        @Override
        public void rateChosen(double learningRate) {
            if (state != RunState.RUNNING && state != RunState.PAUSED) {
                return;
            }
            if (run.changes().size() == RunRecord.MAX_CHANGES) {
                message.say(LabText.RATE_TOO_OFTEN, RunRecord.MAX_CHANGES);
                form.showLearningRate(run.learningRate());
            } else {
                client.command(new Command.ChangeLearningRate(learningRate));
            }
        }
    }
}
