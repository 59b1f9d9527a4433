package downhill.server.board;

/**
 * Something that a reader has put on the board.
 *
 * @param <T> the kind of thing
 */
public interface BoardItem<T> {
    /**
     * Returns its id.
     *
     * @return UUID made by the client, lower case
     */
    String id();

    /**
     * Tells whether another one is the same, saved at another time.
     *
     * @param other one with the same id
     * @return true if all but the times are equal
     */
    boolean isSame(T other);
}
