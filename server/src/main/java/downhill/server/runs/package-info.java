/**
 * Saved runs. {@link downhill.server.runs.RunRoutes} handles HTTP, {@link downhill.server.runs.RunJson} is the only
 * JSON of a run, {@link downhill.server.runs.RunStore} keeps them, {@link downhill.server.runs.Verifier} trains each of
 * them again by {@link downhill.server.runs.Replay}, {@link downhill.server.runs.Receipts} writes the page of one.
 */
package downhill.server.runs;
