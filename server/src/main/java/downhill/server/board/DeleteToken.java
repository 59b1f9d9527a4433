package downhill.server.board;

import downhill.server.files.StoredFile;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The secret with which whoever saved a run may delete it. The server keeps only its hash.
 *
 * @param text 43 characters, safe in a URL
 */
public record DeleteToken(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int RANDOM_BYTES = 32;

    /**
     * Makes a token for a run.
     *
     * <p>A client that keeps a secret key gets the same token whenever it posts the run again, also
     * when the first answer was lost on the way. Ids are public, so the id alone yields nothing.
     *
     * @param id the run's id
     * @param key the client's secret, or null for a random token
     * @return the token
     */
    public static DeleteToken of(String id, String key) {
        byte[] bytes = new byte[RANDOM_BYTES];
        if (key == null) {
            RANDOM.nextBytes(bytes);
        } else {
            bytes = StoredFile.sha256(("delete:" + id + ":" + key).getBytes(StandardCharsets.UTF_8));
        }
        return new DeleteToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /**
     * Returns what is stored.
     *
     * @return the SHA-256 of the token, 64 hexadecimal digits
     */
    public String hash() {
        return HexFormat.of().formatHex(StoredFile.sha256(text.getBytes(StandardCharsets.UTF_8)));
    }
}
