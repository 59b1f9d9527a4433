package downhill.web.page;

/** A language of the page. Korean comes first everywhere. */
public enum Language {
    /** Korean. */
    KO("ko"),
    /** English. */
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /**
     * Returns the language's BCP 47 tag.
     *
     * @return {@code ko} or {@code en}
     */
    public String tag() {
        return tag;
    }

    /**
     * Returns the other language.
     *
     * @return English for Korean, Korean for English
     */
    public Language other() {
        return this == KO ? EN : KO;
    }

    /**
     * Returns the language of a tag.
     *
     * @param tag a BCP 47 tag
     * @return English for {@code en} and its regions, otherwise Korean
     */
    public static Language ofTag(String tag) {
        return tag.equals("en") || tag.startsWith("en-") ? EN : KO;
    }
}
