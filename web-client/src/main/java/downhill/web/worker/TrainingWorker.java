package downhill.web.worker;

import downhill.web.dom.Browser;
import downhill.web.dom.Workers;

/**
 * The worker's end: hears the page's commands, and gives the present {@link Job} its turns.
 *
 * <p>After each turn the messages that have come from the page are heard: a pause takes effect within a turn or, where a
 * single step is longer, after that step.
 */
public final class TrainingWorker {
    private final ShardFetch shards = new ShardFetch();
    private final Browser.Task turn = Workers.afterWaitingMessages(this::takeTurn);
    private int run;
    private Job job;
    private boolean turnWanted;

    private TrainingWorker() {}

    /** Begins to listen to the page. */
    public static void start() {
        TrainingWorker worker = new TrainingWorker();
        Workers.listen(message -> worker.hear((Message) message));
        worker.send(new Report.WorkerReady());
    }

    private void hear(Message message) {
        Command command = CommandCodec.read(Message.read(message));
        Job next = jobOf(command);
        if (next != null) {
            if (job != null) {
                job.end();
            }
            run = message.getRun();
            job = next;
            next.guard(() -> next.begin(shards));
        } else if (job != null && message.getRun() == run) {
            Job present = job;
            present.guard(() -> present.obey(command));
        }
    }

    private Job jobOf(Command command) {
        Job.Desk desk = new Job.Desk() {
            @Override
            public void send(Report report) {
                TrainingWorker.this.send(report);
            }

            @Override
            public void askForTurn() {
                TrainingWorker.this.askForTurn();
            }
        };
        if (command instanceof Command.PrepareRun prepare) {
            return new RunJob(desk, prepare);
        }
        if (command instanceof Command.RaceGradients wish) {
            return new RaceJob(desk, wish);
        }
        return command instanceof Command.MeasureSpeed ? new BenchJob(desk) : null;
    }

    private void askForTurn() {
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

    private void send(Report report) {
        WireWriter parts = new WireWriter();
        ReportCodec.write(report, parts);
        Message.send(Message.of(run, parts), Workers.page());
    }
}
