/**
 * What clients send and are told, in JSON: reading with checks, {@link downhill.server.json.Problem} for every failure a
 * client sees, and what a text must be that other readers will see.
 */
package downhill.server.json;
