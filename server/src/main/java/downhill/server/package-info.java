/**
 * The server: it hands out the page and the data, keeps what readers save, and trains their runs again.
 *
 * <p>Read {@link downhill.server.Main} and {@link downhill.server.App} first: they name the parts. Each package below has
 * one concern, and they depend on each other in one direction: {@code json}, {@code fault} &lt; {@code http} &lt;
 * {@code metrics}, {@code files}, {@code storage} &lt; {@code data}, {@code lessons} &lt; {@code site}, {@code runs}.
 *
 * <p>Sizes are in bytes, times in milliseconds since 1970-01-01 UTC.
 */
package downhill.server;
