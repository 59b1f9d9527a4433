/**
 * JSON from and to clients: reading with checks, {@link downhill.server.json.Problem} for every failure a client sees,
 * and the rules for texts that other readers see.
 */
package downhill.server.json;
