/**
 * The board: sending a run from the lab or a measurement from the benchmark, keeping it while the server is away, and the
 * page that lists both.
 *
 * <p>{@link downhill.web.board.Shelf} names the two kinds. {@link downhill.web.board.Outbox} holds what has not been sent;
 * {@link downhill.web.board.Delivery} decides what an answer means. Both are plain Java.
 * {@link downhill.web.board.Dispatcher} sends. {@link downhill.web.board.SaveDialog} and
 * {@link downhill.web.board.ShareDialog} ask the reader, {@link downhill.web.board.RunsPage} is the page.
 *
 * <p>{@link downhill.web.board.RunCompare} compares the runs of any list: {@link downhill.web.board.CompareState} is what is
 * pinned and filtered, {@link downhill.web.board.ComparedField} what differs, {@link downhill.web.board.RunFilter} what is
 * shown; they are plain Java. {@link downhill.web.board.Comparison}, {@link downhill.web.board.RunScatter} and
 * {@link downhill.web.board.FilterPanel} show it.
 */
package downhill.web.board;
