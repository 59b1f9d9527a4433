package downhill.server.board;

/** What became of something that was to be saved. */
public enum Saving {
    /** It is stored now. */
    CREATED,
    /** It had been stored before. */
    KNOWN,
    /** Something else has its id. */
    CONFLICT,
    /** It has been deleted, and that is final. */
    DELETED
}
