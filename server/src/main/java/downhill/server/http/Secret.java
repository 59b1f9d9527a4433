package downhill.server.http;

import downhill.server.json.Problem;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** A secret that allows its holder to delete a run or to lead a class. The server keeps only its hash. */
public record Secret(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int RANDOM_BYTES = 32;

    public static Secret random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(bytes);
        return of(bytes);
    }

    /** Derives the secret that deletes a run, the same if it is posted again; random without a key. */
    public static Secret toDelete(String id, String key) {
        return key == null ? random() : of(sha256("delete:" + id + ":" + key));
    }

    /** Reads {@code Authorization: Bearer}; throws a 401 with the sentence if there is none. */
    public static Secret of(Context ctx, String why) {
        String authorization = ctx.header("Authorization");
        if (authorization == null || !authorization.regionMatches(true, 0, "Bearer ", 0, 7)) {
            ctx.header("WWW-Authenticate", "Bearer");
            throw new Problem(401, why);
        }
        return new Secret(authorization.substring(7).strip());
    }

    /** Returns the SHA-256 as hexadecimal digits. */
    public String hash() {
        return HexFormat.of().formatHex(sha256(text));
    }

    private static Secret of(byte[] bytes) {
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
