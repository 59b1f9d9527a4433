package downhill.web.control;

import downhill.web.page.Text;

/** What all controls say. */
enum ControlText implements Text {
    TYPED("{0}, 직접 입력", "{0}, typed"),
    FAULT_NUMBER("“{0}”은(는) 쓸 수 없습니다. {1}부터 {2}까지의 수를 넣으세요.", "“{0}” cannot be used. Give a number from {1} to {2}."),
    LESS("{0} 줄이기", "Less {0}"),
    MORE("{0} 늘리기", "More {0}");

    private final String ko;
    private final String en;

    ControlText(String ko, String en) {
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
