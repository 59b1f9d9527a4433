package downhill.web.lesson;

/**
 * How a lesson's state stands in an address. An empty query gives the defaults; a written state reads back as the same.
 *
 * @param <S> the state, immutable
 */
public interface StateForm<S> {
    /**
     * Reads a state.
     *
     * @param query where from
     * @return the state; defaults for what is absent or cannot be used
     */
    S read(QueryReader query);

    /**
     * Writes a state.
     *
     * @param state the state
     * @param query where to
     */
    void write(S state, QueryWriter query);
}
