package downhill.server.json;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;

public final class JsonBody {
    private JsonBody() {}

    /** Returns the bytes of a body; throws a 415 if its type is not JSON. */
    public static byte[] bytes(Context ctx) throws IOException {
        // As it was sent: whoever asks the servlet for it has it look for the charset, which may be none that there is.
        String sent = ctx.header("Content-Type");
        String type = sent == null ? "" : sent.toLowerCase(Locale.ROOT);
        if (!type.matches("application/json\\s*(;\\s*charset=\"?utf-8\"?\\s*)?")) {
            throw new Problem(415, "the body must be sent as Content-Type: application/json");
        }
        return ctx.req().getInputStream().readAllBytes();
    }

    /** Answers with JSON that nobody caches. */
    public static void answer(Context ctx, int status, String json) {
        ctx.header("Cache-Control", "no-store");
        ctx.status(status).contentType("application/json").result(json);
    }

    /** Reads an object with at most these fields; {@code noun} names it in a refusal, such as {@code a class}. */
    public static JsonObject read(Context ctx, String noun, Set<String> fields) throws IOException {
        return JsonObject.whole(noun, Json.parse(bytes(ctx)), fields);
    }
}
