package downhill.web.board;

import downhill.web.worker.RunJson;

/** Where runs come from with their curves. */
@FunctionalInterface
public interface RunSource {
    /**
     * Asks for a run.
     *
     * @param id its id
     * @param answer called once
     */
    void open(String id, Api.Answer<RunJson> answer);

    /**
     * Returns where a reader sees a run by itself.
     *
     * @param id its id
     * @return an address, as seen from the page of the list
     */
    default String address(String id) {
        return "#" + id;
    }
}
