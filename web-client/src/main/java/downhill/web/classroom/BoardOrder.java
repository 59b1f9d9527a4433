package downhill.web.classroom;

import downhill.web.board.RunSummary;
import java.util.ArrayList;
import java.util.List;

/** The order of a class's board: verified runs first, then those that wait, and last those that are not what they say. */
final class BoardOrder {
    private BoardOrder() {}

    /**
     * Orders runs; those of one state by their test accuracy, then as they came.
     *
     * @param runs the runs in the order in which they were saved. Not modified.
     * @return their places in the list, the best first
     */
    static List<Integer> bestFirst(List<RunSummary> runs) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            order.add(i);
        }
        order.sort((a, b) -> {
            int byState = Integer.compare(rank(runs.get(a)), rank(runs.get(b)));
            return byState != 0
                    ? byState
                    : Double.compare(runs.get(b).testAccuracy(), runs.get(a).testAccuracy());
        });
        return order;
    }

    private static int rank(RunSummary run) {
        return switch (run.verification()) {
            case VERIFIED, LOCAL -> 0;
            case WAITING, TOO_LONG -> 1;
            case DIFFERENT -> 2;
        };
    }
}
