package downhill.web.page;

/** What every page says. */
final class PageText {
    /** Names the other language, in that language. */
    static final Text OTHER_LANGUAGE = Text.of("English", "한국어");

    private PageText() {}
}
