package downhill.core.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Sha256Test {
    /** From NIST's examples of SHA-256, and the empty message of its test vectors (SHA256ShortMsg). */
    @ParameterizedTest
    @CsvSource({
        "'', e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "abc, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq, "
                + "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
    })
    void examplesOfNist(String message, String digest) {
        assertThat(Sha256.hex(message.getBytes(StandardCharsets.US_ASCII))).isEqualTo(digest);
    }

    /** The lengths around the ends of a block, where the padding takes one block or two, and those of a shard. */
    @Test
    void everyLengthHasTheDigestOfTheJdk() throws NoSuchAlgorithmException {
        Random random = new Random(20261125);
        for (int length = 0; length <= 200; length++) {
            assertSameAsTheJdk(bytes(random, length));
        }
        assertSameAsTheJdk(bytes(random, 785_000));
    }

    private static byte[] bytes(Random random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static void assertSameAsTheJdk(byte[] message) throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(message);
        assertThat(Sha256.hex(message))
                .as(message.length + " bytes")
                .isEqualTo(HexFormat.of().formatHex(digest));
    }
}
