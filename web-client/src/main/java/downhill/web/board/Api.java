package downhill.web.board;

import downhill.web.dom.BrowserStore;
import downhill.web.dom.Http;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.json.JSON;

/** Requests to the server's routes, which speak JSON. */
public final class Api {
    /** The header with the secret by which the server knows a member of a class. */
    public static final String MEMBER = "Downhill-Member";

    private Api() {}

    /** What the server answers when something is wrong. */
    interface ProblemJson extends JSObject {
        @JSProperty
        String getField();
    }

    /**
     * Hears an answer.
     *
     * @param <T> what it is, where it was good
     */
    public interface Answer<T> {
        /**
         * Takes the answer.
         *
         * @param status the HTTP status, or 0 without an answer
         * @param answer what the server has said; null where it was not good, or said nothing
         * @param refusal why it was not good
         */
        void accept(int status, T answer, Refusal refusal);
    }

    /**
     * Returns headers, and the one that tells browsers of one address apart.
     *
     * @param more names and values by turns
     * @return all of them, by turns
     */
    public static String[] headers(String... more) {
        String[] all = new String[more.length + 2];
        System.arraycopy(more, 0, all, 0, more.length);
        all[more.length] = ClientToken.HEADER;
        all[more.length + 1] = ClientToken.of(BrowserStore.lasting());
        return all;
    }

    /**
     * Sends a request.
     *
     * @param <T> what the answer is
     * @param method such as {@code POST}
     * @param address an address on this server
     * @param headers names and values by turns, or null
     * @param body JSON, or null
     * @param answer called once
     */
    public static <T extends JSObject> void send(
            String method, String address, String[] headers, String body, Answer<T> answer) {
        Http.send(method, address, headers, body, (status, text) -> tell(status, text, answer));
    }

    @SuppressWarnings("unchecked")
    private static <T extends JSObject> void tell(int status, String body, Answer<T> answer) {
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
