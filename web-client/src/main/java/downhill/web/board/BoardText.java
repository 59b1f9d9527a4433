package downhill.web.board;

import downhill.web.page.Text;

/** What saving and the page of saved runs say while they run. */
enum BoardText implements Text {
    NICKNAME_FAULT("별명은 1~40자로 써 주세요. 지금은 {0}자입니다.", "A nickname has 1 to 40 characters; this one has {0}."),
    SENDING("보내는 중…", "Sending…"),
    SAVED("저장했습니다.", "Saved."),
    SEE_SAVED("저장된 학습 보기", "See the saved run"),
    KEPT(
            "서버에 연결할 수 없어 이 브라우저에 보관했습니다. 연결되면 자동으로 보냅니다.",
            "The server can’t be reached. The run is kept in this browser and will be sent automatically."),
    LOST(
            "서버에 연결할 수 없고, 이 브라우저에 보관할 수도 없습니다. 잠시 뒤 다시 저장해 주세요.",
            "The server can’t be reached and this browser can’t store the run. Please save it again in a while."),
    REFUSED("서버가 받지 않았습니다: {0}", "The server refused it: {0}"),

    WAITING("{0}: 연결되면 보냅니다.", "{0}: will be sent when the server answers."),
    WAITING_REFUSED("{0}: 서버가 받지 않았습니다. {1}", "{0}: the server refused it. {1}"),
    DISCARD("버리기", "Discard"),
    DISCARD_ASK("정말 버릴까요?", "Really discard?"),

    LOADING("불러오는 중…", "Loading…"),
    EMPTY(
            "아직 저장된 학습이 없습니다. 학습실에서 학습한 뒤 저장하면 여기에 나타납니다.",
            "No run has been saved yet. Train one in the lab and save it; it will appear here."),
    AWAY("서버에 연결할 수 없습니다. ({0})", "The server can’t be reached. ({0})"),
    UNKNOWN("이 주소의 학습은 없습니다. 지워졌을 수 있습니다.", "There is no run at this address. It may have been deleted."),
    RESULT("{0} / {1}걸음 · 훈련 정확도 {2} · 시험 정확도 {3}", "{0} of {1} steps · train accuracy {2} · test accuracy {3}"),
    MINE("내가 저장함", "saved by me"),

    DETAIL("저장된 학습", "A saved run"),
    UNKNOWN_TITLE("없는 학습", "No such run"),
    DETAIL_TITLE("{0}의 학습", "Run by {0}"),
    SAVED_AT("저장한 때", "Saved"),
    STEP("마친 걸음", "Steps done"),
    LOSS("마지막 손실", "Last loss"),
    TRAIN_ACCURACY("훈련 정확도", "Train accuracy"),
    TEST_ACCURACY("시험 정확도", "Test accuracy"),
    FINGERPRINT("가중치 지문", "Fingerprint of the weights"),
    DELETE("지우기", "Delete"),
    DELETE_ASK("정말 지울까요?", "Really delete?"),
    DELETE_FAILED("지우지 못했습니다. ({0})", "It could not be deleted. ({0})");

    private final String ko;
    private final String en;

    BoardText(String ko, String en) {
        this.ko = ko;
        this.en = en;
    }

    @Override
    public String ko() {
        return ko;
    }

    @Override
    public String en() {
        return en;
    }
}
