/**
 * The server: it hands out the page and the data, keeps the runs of a class, and replays them.
 *
 * <p>Read {@link downhill.server.Main} and {@link downhill.server.App} first: they name the parts.
 * Files: {@link downhill.server.StaticFiles} and {@link downhill.server.DataSets} make
 * {@link downhill.server.StoredFile}s at start, {@link downhill.server.FileAnswer} sends them;
 * {@link downhill.server.EditedFiles} reads the pages at each request instead, for those who edit them.
 * Runs: {@link downhill.server.RunRoutes} speaks HTTP, {@link downhill.server.RunJson} is the only
 * JSON of a run, {@link downhill.server.RunStore} keeps them, {@link downhill.server.Replay} trains
 * one again. Measurements of devices: {@link downhill.server.BenchmarkRoutes},
 * {@link downhill.server.BenchmarkJson}, {@link downhill.server.BenchmarkStore}. What is the same for
 * both is in {@link downhill.server.BoardRoutes} and {@link downhill.server.BoardStore}; the
 * {@link downhill.server.Database} holds the stores. Every failure a client sees is a
 * {@link downhill.server.Problem}; the headers of every answer come from
 * {@link downhill.server.Security}.
 * {@link downhill.server.WholeMessages} keeps slow clients from holding threads: it reads bodies before, and sends each
 * {@link downhill.server.HeldAnswer} after, Javalin's turn.
 *
 * <p>Sizes are in bytes, times in milliseconds since 1970-01-01 UTC.
 */
package downhill.server;
