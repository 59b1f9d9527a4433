package downhill.web.lesson;

import downhill.core.function.Condition;
import java.util.List;

/**
 * Where the reader is in the steps of a lesson: which are open, done or skipped. It knows nothing of the page.
 *
 * <p>Steps open one after the other. A step is done once its condition has held, or once its guess is answered; the next
 * one opens when the reader goes on. A step without either, such as free play, is done as soon as it is open. One that the
 * reader has passed without doing it is skipped; it can be done later.
 */
public final class StepFlow {
    private final List<Step> steps;
    private final boolean[] done;
    private int open;

    /**
     * A step as the script has it.
     *
     * @param until what it waits for, or null
     * @param asked the guess that it asks for, or null
     * @param outcome the guess beside which it puts the truth, or null
     */
    public record Step(String id, Condition until, String asked, String outcome) {
        boolean asks() {
            return asked != null;
        }
    }

    /** How far a step has come. */
    public enum State {
        /** The reader has not come to it. */
        WAITING,
        /** It is the reader's turn. */
        OPEN,
        /** The reader has gone on without doing it. */
        SKIPPED,
        /** What it asks for has been done. */
        DONE
    }

    /** Opens the first step of at least one. */
    public StepFlow(List<Step> steps) {
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a lesson without steps");
        }
        this.steps = steps;
        done = new boolean[steps.size()];
        goTo(0);
    }

    /** Opens a step, and all before it. */
    public void goTo(int step) {
        open = Math.max(open, step);
        done[step] |= steps.get(step).until() == null && !steps.get(step).asks();
    }

    /** Returns the place of the furthest step that is open, from 0. */
    public int current() {
        return open;
    }

    public int count() {
        return steps.size();
    }

    /** Returns how far a step has come. */
    public State state(int step) {
        if (step > open) {
            return State.WAITING;
        }
        return done[step] ? State.DONE : step < open ? State.SKIPPED : State.OPEN;
    }

    /** Returns whether a step has been opened and not been done. */
    public boolean isToDo(int step) {
        return step <= open && !done[step];
    }

    /** Takes note of what the experiment shows beside a step, and returns whether the step has become done by it. */
    public boolean observe(int step, Condition.Names names) {
        Condition until = steps.get(step).until();
        if (!isToDo(step) || until == null || !until.holds(names)) {
            return false;
        }
        done[step] = true;
        return true;
    }

    /** Returns whether what a step tells may be read: the step is done, and the experiment still shows what it tells of. */
    public boolean tells(int step, Condition.Names names) {
        Condition until = steps.get(step).until();
        return state(step) == State.DONE && (until == null || until.holds(names));
    }

    /** Returns whether a guess means something beside a step: from the one that asks to the one that puts the truth beside it. */
    public boolean concerns(int step, String guess) {
        boolean concerned = false;
        for (int i = 0; i <= step; i++) {
            boolean over = i > 0 && guess.equals(steps.get(i - 1).outcome());
            concerned = !over && (concerned || guess.equals(steps.get(i).asked()));
        }
        return concerned;
    }

    /** Returns whether a step is done that puts the truth beside a guess. */
    public boolean isTold(String guess) {
        for (int i = 0; i < steps.size(); i++) {
            if (guess.equals(steps.get(i).outcome())) {
                return state(i) == State.DONE;
            }
        }
        return false;
    }

    /** Takes note of the answer to a step's question, and returns whether the step has become done by it. */
    public boolean answer(int step) {
        boolean became = steps.get(step).asks() && isToDo(step);
        done[step] |= became;
        return became;
    }

    /** Returns whether the last step has been reached. */
    public boolean isFinished() {
        return open == steps.size() - 1;
    }

    /** Returns whether a step has been skipped. */
    public boolean hasSkipped() {
        for (int i = 0; i < open; i++) {
            if (!done[i]) {
                return true;
            }
        }
        return false;
    }

    public void restart() {
        for (int i = 0; i < done.length; i++) {
            done[i] = false;
        }
        open = 0;
        goTo(0);
    }

    /** Returns how far the reader has come, to be kept: the open steps in order, those that are done with a mark. */
    public String kept() {
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i <= open; i++) {
            kept.append(i == 0 ? "" : " ").append(steps.get(i).id()).append(done[i] ? "!" : "");
        }
        return kept.toString();
    }

    /** Goes to where an earlier visit has left off. Steps that the lesson has got since then are skipped, lost ones forgotten. */
    public void restore(String kept) {
        String rest = kept == null ? "" : " " + kept + " ";
        for (int i = 0; i < steps.size(); i++) {
            String id = " " + steps.get(i).id();
            boolean wasDone = rest.contains(id + "! ");
            if (wasDone || rest.contains(id + " ")) {
                goTo(i);
                done[i] |= wasDone;
            }
        }
    }
}
