package downhill.server.json;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;

/** The JSON that a request carries. */
public final class JsonBody {
    private JsonBody() {}

    /**
     * Returns the bytes of a body.
     *
     * @param ctx the request
     * @return the bytes
     * @throws IOException if they cannot be read
     * @throws Problem 415 if they are said to be something else than JSON
     */
    public static byte[] bytes(Context ctx) throws IOException {
        // As it was sent: whoever asks the servlet for it has it look for the charset, which may be none that there is.
        String sent = ctx.header("Content-Type");
        String type = sent == null ? "" : sent.toLowerCase(Locale.ROOT);
        if (!type.matches("application/json\\s*(;\\s*charset=\"?utf-8\"?\\s*)?")) {
            throw new Problem(415, "the body must be sent as Content-Type: application/json");
        }
        return ctx.req().getInputStream().readAllBytes();
    }

    /**
     * Opens an object.
     *
     * @param ctx the request
     * @param noun what it is, such as {@code a class}
     * @param fields all names that it may have
     * @return the object
     * @throws IOException if it cannot be read
     * @throws Problem 400 or 415 if it is no such object
     */
    public static JsonObject read(Context ctx, String noun, Set<String> fields) throws IOException {
        return JsonObject.whole(noun, Json.parse(bytes(ctx)), fields);
    }
}
