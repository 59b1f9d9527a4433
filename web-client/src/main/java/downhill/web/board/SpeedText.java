package downhill.web.board;

import downhill.web.page.Text;

/** The words for measured times, for sharing them and for their list. */
final class SpeedText {
    static final Text STEP = Text.of("경사하강법 한 걸음", "one step of gradient descent");
    static final Text NUMERICAL = Text.of("수치 기울기 전체", "one whole numerical gradient");
    static final Text DENSE = Text.of("한 걸음, 0인 픽셀도 곱함", "one step, zero pixels multiplied too");
    static final Text PATH_JAVA = Text.of("자바", "Java");
    static final Text PATH_SIMD = Text.of("SIMD", "SIMD");
    // No line breaks within a way but after its dot, for the table on a phone.
    static final Text WORKERS = Text.of("워커\u00a0{0}개", "{0}\u00a0workers");
    static final Text ONE_WORKER = Text.of("워커\u00a01개", "1\u00a0worker");
    static final Text SIZES = Text.of("{0} · {1}", "{0} · {1}");
    static final Text MILLIS = Text.of("{0} ms", "{0} ms");
    static final Text SPREAD = Text.of("{0} – {1}", "{0} – {1}");
    static final Text SHORT_STEP = Text.of("한 걸음", "Step");
    static final Text SHORT_DENSE = Text.of("한 걸음, 0도 곱함", "Step, zeros too");
    static final Text WHOLE_RUN =
            Text.of("전체 학습: 이미지 60,000장, 10,000걸음, 평가까지", "whole run: 60,000 images, 10,000 steps, evaluations");
    static final Text FORWARD = Text.of("한 걸음의 앞부분: 은닉층까지", "part of a step: forward to the hidden layer");
    static final Text BACKWARD =
            Text.of("한 걸음의 가운데: 출력층, 손실, 다시 은닉층으로", "part of a step: output, loss, back to the hidden layer");
    static final Text UPDATE = Text.of("한 걸음의 끝: 기울기와 갱신", "part of a step: gradients and update");
    static final Text SHORT_FORWARD = Text.of("앞부분", "Forward");
    static final Text SHORT_BACKWARD = Text.of("가운데", "Backward");
    static final Text SHORT_UPDATE = Text.of("갱신", "Update");
    static final Text SHORT_WHOLE_RUN = Text.of("전체 학습", "Whole run");
    static final Text TOGETHER = Text.of("{0} × {1}", "{0} × {1}");
    static final Text HEAD_WORK = Text.of("하는 일", "Work");
    static final Text HEAD_WAY = Text.of("방법", "Way");
    static final Text HEAD_SIZES = Text.of("은닉 · 배치", "Hidden · batch");
    static final Text HEAD_MEDIAN = Text.of("중앙값", "Median");
    static final Text HEAD_MEDIAN_MILLIS = Text.of("중앙값, ms", "Median, ms");
    static final Text HEAD_SPREAD = Text.of("최소 – 최대", "Min – max");

    static final Text SHARE_WHAT = Text.of(
            "별명, 기기 이름, 브라우저({0}), 잰 시간 {1}가지를 보냅니다. 그 밖에는 아무것도 보내지 않습니다.",
            "This sends the nickname, the device’s name, the browser ({0}) and the {1} measured times, and nothing else.");
    static final Text SHARE_WHAT_IN_CLASS = Text.of(
            "학급 ‘{0}’의 기기들 곁에 잰 시간 {1}가지를 올립니다. 별명은 선생님이 보이게 할 때만 나옵니다.",
            "The {1} measured times go beside the devices of the class “{0}”. Nicknames show only if the teacher wants it.");
    static final Text DEVICE_FAULT =
            Text.of("기기 이름은 1~80자로 써 주세요. 지금은 {0}자입니다.", "A device’s name has 1 to 80 characters; this one has {0}.");
    static final Text SHARED = Text.of("기록에 올렸습니다.", "It is on the board.");
    static final Text SHARED_IN_CLASS = Text.of("학급의 기기들 곁에 올렸습니다.", "It is beside the devices of the class.");
    static final Text SEE_BOARD = Text.of("기록 보기", "See the board");
    static final Text KEPT = Text.of(
            "서버에 연결할 수 없어 이 브라우저에 보관했습니다. 연결되면 자동으로 보냅니다.",
            "The server can’t be reached. The measurement is kept in this browser and will be sent automatically.");
    static final Text LOST = Text.of(
            "서버에 연결할 수 없고, 이 브라우저에 보관할 수도 없습니다. 이 화면을 닫지 말고 다시 보내 주세요.",
            "The server can’t be reached and this browser can’t store the measurement. Please keep this page open and send it again.");
    static final Text TAKEN_BACK = Text.of("기록에서 지웠습니다.", "It is off the board again.");

    static final Text NEWEST = Text.of("최근 순", "Newest first");
    static final Text FASTEST = Text.of("빠른 순", "Fastest first");
    static final Text ORDER = Text.of("순서", "Order");
    static final Text EMPTY = Text.of(
            "아직 올라온 속도가 없습니다. 기기를 재고 올리면 여기에 나타납니다.",
            "No times have been shared yet. Measure a device and share it; it will appear here.");
    static final Text MINE = Text.of("내가 올림", "shared by me");
    static final Text MACHINE = Text.of("{0} · {1}", "{0} · {1}");
    static final Text NO_TEAM = Text.of("SIMD, 워커 여러 개", "SIMD, several workers");
    static final Text GRADIENT = Text.of("수치 기울기", "Numerical gradient");
    static final Text NOT_MEASURED = Text.of("없음", "none");
    static final Text ALL_TIMES = Text.of("잰 값 모두", "All times");

    private SpeedText() {}
}
