package downhill.server.e2e;

import downhill.core.data.LabeledImages;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** A part of a data set: blots of random size, one place for each class. */
record Blots(byte[] pixels, byte[] labels) {
    private static final int SIDE = 28;

    static Blots draw(Random random, int count) {
        byte[] pixels = new byte[count * SIDE * SIDE];
        byte[] labels = new byte[count];
        for (int n = 0; n < count; n++) {
            labels[n] = (byte) random.nextInt(10);
            for (int i = 0; i < 40; i++) {
                int row = Math.floorMod(labels[n] * 3 + random.nextInt(5), SIDE);
                pixels[(n * SIDE + row) * SIDE + random.nextInt(SIDE)] = (byte) (1 + random.nextInt(255));
            }
        }
        return new Blots(pixels, labels);
    }

    Path writeImages(Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(16 + pixels.length)
                .putInt(2051)
                .putInt(labels.length)
                .putInt(SIDE)
                .putInt(SIDE)
                .put(pixels);
        return Files.write(file, bytes.array());
    }

    Path writeLabels(Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(8 + labels.length)
                .putInt(2049)
                .putInt(labels.length)
                .put(labels);
        return Files.write(file, bytes.array());
    }

    LabeledImages images() {
        return LabeledImages.of(pixels, labels, SIDE * SIDE);
    }
}
