package downhill.web.worker;

import downhill.web.dom.Browser;
import downhill.web.dom.Workers;
import java.util.function.UnaryOperator;

/**
 * The worker's end: handles the page's commands, and gives the present {@link Job} its turns.
 *
 * <p>After each turn the messages that have come from the page are handled: a pause takes effect within a turn or, where a
 * single step is longer, after that step.
 */
public final class TrainingWorker implements Job.Desk {
    private final Jobs jobs;
    private final ShardFetch shards = new ShardFetch();
    private final Browser.Task turn;
    private int run;
    private Job job;
    private boolean turnWanted;

    /** The operator makes a trigger that runs a task after the messages that wait at that time. */
    TrainingWorker(Jobs jobs, UnaryOperator<Browser.Task> afterWaitingMessages) {
        this.jobs = jobs;
        turn = afterWaitingMessages.apply(this::takeTurn);
    }

    /** Begins to listen to the page. */
    public static void start(Jobs jobs) {
        TrainingWorker worker = new TrainingWorker(jobs, Workers::afterWaitingMessages);
        Workers.listen(message -> worker.handle((Message) message));
        WireWriter ready = new WireWriter();
        new Report.WorkerReady().write(ready);
        worker.send(ready);
    }

    private void handle(Message message) {
        if (Inspection.isOne(message)) {
            if (job instanceof RunJob present && message.getRun() == run) {
                present.guard(() -> present.inspect(Message.read(message)));
            }
            return;
        }
        Command command = Command.read(Message.read(message));
        Job next = jobs.maker.apply(this, command);
        if (next != null) {
            run = message.getRun();
            begin(next);
        } else if (job != null && message.getRun() == run) {
            if (command == Command.Signal.END) {
                shards.cancel();
                job.end();
            } else {
                Job present = job;
                present.guard(() -> present.obey(command));
            }
        }
    }

    /** Puts a job in the place of the present one, whose turn, if it waits for one, is not the next one's. */
    void begin(Job next) {
        if (job != null) {
            job.end();
        }
        job = next;
        turnWanted = false;
        next.guard(() -> next.begin(shards));
    }

    @Override
    public void askForTurn() {
        if (!turnWanted) {
            turnWanted = true;
            turn.run();
        }
    }

    private void takeTurn() {
        if (turnWanted) {
            turnWanted = false;
            Job present = job;
            present.guard(present::work);
        }
    }

    @Override
    public void send(WireWriter parts) {
        Message.send(Message.of(run, parts), Workers.page());
    }
}
