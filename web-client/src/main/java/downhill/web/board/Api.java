package downhill.web.board;

import downhill.web.dom.Browser;
import downhill.web.dom.BrowserStore;
import downhill.web.dom.Http;
import downhill.web.worker.JsonFields;
import org.teavm.jso.JSObject;
import org.teavm.jso.json.JSON;

/** Requests to the server's routes, which speak JSON. */
public final class Api {
    /** The header with the secret by which the server knows a member of a class. */
    public static final String MEMBER = "Downhill-Member";

    private static final String CLIENT = "Downhill-Client";
    private static final String STORED_CLIENT = "downhill.client";

    private Api() {}

    /** Handles an answer of type {@code T}. */
    public interface Answer<T> {
        /** Takes the HTTP status, or 0 without an answer; the JSON, null where there is none; and why it failed. */
        void accept(int status, T answer, Refusal refusal);
    }

    /**
     * Returns headers, names and values by turns, and adds a random token by which the server's limit distinguishes the
     * browsers of a class, which share one address. The server does not keep it.
     */
    public static String[] headers(String... more) {
        String[] all = new String[more.length + 2];
        System.arraycopy(more, 0, all, 0, more.length);
        all[more.length] = CLIENT;
        all[more.length + 1] = clientToken();
        return all;
    }

    private static String clientToken() {
        BrowserStore store = BrowserStore.lasting();
        String token = store.get(STORED_CLIENT);
        if (token == null) {
            token = Browser.randomUuid();
            store.put(STORED_CLIENT, token);
        }
        return token;
    }

    /** Sends a request, with headers and a JSON body where they are not null, and calls {@code answer} once. */
    public static <T extends JSObject> void send(
            String method, String address, String[] headers, String body, Answer<T> answer) {
        Http.send(method, address, headers, body, (status, text) -> pass(status, text, answer));
    }

    @SuppressWarnings("unchecked")
    private static <T extends JSObject> void pass(int status, String body, Answer<T> answer) {
        JSObject json = parse(body);
        if (status >= 200 && status < 300) {
            boolean readable = json != null || status == 204;
            int told = readable ? status : 502;
            answer.accept(told, (T) json, new Refusal(told, ""));
        } else {
            String field = json == null ? null : ((JsonFields) json).text("field");
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
