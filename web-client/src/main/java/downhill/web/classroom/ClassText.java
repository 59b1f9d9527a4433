package downhill.web.classroom;

import downhill.web.page.Text;

final class ClassText {
    static final Text AWAY = Text.of(
            "서버에 연결할 수 없습니다. 연결되면 이어서 진행합니다.", "The server cannot be reached. This page continues once it can.");
    static final Text UNKNOWN = Text.of(
            "이 코드에 해당하는 수업이 없습니다. 코드를 다시 확인하세요. 수업이 끝나 지워졌을 수도 있습니다.",
            "There is no class with this code. Check the code again; the class may be over and deleted.");
    static final Text LOADING = Text.of("불러오는 중입니다.", "Loading.");
    static final Text CLOSED = Text.of("이 수업은 닫혔습니다.", "This class is closed.");
    static final Text FULL = Text.of("이 수업은 인원이 가득 찼습니다.", "This class is full.");
    static final Text TAKEN =
            Text.of("이 수업에 같은 별명이 있습니다. 다른 별명을 고르세요.", "Somebody in the class has this nickname. Choose another one.");
    static final Text NOT_DONE = Text.of("처리하지 못했습니다: {0}", "That did not work: {0}");
    static final Text JOIN = Text.of("수업에 들어가기", "Join a class");
    static final Text JOIN_TITLE = Text.of("‘{0}’\u2060에 들어가기", "Join “{0}”");
    static final Text JOINED_TITLE = Text.of("‘{0}’\u2060에 들어왔습니다", "You are in “{0}”");
    static final Text JOINED_AS = Text.of("별명은 ‘{0}’입니다.", "Your nickname is “{0}”.");
    static final Text TASK = Text.of("과제: {0}", "Task: {0}");
    static final Text GO_TO_LESSON = Text.of("단원으로 가기", "Go to the lesson");
    static final Text GO_TO_LAB = Text.of("학습실로 가기", "Go to the lab");
    static final Text GO_TO_LEARN = Text.of("배우기로 가기", "Go to the lessons");

    static final Text JOINED_COUNT = Text.of("{0}명", "{0} joined");
    static final Text ANSWERED = Text.of("{0} / {1} 답함 · 첫 예측", "{0} of {1} answered · first guess");
    static final Text ANSWERED_AGAIN = Text.of("{0} / {1} 답함 · 두 번째 예측", "{0} of {1} answered · second guess");
    static final Text DOOR_LOCKED = Text.of("지금은 들어올 수 없습니다.", "Nobody can join now.");
    static final Text RIGHT = Text.of("맞힌 사람 {0} / {1}", "Right: {0} of {1}");
    static final Text RIGHT_TWICE = Text.of(
            "맞힌 사람: 첫 예측 {0} / {1}, 두 번째 예측 {2} / {3}", "Right: first guess {0} of {1}, second guess {2} of {3}");
    static final Text NONE_VERIFIED = Text.of("확인된 기록이 아직 없습니다.", "No run has been verified yet.");
    static final Text STATE = Text.of("{0}명 · {1}", "{0} joined · {1}");
    static final Text OPEN = Text.of("열림", "open");
    static final Text PAUSED = Text.of("일시 정지", "paused");
    static final Text SHUT = Text.of("닫힘", "closed");
    static final Text NEWS = Text.of("들어온 사람 {0}명, 예측 {1}개, 기록 {2}개.", "Joined: {0}, guesses: {1}, runs: {2}.");
    static final Text NOW_OPEN = Text.of("수업이 열렸습니다.", "The class is open.");
    static final Text NOW_PAUSED = Text.of("수업을 일시 정지했습니다.", "The class is paused.");
    static final Text NO_RUNS = Text.of(
            "아직 저장된 기록이 없습니다. 학습실에서 학습을 마치고 결과를 저장하면 여기에 나타납니다.",
            "No run has been saved yet. Train in the lab and save the run; it will appear here.");
    static final Text MORE_RUNS = Text.of("더 보기 · {0}", "More · {0}");
    static final Text RUNS = Text.of("기록 {0}개 · 확인됨 {1}개", "Runs: {0} · verified: {1}");

    static final Text SECOND_ROUND = Text.of("다시 예측하기", "Guess again");
    static final Text FIRST_ROUND = Text.of("첫 예측으로 돌아가기", "Back to the first guess");
    static final Text REVEAL = Text.of("답 공개", "Reveal");
    static final Text CONCEAL = Text.of("공개 취소", "Hide the answer");

    static final Text FREE_NAMES = Text.of("별명을 직접 쓰게 하기", "Let students write nicknames");
    static final Text HOLD = Text.of("답을 공개할 때까지 다음 단계 막기", "Hold the next step until I reveal the answer");
    static final Text PAUSE = Text.of("일시 정지", "Pause");
    static final Text RESUME = Text.of("다시 열기", "Open again");
    static final Text REMOVE = Text.of("지우기", "Remove");
    static final Text REMOVE_RUN_ASK = Text.of("이 기록을 지울까요?", "Delete this run?");
    static final Text REMOVE_MEMBER_ASK =
            Text.of("이 사람의 예측과 기록도 지워집니다. 지울까요?", "Their guesses and runs will be deleted, too. Remove?");
    static final Text HIDE = Text.of("별명 가리기", "Hide");
    static final Text UNHIDE = Text.of("별명 보이기", "Show");

    static final Text ON_WALL = Text.of("지금 화면: {0}", "On the wall now: {0}");
    static final Text SCENE_DOOR = Text.of("들어오는 길", "the way in");
    static final Text SCENE_BLANK = Text.of("빈 화면", "nothing");
    static final Text SCENE_RUNS = Text.of("기록", "the runs");
    static final Text WALL_ELSEWHERE = Text.of("다른 컴퓨터에서는 {0} 주소를 여세요.", "On another computer, open {0}.");
    static final Text LOOPBACK = Text.of(
            "지금 주소 {0}\u2060는 이 컴퓨터에서만 열립니다. 학생들이 들어오려면 서버를 다른 주소로 열어야 합니다.",
            "The address {0} opens on this computer only. For students to join, the server needs another one.");
    static final Text FROM_START = Text.of("처음부터", "From the beginning");
    static final Text OWN_LINK = Text.of("다른 주소", "Another address");
    static final Text NO_LINK =
            Text.of("이 사이트의 주소를 적어 주세요. 예: /lab?lr=0.5", "Give an address of this site, such as /lab?lr=0.5");
    static final Text SENT = Text.of("보냈습니다: {0}", "Sent to {0}");
    static final Text SHOW_KEY = Text.of("관리 키 보이기", "Show the key");
    static final Text HIDE_KEY = Text.of("관리 키 가리기", "Hide the key");
    static final Text FORGET = Text.of("이 컴퓨터에서 관리 키 잊기", "Forget the key on this computer");
    static final Text FORGET_ASK = Text.of(
            "키를 다른 곳에 저장하지 않았다면 다시는 관리할 수 없습니다. 잊을까요?",
            "Without a copy of the key nobody can manage the class again. Forget it?");
    static final Text CURVES = Text.of("수업의 모든 손실 곡선", "All loss curves of the class");
    static final Text CURVES_SUMMARY = Text.of(
            "기록 {0}개의 손실 곡선. 확인된 기록 가운데 시험 정확도가 가장 높은 것은 {1}의 기록이고, 마지막 손실은 {2}입니다.",
            "The loss curves of the runs ({0}). The best verified one is by {1}; its final loss is {2}.");
    static final Text CURVES_COUNT = Text.of("기록 {0}개의 손실 곡선.", "The loss curves of the runs ({0}).");
    static final Text CURVES_CUT =
            Text.of("다른 기록보다 훨씬 긴 기록은 앞부분만 그렸습니다.", "Of runs far longer than the others only the beginning is drawn.");
    static final Text STEP = Text.of("걸음", "step");
    static final Text LOSS = Text.of("손실", "loss");
    static final Text NICKNAME = Text.of("별명", "Nickname");
    static final Text RATE = Text.of("학습률", "Learning rate");
    static final Text LAST_LOSS = Text.of("마지막 손실", "Final loss");
    static final Text CURVES_TABLE = Text.of("곡선의 표", "Table of the curves");

    static final Text WHERE = Text.of("학생들이 갈 곳", "Where students go");
    static final Text TO_LESSON = Text.of("단원 하나", "A lesson");
    static final Text TO_LAB = Text.of("학습실", "The lab");
    static final Text TO_LEARN = Text.of("정하지 않음", "Not decided");
    static final Text FREE = Text.of("자유", "free");
    static final Text LOCKED = Text.of("잠금", "locked");
    static final Text HIDDEN = Text.of("숨김", "hidden");
    static final Text ACCESS = Text.of("{0}: 학생이 바꿀 수 있는지", "{0}: can students change it");
    static final Text COPIED = Text.of("복사했습니다.", "Copied.");
    static final Text NOT_COPIED =
            Text.of("브라우저가 복사를 막았습니다. 직접 골라 복사해 주세요.", "The browser blocked copying. Select and copy it by hand.");
    static final Text TITLE_MISSING = Text.of("수업 이름을 적어 주세요.", "Give the class a title.");
    static final Text KEY_FILE = Text.of(
            "내리막 수업 ‘{0}’\n코드: {1}\n관리 키: {2}\n들어가는 링크: {3}\n\n관리 키를 가진 사람은 수업을 관리하고 지울 수 있습니다.",
            "Downhill class “{0}”\nCode: {1}\nKey: {2}\nLink to join: {3}\n\nWhoever has the key can manage the"
                    + " class and delete it.");
    static final Text LEFT_OUT =
            Text.of("쓸 수 없는 값이라 링크에서 뺐습니다: {0}", "Left out of the link, because no run can have this value: {0}");
    static final Text WRONG_KEY = Text.of("이 수업의 관리 키가 아닙니다.", "This is not the key of that class.");
    static final Text NO_CLASSES =
            Text.of("이 브라우저에서 만든 수업이 아직 없습니다.", "No class has been created in this browser yet.");

    private ClassText() {}
}
