package downhill.web.worker;

import downhill.web.engine.TeamLostException;
import java.util.function.Consumer;

/**
 * What a worker does for the page, from one command until the next job takes its place.
 *
 * <p>A job works in turns. Between two of them the messages that have come from the page are handled.
 */
abstract class Job {
    private static final String OF_BROWSER = "(JavaScript) ";

    private final Desk desk;
    private boolean ended;

    /** What a job may ask of its worker. */
    interface Desk {
        void send(WireWriter parts);

        /** Gives the present job a turn, after the messages that wait now. */
        void askForTurn();
    }

    Job(Desk desk) {
        this.desk = desk;
    }

    /** Begins: sees to the images, and asks for a first turn when they are there. */
    abstract void begin(ShardFetch shards);

    /** Works for a moment, and asks for another turn if there is more to do. */
    abstract void work();

    /** Does what the page asks of this job, if it takes any wishes. */
    void obey(Command command) {}

    /** Lets go of all it holds. */
    abstract void release();

    final void end() {
        ended = true;
        release();
    }

    /** Reports to the page, unless the job has ended. */
    final void tell(Report report) {
        WireWriter parts = new WireWriter();
        report.write(parts);
        send(parts);
    }

    /** Sends something to the page, unless the job has ended. */
    final void send(WireWriter parts) {
        if (!ended) {
            desk.send(parts);
        }
    }

    final void askForTurn() {
        if (!ended) {
            desk.askForTurn();
        }
    }

    /** Does something unless the job has ended; where it fails, the job ends and the page is told. */
    final void guard(Runnable task) {
        if (ended) {
            return;
        }
        try {
            task.run();
        } catch (TeamLostException lost) {
            fail(new Report.TeamLost());
        } catch (RuntimeException | Error failure) {
            fail(new Report.WorkerFailed(reason(failure)));
        }
    }

    /** Returns what went wrong as the browser calls it, where the failure is one of JavaScript's. */
    static String reason(Throwable failure) {
        String message = failure.getMessage();
        if (message == null) {
            return failure.toString();
        }
        return message.startsWith(OF_BROWSER) ? message.substring(OF_BROWSER.length()) : message;
    }

    final void fail(Report reason) {
        tell(reason);
        end();
    }

    final void fetch(ShardFetch shards, String dataset, int trainSize, int testSize, ShardFetch.Images images) {
        fetch(shards, dataset, trainSize, testSize, this::tell, images);
    }

    final void fetch(
            ShardFetch shards,
            String dataset,
            int trainSize,
            int testSize,
            Consumer<Report> onFailure,
            ShardFetch.Images images) {
        ShardFetch.Images guarded = (manifest, train, test) -> guard(() -> images.take(manifest, train, test));
        shards.fetch(dataset, trainSize, testSize, new ShardFetch.Listener(this::tell, onFailure, guarded));
    }
}
