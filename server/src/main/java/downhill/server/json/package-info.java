/** JSON from and to clients, with checks; {@link Problem} is a failure that a client sees. */
package downhill.server.json;
