/**
 * What leaves the page, and what readers bring back to it.
 *
 * <p>{@link downhill.core.exchange.RunRecord}, the record of a run, holds values only. Its JSON is written by the platform,
 * JavaScript in the browser and Jackson on the server, since both print and parse doubles without loss.
 *
 * <p>{@link downhill.core.exchange.Npz} writes and reads a network's weights as NumPy does. Below it are the formats that
 * are in each other: {@code ZipReader} and {@code ZipWriter} (with {@code Crc32} and {@code Utf8}), {@code NpyHeader}.
 * Compressed arrays are unpacked by the platform, between {@code Npz.packed} and {@code Npz.read}.
 *
 * <p>{@link downhill.core.exchange.PythonScript} is a run as a program for NumPy, in a file or a {@code Notebook};
 * {@code PythonCode} has its parts.
 *
 * <p>{@link downhill.core.exchange.Csv} writes every table that a spreadsheet may open.
 */
package downhill.core.exchange;
