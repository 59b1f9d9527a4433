package downhill.server.data;

import downhill.core.data.GzippedIdx;
import downhill.core.data.IdxException;
import downhill.core.data.IdxFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The four IDX files of a data set, parsed and checked to belong together. */
public record ImageFiles(
        String name,
        IdxFile.Images trainImages,
        IdxFile.Labels trainLabels,
        IdxFile.Images testImages,
        IdxFile.Labels testLabels) {
    static final String TRAIN_IMAGES = "train-images-idx3-ubyte";
    static final String TRAIN_LABELS = "train-labels-idx1-ubyte";
    static final String TEST_IMAGES = "t10k-images-idx3-ubyte";
    static final String TEST_LABELS = "t10k-labels-idx1-ubyte";

    public ImageFiles {
        requireSameCount(TRAIN_IMAGES, trainImages, TRAIN_LABELS, trainLabels);
        requireSameCount(TEST_IMAGES, testImages, TEST_LABELS, testLabels);
        if (trainImages.rows() != testImages.rows() || trainImages.columns() != testImages.columns()) {
            throw new IdxException(
                    TEST_IMAGES,
                    IdxException.Kind.SET,
                    "images of " + testImages.rows() + " × " + testImages.columns() + " pixels, but those of "
                            + TRAIN_IMAGES + " have " + trainImages.rows() + " × " + trainImages.columns());
        }
    }

    /** Reads the four files of a folder, each gzipped or not. */
    public static ImageFiles read(String name, Path folder) throws IOException {
        return new ImageFiles(
                name,
                GzippedIdx.parseImages(TRAIN_IMAGES, bytes(folder, TRAIN_IMAGES)),
                GzippedIdx.parseLabels(TRAIN_LABELS, bytes(folder, TRAIN_LABELS)),
                GzippedIdx.parseImages(TEST_IMAGES, bytes(folder, TEST_IMAGES)),
                GzippedIdx.parseLabels(TEST_LABELS, bytes(folder, TEST_LABELS)));
    }

    /** Returns whether a folder holds at least one of the four files. */
    public static boolean isIn(Path folder) {
        return Stream.of(TRAIN_IMAGES, TRAIN_LABELS, TEST_IMAGES, TEST_LABELS)
                .anyMatch(name -> find(folder, name).isPresent());
    }

    private static byte[] bytes(Path folder, String standardName) throws IOException {
        return Files.readAllBytes(find(folder, standardName)
                .orElseThrow(() -> new IOException("it has no file " + standardName + " or " + standardName + ".gz")));
    }

    private static Optional<Path> find(Path folder, String standardName) {
        return Stream.of(standardName, standardName.replace("-idx", ".idx"))
                .flatMap(name -> Stream.of(folder.resolve(name), folder.resolve(name + ".gz")))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static void requireSameCount(
            String imagesName, IdxFile.Images images, String labelsName, IdxFile.Labels labels) {
        if (images.count() != labels.count()) {
            throw new IdxException(
                    labelsName,
                    IdxException.Kind.COUNTS_DIFFER,
                    "count = " + labels.count() + " labels, but " + imagesName + " has " + images.count(),
                    images.count(),
                    labels.count());
        }
    }
}
