package downhill.web.owndata;

import downhill.core.data.IdxException;
import downhill.core.data.IdxFile;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;

/** Finds the four files of a data set among those that a reader has chosen, and checks them. */
final class OwnFiles {
    /** The lab shows and trains on images of this size. */
    static final int SIDE = 28;

    private OwnFiles() {}

    record Named(String name, byte[] bytes) {}

    record Set(
            IdxFile.Images trainImages,
            IdxFile.Labels trainLabels,
            IdxFile.Images testImages,
            IdxFile.Labels testLabels) {}

    record Outcome(Set set, Text fault) {}

    static Outcome look(List<Named> files) {
        List<Named> images = new ArrayList<>();
        List<Named> labels = new ArrayList<>();
        Named unread = null;
        for (Named file : files) {
            if (file.bytes() == null) {
                // Of a folder it may be something else.
                unread = unread == null ? file : unread;
                continue;
            }
            int magic = IdxFile.magic(file.bytes());
            if (magic == IdxFile.IMAGES_MAGIC) {
                images.add(file);
            } else if (magic == IdxFile.LABELS_MAGIC) {
                labels.add(file);
            }
        }
        if (images.size() != 2 || labels.size() != 2) {
            if (unread != null) {
                return new Outcome(null, OwnDataText.NOT_READ.with(unread.name()));
            }
            return new Outcome(null, OwnDataText.NOT_FOUR.with(files.size(), images.size(), labels.size()));
        }
        try {
            return check(images.get(0), parseImages(images.get(0)), images.get(1), parseImages(images.get(1)), labels);
        } catch (IdxException wrong) {
            return new Outcome(null, OwnDataText.of(wrong));
        }
    }

    private static IdxFile.Images parseImages(Named file) {
        return IdxFile.parseImages(file.name(), file.bytes());
    }

    private static Outcome check(
            Named first, IdxFile.Images firstImages, Named second, IdxFile.Images secondImages, List<Named> labels) {
        for (int i = 0; i < 2; i++) {
            IdxFile.Images images = i == 0 ? firstImages : secondImages;
            if (images.rows() != SIDE || images.columns() != SIDE) {
                String name = i == 0 ? first.name() : second.name();
                return new Outcome(null, OwnDataText.OTHER_SIZE.with(name, images.rows(), images.columns(), SIDE));
            }
        }
        boolean secondIsTest = isTest(first.name()) == isTest(second.name())
                ? firstImages.count() >= secondImages.count()
                : isTest(second.name());
        IdxFile.Images train = secondIsTest ? firstImages : secondImages;
        IdxFile.Images test = secondIsTest ? secondImages : firstImages;
        IdxFile.Labels one = parseLabels(labels.get(0));
        IdxFile.Labels other = parseLabels(labels.get(1));
        boolean otherIsTest =
                isTest(labels.get(0).name()) == isTest(labels.get(1).name())
                        ? one.count() == train.count()
                        : isTest(labels.get(1).name());
        Set set = new Set(train, otherIsTest ? one : other, test, otherIsTest ? other : one);
        String trainName = labels.get(otherIsTest ? 0 : 1).name();
        String testName = labels.get(otherIsTest ? 1 : 0).name();
        if (set.trainLabels().count() != train.count()) {
            return differ(trainName, set.trainLabels(), train);
        }
        return set.testLabels().count() == test.count()
                ? new Outcome(set, null)
                : differ(testName, set.testLabels(), test);
    }

    private static Outcome differ(String name, IdxFile.Labels labels, IdxFile.Images images) {
        return new Outcome(null, OwnDataText.COUNTS_DIFFER.with(name, labels.count(), images.count()));
    }

    private static IdxFile.Labels parseLabels(Named file) {
        return IdxFile.parseLabels(file.name(), file.bytes());
    }

    /** The files of MNIST call the test images t10k. */
    private static boolean isTest(String name) {
        return contains(name, "t10k") || contains(name, "test");
    }

    private static boolean contains(String name, String word) {
        for (int i = 0; i + word.length() <= name.length(); i++) {
            boolean here = true;
            for (int k = 0; k < word.length() && here; k++) {
                char c = name.charAt(i + k);
                here = (c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c) == word.charAt(k);
            }
            if (here) {
                return true;
            }
        }
        return false;
    }
}
