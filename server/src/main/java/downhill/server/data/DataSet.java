package downhill.server.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import downhill.core.data.IdxFile;
import downhill.core.data.LabeledImages;
import downhill.server.files.MediaTypes;
import downhill.server.files.StoredFile;
import downhill.server.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A data set as the page fetches it: shards of n = 1,000 images, each n × rows × columns pixel bytes and n labels,
 * cached for ever by hash, and a manifest with the SHA-256 of each and of them all.
 */
public final class DataSet {
    /** A shard of MNIST is about 160 KB gzipped: a second on a slow phone line. */
    static final int SHARD_SIZE = 1000;

    /** Labels are 0 to 9, as {@link IdxFile} requires. */
    static final int CLASSES = 10;

    private final String name;
    private final int trainCount;
    private final int testCount;
    private final String digest;
    private final int pixelCount;
    private final Map<String, List<StoredFile>> inOrder = new HashMap<>();
    final StoredFile manifest;

    /** By file name, such as {@code train-0-0123456789abcdef.bin}. */
    final Map<String, StoredFile> shards = new HashMap<>();

    final IdxDownloads downloads;

    /** Cuts a set into shards and gzips them on all processors: about one second for MNIST. */
    public DataSet(ImageFiles files) {
        this(files, ClassNames.NONE);
    }

    DataSet(ImageFiles files, ClassNames names) {
        name = files.name();
        trainCount = files.trainImages().count();
        testCount = files.testImages().count();
        pixelCount = files.trainImages().rows() * files.trainImages().columns();
        ObjectNode json = Json.object()
                .put("name", name)
                .put("title", title(name))
                .put("rows", files.trainImages().rows())
                .put("columns", files.trainImages().columns())
                .put("classes", CLASSES);
        names.putInto(json);
        json.set("train", addShards("train", files.trainImages(), files.trainLabels()));
        json.set("test", addShards("test", files.testImages(), files.testLabels()));
        digest = digest(json);
        json.put("digest", digest);
        manifest = StoredFile.of(MediaTypes.JSON, StoredFile.REVALIDATE, Json.bytes(json));
        downloads = new IdxDownloads(
                files.trainImages().rows(), files.trainImages().columns(), inOrder.get("train"), inOrder.get("test"));
    }

    public String name() {
        return name;
    }

    public static String title(String name) {
        String words = Stream.of(name.split("-"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.endsWith("mnist")
                        ? word.toUpperCase(Locale.ROOT)
                        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? name : words;
    }

    public int trainCount() {
        return trainCount;
    }

    public int testCount() {
        return testCount;
    }

    public String digest() {
        return digest;
    }

    public LabeledImages train(int imageCount) {
        return images("train", imageCount);
    }

    public LabeledImages test(int imageCount) {
        return images("test", imageCount);
    }

    private LabeledImages images(String part, int imageCount) {
        List<LabeledImages> parts = new ArrayList<>();
        List<StoredFile> files = inOrder.get(part);
        for (int i = 0; i * SHARD_SIZE < imageCount; i++) {
            byte[] content = unpacked(files.get(i));
            int count = content.length / (pixelCount + 1);
            parts.add(LabeledImages.of(
                    Arrays.copyOf(content, count * pixelCount),
                    Arrays.copyOfRange(content, count * pixelCount, content.length),
                    pixelCount));
        }
        return LabeledImages.join(parts).first(imageCount);
    }

    private static byte[] unpacked(StoredFile file) {
        try (InputStream plain = file.plain()) {
            return plain.readNBytes(file.length());
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot be read", e);
        }
    }

    private ObjectNode addShards(String part, IdxFile.Images images, IdxFile.Labels labels) {
        int count = images.count();
        List<StoredFile> files = IntStream.range(0, (count + SHARD_SIZE - 1) / SHARD_SIZE)
                .parallel()
                .mapToObj(i -> shard(images, labels, i * SHARD_SIZE, Math.min(SHARD_SIZE, count - i * SHARD_SIZE)))
                .collect(Collectors.toCollection(ArrayList::new));
        inOrder.put(part, files);
        ObjectNode json = Json.object().put("count", count);
        ArrayNode list = json.putArray("shards");
        for (int i = 0; i < files.size(); i++) {
            StoredFile file = files.get(i);
            String fileName = part + "-" + i + "-" + file.hash() + ".bin";
            shards.put(fileName, file);
            list.addObject()
                    .put("url", "/data/" + name + "/" + fileName)
                    .put("first", i * SHARD_SIZE)
                    .put("count", Math.min(SHARD_SIZE, count - i * SHARD_SIZE))
                    .put("bytes", file.length())
                    .put("gzipBytes", file.stored().length)
                    .put("sha256", file.sha256());
        }
        return json;
    }

    /** Returns the SHA-256 of the digests of all shards, those of the training images first. */
    private static String digest(ObjectNode manifest) {
        StringBuilder digests = new StringBuilder();
        for (String part : List.of("train", "test")) {
            manifest.get(part).findValuesAsText("sha256").forEach(digests::append);
        }
        return StoredFile.hex(StoredFile.sha256(digests.toString().getBytes(StandardCharsets.US_ASCII)));
    }

    private static StoredFile shard(IdxFile.Images images, IdxFile.Labels labels, int first, int count) {
        int pixelCount = images.rows() * images.columns();
        byte[] content = new byte[count * pixelCount + count];
        System.arraycopy(images.pixels(), first * pixelCount, content, 0, count * pixelCount);
        System.arraycopy(labels.labels(), first, content, count * pixelCount, count);
        return StoredFile.of(MediaTypes.BINARY, StoredFile.IMMUTABLE, content);
    }
}
