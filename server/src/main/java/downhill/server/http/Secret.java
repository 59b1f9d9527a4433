package downhill.server.http;

import downhill.server.json.Problem;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * What allows its holder something that others may not: to delete a run, to lead a class. The server keeps only its hash.
 *
 * @param text as it is sent; {@link #random} and {@link #toDelete} make 43 characters that are safe in a URL
 */
public record Secret(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int RANDOM_BYTES = 32;

    /**
     * Makes a new secret.
     *
     * @return a secret that nobody can guess
     */
    public static Secret random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(bytes);
        return of(bytes);
    }

    /**
     * Makes the secret that deletes a run.
     *
     * <p>A client that keeps a secret key gets the same one whenever it posts the run again, also
     * when the first answer was lost on the way. Ids are public, so the id alone yields nothing.
     *
     * @param id the run's id
     * @param key the client's secret, or null for a random one
     * @return the secret
     */
    public static Secret toDelete(String id, String key) {
        return key == null ? random() : of(sha256("delete:" + id + ":" + key));
    }

    /**
     * Reads the secret of a request.
     *
     * @param ctx the request, which may get a header that asks for one. Modified.
     * @param why what a refusal says that the secret is for
     * @return what it sends as {@code Authorization: Bearer}
     * @throws Problem 401 if it sends none
     */
    public static Secret of(Context ctx, String why) {
        String authorization = ctx.header("Authorization");
        if (authorization == null || !authorization.regionMatches(true, 0, "Bearer ", 0, 7)) {
            ctx.header("WWW-Authenticate", "Bearer");
            throw new Problem(401, why);
        }
        return new Secret(authorization.substring(7).strip());
    }

    /**
     * Returns what is stored.
     *
     * @return the SHA-256 of the secret, 64 hexadecimal digits
     */
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
