/**
 * Classes: joining one, its board, and what its teacher does. {@link downhill.web.classroom.ClassFeed} keeps a
 * {@link downhill.web.classroom.ClassState} true to the server's, by a stream or by asking again and again;
 * {@link downhill.web.board.Membership} is what this browser knows of the class that its reader has joined.
 */
package downhill.web.classroom;
