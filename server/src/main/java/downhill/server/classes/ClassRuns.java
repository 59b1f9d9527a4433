package downhill.server.classes;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;

/** The runs of classes as boards show them, without curves, with the nicknames that the class shows. */
public interface ClassRuns {
    /** Reads all runs of a class, oldest first; {@code withNames} includes nicknames that the board hides. */
    void ofClass(String code, boolean withNames, Consumer<ObjectNode> reader);

    /** Returns those of some runs that have not been deleted, in any order. */
    List<ObjectNode> all(List<String> ids);

    boolean remove(String code, String id, long time);
}
