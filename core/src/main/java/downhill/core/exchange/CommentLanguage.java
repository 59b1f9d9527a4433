package downhill.core.exchange;

/** The language of the comments and sentences of a {@link PythonScript}. */
public enum CommentLanguage {
    /** Korean. */
    KO,
    /** English. */
    EN
}
