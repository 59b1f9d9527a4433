package downhill.web.board;

import downhill.web.dom.Browser;
import downhill.web.dom.Http;
import downhill.web.worker.RunJson;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.json.JSON;

/** The server's routes for saved runs. */
final class RunsApi {
    private static final int PAGE_SIZE = 20;

    private RunsApi() {}

    /** A page of the list: runs without their curves. */
    interface PageJson extends JSObject {
        @JSProperty
        JSArrayReader<RunJson> getRuns();

        @JSProperty
        String getNext();
    }

    /** What the server answers to a run that it has saved. */
    interface SavedJson extends JSObject {
        @JSProperty
        String getDeleteToken();
    }

    /** What the server answers when something is wrong. */
    interface ProblemJson extends JSObject {
        @JSProperty
        String getError();
    }

    /** Hears a status, and the answer where it was good; otherwise what the server said. */
    interface Answer<T> {
        void accept(int status, T answer, String problem);
    }

    static void post(Outbox.Letter letter, Answer<SavedJson> answer) {
        String[] headers = {"Idempotency-Key", letter.key()};
        Http.send("POST", "/api/runs", headers, letter.body(), (status, body) -> answer(status, body, answer));
    }

    /** Asks for runs, newest first; {@code after} is the cursor of the page before, or null. */
    static void list(String after, Answer<PageJson> answer) {
        String cursor = after == null ? "" : "&after=" + Browser.encode(after);
        Http.get("/api/runs?limit=" + PAGE_SIZE + cursor, (status, body) -> answer(status, body, answer));
    }

    static void open(String id, Answer<RunJson> answer) {
        Http.get(address(id), (status, body) -> answer(status, body, answer));
    }

    static void delete(String id, String token, Answer<JSObject> answer) {
        String[] headers = {"Authorization", "Bearer " + token};
        Http.send("DELETE", address(id), headers, null, (status, body) -> answer(status, body, answer));
    }

    /** Returns where the JSON of a run is. */
    static String address(String id) {
        return "/api/runs/" + Browser.encode(id);
    }

    @SuppressWarnings("unchecked")
    private static <T extends JSObject> void answer(int status, String body, Answer<T> answer) {
        JSObject json = parse(body);
        if (status >= 200 && status < 300) {
            boolean readable = json != null || status == 204;
            answer.accept(readable ? status : 502, (T) json, "");
        } else {
            String said = json == null ? null : ((ProblemJson) json).getError();
            answer.accept(status, null, said == null ? "" : said);
        }
    }

    private static JSObject parse(String body) {
        try {
            return body.isEmpty() ? null : JSON.parse(body);
        } catch (RuntimeException notJson) {
            return null;
        }
    }
}
