package downhill.web.board;

import downhill.web.worker.RunJson;

/** Saved runs, for pages that list them in their own way. */
public final class BoardRuns {
    private BoardRuns() {}

    /**
     * Asks for a run with its curves.
     *
     * @param id its id
     * @param answer called once
     */
    public static void open(String id, Api.Answer<RunJson> answer) {
        BoardApi.open(Shelf.RUNS, id, answer);
    }
}
