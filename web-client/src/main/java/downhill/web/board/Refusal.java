package downhill.web.board;

import downhill.web.dom.JsNumber;
import downhill.web.page.Labeled;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;

/**
 * Why the server did not do what was asked: what it says to programs, put into words by the page in its own language.
 *
 * @param status the HTTP status, or 0 without an answer
 * @param field path of the field at fault, such as {@code nickname} or {@code config.hiddenSize}; may be empty
 */
public record Refusal(int status, String field) {
    private static final int NO_ANSWER = 0;

    /** What is wrong; {@code {0}} is the status, {@code {1}} the field. */
    private enum Reason implements Labeled {
        NO_ANSWER("응답 없음", "no answer"),
        STATUS("상태 코드 {0}", "status {0}"),
        NICKNAME(
                "별명에는 눈에 보이는 글자가 있어야 하고, 제어 문자는 쓸 수 없습니다. 진행자나 관리자로 보이는 이름, 확인 표시(✓, ‘확인됨’), 서로 닮은 여러 나라 글자를 섞은 이름도"
                        + " 쓸 수 없습니다.",
                "A nickname needs a visible character. It cannot contain control characters, a name of the staff (such as teacher or admin), a mark of verification (✓, “verified”) or a mix of alphabets that look alike."),
        DATASET("이 서버에는 그 데이터가 없거나 이미지가 모자랍니다.", "This server has no such data set, or fewer images than the run."),
        FIELD("‘{1}’의 값이 서버의 규칙에 맞지 않습니다.", "The value of “{1}” breaks a rule of the server."),
        CLASS("수업이 닫혔거나 없습니다.", "The class is closed or does not exist."),
        FORBIDDEN("서버가 이 요청을 허락하지 않습니다.", "The server does not allow this request."),
        GONE("이미 지워졌습니다.", "It has already been deleted."),
        DELETED("이미 지워졌으므로 다시 저장하지 않습니다.", "It has been deleted and is not saved again."),
        FULL("수업 게시판이 가득 찼습니다.", "The board of the class is full."),
        TAKEN("같은 번호로 저장된 다른 것이 있습니다.", "Something else is saved under the same number."),
        TOO_LARGE("너무 커서 보낼 수 없습니다.", "It is too large to send."),
        TOO_MUCH("지금 저장이 몰려 있습니다. 잠시 뒤 다시 시도해 주세요.", "Too much is being saved right now. Try again in a while.");

        private final Text label;

        Reason(String ko, String en) {
            this.label = Text.of(ko, en);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** Reads what {@link #code} has written; what an earlier version kept becomes a refusal without its reason. */
    static Refusal of(String code) {
        int blank = code.indexOf(' ');
        double status = JsNumber.parse(blank < 0 ? code : code.substring(0, blank));
        return status == status
                ? new Refusal((int) status, blank < 0 ? "" : code.substring(blank + 1))
                : new Refusal(400, "");
    }

    /** Returns the refusal as one line that can be kept. */
    String code() {
        return field.isEmpty() ? Integer.toString(status) : status + " " + field;
    }

    /** Returns the reason in a few words, such as: no answer. */
    public String in(LanguageChoice language) {
        return language.say(reason(), status, field);
    }

    public Text text() {
        return reason().with(status, field);
    }

    private Reason reason() {
        if (field.equals("nickname")) {
            return Reason.NICKNAME;
        }
        if (field.equals("config.dataset") || field.equals("config.trainSize") || field.equals("config.testSize")) {
            return Reason.DATASET;
        }
        if (field.equals("class") || field.equals("member")) {
            return Reason.CLASS;
        }
        if (field.equals("runs")) {
            return Reason.FULL;
        }
        return switch (status) {
            case NO_ANSWER -> Reason.NO_ANSWER;
            case 403 -> Reason.FORBIDDEN;
            case 404 -> Reason.GONE;
            case 409 -> Reason.TAKEN;
            case 410 -> Reason.DELETED;
            case 413 -> Reason.TOO_LARGE;
            case 429 -> Reason.TOO_MUCH;
            default -> field.isEmpty() ? Reason.STATUS : Reason.FIELD;
        };
    }
}
