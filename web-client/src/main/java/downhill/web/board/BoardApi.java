package downhill.web.board;

import downhill.web.dom.Browser;
import downhill.web.dom.BrowserStore;
import downhill.web.worker.RunJson;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSString;
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

    /** What a letter says of the class that it is for. */
    interface LetterJson extends JSObject {
        @JSProperty("class")
        JSString getClassCode();
    }

    /** What the server answers to what it has saved. */
    interface SavedJson extends JSObject {
        @JSProperty
        String getDeleteToken();
    }

    /** Posts a letter; to a class, with the secret by which it knows the member. */
    static void post(Shelf shelf, Outbox.Letter letter, Api.Answer<SavedJson> answer) {
        // What a letter does not have is undefined, which no string of Java can be.
        JSString named = ((LetterJson) JSON.parse(letter.body())).getClassCode();
        String code = JSObjects.isUndefined(named) ? null : named.stringValue();
        String key = code == null ? null : Membership.keyOf(BrowserStore.lasting(), code);
        String[] headers = key == null
                ? Api.headers("Idempotency-Key", letter.key())
                : Api.headers("Idempotency-Key", letter.key(), Api.MEMBER, key);
        Api.send("POST", shelf.path(code), headers, letter.body(), answer);
    }

    /**
     * Asks for a page of a list.
     *
     * @param shelf which list
     * @param order how it is ordered, or null for the newest first
     * @param after the cursor of the page before, or null
     * @param answer called once
     */
    static void list(Shelf shelf, String order, String after, Api.Answer<PageJson> answer) {
        String address = shelf.path(null) + "?limit=" + PAGE_SIZE
                + (order == null ? "" : "&order=" + order)
                + (after == null ? "" : "&after=" + Browser.encode(after));
        Api.send("GET", address, null, null, answer);
    }

    static <T extends JSObject> void open(Shelf shelf, String id, Api.Answer<T> answer) {
        Api.send("GET", address(shelf, id), null, null, answer);
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
        String[] headers = Api.headers("Authorization", "Bearer " + tokens.get(id));
        Api.<JSObject>send("DELETE", address(shelf, id), headers, null, (status, nothing, refusal) -> {
            if (status == 204 || status == 404) {
                tokens.remove(id);
                gone.run();
            } else {
                refused.accept(refusal);
            }
        });
    }

    /** Returns where the JSON of one thing is. */
    static String address(Shelf shelf, String id) {
        return shelf.path(null) + "/" + Browser.encode(id);
    }
}
