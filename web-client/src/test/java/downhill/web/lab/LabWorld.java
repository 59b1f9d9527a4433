package downhill.web.lab;

import downhill.core.function.Activation;
import downhill.core.training.Evaluation;
import downhill.core.training.GradientMethod;
import downhill.core.training.TrainingConfig;
import downhill.web.dom.Locks;
import downhill.web.dom.MemoryStore;
import downhill.web.worker.Report;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * A page with a {@link RunFlow}, a worker that answers late, and a browser that hides, reloads and closes it. After each
 * event it checks what must always hold.
 */
final class LabWorld {
    private static final TrainingConfig CONFIG = config(5, 0.1);
    private static final TrainingConfig OTHER = config(3, 0.2);
    private static final int STEPS_PRESSED = 2;
    private static final int BACK_TO = 1;
    private static final int TO_THE_END = Integer.MAX_VALUE;

    private final MemoryStore lasting = new MemoryStore();
    private MemoryStore tab = new MemoryStore();
    private LateWorker worker;
    private KeptRuns kept;
    private ModelKeeper keeper;
    private RunFlow flow;
    private boolean visible = true;
    private boolean checking = true;
    private RunState stateBefore = RunState.IDLE;
    private boolean divergedBefore;
    private Event event;

    /** The step that the reader wants: what pressing the buttons has come to. */
    private int wish;
    /** The farthest that the reader has wanted of this run. */
    private int farthestWish;

    /** The learning rate that the reader has chosen for what follows; NaN where that is not known. */
    private double rateWish = Double.NaN;

    private boolean saving;
    private int keptStep;
    private Map<String, Integer> keptBefore = new TreeMap<>();

    /** What can happen, in any order. */
    enum Event {
        START,
        OTHER_SETTINGS,
        STEP,
        PAUSE,
        RESET,
        RATE,
        RATE_TOO_LARGE,
        SAVE,
        RETRY,
        BACK,
        GO_ON,
        DISCARD,
        WORK,
        TELL,
        DIE,
        LOSE_TEAM,
        LOSE_DATA,
        TOO_FEW,
        SILENCE,
        HIDE,
        SEE,
        KEEP,
        FREEZE,
        RELOAD,
        CRASH
    }

    LabWorld() {
        load();
    }

    private static TrainingConfig config(int steps, double learningRate) {
        return new TrainingConfig(
                "mnist", 100, 10, 5, Activation.SIGMOID, 10, learningRate, steps, 0, GradientMethod.BACKPROPAGATION);
    }

    /** Tells whether an event can happen now; buttons can be pressed at any time. */
    boolean canHappen(Event candidate) {
        return switch (candidate) {
            case WORK -> worker.canWork();
            case TELL -> worker.canTell();
            case LOSE_TEAM -> worker.isTraining();
            case LOSE_DATA, TOO_FEW -> worker.isFetching();
            case SILENCE -> flow.state() == RunState.LOADING || flow.state() == RunState.RUNNING;
            case HIDE -> visible;
            case SEE -> !visible;
            case KEEP -> keeper.latest != null;
            case BACK -> flow.run != null && flow.run.step > BACK_TO;
            case GO_ON, DISCARD -> kept.offered() != null;
            default -> true;
        };
    }

    /** Lets an event happen, and checks. */
    void happen(Event now) {
        event = now;
        stateBefore = flow.state();
        divergedBefore = stateBefore == RunState.FAILED && !((RunNotice.Failure) flow.notice()).isRecoverable();
        switch (now) {
            case START -> advance(CONFIG, TO_THE_END);
            case OTHER_SETTINGS -> advance(OTHER, TO_THE_END);
            case STEP -> advance(CONFIG, STEPS_PRESSED);
            case PAUSE -> {
                wish = 0;
                flow.pause();
            }
            case RESET -> {
                saving = false;
                flow.reset();
            }
            case RATE -> changeRate(0.3);
            case RATE_TOO_LARGE -> changeRate(LateWorker.TOO_LARGE);
            case SAVE -> {
                saving |= stateBefore == RunState.PAUSED || stateBefore == RunState.DONE;
                flow.record();
            }
            case RETRY -> {
                rateWish = Double.NaN;
                flow.retry();
            }
            case BACK -> goBack();
            case GO_ON -> goOn();
            case DISCARD -> kept.discard(kept.offered());
            case WORK -> worker.work();
            case TELL -> tell();
            case DIE -> flow.hear(worker.die());
            case LOSE_TEAM -> worker.fail(new Report.TeamLost());
            case LOSE_DATA -> worker.fail(new Report.DataFailed("/data", 0));
            case TOO_FEW -> worker.fail(new Report.DataTooSmall("trainSize", 1));
            case SILENCE -> flow.hear(new Report.WorkerSilent());
            case HIDE, SEE -> see(!visible);
            case KEEP -> keeper.keepNow();
            case FREEZE -> freeze();
            case RELOAD -> {
                keeper.keepNow();
                load();
            }
            case CRASH -> {
                tab = new MemoryStore();
                load();
            }
        }
        if (checking) {
            check();
            checkKept();
        }
    }

    /** Lets events happen that have been checked before. */
    void repeat(List<Event> events) {
        checking = false;
        events.forEach(this::happen);
        checking = true;
        keptBefore = keptNow();
    }

    private void advance(TrainingConfig config, int count) {
        if (flow.state() == RunState.PAUSED) {
            TrainingConfig present = flow.run.config;
            wishFor((int) Math.min((double) flow.run.step + count, present.steps()));
            flow.advance(present, count);
        } else {
            if (!flow.state().isUnderWay()) {
                rateWish = Double.NaN;
                farthestWish = 0;
                keptStep = 0;
                wishFor(Math.min(count, config.steps()));
            }
            flow.advance(config, count);
        }
    }

    private void changeRate(double learningRate) {
        if (flow.state().isUnderWay()) {
            rateWish = learningRate;
        }
        flow.changeLearningRate(learningRate);
    }

    private void wishFor(int step) {
        wish = step;
        farthestWish = Math.max(farthestWish, step);
    }

    private void goBack() {
        if (stateBefore == RunState.PAUSED || stateBefore == RunState.DONE) {
            saving = false;
            farthestWish = BACK_TO;
            keptStep = BACK_TO;
            rateWish = Double.NaN;
            wishFor(BACK_TO);
        }
        flow.goBack(BACK_TO);
    }

    private void goOn() {
        flow.putAside();
        KeptRuns.Offer offer = kept.offered();
        kept.take(offer);
        bringBack(offer.run().toTheEnd());
    }

    private void bringBack(KeptRun earlier) {
        farthestWish = earlier.step();
        keptStep = earlier.step();
        rateWish = Double.NaN;
        wishFor(earlier.goal());
        flow.bringBack(earlier);
    }

    private void tell() {
        Report report = worker.tell();
        if (report == null) {
            return;
        }
        require(flow.run != null, "a report of an abandoned run is heard");
        flow.hear(report);
    }

    private void see(boolean nowVisible) {
        visible = nowVisible;
        flow.seen(visible);
    }

    /** Into the browser's cache and back: nothing moves meanwhile, and being seen again is told twice. */
    private void freeze() {
        keeper.keepNow();
        see(false);
        kept.follow();
        see(true);
        see(true);
    }

    /** What the page does when it is loaded: see {@code LabPage.begin}. */
    private void load() {
        worker = new LateWorker();
        int[] name = {0};
        kept = new KeptRuns(
                lasting, tab, ModelFormat.INSTANCE, () -> unused(name), () -> 0, new NoOtherTabs(), () -> {});
        keeper = new ModelKeeper();
        flow = new RunFlow(worker, keeper, new ModelPage(), visible);
        wish = 0;
        saving = false;
        KeptRun earlier = kept.ofThisTab();
        if (earlier == null) {
            kept.release();
        } else {
            bringBack(earlier);
        }
    }

    private String unused(int[] name) {
        while (lasting.names().contains("downhill.run." + name[0])) {
            name[0]++;
        }
        return Integer.toString(name[0]);
    }

    /** Lets the worker come to rest under the reader's eyes, and checks that the run is where the reader wants it. */
    void settle() {
        if (!visible) {
            happen(Event.SEE);
        }
        for (int turns = 0; worker.canWork() || worker.canTell(); turns++) {
            happen(worker.canWork() ? Event.WORK : Event.TELL);
            require(turns < 300, "the worker does not come to rest");
        }
        boolean paused = flow.state() == RunState.PAUSED;
        require(!paused || flow.run.step >= wish, "rests before the step that the reader wants");
        require(
                !paused || rateWish != rateWish || flow.run.last.learningRate() == rateWish,
                "rests without the learning rate that the reader has chosen");
        require(flow.state() != RunState.LOADING && flow.state() != RunState.RUNNING, "does not come to rest");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }

    /** What holds whenever the page shows something. */
    private void check() {
        RunState state = flow.state();
        LabRun run = flow.run;
        RunNotice notice = flow.notice();
        require(run == null == (state == RunState.IDLE), "idle with a run, or not idle without one");
        require(
                notice instanceof RunNotice.Failure == (state == RunState.FAILED),
                "failed without a reason, or a reason without a failure");
        boolean waitsForSight = state == RunState.PAUSED && wish > run.step;
        require(!waitsForSight || !visible, "paused in sight before the step that the reader wants");
        require(
                notice instanceof RunNotice.PausedWhileHidden == waitsForSight,
                "paused while hidden without saying so, or saying so without being it");
        if (state == RunState.RUNNING || state == RunState.LOADING) {
            require(worker.isBusy(), state + " with nothing to come");
        }
        if (state == RunState.PAUSED || state == RunState.DONE) {
            checkNumbers(run);
        }
        if (state == RunState.DONE) {
            require(run.step == run.config.steps(), "done before the last step");
            require(run.lastEvaluation().step() == run.step, "done with the accuracies of an earlier step");
        }
        if (worker.job() != null) {
            require(worker.job().step() <= farthestWish, "a step that nobody asked for");
            boolean wanted = visible && run != null && wish > run.step;
            require(wanted || !worker.goesOn(), "trains although nobody wants or sees it");
        }
    }

    /** The numbers of a run at rest are those of its step. */
    private static void checkNumbers(LabRun run) {
        int weights = LateWorker.weights(run.config, run.last.changes(), run.step);
        require(run.last.fingerprint().equals(LateWorker.fingerprint(weights)), "the fingerprint of another step");
        require(run.step == 0 || run.loss() == LateWorker.loss(weights), "the loss of another step");
        Evaluation last = run.lastEvaluation();
        if (last != null && last.step() == run.step) {
            require(last.equals(LateWorker.evaluation(run.step, weights)), "the accuracies of another step");
        }
    }

    /** What has been kept is lost only where the reader says so, and never falls back. */
    private void checkKept() {
        Map<String, Integer> now = keptNow();
        boolean thrownAway = mayThrowAway();
        keptBefore.forEach((name, step) -> {
            boolean pruned = keptBefore.size() > KeptRuns.MAX_RUNS;
            require(now.containsKey(name) || thrownAway || pruned, "the run kept at step " + step + " is lost");
            require(thrownAway || now.getOrDefault(name, step) >= step, "the kept step fell from " + step);
        });
        keptBefore = now;
    }

    private Map<String, Integer> keptNow() {
        Map<String, Integer> steps = new TreeMap<>();
        for (String name : lasting.names()) {
            if (name.startsWith("downhill.run.")) {
                steps.put(
                        name, ModelFormat.INSTANCE.read(lasting.get(name)).run().step());
            }
        }
        return steps;
    }

    private boolean mayThrowAway() {
        boolean ended = stateBefore == RunState.DONE || divergedBefore;
        return switch (event) {
            case RESET -> stateBefore != RunState.LOADING && (stateBefore != RunState.FAILED || divergedBefore);
            case DISCARD -> true;
            case BACK -> stateBefore == RunState.PAUSED || ended;
            case START, OTHER_SETTINGS, STEP -> ended;
            default -> false;
        };
    }

    /** The only tab, or a browser that cannot tell of others. */
    static final class NoOtherTabs implements Locks {
        @Override
        public void hold(String name) {}

        @Override
        public void ask(Consumer<List<String>> listener) {
            listener.accept(List.of());
        }
    }

    /** As the page keeps its run; the throttle lets a run through when the test wants it. */
    private final class ModelKeeper implements RunFlow.Keeper {
        private KeptRun latest;

        @Override
        public void keep(KeptRun run) {
            require(run.step() >= keptStep, "the step to keep fell from " + keptStep);
            keptStep = run.step();
            if (worker.job() != null) {
                int repeated = LateWorker.weights(run.config(), run.changes(), run.step());
                require(repeated == worker.job().weightsAt(run.step()), "repeating what is kept gives other weights");
            }
            latest = run;
        }

        void keepNow() {
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

    private final class ModelPage implements RunFlow.Page {
        @Override
        public void changed() {
            if (checking) {
                check();
            }
        }

        @Override
        public void settings(TrainingConfig config, double learningRate) {
            boolean unlocked = !stateBefore.isUnderWay();
            boolean byWorker = event == Event.TELL || event == Event.DIE;
            require(!(unlocked && byWorker), "the reader's settings are overwritten");
        }

        @Override
        public void tooFewImages(String field, int available) {
            require(flow.run == null, "too few images, and still a run");
        }

        @Override
        public void recorded(Report.RunRecorded recorded) {
            require(flow.run.step > 0, "a run without a step is saved");
            require(saving, "saved again without being asked");
            saving = false;
        }
    }

    /** Keeps the objects themselves. */
    static final class ModelFormat implements KeptRuns.Format {
        static final ModelFormat INSTANCE = new ModelFormat();
        private final Map<String, KeptRuns.Entry> entries = new ConcurrentHashMap<>();

        @Override
        public String write(KeptRuns.Entry entry) {
            String text = entry.toString();
            entries.put(text, entry);
            return text;
        }

        @Override
        public KeptRuns.Entry read(String text) {
            return entries.get(text);
        }
    }

    RunNotice notice() {
        return flow.notice();
    }

    /** Returns everything that decides what can happen from here on. */
    long digest() {
        return new StateDigest()
                .add(flow)
                .add(worker)
                .add(kept)
                .add(keeper.latest)
                .add(lasting)
                .add(tab)
                .add(List.of(visible, wish, farthestWish, keptStep, keptBefore, rateWish, saving))
                .hash();
    }
}
