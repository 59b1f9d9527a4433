/**
 * Saved runs. {@link downhill.server.runs.RunRoutes} speaks HTTP, {@link downhill.server.runs.RunJson} is the only JSON of
 * a run, {@link downhill.server.runs.RunStore} keeps them, {@link downhill.server.runs.Verifier} has
 * {@link downhill.server.runs.Replay} train each of them again, {@link downhill.server.runs.Receipts} writes the page of one.
 */
package downhill.server.runs;
