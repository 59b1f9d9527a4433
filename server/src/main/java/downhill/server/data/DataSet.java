package downhill.server.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import downhill.core.data.IdxFile;
import downhill.core.data.LabeledImages;
import downhill.server.files.MediaTypes;
import downhill.server.files.ProgramFiles;
import downhill.server.files.StoredFile;
import downhill.server.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    private static final String PACKED = "data/mnist/";
    private static final String MANIFEST = "manifest.json";

    private final JsonNode json;
    private final int pixelCount;
    private final Map<String, StoredFile> shards;
    private final StoredFile manifest;
    private final IdxDownloads downloads;
    final ClassNames classNames;

    private DataSet(JsonNode json, Map<String, StoredFile> shards, ClassNames classNames) {
        this.json = json;
        this.shards = shards;
        this.classNames = classNames;
        int rows = json.get("rows").intValue();
        int columns = json.get("columns").intValue();
        pixelCount = rows * columns;
        manifest = StoredFile.of(MediaTypes.JSON, StoredFile.REVALIDATE, Json.bytes(json));
        downloads = new IdxDownloads(rows, columns, inOrder("train"), inOrder("test"));
    }

    /** Cuts a set into shards and gzips them on all processors: about one second for a set as large as MNIST. */
    public static DataSet of(ImageFiles files) {
        return of(files, ClassNames.NONE);
    }

    static DataSet of(ImageFiles files, ClassNames names) {
        Map<String, StoredFile> shards = new LinkedHashMap<>();
        ObjectNode json = Json.object()
                .put("name", files.name())
                .put("title", title(files.name()))
                .put("rows", files.trainImages().rows())
                .put("columns", files.trainImages().columns())
                .put("classes", CLASSES);
        names.putInto(json);
        json.set("train", addShards(files.name(), "train", files.trainImages(), files.trainLabels(), shards));
        json.set("test", addShards(files.name(), "test", files.testImages(), files.testLabels(), shards));
        json.put("digest", digest(json));
        return new DataSet(json, shards, names);
    }

    /** Reads the set that the build has cut and packed into the program. */
    static DataSet mnist() {
        JsonNode json = Json.parse(ProgramFiles.read(PACKED + MANIFEST));
        Map<String, StoredFile> shards = new LinkedHashMap<>();
        for (String part : List.of("train", "test")) {
            for (JsonNode shard : json.get(part).get("shards")) {
                String name =
                        Path.of(shard.get("url").textValue()).getFileName().toString();
                shards.put(
                        name,
                        new StoredFile(
                                MediaTypes.BINARY,
                                StoredFile.IMMUTABLE,
                                shard.get("sha256").textValue(),
                                shard.get("bytes").intValue(),
                                true,
                                ProgramFiles.read(PACKED + name + ".gz"),
                                Map.of()));
            }
        }
        return new DataSet(json, shards, ClassNames.NONE);
    }

    /**
     * Cuts MNIST into shards, unless that has been done. The build calls it.
     *
     * @param args the folder of the IDX files and that of the classes
     */
    public static void main(String[] args) throws IOException {
        Path idx = Path.of(args[0]);
        Path folder = Path.of(args[1]).resolve(PACKED);
        if (Files.exists(folder.resolve(MANIFEST))) {
            return;
        }
        Files.createDirectories(folder);
        DataSet mnist = of(ImageFiles.read("mnist", idx));
        for (Map.Entry<String, StoredFile> shard : mnist.shards.entrySet()) {
            Files.write(folder.resolve(shard.getKey() + ".gz"), shard.getValue().stored());
        }
        Files.write(folder.resolve(MANIFEST), Json.bytes(mnist.json));
    }

    /** Returns a file of the set by the last part of its address. */
    Optional<StoredFile> file(String fileName) {
        return fileName.equals(MANIFEST) ? Optional.of(manifest) : Optional.ofNullable(shards.get(fileName));
    }

    Optional<StoredFile> download(String fileName) {
        return downloads.find(fileName);
    }

    public String name() {
        return json.get("name").textValue();
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
        return json.at("/train/count").intValue();
    }

    public int testCount() {
        return json.at("/test/count").intValue();
    }

    public String digest() {
        return json.get("digest").textValue();
    }

    public LabeledImages train(int imageCount) {
        return images("train", imageCount);
    }

    public LabeledImages test(int imageCount) {
        return images("test", imageCount);
    }

    private LabeledImages images(String part, int imageCount) {
        List<LabeledImages> parts = new ArrayList<>();
        List<StoredFile> files = inOrder(part);
        for (int i = 0; i * SHARD_SIZE < imageCount; i++) {
            byte[] content = unpacked(files.get(i));
            int count = content.length / (pixelCount + 1);
            parts.add(LabeledImages.of(
                    Arrays.copyOf(content, count * pixelCount),
                    Arrays.copyOfRange(content, count * pixelCount, content.length),
                    pixelCount));
        }
        return LabeledImages.join(parts).range(0, imageCount);
    }

    private static byte[] unpacked(StoredFile file) {
        try (InputStream plain = file.plain()) {
            return plain.readNBytes(file.length());
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot be read", e);
        }
    }

    private List<StoredFile> inOrder(String part) {
        return shards.entrySet().stream()
                .filter(shard -> shard.getKey().startsWith(part + "-"))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static ObjectNode addShards(
            String name, String part, IdxFile.Images images, IdxFile.Labels labels, Map<String, StoredFile> shards) {
        int count = images.count();
        List<StoredFile> files = IntStream.range(0, (count + SHARD_SIZE - 1) / SHARD_SIZE)
                .parallel()
                .mapToObj(i -> shard(images, labels, i * SHARD_SIZE, Math.min(SHARD_SIZE, count - i * SHARD_SIZE)))
                .toList();
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
