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
    static final Text BAR = Text.of("숫자 {0}, 확률 {1}", "digit {0}, probability {1}");
    static final Text STEPS = Text.of("MNIST처럼 만들기", "Made as MNIST was made");
    static final Text AS_DRAWN = Text.of("쓴 그대로", "as drawn");
    static final Text SCALED = Text.of("긴 변을 20픽셀로", "longer side 20 pixels");
    static final Text CENTRED = Text.of("무게중심을 가운데로", "centred by mass");
    static final Text EVIDENCE = Text.of("왜 {0}일까", "Why {0}?");
    static final Text EVIDENCE_NOTE = Text.of(
            "파란 픽셀은 {0}에 찬성하고 주황색 픽셀은 반대합니다. 막대를 누르면 다른 숫자의 까닭을 봅니다.",
            "Blue pixels speak for {0}, orange ones against it. Press a bar to ask about another digit.");
    static final Text EVIDENCE_PICTURE =
            Text.of("{0}에 찬성하는 픽셀과 반대하는 픽셀", "the pixels that speak for {0} and against it");

    private DrawText() {}
}
