package downhill.server.data;

import downhill.core.data.IdxFile;
import downhill.server.files.MediaTypes;
import downhill.server.files.StoredFile;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;

/** The gzipped IDX files of a set, made when first requested and kept: of MNIST, some seconds and 11 MB. */
final class IdxDownloads {
    private final int rows;
    private final int columns;
    private final Map<String, List<StoredFile>> shards;
    private final Map<String, StoredFile> made = new ConcurrentHashMap<>();

    IdxDownloads(int rows, int columns, List<StoredFile> train, List<StoredFile> test) {
        this.rows = rows;
        this.columns = columns;
        shards = Map.of(
                ImageFiles.TRAIN_IMAGES + ".gz", train,
                ImageFiles.TRAIN_LABELS + ".gz", train,
                ImageFiles.TEST_IMAGES + ".gz", test,
                ImageFiles.TEST_LABELS + ".gz", test);
    }

    /** Returns a file by its standard name with {@code .gz}; empty for another name. */
    Optional<StoredFile> find(String name) {
        return shards.containsKey(name) ? Optional.of(made.computeIfAbsent(name, this::make)) : Optional.empty();
    }

    private StoredFile make(String name) {
        boolean images = name.contains("-images-");
        int imageSize = rows * columns;
        List<StoredFile> parts = shards.get(name);
        int count = parts.stream()
                .mapToInt(shard -> shard.length() / (imageSize + 1))
                .sum();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes, 1 << 16))) {
            out.writeInt(images ? IdxFile.IMAGES_MAGIC : IdxFile.LABELS_MAGIC);
            out.writeInt(count);
            if (images) {
                out.writeInt(rows);
                out.writeInt(columns);
            }
            for (StoredFile shard : parts) {
                int shardCount = shard.length() / (imageSize + 1);
                try (InputStream plain = shard.plain()) {
                    byte[] pixels = plain.readNBytes(shardCount * imageSize);
                    out.write(images ? pixels : plain.readNBytes(shardCount));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot be written", e);
        }
        return StoredFile.of(MediaTypes.GZIP, StoredFile.REVALIDATE, bytes.toByteArray());
    }
}
