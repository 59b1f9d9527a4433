package downhill.web.board;

import downhill.web.dom.Browser;
import downhill.web.dom.BrowserStore;
import downhill.web.dom.Http;
import downhill.web.worker.RunJson;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.json.JSON;

/** The server's routes for what readers put on the board. */
final class BoardApi {
    private static final int PAGE_SIZE = 20;

    private BoardApi() {}

    /** A page of a list: runs without their curves, or benchmarks with what devices are compared by. */
    interface PageJson extends JSObject {
        @JSProperty
        JSArrayReader<RunJson> getRuns();

        @JSProperty
        JSArrayReader<BenchmarkJson> getBenchmarks();

        @JSProperty
        String getNext();
    }

    /** What the server answers to what it has saved. */
    interface SavedJson extends JSObject {
        @JSProperty
        String getDeleteToken();
    }

    /** What the server answers when something is wrong. */
    interface ProblemJson extends JSObject {
        @JSProperty
        String getField();
    }

    /** Hears a status, and the answer where it was good; otherwise why there is none. */
    interface Answer<T> {
        void accept(int status, T answer, Refusal refusal);
    }

    static void post(Shelf shelf, Outbox.Letter letter, Answer<SavedJson> answer) {
        String[] headers = {"Idempotency-Key", letter.key(), ClientToken.HEADER, ClientToken.of(BrowserStore.lasting())
        };
        Http.send("POST", shelf.path(), headers, letter.body(), (status, body) -> answer(status, body, answer));
    }

    /**
     * Asks for a page of a list.
     *
     * @param shelf which list
     * @param order how it is ordered, or null for the newest first
     * @param after the cursor of the page before, or null
     * @param answer called once
     */
    static void list(Shelf shelf, String order, String after, Answer<PageJson> answer) {
        String address = shelf.path() + "?limit=" + PAGE_SIZE
                + (order == null ? "" : "&order=" + order)
                + (after == null ? "" : "&after=" + Browser.encode(after));
        Http.get(address, (status, body) -> answer(status, body, answer));
    }

    static <T extends JSObject> void open(Shelf shelf, String id, Answer<T> answer) {
        Http.get(address(shelf, id), (status, body) -> answer(status, body, answer));
    }

    /** Hears why something could not be deleted. */
    interface Refused {
        void accept(Refusal refusal);
    }

    /**
     * Deletes what this browser has put there.
     *
     * @param shelf what it is
     * @param tokens those of this browser; that of what is gone is forgotten
     * @param id its id
     * @param gone runs once it is there no longer
     * @param refused called if it still is
     */
    static void delete(Shelf shelf, DeleteTokens tokens, String id, Runnable gone, Refused refused) {
        String[] headers = {
            "Authorization", "Bearer " + tokens.get(id), ClientToken.HEADER, ClientToken.of(BrowserStore.lasting())
        };
        Http.send("DELETE", address(shelf, id), headers, null, (status, body) -> {
            if (status == 204 || status == 404) {
                tokens.remove(id);
                gone.run();
            } else {
                BoardApi.<JSObject>answer(status, body, (same, nothing, refusal) -> refused.accept(refusal));
            }
        });
    }

    /** Returns where the JSON of one thing is. */
    static String address(Shelf shelf, String id) {
        return shelf.path() + "/" + Browser.encode(id);
    }

    @SuppressWarnings("unchecked")
    private static <T extends JSObject> void answer(int status, String body, Answer<T> answer) {
        JSObject json = parse(body);
        if (status >= 200 && status < 300) {
            boolean readable = json != null || status == 204;
            int told = readable ? status : 502;
            answer.accept(told, (T) json, new Refusal(told, ""));
        } else {
            String field = json == null ? null : ((ProblemJson) json).getField();
            answer.accept(status, null, new Refusal(status, field == null ? "" : field));
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
