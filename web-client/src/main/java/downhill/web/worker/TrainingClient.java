package downhill.web.worker;

import downhill.core.training.LearningRateChange;
import downhill.core.training.TrainingConfig;
import downhill.web.dom.Browser;
import downhill.web.dom.WorkerThread;
import downhill.web.dom.Workers;
import downhill.web.engine.EnginePreference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The page's end: sends commands, and hands the reports of the present run to a listener. */
public final class TrainingClient {
    private static final double SECOND_MILLIS = 1000;

    private final Consumer<Report> listener;
    private final List<Message> waiting = new ArrayList<>();
    private Consumer<Message> observers;
    private WorkerThread worker;
    private boolean ready;
    private int run;
    private final SilenceWatch watch = new SilenceWatch();
    private boolean ticking;
    /** Whether the reader waits for the first step of a run. */
    private boolean awaited;

    /** Creates a client, whose worker starts with the first command. */
    public TrainingClient(Consumer<Report> listener) {
        this.listener = listener;
    }

    /** As {@link #prepare(Command.PrepareRun)}, with nothing of the reader's own. */
    public void prepare(
            TrainingConfig config, int replaySteps, List<LearningRateChange> changes, EnginePreference engine) {
        prepare(new Command.PrepareRun(config, replaySteps, changes, engine, false, Supplement.NONE, false));
    }

    /** Abandons the present run, if there is one, and prepares another. */
    public void prepare(Command.PrepareRun wish) {
        begin();
        awaited = true;
        Browser.fire("runwanted", null);
        send(wish);
        expect();
    }

    /** A worker that has been silent for too long is not asked again. */
    private void begin() {
        if (watch.isTooLong()) {
            end();
        }
        run++;
    }

    /** Abandons the present run, if there is one, and asks for another job, whose end is to be followed by {@link #abandon}. */
    public void ask(Command wish) {
        begin();
        send(wish);
        expect();
    }

    /** Sends a command to the present run: any but those that begin one. */
    public void command(Command command) {
        send(command);
        if (command instanceof Command.Advance) {
            expect();
        }
    }

    private void expect() {
        watch.expect();
        if (!ticking) {
            ticking = true;
            Browser.after(this::tick, SECOND_MILLIS);
        }
    }

    private void tick() {
        ticking = watch.isOwed();
        if (!ticking) {
            return;
        }
        Browser.after(this::tick, SECOND_MILLIS);
        if (watch.tick()) {
            listener.accept(new Report.WorkerSilent());
        }
    }

    /** Nobody waits for the first step any more. The page's other modules and scripts may now use the network. */
    private void answered() {
        if (awaited) {
            awaited = false;
            Browser.fire("runanswered", null);
        }
    }

    private void rest() {
        watch.rest();
        answered();
    }

    /** Ends the present run. A worker that answers stays, with the images that have arrived. */
    public void abandon() {
        if (worker != null) {
            send(Command.Signal.END);
        }
        begin();
        rest();
    }

    /** Abandons the present run and lets the worker go with its images: the next run starts another, which fetches them anew. */
    public void end() {
        run++;
        rest();
        if (worker != null) {
            worker.terminate();
            worker = null;
        }
    }

    private void send(Command command) {
        WireWriter parts = new WireWriter();
        command.write(parts);
        Message message = Message.of(run, parts);
        if (worker == null) {
            ready = false;
            waiting.clear();
            worker = start();
            if (worker == null) {
                return;
            }
        }
        if (ready) {
            Message.send(message, worker);
        } else {
            waiting.add(message);
        }
    }

    /** Returns null where the browser has no workers, or has none for a page in a restricted frame; then this fails later. */
    private WorkerThread start() {
        try {
            return Workers.start(answer -> handle((Message) answer), this::fail);
        } catch (RuntimeException unavailable) {
            int thisRun = run;
            Browser.after(
                    () -> {
                        if (thisRun == run) {
                            run++;
                            rest();
                            listener.accept(new Report.WorkerFailed("no Web Worker"));
                        }
                    },
                    0);
            return null;
        }
    }

    /** Hands the results of inspections of the present run to observers. */
    void admit(Consumer<Message> newObservers) {
        observers = newObservers;
    }

    /** Asks about the present run; where the answer is a report, the listener hears it. */
    public void inspect(Inspection question) {
        WireWriter parts = new WireWriter();
        question.write(parts);
        forward(Message.of(run, parts));
    }

    /** Sends on what another module of the page asks about the present run. */
    void forward(Message message) {
        if (worker != null && ready) {
            message.setRun(run);
            Message.send(message, worker);
        }
    }

    private void handle(Message message) {
        boolean present = message.getRun() == run;
        if (present && watch.isOwed()) {
            watch.expect();
        }
        if (observers != null && InspectionResult.isOne(message)) {
            if (present) {
                observers.accept(message);
            }
            return;
        }
        Report report = Report.read(Message.read(message));
        if (report instanceof Report.WorkerReady) {
            ready = true;
            for (Message command : waiting) {
                Message.send(command, worker);
            }
            waiting.clear();
        } else if (report instanceof Report.WorkerFailed failed) {
            fail(failed.reason());
        } else if (present) {
            if (report instanceof Report.TrainingProgress progress
                    && progress.phase().moves()) {
                answered();
                expect();
            } else if (endsOrRests(report)) {
                rest();
            }
            listener.accept(report);
        }
    }

    private static boolean endsOrRests(Report report) {
        return report instanceof Report.TrainingProgress
                || report instanceof Report.DataFailed
                || report instanceof Report.DataTooSmall
                || report instanceof Report.TeamLost;
    }

    /** A worker that has failed once is not trusted again: the next run starts another. */
    private void fail(String reason) {
        if (worker == null) {
            return;
        }
        end();
        listener.accept(new Report.WorkerFailed(reason));
    }
}
