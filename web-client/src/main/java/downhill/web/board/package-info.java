/**
 * The board: sending a run from the lab or a measurement from the benchmark, keeping it while the server is away, and the
 * page that lists both.
 *
 * <p>{@link downhill.web.board.Shelf} names the two kinds. {@link downhill.web.board.Outbox} holds what has not been sent;
 * {@link downhill.web.board.Delivery} decides what an answer means. Both are plain Java.
 * {@link downhill.web.board.Dispatcher} sends. {@link downhill.web.board.SaveDialog} and
 * {@link downhill.web.board.ShareDialog} ask the reader, {@link downhill.web.board.RunsPage} is the page.
 */
package downhill.web.board;
