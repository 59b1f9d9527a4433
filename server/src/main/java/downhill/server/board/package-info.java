/**
 * What is the same for all that readers save: the routes to save, list, open and delete one, the token that deletes it,
 * pages of a list.
 */
package downhill.server.board;
