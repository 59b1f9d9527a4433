/**
 * The board: saving a run from the lab, keeping it while the server is away, the page of saved runs, and comparing runs.
 *
 * <p>{@link downhill.web.board.Outbox} holds what has not been sent; {@link downhill.web.board.Delivery} decides what an
 * answer means. Both are plain Java. {@link downhill.web.board.Dispatcher} sends.
 *
 * <p>{@link downhill.web.board.RunCompare} compares the runs of any list: {@link downhill.web.board.CompareState} is what is
 * pinned and filtered, {@link downhill.web.board.ComparedField} what differs, {@link downhill.web.board.RunFilter} what is
 * shown; they are plain Java. {@link downhill.web.board.Comparison}, {@link downhill.web.board.RunScatter} and
 * {@link downhill.web.board.FilterPanel} show it.
 */
package downhill.web.board;
