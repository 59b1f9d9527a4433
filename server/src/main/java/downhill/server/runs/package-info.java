/**
 * Saved runs: {@link RunRoutes} handles HTTP, {@link RunStore} keeps them, {@link Verifier} trains each of them again.
 */
package downhill.server.runs;
