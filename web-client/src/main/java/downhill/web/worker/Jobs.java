package downhill.web.worker;

import java.util.function.Supplier;

/** Which jobs a worker takes. A module has the code of those alone that its entry names. */
public abstract class Jobs {
    /** Makes the job that a command asks for, or null if it asks for none of these. */
    abstract Job make(Job.Desk desk, Command command);

    /**
     * Trains networks, and races their gradients, for the lab and the lessons. Where nobody looks into a run, its inspector is
     * null.
     */
    public static Jobs ofRuns(Supplier<RunInspector> inspectors) {
        return new Jobs() {
            @Override
            Job make(Job.Desk desk, Command command) {
                if (command instanceof Command.PrepareRun prepare) {
                    return new RunJob(desk, prepare, inspectors.get());
                }
                return command instanceof Command.RaceGradients wish ? new RaceJob(desk, wish) : null;
            }
        };
    }

    public static Jobs ofBenchmark() {
        return new Jobs() {
            @Override
            Job make(Job.Desk desk, Command command) {
                return command instanceof Command.MeasureSpeed ? new BenchJob(desk) : null;
            }
        };
    }
}
