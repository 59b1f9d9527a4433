package downhill.web.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ManifestTest {
    private static final List<Manifest.Shard> SHARDS = List.of(shard(1_000), shard(1_000), shard(500));

    private static Manifest.Shard shard(int count) {
        return new Manifest.Shard("/data/x/" + count, count, count * 785, count * 160);
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
}
