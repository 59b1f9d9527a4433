package downhill.web.digit;

import downhill.web.page.Text;

/** What the pad says. */
enum DigitText implements Text {
    PAD(
            "숫자를 그리는 칸. 손가락이나 마우스로 그리세요. 키보드로는 화살표로 펜을 옮기고, 스페이스로 펜을 대거나 뗍니다.",
            "A pad to draw a digit with finger or mouse. By keyboard, arrows move the pen and space puts it down or lifts it."),
    CLEAR("지우기", "Clear");

    private final String ko;
    private final String en;

    DigitText(String ko, String en) {
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
