/**
 * The server; read {@link Main} and {@link App} first. Packages depend on each other in one direction: {@code json},
 * {@code fault} &lt; {@code http} &lt; {@code metrics}, {@code files}, {@code storage} &lt; {@code data},
 * {@code lessons} &lt; {@code site}, {@code runs}. Sizes are in bytes, times in milliseconds since 1970-01-01 UTC.
 */
package downhill.server;
