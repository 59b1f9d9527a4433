package downhill.web.owndata;

import downhill.core.data.IdxException;
import downhill.web.page.Text;

/** What is said about data of the reader's own. */
final class OwnDataText {
    static final Text INTRO = Text.of(
            "MNIST와 같은 형식의 IDX 파일 네 개(훈련 이미지와 레이블, 시험 이미지와 레이블)를 골라 주세요. gzip으로 압축한 파일도 됩니다. 이미지는 28×28이고, 파일은 이 기기를 떠나지 않습니다.",
            "Choose four IDX files like those of MNIST: training images and labels, test images and labels, gzipped or not. Images are 28 × 28, and the files never leave this device.");
    static final Text DROP = Text.of("파일이나 폴더를 여기에 끌어다 놓아도 됩니다.", "You can also drop the files or a folder here.");
    static final Text FILES = Text.of("파일 고르기…", "Choose files…");
    static final Text FOLDER = Text.of("폴더 고르기…", "Choose a folder…");
    static final Text READING = Text.of("파일을 읽는 중…", "Reading the files…");
    static final Text READY = Text.of(
            "훈련 이미지 {0}장과 시험 이미지 {1}장을 읽었습니다. 데이터에서 ‘내 데이터’를 골라 두었습니다. 시작을 눌러 보세요.",
            "{0} training images and {1} test images are here, and “My data” is chosen. Press Start.");
    static final Text NOT_READ = Text.of(
            "{0}: 읽지 못했습니다. 압축이 깨졌거나 풀면 64 MB가 넘습니다.",
            "{0} cannot be read: it is damaged, or has more than 64 MB when unpacked.");
    static final Text NOT_FOUR = Text.of(
            "파일 {0}개 가운데 이미지 파일이 {1}개, 레이블 파일이 {2}개입니다. 훈련용과 시험용이 하나씩, 모두 네 개가 필요합니다.",
            "Of {0} files {1} hold images and {2} hold labels. Four are needed: images and labels, each for training and for testing.");
    static final Text OTHER_SIZE = Text.of(
            "{0}: 이미지가 {1}×{2}픽셀입니다. {3}×{3}픽셀이어야 합니다.",
            "{0} has images of {1} × {2} pixels; they have to be {3} × {3}.");
    static final Text COUNTS_DIFFER =
            Text.of("{0}: 레이블이 {1}개인데 이미지는 {2}장입니다.", "{0} has {1} labels, but there are {2} images.");
    static final Text SIZE = Text.of("{0}: {1} = {2}입니다. 1~{3} 사이여야 합니다.", "{0} says {1} = {2}, outside 1 to {3}.");
    static final Text TOO_MANY_PIXELS =
            Text.of("{0}: 이미지 {1}장 × {2} × {3}픽셀은 너무 큽니다.", "{0}: {1} images of {2} × {3} pixels are too many.");
    static final Text TRUNCATED =
            Text.of("{0}: 중간에 끊겼습니다({1}바이트, 머리글대로라면 {2}바이트).", "{0} breaks off: {1} bytes, its header asks for {2}.");
    static final Text TRAILING = Text.of(
            "{0}: 머리글보다 깁니다({1}바이트, 머리글대로라면 {2}바이트).", "{0} is longer than its header says: {1} bytes instead of {2}.");
    static final Text LABEL =
            Text.of("{0}: {1}번째 레이블이 {2}입니다. 0~9 사이여야 합니다.", "{0}: label {1} is {2}, outside 0 to 9.");
    static final Text OTHER_KIND = Text.of("{0}: IDX 파일이 아닙니다.", "{0} is no IDX file.");

    private OwnDataText() {}

    /** Returns what is wrong, in both languages. */
    static Text of(IdxException wrong) {
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
