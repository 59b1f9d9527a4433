/**
 * What the server goes through and must come out of whole, each against a server in a JVM of its own: it is killed in
 * mid-save ({@link downhill.server.hardship.BusyClients}), and sent requests that no browser sends
 * ({@link downhill.server.hardship.Mutations}).
 *
 * <p>Each test draws from a new seed, prints it, and takes another one by {@code -Ddownhill.seed=…}; {@code -Pendurance} has
 * them go on for longer.
 */
package downhill.server.hardship;
