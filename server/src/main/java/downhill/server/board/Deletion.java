package downhill.server.board;

/** What became of something that was to be deleted. */
public enum Deletion {
    /** It is gone. */
    DELETED,
    /** It is still there: the token is not its own. */
    WRONG_TOKEN,
    /** There is no such thing. */
    UNKNOWN
}
