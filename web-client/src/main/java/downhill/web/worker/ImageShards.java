package downhill.web.worker;

import downhill.core.data.LabeledImages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The shards of one set of images that have arrived, in whatever order.
 *
 * <p>Once a run has asked for its images the shards are joined and let go, so that each image is held once.
 */
final class ImageShards {
    private final Set<String> arrived = new HashSet<>();
    private final Map<String, LabeledImages> loose = new HashMap<>();
    private LabeledImages joined;
    private int joinedShards;

    boolean has(Manifest.Shard shard) {
        return arrived.contains(shard.url());
    }

    void put(Manifest.Shard shard, LabeledImages images) {
        if (arrived.add(shard.url())) {
            loose.put(shard.url(), images);
        }
    }

    /** Returns the first images of the set, given the shards that hold them, from the first on; all have arrived. */
    LabeledImages first(List<Manifest.Shard> shards, int size) {
        List<LabeledImages> parts = new ArrayList<>();
        if (joined != null) {
            parts.add(joined);
        }
        for (; joinedShards < shards.size(); joinedShards++) {
            parts.add(loose.remove(shards.get(joinedShards).url()));
        }
        joined = parts.size() == 1 ? parts.get(0) : LabeledImages.join(parts);
        return joined.first(size);
    }
}
