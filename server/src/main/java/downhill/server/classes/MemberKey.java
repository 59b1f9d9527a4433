package downhill.server.classes;

import downhill.server.http.Secret;
import downhill.server.json.Problem;
import io.javalin.http.Context;
import java.util.regex.Pattern;

/** The key, made by the browser, that identifies it in a class it has joined. */
public final class MemberKey {
    public static final String HEADER = "Downhill-Member";

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{16,64}");

    private MemberKey() {}

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

    /** Returns the sender; throws a 401, 400 or 403 if its key is missing, malformed or unknown in the class. */
    public static Member memberOf(Context ctx, String code, ClassStore classes) {
        return classes.member(code, of(ctx).hash())
                .orElseThrow(
                        () -> new Problem(403, "member", "nobody has joined this class with the key that was sent"));
    }
}
