package downhill.web.worker;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.json.JSON;

/**
 * What a data set consists of, as its server says in {@code /data/NAME/manifest.json}.
 *
 * @param rows pixels of an image from top to bottom
 * @param columns pixels of an image from left to right
 * @param train the shards of the training images, in order
 * @param test the shards of the test images, in order
 */
record Manifest(int rows, int columns, List<Shard> train, List<Shard> test) {
    /**
     * A file of consecutive images: their pixels, then their labels.
     *
     * @param url its address
     * @param count how many images
     * @param bytes its size
     * @param gzipBytes what it takes on the way
     */
    record Shard(String url, int count, int bytes, int gzipBytes) {}

    private interface ManifestJson extends JSObject {
        @JSProperty
        int getRows();

        @JSProperty
        int getColumns();

        @JSProperty
        PartJson getTrain();

        @JSProperty
        PartJson getTest();
    }

    private interface PartJson extends JSObject {
        @JSProperty
        JSArrayReader<ShardJson> getShards();
    }

    private interface ShardJson extends JSObject {
        @JSProperty
        String getUrl();

        @JSProperty
        int getCount();

        @JSProperty
        int getBytes();

        @JSProperty
        int getGzipBytes();
    }

    static Manifest parse(String json) {
        ManifestJson manifest = (ManifestJson) JSON.parse(json);
        int pixels = manifest.getRows() * manifest.getColumns();
        return new Manifest(
                manifest.getRows(),
                manifest.getColumns(),
                shards(manifest.getTrain().getShards(), pixels),
                shards(manifest.getTest().getShards(), pixels));
    }

    private static List<Shard> shards(JSArrayReader<ShardJson> array, int pixels) {
        List<Shard> shards = new ArrayList<>();
        for (int i = 0; i < array.getLength(); i++) {
            ShardJson json = array.get(i);
            Shard shard = new Shard(json.getUrl(), json.getCount(), json.getBytes(), json.getGzipBytes());
            if (shard.bytes != shard.count * (pixels + 1)) {
                throw new IllegalArgumentException(
                        shard.url + " has " + shard.bytes + " bytes, not " + shard.count + " × (" + pixels + " + 1)");
            }
            shards.add(shard);
        }
        return shards;
    }

    static int count(List<Shard> shards) {
        int count = 0;
        for (Shard shard : shards) {
            count += shard.count;
        }
        return count;
    }

    /** Returns the shards that hold the first {@code images} images. */
    static List<Shard> firstOf(List<Shard> shards, int images) {
        int taken = 0;
        int end = 0;
        while (end < shards.size() && taken < images) {
            taken += shards.get(end++).count;
        }
        return shards.subList(0, end);
    }
}
