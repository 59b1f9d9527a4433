package downhill.server.runs;

import java.util.List;
import java.util.function.Function;

/**
 * A page of a list.
 *
 * @param next where the next page begins, or null at the end
 */
public record Page<T>(List<T> items, Cursor next) {
    /** Makes a page of at most {@code limit + 1} rows in order, of which the last one only announces a next page. */
    static <T> Page<T> of(List<T> oneMore, int limit, Function<T, Cursor> place) {
        if (oneMore.size() <= limit) {
            return new Page<>(oneMore, null);
        }
        return new Page<>(oneMore.subList(0, limit), place.apply(oneMore.get(limit - 1)));
    }
}
