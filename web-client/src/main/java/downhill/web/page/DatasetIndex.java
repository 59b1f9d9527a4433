package downhill.web.page;

import downhill.web.dom.Http;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.json.JSON;

/** The data sets that the server has. */
public final class DatasetIndex {
    private DatasetIndex() {}

    /** Takes the names of addresses, the titles, and the names of classes as JSON, empty for digits. */
    public interface Listener {
        void offer(List<String> names, List<String> titles, List<String> classNames);
    }

    private interface IndexJson extends JSObject {
        @JSProperty
        JSArrayReader<SetJson> getSets();
    }

    private interface SetJson extends JSObject {
        @JSProperty
        String getName();

        @JSProperty
        String getTitle();

        /** Undefined for a set whose classes are digits. */
        @JSProperty
        JSObject getClassNames();
    }

    /** Asks the server once. Without an answer a form keeps offering the book's data set. */
    public static void fetch(Listener listener) {
        Http.get("/data/index.json", (status, body) -> {
            if (status != 200) {
                return;
            }
            JSArrayReader<SetJson> sets = ((IndexJson) JSON.parse(body)).getSets();
            List<String> names = new ArrayList<>();
            List<String> titles = new ArrayList<>();
            List<String> classNames = new ArrayList<>();
            for (int i = 0; i < sets.getLength(); i++) {
                names.add(sets.get(i).getName());
                titles.add(sets.get(i).getTitle());
                JSObject given = sets.get(i).getClassNames();
                classNames.add(JSObjects.isUndefined(given) ? "" : JSON.stringify(given));
            }
            listener.offer(names, titles, classNames);
        });
    }
}
