package downhill.web.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** The states of a lesson, with undo. A gesture such as a drag passes many states and is undone as one. */
public final class StateHistory<S> {
    private static final int MAX_KEPT = 200;

    private final BiPredicate<S, S> same;
    private final List<S> past = new ArrayList<>();
    private S present;
    private boolean inGesture;

    public StateHistory(S first, BiPredicate<S, S> same) {
        this.present = first;
        this.same = same;
    }

    public S present() {
        return present;
    }

    /** Goes on to another state; not settled while a gesture goes on. */
    public void change(S next, boolean settled) {
        if (!inGesture && !same.test(present, next)) {
            past.add(present);
            if (past.size() > MAX_KEPT) {
                past.remove(0);
            }
            inGesture = true;
        }
        present = next;
        if (settled) {
            if (inGesture && !past.isEmpty() && same.test(past.get(past.size() - 1), present)) {
                past.remove(past.size() - 1);
            }
            inGesture = false;
        }
    }

    /** Returns whether there is something to undo. */
    public boolean canUndo() {
        return !past.isEmpty();
    }

    /** Goes back to before the last gesture. Does nothing at the beginning. */
    public S undo() {
        inGesture = false;
        if (!past.isEmpty()) {
            present = past.remove(past.size() - 1);
        }
        return present;
    }
}
