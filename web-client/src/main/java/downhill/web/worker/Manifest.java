package downhill.web.worker;

import downhill.core.math.Sha256;
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
 * @param digest which data these are: the SHA-256 of the digests of all shards, in hexadecimal, the training images'
 *     first
 */
public record Manifest(int rows, int columns, List<Shard> train, List<Shard> test, String digest) {
    /** A file of consecutive images: their pixels, then their labels. {@code gzipBytes} is what it takes on the way. */
    public record Shard(String url, int count, int bytes, int gzipBytes, String sha256) {}

    /** Returns this manifest if each shard has the size of its images and its digest, and all have that of the set; else throws. */
    Manifest checked() {
        check(train, rows * columns);
        check(test, rows * columns);
        String found = digestOf(train, test);
        if (!found.equals(digest)) {
            throw new IllegalArgumentException("the shards have the digest " + found + ", not " + digest);
        }
        return this;
    }

    private static void check(List<Shard> shards, int pixels) {
        for (Shard shard : shards) {
            if (shard.count < 1 || shard.bytes != shard.count * (pixels + 1)) {
                throw new IllegalArgumentException(
                        shard.url + " has " + shard.bytes + " bytes, not " + shard.count + " × (" + pixels + " + 1)");
            }
            if (shard.sha256 == null || shard.sha256.length() != Sha256.HEX_LENGTH) {
                throw new IllegalArgumentException(shard.url + " has the SHA-256 " + shard.sha256);
            }
        }
    }

    static String digestOf(List<Shard> train, List<Shard> test) {
        byte[] digits = new byte[(train.size() + test.size()) * Sha256.HEX_LENGTH];
        int at = 0;
        for (List<Shard> shards : List.of(train, test)) {
            for (Shard shard : shards) {
                for (int i = 0; i < Sha256.HEX_LENGTH; i++) {
                    digits[at++] = (byte) shard.sha256.charAt(i);
                }
            }
        }
        return Sha256.hex(digits);
    }

    private interface ManifestJson extends JSObject {
        @JSProperty
        int getRows();

        @JSProperty
        int getColumns();

        @JSProperty
        PartJson getTrain();

        @JSProperty
        PartJson getTest();

        @JSProperty
        String getDigest();
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

        @JSProperty
        String getSha256();
    }

    /** Reads a manifest as it stands; only {@link #checked} costs a SHA-256. */
    public static Manifest parse(String json) {
        ManifestJson manifest = (ManifestJson) JSON.parse(json);
        return new Manifest(
                manifest.getRows(),
                manifest.getColumns(),
                shards(manifest.getTrain().getShards()),
                shards(manifest.getTest().getShards()),
                manifest.getDigest());
    }

    private static List<Shard> shards(JSArrayReader<ShardJson> array) {
        List<Shard> shards = new ArrayList<>();
        for (int i = 0; i < array.getLength(); i++) {
            ShardJson json = array.get(i);
            shards.add(
                    new Shard(json.getUrl(), json.getCount(), json.getBytes(), json.getGzipBytes(), json.getSha256()));
        }
        return shards;
    }

    public static int count(List<Shard> shards) {
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
