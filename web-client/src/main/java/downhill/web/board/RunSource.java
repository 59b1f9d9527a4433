package downhill.web.board;

import downhill.web.worker.RunJson;

/** Where runs come from with their curves. */
@FunctionalInterface
interface RunSource {
    /**
     * Asks for a run.
     *
     * @param id its id
     * @param answer called once
     */
    void open(String id, BoardApi.Answer<RunJson> answer);
}
