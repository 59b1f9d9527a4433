package downhill.web.board;

import downhill.web.page.Text;

/** What saving and the page of saved runs say while they run. */
final class BoardText {
    static final Text NICKNAME_FAULT =
            Text.of("별명은 1~40자로 써 주세요. 지금은 {0}자입니다.", "A nickname has 1 to 40 characters; this one has {0}.");
    static final Text SENDING = Text.of("보내는 중…", "Sending…");
    static final Text SAVED = Text.of("저장했습니다.", "Saved.");
    static final Text SEE_SAVED = Text.of("저장된 기록 보기", "See the saved run");
    static final Text KEPT = Text.of(
            "서버에 연결할 수 없어 이 브라우저에 보관했습니다. 연결되면 자동으로 보냅니다.",
            "The server can’t be reached. The run is kept in this browser and will be sent automatically.");
    static final Text KEPT_BUSY = Text.of(
            "지금 저장이 몰려 있어 이 브라우저에 보관했습니다. 잠시 뒤 자동으로 보냅니다.",
            "Too much is being saved just now. The run is kept in this browser and will be sent in a while.");
    static final Text KEPT_FAULT = Text.of(
            "서버에 오류가 있어 이 브라우저에 보관했습니다. 나중에 자동으로 보냅니다.",
            "The server has an error. The run is kept in this browser and will be sent later.");
    static final Text KEPT_PAUSED = Text.of(
            "수업이 일시 정지되어 이 브라우저에 보관했습니다. 다시 열리면 자동으로 보냅니다.",
            "The class is paused. The run is kept in this browser and will be sent once the class is open again.");
    static final Text LOST = Text.of(
            "서버가 아직 받지 못했고, 이 브라우저에 보관할 수도 없습니다. 잠시 뒤 다시 저장해 주세요.",
            "The server has not taken the run yet, and this browser can’t store it. Please save it again in a while.");
    static final Text REFUSED = Text.of("서버가 받지 않았습니다: {0}", "The server refused it: {0}");

    static final Text WAITING = Text.of("{0}: 연결되면 보냅니다.", "{0}: will be sent when the server answers.");
    static final Text WAITING_REFUSED = Text.of("{0}: 서버가 받지 않았습니다. {1}", "{0}: the server refused it. {1}");
    static final Text DISCARD = Text.of("버리기", "Discard");
    static final Text DISCARD_ASK = Text.of("정말 버릴까요?", "Really discard?");

    static final Text LOADING = Text.of("불러오는 중…", "Loading…");
    static final Text EMPTY = Text.of(
            "아직 저장된 기록이 없습니다. 학습실에서 학습한 뒤 저장하면 여기에 나타납니다.",
            "No run has been saved yet. Train one in the lab and save it; it will appear here.");
    static final Text AWAY = Text.of("서버에 연결할 수 없습니다. ({0})", "The server can’t be reached. ({0})");
    static final Text UNKNOWN =
            Text.of("이 주소의 기록은 없습니다. 지워졌을 수 있습니다.", "There is no run at this address. It may have been deleted.");
    static final Text RESULT = Text.of(
            "{0} / {1}걸음 · 훈련 정확도 {2} · 시험 정확도 {3}", "{0} of {1} steps · training accuracy {2} · test accuracy {3}");
    static final Text LOCAL = Text.of("이 기기에서", "on this device");
    static final Text INTO_CLASS = Text.of(
            "수업 ‘{0}’에 저장합니다. 게시판에는 진행자가 보이게 할 때만 별명이 나옵니다.",
            "The run goes to the class “{0}”. The board shows nicknames only if the teacher allows it.");
    static final Text SEE_CLASS = Text.of("수업 게시판 보기", "See the board of the class");
    static final Text MINE = Text.of("내가 저장함", "saved by me");

    static final Text DETAIL = Text.of("저장된 기록", "A saved run");
    static final Text UNKNOWN_TITLE = Text.of("없는 기록", "No such run");
    static final Text DETAIL_TITLE = Text.of("{0}의 기록", "Run by {0}");
    static final Text SAVED_AT = Text.of("저장 시각", "Saved");
    static final Text STEP = Text.of("마친 걸음", "Steps done");
    static final Text LOSS = Text.of("마지막 손실", "Final loss");
    static final Text TRAIN_ACCURACY = Text.of("훈련 정확도", "Training accuracy");
    static final Text TEST_ACCURACY = Text.of("시험 정확도", "Test accuracy");
    static final Text FINGERPRINT = Text.of("가중치 지문", "Fingerprint of the weights");
    static final Text UNCHECKED = Text.of("확인 대기 중", "not checked yet");
    static final Text UNCHECKED_MEANS =
            Text.of("서버가 처음부터 다시 학습해 확인합니다.", "The server will train it again from the start and compare.");
    static final Text VERIFIED = Text.of("✓ 확인됨", "✓ verified");
    static final Text VERIFIED_MEANS = Text.of(
            "서버가 처음부터 다시 학습해 보았습니다. 기록된 수가 마지막 비트까지 모두 같습니다.",
            "The server trained it again from the start. Every recorded number is the same, to the last bit.");
    static final Text DIFFERENT = Text.of("✗ 기록과 다름", "✗ different");
    static final Text DIFFERENT_MEANS = Text.of(
            "서버가 처음부터 다시 학습해 보니 {0}걸음째 수가 기록과 다릅니다.",
            "The server trained it again from the start: at step {0} its number differs from the record.");
    static final Text DIFFERENT_DATA =
            Text.of("이 서버의 데이터로는 이런 기록이 나올 수 없습니다.", "No run on this server’s data can have such a record.");
    static final Text TOO_LONG = Text.of("확인하지 않음", "not checked");
    static final Text TOO_LONG_MEANS = Text.of(
            "다시 학습하는 데 너무 오래 걸려서 서버가 확인하지 않습니다.",
            "Training it again would take too long, so the server does not check it.");
    static final Text COPIED = Text.of("복사했습니다.", "Copied.");
    static final Text NOT_COPIED = Text.of("복사하지 못했습니다. 직접 골라 복사하세요.", "Copying failed. Please select and copy it.");
    static final Text DELETE = Text.of("지우기", "Delete");
    static final Text DELETE_ASK = Text.of("정말 지울까요?", "Really delete?");
    static final Text DELETE_FAILED = Text.of("지우지 못했습니다. ({0})", "It could not be deleted. ({0})");

    private BoardText() {}
}
