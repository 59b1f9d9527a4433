package downhill.web.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class ManifestTest {
    private static final List<Manifest.Shard> SHARDS = List.of(shard(1_000, "a"), shard(1_000, "b"), shard(500, "c"));
    private static final List<Manifest.Shard> TEST = List.of(shard(200, "d"));
    private static final String DIGEST = Manifest.digestOf(SHARDS, TEST);

    private static Manifest.Shard shard(int count, String digit) {
        return new Manifest.Shard("/data/x/" + count, count, count * 785, count * 160, digit.repeat(64));
    }

    @Test
    void countsTheImagesOfAllShards() {
        assertThat(Manifest.count(SHARDS)).isEqualTo(2_500);
    }

    @Test
    void takesOnlyTheShardsThatAreNeeded() {
        assertThat(Manifest.firstOf(SHARDS, 1)).hasSize(1);
        assertThat(Manifest.firstOf(SHARDS, 1_000)).hasSize(1);
        assertThat(Manifest.firstOf(SHARDS, 1_001)).hasSize(2);
        assertThat(Manifest.firstOf(SHARDS, 2_500)).hasSize(3);
    }

    @Test
    void digestOfTheSetIsThatOfItsShardsInTheirOrder() throws NoSuchAlgorithmException {
        String digests = "a".repeat(64) + "b".repeat(64) + "c".repeat(64) + "d".repeat(64);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(digests.getBytes(StandardCharsets.US_ASCII));
        assertThat(new Manifest(28, 28, SHARDS, TEST, DIGEST).checked().digest())
                .isEqualTo(HexFormat.of().formatHex(digest));
    }

    @Test
    void manifestThatLacksAShardIsRefused() {
        assertThatThrownBy(() -> new Manifest(28, 28, SHARDS.subList(0, 2), TEST, DIGEST).checked())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("digest");
        assertThatThrownBy(() -> new Manifest(28, 28, SHARDS, List.of(), DIGEST).checked())
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** An older server's has none. */
    @Test
    void manifestWithoutDigestsIsRefused() {
        assertThatThrownBy(() -> new Manifest(28, 28, SHARDS, TEST, null).checked())
                .isInstanceOf(IllegalArgumentException.class);
        Manifest.Shard bare = new Manifest.Shard("/data/x/1", 1, 785, 160, null);
        assertThatThrownBy(() -> new Manifest(28, 28, List.of(bare), TEST, DIGEST).checked())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("SHA-256");
    }

    @Test
    void sizeThatIsNotThatOfItsImagesIsRefused() {
        assertThatThrownBy(() -> new Manifest(28, 27, SHARDS, TEST, DIGEST).checked())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("785000 bytes, not 1000");
    }
}
