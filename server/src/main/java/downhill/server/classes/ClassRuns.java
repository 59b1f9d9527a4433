package downhill.server.classes;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;

/** The runs of classes, as boards show them. Nicknames are told only where the class shows them. */
public interface ClassRuns {
    /**
     * Reads the runs of a class, page by page.
     *
     * @param code its code
     * @param withNames whether nicknames are told that the board does not show
     * @param reader takes the JSON of each without its curves, in the order in which they were saved
     */
    void ofClass(String code, boolean withNames, Consumer<ObjectNode> reader);

    /**
     * Returns some runs.
     *
     * @param ids their ids; those that have been deleted are left out
     * @return the JSON of each without its curves, in any order
     */
    List<ObjectNode> all(List<String> ids);

    /**
     * Removes a run of a class.
     *
     * @param code the class's code
     * @param id the run's id
     * @param time the time, milliseconds since 1970-01-01 UTC
     * @return whether it was there
     */
    boolean remove(String code, String id, long time);
}
