package downhill.web.worker;

/** Which jobs a worker takes. A module has the code of those alone that its entry names. */
public abstract class Jobs {
    /** Makes the job that a command asks for, or null if it asks for none of these. */
    abstract Job make(Job.Desk desk, Command command);

    /** Trains networks that the lab looks into. */
    public static Jobs ofLab() {
        return new Jobs() {
            @Override
            Job make(Job.Desk desk, Command command) {
                return command instanceof Command.PrepareRun prepare
                        ? new RunJob(desk, prepare, new RunInspector())
                        : null;
            }
        };
    }

    /** Trains networks that nobody looks into, and races their gradients. */
    public static Jobs ofLessons() {
        return new Jobs() {
            @Override
            Job make(Job.Desk desk, Command command) {
                if (command instanceof Command.PrepareRun prepare) {
                    return new RunJob(desk, prepare, null);
                }
                return command instanceof Command.RaceGradients wish ? new RaceJob(desk, wish) : null;
            }
        };
    }

    public static Jobs ofBenchmark() {
        return new Jobs() {
            @Override
            Job make(Job.Desk desk, Command command) {
                return command instanceof Command.MeasureSpeed measure ? new BenchJob(desk, measure.plain()) : null;
            }
        };
    }
}
