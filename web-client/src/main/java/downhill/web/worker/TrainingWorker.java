package downhill.web.worker;

import downhill.web.dom.Browser;
import downhill.web.dom.Workers;

/**
 * The worker's end: handles the page's commands, and gives the present {@link Job} its turns.
 *
 * <p>After each turn the messages that have come from the page are handled: a pause takes effect within a turn or, where a
 * single step is longer, after that step.
 */
public final class TrainingWorker implements Job.Desk {
    private final Jobs jobs;
    private final ShardFetch shards = new ShardFetch();
    private final Browser.Task turn = Workers.afterWaitingMessages(this::takeTurn);
    private int run;
    private Job job;
    private boolean turnWanted;

    private TrainingWorker(Jobs jobs) {
        this.jobs = jobs;
    }

    /** Begins to listen to the page. */
    public static void start(Jobs jobs) {
        TrainingWorker worker = new TrainingWorker(jobs);
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
        Job next = jobs.make(this, command);
        if (next != null) {
            if (job != null) {
                job.end();
            }
            run = message.getRun();
            job = next;
            next.guard(() -> next.begin(shards));
        } else if (job != null && message.getRun() == run) {
            if (command instanceof Command.EndRun) {
                shards.cancel();
                job.end();
            } else {
                Job present = job;
                present.guard(() -> present.obey(command));
            }
        }
    }

    @Override
    public void askForTurn() {
        if (!turnWanted) {
            turnWanted = true;
            turn.run();
        }
    }

    private void takeTurn() {
        turnWanted = false;
        Job present = job;
        present.guard(present::work);
    }

    @Override
    public void send(WireWriter parts) {
        Message.send(Message.of(run, parts), Workers.page());
    }
}
