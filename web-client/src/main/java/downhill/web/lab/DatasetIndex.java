package downhill.web.lab;

import downhill.web.dom.Http;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.json.JSON;

/** The data sets that the server has. */
final class DatasetIndex {
    private DatasetIndex() {}

    /** Hears the data sets. */
    interface Listener {
        void offer(List<String> names, List<String> titles);
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
    }

    /** Asks the server once. Without an answer the form keeps offering the book's data set. */
    static void fetch(Listener listener) {
        Http.get("/data/index.json", (status, body) -> {
            if (status != 200) {
                return;
            }
            JSArrayReader<SetJson> sets = ((IndexJson) JSON.parse(body)).getSets();
            List<String> names = new ArrayList<>();
            List<String> titles = new ArrayList<>();
            for (int i = 0; i < sets.getLength(); i++) {
                names.add(sets.get(i).getName());
                titles.add(sets.get(i).getTitle());
            }
            listener.offer(names, titles);
        });
    }
}
