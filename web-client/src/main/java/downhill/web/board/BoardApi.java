package downhill.web.board;

import downhill.web.dom.Browser;
import downhill.web.dom.BrowserStore;
import downhill.web.worker.JsonFields;
import downhill.web.worker.RunFields;
import java.util.function.Consumer;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.json.JSON;

/** The server's routes for saved runs, and for whatever waits in an {@link Outbox}. */
final class BoardApi {
    private static final int PAGE_SIZE = 20;

    private BoardApi() {}

    /** A page of the list of runs, without their curves. */
    interface PageJson extends JSObject {
        @JSProperty
        JSArrayReader<RunFields> getRuns();

        @JSProperty
        String getNext();
    }

    /** Posts a request; to a class, with the secret by which it knows the member. */
    static void post(QueueKind kind, Outbox.QueuedRequest request, Api.Answer<JsonFields> answer) {
        // What a request does not have is undefined, which no string of Java can be.
        JsonFields json = (JsonFields) JSON.parse(request.body());
        String code = JSObjects.isUndefined(json.get("class")) ? null : json.text("class");
        String key = code == null ? null : Membership.keyOf(BrowserStore.lasting(), code);
        String[] headers = key == null
                ? Api.headers("Idempotency-Key", request.key())
                : Api.headers("Idempotency-Key", request.key(), Api.MEMBER, key);
        Api.send("POST", kind.path(code), headers, request.body(), answer);
    }

    /** Asks for the page of the list after a cursor, or for the first where it is null. */
    static void list(String after, Api.Answer<PageJson> answer) {
        String address =
                QueueKind.RUNS_PATH + "?limit=" + PAGE_SIZE + (after == null ? "" : "&after=" + Browser.encode(after));
        Api.send("GET", address, null, null, answer);
    }

    static void open(String id, Api.Answer<RunFields> answer) {
        Api.send("GET", address(id), null, null, answer);
    }

    /** Deletes a run of this browser, and forgets the token of one that is gone. */
    static void delete(DeleteTokens tokens, String id, Runnable gone, Consumer<Refusal> refused) {
        String[] headers = Api.headers("Authorization", "Bearer " + tokens.get(id));
        Api.<JSObject>send("DELETE", address(id), headers, null, (status, nothing, refusal) -> {
            if (status == 204 || status == 404) {
                tokens.remove(id);
                gone.run();
            } else {
                refused.accept(refusal);
            }
        });
    }

    static String address(String id) {
        return QueueKind.RUNS_PATH + "/" + Browser.encode(id);
    }
}
