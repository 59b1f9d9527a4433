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
    private final Consumer<Report> listener;
    private final List<Message> waiting = new ArrayList<>();
    private Consumer<Message> observers;
    private WorkerThread worker;
    private boolean ready;
    private int run;

    /** Creates a client, whose worker starts with the first command. */
    public TrainingClient(Consumer<Report> listener) {
        this.listener = listener;
    }

    /**
     * Abandons the present run, if there is one, and prepares another.
     *
     * @param replaySteps steps to repeat at once; 0 for a new run
     */
    public void prepare(
            TrainingConfig config, int replaySteps, List<LearningRateChange> changes, EnginePreference engine) {
        prepare(new Command.PrepareRun(config, replaySteps, changes, engine, false, Supplement.NONE));
    }

    /** Abandons the present run, if there is one, and prepares another. */
    public void prepare(Command.PrepareRun wish) {
        run++;
        send(wish);
    }

    /** Abandons the present run, if there is one, and measures this device. */
    public void measure() {
        run++;
        send(new Command.MeasureSpeed());
    }

    /** Abandons the present run, if there is one, and finds one gradient in several ways. */
    public void race(Command.RaceGradients wish) {
        run++;
        send(wish);
    }

    /** Sends a command to the present run: any but those that begin one. */
    public void command(Command command) {
        send(command);
    }

    /** Ends the present run. The worker stays, with the images that have arrived. */
    public void abandon() {
        if (worker != null) {
            send(new Command.EndRun());
        }
        run++;
    }

    /** Abandons the present run and lets the worker go with its images: the next run starts another, which fetches them anew. */
    public void end() {
        run++;
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

    /** Sends on what another module of the page asks about the present run. */
    void forward(Message message) {
        if (worker != null && ready) {
            message.setRun(run);
            Message.send(message, worker);
        }
    }

    private void handle(Message message) {
        if (observers != null && InspectionResult.isOne(message)) {
            if (message.getRun() == run) {
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
        } else if (message.getRun() == run) {
            listener.accept(report);
        }
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
