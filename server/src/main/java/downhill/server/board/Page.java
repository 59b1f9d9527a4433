package downhill.server.board;

import java.util.List;
import java.util.function.Function;

/**
 * A page of a list.
 *
 * @param <T> what is listed
 * @param items what is on the page
 * @param next where the next page begins, or null at the end
 */
public record Page<T>(List<T> items, Cursor next) {
    /**
     * Makes a page of one row more than it takes, which tells whether there is a next one.
     *
     * @param <T> what is listed
     * @param oneMore at most {@code limit + 1} rows, in order
     * @param limit how many rows a page takes, at least 1
     * @param place tells where a row is
     * @return the page
     */
    public static <T> Page<T> of(List<T> oneMore, int limit, Function<T, Cursor> place) {
        if (oneMore.size() <= limit) {
            return new Page<>(oneMore, null);
        }
        return new Page<>(oneMore.subList(0, limit), place.apply(oneMore.get(limit - 1)));
    }
}
