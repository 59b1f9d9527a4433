package downhill.web.page;

/** A language of the page. Korean comes first everywhere. */
public enum Language {
    KO("ko"),
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** Returns the BCP 47 tag. */
    public String tag() {
        return tag;
    }

    public Language other() {
        return this == KO ? EN : KO;
    }

    /** Returns English for {@code en} and its regions, otherwise Korean. */
    public static Language ofTag(String tag) {
        return tag.equals("en") || tag.startsWith("en-") ? EN : KO;
    }
}
