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

    private static final Text NOT_READ = Text.of(
            "{0}: 읽지 못했습니다. 압축이 깨졌거나 풀면 64 MB가 넘습니다.",
            "{0} cannot be read: it is damaged, or has more than 64 MB when unpacked.");
    private static final Text NOT_FOUR = Text.of(
            "파일 {0}개 가운데 이미지 파일이 {1}개, 레이블 파일이 {2}개입니다. 훈련용과 시험용이 하나씩, 모두 네 개가 필요합니다.",
            "Of {0} files, {1} hold images and {2} hold labels. Four are needed: images and labels, for training and for testing.");
    private static final Text OTHER_SIZE = Text.of(
            "{0}: 이미지가 {1}×{2}픽셀입니다. {3}×{3}픽셀이어야 합니다.",
            "{0} has images of {1} × {2} pixels; they have to be {3} × {3}.");
    private static final Text COUNTS_DIFFER =
            Text.of("{0}: 레이블이 {1}개인데 이미지는 {2}장입니다.", "{0} has {1} labels, but there are {2} images.");
    private static final Text SIZE =
            Text.of("{0}: {1} = {2}입니다. 1~{3} 사이여야 합니다.", "{0} says {1} = {2}, outside 1 to {3}.");
    private static final Text TOO_MANY_PIXELS =
            Text.of("{0}: 이미지 {1}장 × {2} × {3}픽셀은 너무 큽니다.", "{0}: {1} images of {2} × {3} pixels are too many.");
    private static final Text TRUNCATED =
            Text.of("{0}: 중간에 끊겼습니다({1}바이트, 헤더대로라면 {2}바이트).", "{0} is cut off: {1} bytes, but its header says {2}.");
    private static final Text TRAILING = Text.of(
            "{0}: 헤더에 적힌 것보다 깁니다({1}바이트, 헤더대로라면 {2}바이트).",
            "{0} is longer than its header says: {1} bytes instead of {2}.");
    private static final Text LABEL =
            Text.of("{0}: {1}번째 레이블이 {2}입니다. 0~9 사이여야 합니다.", "{0}: label {1} is {2}, outside 0 to 9.");
    private static final Text OTHER_KIND = Text.of("{0}: IDX 파일이 아닙니다.", "{0} is not an IDX file.");

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
                return new Outcome(null, NOT_READ.with(unread.name()));
            }
            return new Outcome(null, NOT_FOUR.with(files.size(), images.size(), labels.size()));
        }
        try {
            return check(images, labels);
        } catch (IdxException wrong) {
            return new Outcome(null, faultOf(wrong));
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
                return new Outcome(null, OTHER_SIZE.with(name, found.rows(), found.columns(), SIDE));
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
        return new Outcome(null, COUNTS_DIFFER.with(name, labels.count(), images.count()));
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

    /** Returns what is wrong, in both languages. */
    private static Text faultOf(IdxException wrong) {
        Text pattern = switch (wrong.kind()) {
            case SIZE -> SIZE;
            case TOO_MANY_PIXELS -> TOO_MANY_PIXELS;
            case TRUNCATED -> TRUNCATED;
            case TRAILING_BYTES -> TRAILING;
            case LABEL -> LABEL;
            case COUNTS_DIFFER, MAGIC, GZIP, SET -> OTHER_KIND;
        };
        Object[] values = new Object[1 + wrong.values().size()];
        values[0] = wrong.file();
        for (int i = 1; i < values.length; i++) {
            values[i] = wrong.values().get(i - 1);
        }
        if (wrong.kind() == IdxException.Kind.LABEL) {
            // People count from one.
            values[1] = (Integer) wrong.values().get(0) + 1;
        }
        return pattern.with(values);
    }
}
