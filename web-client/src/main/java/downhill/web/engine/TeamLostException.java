package downhill.web.engine;

/** Says that a worker of the team does not answer any more; the run can go on with one worker from its beginning. */
public final class TeamLostException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    TeamLostException() {
        super("a worker has stopped");
    }
}
