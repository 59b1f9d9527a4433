package downhill.web.insight;

import downhill.core.exchange.NpzException;
import downhill.web.page.Text;

/** Says what is wrong with a file of weights. */
final class NpzText {
    static final Text NOT_ZIP = Text.of(
            "npz 파일이 아닙니다. numpy.savez로 저장한 파일을 골라 주세요.",
            "This is not an .npz file. Choose one that numpy.savez wrote.");
    static final Text SINGLE_ARRAY = Text.of(
            "배열 하나짜리 npy 파일입니다. numpy.savez('params.npz', W1=W1, b1=b1, W2=W2, b2=b2)로 저장해 주세요.",
            "This is a single array (.npy). Save with numpy.savez('params.npz', W1=W1, b1=b1, W2=W2, b2=b2).");
    static final Text TOO_LARGE =
            Text.of("파일이 {1}바이트입니다. {2}바이트까지 읽습니다.", "The file has {1} bytes; at most {2} are read.");
    static final Text TRUNCATED = Text.of("파일이 중간에 끊겼습니다. 다시 받아 주세요.", "The file breaks off. Fetch it again.");
    static final Text DAMAGED = Text.of("파일이 손상되었습니다.", "The file is damaged.");
    static final Text DAMAGED_ARRAY = Text.of("{0}: 파일이 손상되었습니다.", "{0} is damaged.");
    static final Text ENCRYPTED = Text.of("{0}: 암호로 잠겨 있습니다.", "{0} is encrypted.");
    static final Text UNKNOWN_COMPRESSION = Text.of(
            "{0}: 압축 방식 {1}번은 읽지 못합니다. numpy.savez나 savez_compressed로 저장해 주세요.",
            "{0} is compressed by method {1}. Save with numpy.savez or savez_compressed.");
    static final Text CRC_DIFFERS = Text.of(
            "{0}: 내용이 저장할 때와 다릅니다(CRC-32 {1}, 저장할 때 {2}).", "{0} is not what was written (CRC-32 {1}, written {2}).");
    static final Text ARRAY_MISSING = Text.of("{0} 배열이 없습니다. 들어 있는 것: {1}", "There is no array {0}. The file has: {1}");
    static final Text NOT_AN_ARRAY = Text.of("{0}: NumPy의 배열이 아닙니다.", "{0} is not an array of NumPy.");
    static final Text WRONG_SHAPE = Text.of("{0}의 모양이 {1}입니다. 기대한 모양: {2}", "{0} has shape {1}, expected {2}.");
    static final Text UNSUPPORTED_TYPE =
            Text.of("{0}의 dtype이 {1}입니다. {2}만 읽습니다.", "{0} has dtype {1}; {2} can be read.");
    static final Text WRONG_LENGTH =
            Text.of("{0}의 내용이 {1}바이트입니다. 모양대로라면 {2}바이트여야 합니다.", "{0} has {1} bytes; its shape asks for {2}.");
    static final Text NOT_FINITE = Text.of("{0} = {1}: 유한한 값이 아닙니다.", "{0} = {1} is not finite.");
    static final Text HIDDEN_SIZE =
            Text.of("{0}의 은닉 뉴런이 {1}개입니다. 읽을 수 있는 범위: {2}", "{0} has {1} hidden units; the lab reads {2}.");

    private NpzText() {}

    /** Returns what is wrong, in both languages. */
    static Text of(NpzException wrong) {
        Text pattern = switch (wrong.kind()) {
            case NOT_ZIP -> NOT_ZIP;
            case SINGLE_ARRAY -> SINGLE_ARRAY;
            case TOO_LARGE -> TOO_LARGE;
            case TRUNCATED -> TRUNCATED;
            case DAMAGED -> wrong.array().isEmpty() ? DAMAGED : DAMAGED_ARRAY;
            case ENCRYPTED -> ENCRYPTED;
            case UNKNOWN_COMPRESSION -> UNKNOWN_COMPRESSION;
            case CRC_DIFFERS -> CRC_DIFFERS;
            case ARRAY_MISSING -> ARRAY_MISSING;
            case NOT_AN_ARRAY -> NOT_AN_ARRAY;
            case WRONG_SHAPE -> WRONG_SHAPE;
            case UNSUPPORTED_TYPE -> UNSUPPORTED_TYPE;
            case WRONG_LENGTH -> WRONG_LENGTH;
            case NOT_FINITE -> NOT_FINITE;
            case HIDDEN_SIZE -> HIDDEN_SIZE;
        };
        return pattern.with(wrong.array(), wrong.found(), wrong.expected());
    }
}
