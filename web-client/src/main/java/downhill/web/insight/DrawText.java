package downhill.web.insight;

import downhill.web.page.Text;

/** What the pad to draw on says. */
final class DrawText {
    static final Text PAD = Text.of(
            "숫자를 쓰는 판. 화살표 키로 펜을 옮기고 스페이스 키로 펜을 내립니다. 백스페이스는 마지막 획을 지웁니다.",
            "Pad to draw a digit on. Arrows move the pen, the space bar puts it down, Backspace takes back the last stroke.");
    static final Text PAD_DOWN = Text.of(
            "숫자를 쓰는 판, 펜이 내려와 있습니다. 스페이스 키로 펜을 듭니다.",
            "Pad to draw a digit on, the pen is down. The space bar lifts it.");
    static final Text UNDO = Text.of("한 획 지우기", "Undo");
    static final Text CLEAR = Text.of("모두 지우기", "Clear");
    static final Text PEN = Text.of("펜 굵기", "Pen");
    static final Text THIN = Text.of("가늘게", "thin");
    static final Text MEDIUM = Text.of("보통", "medium");
    static final Text THICK = Text.of("굵게", "thick");
    static final Text PROMPT = Text.of("숫자 하나를 크게 써 보세요.", "Draw one digit, large.");
    static final Text ANSWER = Text.of("{0} · {1}", "{0} · {1}");
    static final Text SPOKEN = Text.of("답 {0}, 확률 {1}", "answer {0}, probability {1}");
    static final Text BAR = Text.of("{0}, 확률 {1}", "{0}, probability {1}");
    static final Text KEEP = Text.of("이 그림의 정답을 누르면 간직합니다.", "Press the right answer to keep this drawing.");
    static final Text KEEP_AS = Text.of("정답 {0}, 간직하기", "it is a {0}, keep it");
    static final Text KEPT = Text.of("정답 {0}인 그림을 간직했습니다.", "Kept as a {0}.");
    static final Text SHELF = Text.of("간직한 그림", "Kept drawings");
    static final Text SHELF_NOTE = Text.of(
            "{0}장 가운데 {1}장을 맞혔습니다. 새로 학습한 신경망도 이 그림들로 시험해 봅니다. 그림은 이 기기에만 남습니다.",
            "{1} of {0} are read right. Every network you train is tried on them. They stay on this device.");
    static final Text SHELF_FULL = Text.of(
            "그림은 {0}장까지 간직할 수 있습니다. 몇 장을 지우고 다시 눌러 주세요.", "The shelf holds {0} drawings. Remove some and press again.");
    static final Text ITEM_RIGHT = Text.of("{0} ✓", "{0} ✓");
    static final Text ITEM_WRONG = Text.of("{0} ✗ {1}", "{0} ✗ {1}");
    static final Text REMOVE = Text.of("{0}번째 그림 지우기(정답 {1})", "Remove drawing {0}, a {1}");
    static final Text TRAIN = Text.of("이 그림들도 넣어 학습", "Train on them, too");
    static final Text CLEAR_SHELF = Text.of("간직한 그림 모두 지우기", "Remove all");
    static final Text STEPS = Text.of("MNIST처럼 만들기", "Made as MNIST was made");
    static final Text AS_DRAWN = Text.of("쓴 그대로", "as drawn");
    static final Text SCALED = Text.of("긴 변을 20픽셀로", "longer side 20 pixels");
    static final Text CENTRED = Text.of("무게중심을 가운데로", "centred by mass");
    static final Text EVIDENCE = Text.of("왜 {0}일까", "Why {0}?");
    static final Text EVIDENCE_NOTE =
            Text.of("파란 픽셀은 {0}에 찬성하고 주황색 픽셀은 반대합니다.", "Blue pixels speak for {0}, orange ones against it.");
    static final Text ASK_OTHER = Text.of("막대를 누르면 다른 숫자의 근거도 볼 수 있습니다.", "Press a bar to ask about another digit.");
    static final Text FIGURE = Text.of("손으로 쓴 숫자와 신경망의 답", "A drawn digit and the answer");
    static final Text INK = Text.of("픽셀", "pixel");
    static final Text CONTRIBUTION = Text.of("픽셀의 기여", "contribution of the pixel");
    static final Text PROBABILITY = Text.of("확률", "probability");
    static final Text EVIDENCE_PICTURE =
            Text.of("{0}에 찬성하는 픽셀과 반대하는 픽셀", "the pixels that speak for {0} and against it");

    private DrawText() {}
}
