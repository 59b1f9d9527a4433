package downhill.web.lesson;

import downhill.core.function.Condition;
import java.util.List;

/**
 * Where the reader is in the steps of a lesson: which are open, which are done. It knows nothing of the page.
 *
 * <p>Steps open one after the other. A step is done once its condition has held, or once its guess is answered; the next
 * one opens when the reader goes on. A step without either, such as free play, is done as soon as it is open.
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
        begin(0);
    }

    private void begin(int step) {
        open = step;
        done[step] |= steps.get(step).until() == null && !steps.get(step).asks();
    }

    /** Returns the place of the step that was opened last, from 0. */
    public int current() {
        return open;
    }

    public int count() {
        return steps.size();
    }

    /** Returns how far a step has come. */
    public State state(int step) {
        return step > open ? State.WAITING : done[step] ? State.DONE : State.OPEN;
    }

    /** Takes note of what the experiment shows, and returns whether the current step has become done by it. */
    public boolean observe(Condition.Names names) {
        Condition until = steps.get(open).until();
        if (done[open] || until == null || !until.holds(names)) {
            return false;
        }
        done[open] = true;
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

    /** Takes note of an answer or a skipped question, and returns whether the current step has become done by it. */
    public boolean answer() {
        boolean became = steps.get(open).asks() && !done[open];
        done[open] |= became;
        return became;
    }

    /** Goes on to the next step, whether or not the current one is done, and returns whether there was one. */
    public boolean next() {
        if (open == steps.size() - 1) {
            return false;
        }
        begin(open + 1);
        return true;
    }

    /** Returns whether the last step has been reached. */
    public boolean isFinished() {
        return open == steps.size() - 1;
    }

    public void restart() {
        for (int i = 0; i < done.length; i++) {
            done[i] = false;
        }
        begin(0);
    }

    /** Returns how far the reader has come, to be kept: the open steps in order, those that are done with a mark. */
    public String kept() {
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i <= open; i++) {
            kept.append(i == 0 ? "" : " ").append(steps.get(i).id()).append(done[i] ? "!" : "");
        }
        return kept.toString();
    }

    /** Goes to where an earlier visit has left off, as far as the lesson has not changed since. */
    public void restore(String kept) {
        String rest = kept == null ? "" : kept + " ";
        for (int i = 0; i < steps.size(); i++) {
            String id = steps.get(i).id();
            boolean wasDone = rest.startsWith(id + "! ");
            if (!wasDone && !rest.startsWith(id + " ")) {
                return;
            }
            begin(i);
            done[i] |= wasDone;
            rest = rest.substring(rest.indexOf(' ') + 1);
        }
    }
}
