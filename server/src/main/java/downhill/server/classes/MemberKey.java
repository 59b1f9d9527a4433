package downhill.server.classes;

import downhill.server.http.Secret;
import downhill.server.json.Problem;
import io.javalin.http.Context;
import java.util.regex.Pattern;

/** The key by which a browser is known in a class that it has joined. The browser makes it. */
public final class MemberKey {
    /** The header that carries it. */
    public static final String HEADER = "Downhill-Member";

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{16,64}");

    private MemberKey() {}

    /**
     * Reads the key of a request.
     *
     * @param ctx the request
     * @return the key
     * @throws Problem 401 if there is none, 400 if it has another form
     */
    static Secret of(Context ctx) {
        String key = ctx.header(HEADER);
        if (key == null) {
            throw new Problem(401, "this takes the header " + HEADER + " and the key with which a browser has joined");
        }
        if (!FORM.matcher(key).matches()) {
            throw new Problem(400, HEADER, HEADER + " is not 16 to 64 characters of A-Z, a-z, 0-9, - and _");
        }
        return new Secret(key);
    }

    /**
     * Finds out who sends a request.
     *
     * @param ctx the request
     * @param code the class
     * @param classes where classes are kept
     * @return the member
     * @throws Problem 403 if nobody has joined the class with the request's key
     */
    public static Member memberOf(Context ctx, String code, ClassStore classes) {
        return classes.member(code, of(ctx).hash())
                .orElseThrow(
                        () -> new Problem(403, "member", "nobody has joined this class with the key that was sent"));
    }
}
