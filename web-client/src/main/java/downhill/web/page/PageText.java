package downhill.web.page;

/** What every page says. */
enum PageText implements Text {
    /** Names the other language, in that language. */
    OTHER_LANGUAGE("English", "한국어");

    private final String ko;
    private final String en;

    PageText(String ko, String en) {
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
