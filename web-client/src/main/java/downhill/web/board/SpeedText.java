package downhill.web.board;

import downhill.web.page.Text;

/** The words for measured times, for sharing them and for their list. */
enum SpeedText implements Text {
    STEP("경사하강법 한 걸음", "one step of gradient descent"),
    NUMERICAL("수치 기울기 전체", "one whole numerical gradient"),
    DENSE("한 걸음, 0인 픽셀도 곱함", "one step, zero pixels multiplied too"),
    PATH_JAVA("자바", "Java"),
    PATH_SIMD("SIMD", "SIMD"),
    // No line breaks within a way but after its dot, for the table on a phone.
    WORKERS("작업자\u00a0{0}개", "{0}\u00a0workers"),
    ONE_WORKER("작업자\u00a01개", "1\u00a0worker"),
    SIZES("{0} · {1}", "{0} · {1}"),
    MILLIS("{0} ms", "{0} ms"),
    SPREAD("{0} – {1}", "{0} – {1}"),
    SHORT_STEP("한 걸음", "Step"),
    SHORT_DENSE("한 걸음, 0도 곱함", "Step, zeros too"),
    WHOLE_RUN("전체 학습: 이미지 60,000장, 10,000걸음, 평가까지", "whole run: 60,000 images, 10,000 steps, evaluations"),
    SHORT_WHOLE_RUN("전체 학습", "Whole run"),
    TOGETHER("{0} × {1}", "{0} × {1}"),
    HEAD_WORK("하는 일", "Work"),
    HEAD_WAY("방법", "Way"),
    HEAD_SIZES("은닉 · 배치", "Hidden · batch"),
    HEAD_MEDIAN("중앙값", "Median"),
    HEAD_MEDIAN_MILLIS("중앙값, ms", "Median, ms"),
    HEAD_SPREAD("최소 – 최대", "Min – max"),

    SHARE_WHAT(
            "별명, 기기 이름, 브라우저({0}), 잰 시간 {1}가지를 보냅니다. 그 밖에는 아무것도 보내지 않습니다.",
            "This sends the nickname, the device’s name, the browser ({0}) and the {1} measured times, and nothing else."),
    DEVICE_FAULT("기기 이름은 1~80자로 써 주세요. 지금은 {0}자입니다.", "A device’s name has 1 to 80 characters; this one has {0}."),
    SHARED("기록판에 올렸습니다.", "It is on the board."),
    SEE_BOARD("기록판 보기", "See the board"),
    KEPT(
            "서버에 닿지 않아 이 브라우저에 보관했습니다. 연결되면 저절로 보냅니다.",
            "The server is away. The measurement is kept in this browser and will be sent by itself."),
    LOST(
            "서버에 닿지 않고, 이 브라우저는 보관도 허락하지 않습니다. 이 화면을 닫지 말고 다시 보내 주세요.",
            "The server is away and this browser keeps nothing. Please keep this page open and send it again."),
    TAKEN_BACK("기록판에서 지웠습니다.", "It is off the board again."),

    NEWEST("최근 순", "Newest first"),
    FASTEST("빠른 순", "Fastest first"),
    ORDER("순서", "Order"),
    EMPTY(
            "아직 올라온 속도가 없습니다. 기기를 재고 올리면 여기에 나타납니다.",
            "No times have been shared yet. Measure a device and share it; it will appear here."),
    MINE("내가 올림", "shared by me"),
    MACHINE("{0} · {1}", "{0} · {1}"),
    NO_TEAM("SIMD, 작업자 여럿", "SIMD, several workers"),
    GRADIENT("수치 기울기", "Numerical gradient"),
    NOT_MEASURED("없음", "none"),
    ALL_TIMES("잰 값 모두", "All times");

    private final String ko;
    private final String en;

    SpeedText(String ko, String en) {
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
