package downhill.web.owndata;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.web.owndata.OwnFiles.Named;
import downhill.web.page.Language;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OwnFilesTest {
    private final long seed = Long.getLong("downhill.seed", System.nanoTime());
    private final Random random = new Random(seed);

    private byte[] images(int count, int rows, int columns) {
        byte[] pixels = new byte[count * rows * columns];
        random.nextBytes(pixels);
        return ByteBuffer.allocate(16 + pixels.length)
                .putInt(2051)
                .putInt(count)
                .putInt(rows)
                .putInt(columns)
                .put(pixels)
                .array();
    }

    private byte[] labels(int count) {
        ByteBuffer file = ByteBuffer.allocate(8 + count).putInt(2049).putInt(count);
        for (int i = 0; i < count; i++) {
            file.put((byte) random.nextInt(10));
        }
        return file.array();
    }

    private static String fault(Named... files) {
        return OwnFiles.look(List.of(files)).fault().in(Language.EN);
    }

    /** Whatever their order and names, by what they are called or by their counts. */
    @Test
    void theFourFilesAreFound() {
        System.out.println("OwnFilesTest: -Ddownhill.seed=" + seed);
        for (int round = 0; round < 100; round++) {
            int train = 1 + random.nextInt(9);
            int test = 1 + random.nextInt(9);
            boolean named = random.nextBoolean();
            if (!named) {
                test = Math.min(test, train);
                train += test == train ? 1 : 0;
            }
            List<Named> files = new ArrayList<>(List.of(
                    new Named(named ? "train-images" : "a", images(train, 28, 28)),
                    new Named(named ? "train-labels" : "b", labels(train)),
                    new Named(named ? "T10K-images" : "c", images(test, 28, 28)),
                    new Named(named ? "my-test-labels" : "d", labels(test))));
            byte[] trainPixels =
                    Arrays.copyOfRange(files.get(0).bytes(), 16, files.get(0).bytes().length);
            byte[] testLabels =
                    Arrays.copyOfRange(files.get(3).bytes(), 8, files.get(3).bytes().length);
            files.add(new Named("README.txt", "hello".getBytes()));
            files.add(new Named("empty", new byte[0]));
            files.add(new Named("holidays.mp4", null));
            Collections.shuffle(files, random);
            OwnFiles.Outcome outcome = OwnFiles.look(files);
            assertThat(outcome.fault()).isNull();
            assertThat(outcome.set().trainImages().pixels()).isEqualTo(trainPixels);
            assertThat(outcome.set().testLabels().labels()).isEqualTo(testLabels);
            assertThat(outcome.set().trainLabels().count()).isEqualTo(train);
            assertThat(outcome.set().testImages().count()).isEqualTo(test);
        }
    }

    @Test
    void whatIsWrongIsSaid() {
        Named trainImages = new Named("train-images", images(3, 28, 28));
        Named trainLabels = new Named("train-labels", labels(3));
        Named testImages = new Named("t10k-images", images(2, 28, 28));
        Named testLabels = new Named("t10k-labels", labels(2));
        assertThat(fault(trainImages, trainLabels, testImages))
                .startsWith("Of 3 files, 2 hold images and 1 hold labels.");
        assertThat(fault(trainImages, trainLabels, testImages, new Named("t10k-labels", labels(3))))
                .isEqualTo("t10k-labels has 3 labels, but there are 2 images.");
        assertThat(fault(new Named("train-images", images(3, 14, 28)), trainLabels, testImages, testLabels))
                .isEqualTo("train-images has images of 14 × 28 pixels; they have to be 28 × 28.");
        assertThat(fault(trainImages, trainLabels, new Named("t10k-images", null), testLabels))
                .startsWith("t10k-images cannot be read");
        byte[] shorter = Arrays.copyOf(trainImages.bytes(), trainImages.bytes().length - 5);
        assertThat(fault(new Named("train-images", shorter), trainLabels, testImages, testLabels))
                .isEqualTo("train-images is cut off: 2363 bytes, but its header says 2368.");
        byte[] longer = Arrays.copyOf(testLabels.bytes(), testLabels.bytes().length + 1);
        assertThat(fault(trainImages, trainLabels, testImages, new Named("t10k-labels", longer)))
                .isEqualTo("t10k-labels is longer than its header says: 11 bytes instead of 10.");
        byte[] eleven = testLabels.bytes().clone();
        eleven[9] = 11;
        assertThat(fault(trainImages, trainLabels, testImages, new Named("t10k-labels", eleven)))
                .isEqualTo("t10k-labels: label 2 is 11, outside 0 to 9.");
        byte[] none = testLabels.bytes().clone();
        none[7] = 0;
        assertThat(fault(trainImages, trainLabels, testImages, new Named("t10k-labels", none)))
                .isEqualTo("t10k-labels says count = 0, outside 1 to 1000000.");
    }
}
