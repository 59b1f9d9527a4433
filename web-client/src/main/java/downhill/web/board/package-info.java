/**
 * Saved runs: sending one from the lab, keeping it while the server is away, and the page that lists them.
 *
 * <p>{@link downhill.web.board.Outbox} holds what has not been sent; {@link downhill.web.board.Delivery} decides what an
 * answer means. Both are plain Java. {@link downhill.web.board.Dispatcher} sends.
 */
package downhill.web.board;
