package downhill.web.worker;

import java.util.function.BiFunction;

/** Which jobs a worker takes. A module has the code of those alone that its entry names. */
public final class Jobs {
    /** Makes the job that a command asks for, or null if it asks for none of these. */
    final BiFunction<Job.Desk, Command, Job> maker;

    private Jobs(BiFunction<Job.Desk, Command, Job> maker) {
        this.maker = maker;
    }

    /** Trains networks that the lab looks into. */
    public static Jobs ofLab() {
        return new Jobs((desk, command) ->
                command instanceof Command.PrepareRun prepare ? new RunJob(desk, prepare, new RunInspector()) : null);
    }

    /** Trains networks that nobody looks into, and races their gradients. */
    public static Jobs ofLessons() {
        return new Jobs((desk, command) -> command instanceof Command.PrepareRun prepare
                ? new RunJob(desk, prepare, null)
                : command instanceof Command.RaceGradients wish ? new RaceJob(desk, wish) : null);
    }

    public static Jobs ofBenchmark() {
        return new Jobs((desk, command) ->
                command instanceof Command.MeasureSpeed wish ? new BenchJob(desk, wish.plain()) : null);
    }
}
