package downhill.web.worker;

import downhill.core.data.LabeledImages;
import java.util.ArrayList;
import java.util.List;

/**
 * The shards of one set of images that have arrived, in whatever order.
 *
 * <p>Once a run has asked for its images the shards are joined and let go, so that each image is held once.
 */
final class ImageShards {
    /** The address of its first shard, which tells it from all other sets. */
    final String firstUrl;

    private final List<Arrived> arrived = new ArrayList<>();
    private LabeledImages joined;
    private int joinedShards;

    private static final class Arrived {
        private final String url;
        /** Null once they are joined. */
        private LabeledImages images;

        private Arrived(String url, LabeledImages images) {
            this.url = url;
            this.images = images;
        }
    }

    ImageShards(String firstUrl) {
        this.firstUrl = firstUrl;
    }

    boolean has(Manifest.Shard shard) {
        return find(shard) != null;
    }

    private Arrived find(Manifest.Shard shard) {
        for (Arrived one : arrived) {
            if (one.url.equals(shard.url())) {
                return one;
            }
        }
        return null;
    }

    void put(Manifest.Shard shard, LabeledImages images) {
        if (!has(shard)) {
            arrived.add(new Arrived(shard.url(), images));
        }
    }

    /** Returns the first images of the set, given the shards that hold them, from the first on; all have arrived. */
    LabeledImages first(List<Manifest.Shard> shards, int size) {
        List<LabeledImages> parts = new ArrayList<>();
        if (joined != null) {
            parts.add(joined);
        }
        for (; joinedShards < shards.size(); joinedShards++) {
            Arrived next = find(shards.get(joinedShards));
            parts.add(next.images);
            next.images = null;
        }
        joined = parts.size() == 1 ? parts.get(0) : LabeledImages.join(parts);
        return joined.range(0, size);
    }
}
