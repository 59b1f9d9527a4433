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

    /** A file as the reader knows it; its bytes are null where they could not be read. */
    record Named(String name, byte[] bytes) {}

    record Set(
            IdxFile.Images trainImages,
            IdxFile.Labels trainLabels,
            IdxFile.Images testImages,
            IdxFile.Labels testLabels) {}

    /** Either a set or what is wrong; the other is null. */
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
            return check(images, labels);
        } catch (IdxException wrong) {
            return new Outcome(null, OwnDataText.of(wrong));
        }
    }

    private static Outcome check(List<Named> imageFiles, List<Named> labelFiles) {
        List<IdxFile.Images> images = new ArrayList<>();
        for (Named file : imageFiles) {
            images.add(IdxFile.parseImages(file.name(), file.bytes()));
        }
        for (int i = 0; i < 2; i++) {
            IdxFile.Images found = images.get(i);
            if (found.rows() != SIDE || found.columns() != SIDE) {
                String name = imageFiles.get(i).name();
                return new Outcome(null, OwnDataText.OTHER_SIZE.with(name, found.rows(), found.columns(), SIDE));
            }
        }
        int test = test(imageFiles, images.get(0).count() >= images.get(1).count());
        IdxFile.Images trainImages = images.get(1 - test);
        List<IdxFile.Labels> labels = new ArrayList<>();
        for (Named file : labelFiles) {
            labels.add(IdxFile.parseLabels(file.name(), file.bytes()));
        }
        int testLabels = test(labelFiles, labels.get(0).count() == trainImages.count());
        Set set = new Set(trainImages, labels.get(1 - testLabels), images.get(test), labels.get(testLabels));
        if (set.trainLabels().count() != set.trainImages().count()) {
            return differ(labelFiles.get(1 - testLabels).name(), set.trainLabels(), set.trainImages());
        }
        return set.testLabels().count() == set.testImages().count()
                ? new Outcome(set, null)
                : differ(labelFiles.get(testLabels).name(), set.testLabels(), set.testImages());
    }

    private static Outcome differ(String name, IdxFile.Labels labels, IdxFile.Images images) {
        return new Outcome(null, OwnDataText.COUNTS_DIFFER.with(name, labels.count(), images.count()));
    }

    /** Returns which of two files is for testing: by their names, where these tell, else as their counts suggest. */
    private static int test(List<Named> files, boolean secondByCount) {
        boolean second = isTest(files.get(1).name());
        return (isTest(files.get(0).name()) == second ? secondByCount : second) ? 1 : 0;
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
