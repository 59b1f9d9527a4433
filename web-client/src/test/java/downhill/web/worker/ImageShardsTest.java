package downhill.web.worker;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.core.data.LabeledImages;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImageShardsTest {
    private static final List<Manifest.Shard> SHARDS = List.of(shard("a", 2), shard("b", 1), shard("c", 3));
    private static final byte[] LABELS = {3, 1, 4, 1, 5, 9};

    private final ImageShards shards = new ImageShards("/data/0.bin");

    private static Manifest.Shard shard(String url, int count) {
        return new Manifest.Shard(url, count, 2 * count, 1, "");
    }

    /** Images of one pixel whose ink is ten times the label. */
    private void put(int index) {
        int first = 0;
        for (int i = 0; i < index; i++) {
            first += SHARDS.get(i).count();
        }
        byte[] labels = new byte[SHARDS.get(index).count()];
        System.arraycopy(LABELS, first, labels, 0, labels.length);
        byte[] pixels = new byte[labels.length];
        for (int n = 0; n < labels.length; n++) {
            pixels[n] = (byte) (10 * labels[n]);
        }
        shards.put(SHARDS.get(index), LabeledImages.of(pixels, labels, 1));
    }

    private void assertFirst(int shardCount, int size) {
        LabeledImages images = shards.first(SHARDS.subList(0, shardCount), size);
        assertThat(images.count()).isEqualTo(size);
        for (int n = 0; n < size; n++) {
            assertThat(images.label(n)).isEqualTo(LABELS[n]);
            assertThat(images.pixels(n)).containsExactly(10 * LABELS[n]);
        }
    }

    @Test
    void shardsComeInOrderHoweverTheyArrived() {
        put(2);
        put(0);
        put(1);
        assertFirst(3, 6);
    }

    @Test
    void laterShardsAreAddedToThoseThatWereJoined() {
        put(0);
        assertFirst(1, 2);
        put(2);
        put(1);
        assertFirst(3, 5);
        assertFirst(3, 6);
    }

    @Test
    void aSmallerRunAfterALargerOneGetsItsImages() {
        put(0);
        put(1);
        assertFirst(2, 3);
        assertFirst(1, 1);
        assertFirst(2, 3);
    }

    @Test
    void joinedShardsCountAsArrived() {
        assertThat(shards.has(SHARDS.get(0))).isFalse();
        put(0);
        assertFirst(1, 2);
        assertThat(shards.has(SHARDS.get(0))).isTrue();
        assertThat(shards.has(SHARDS.get(1))).isFalse();
    }

    @Test
    void aShardThatArrivesTwiceIsTakenOnce() {
        put(0);
        assertFirst(1, 2);
        put(0);
        put(1);
        assertFirst(2, 3);
    }
}
